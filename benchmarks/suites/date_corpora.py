"""The cases of the dates suite, read from the files of Recognizers-Text and Duckling.

Expected values are alternatives with a space between them: a day, or `first/end/modifier` with an exclusive end.
"""

import json
import re
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from checker.model import Span
from suites.case import Answer, Case

MODEL = "dates"
_TYPES = {"datetimeV2.date", "datetimeV2.daterange"}
DUCKLING_DAY = "2013-02-12"
DUCKLING_FIELDS = 4
"""Columns of Duckling's tables; text2num's have five, and no dates."""
_DAY_GRAINS = {"Day", "Week", "Month", "Quarter", "Year"}
_UNITS = {"Day": 1, "Week": 7}
_POINT = re.compile(r"\((-?\d+), (\d+), (\d+), \d+, \d+, \d+\)")


def cases(directory: Path) -> Iterable[Case]:
    """The cases of a folder laid out like `recognizers_text` or `duckling`."""
    for path in sorted(directory.glob("DateTime.DateTimeModel.*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        yield from (
            case for line in lines if (case := _recognizers(json.loads(line), path.suffixes[-2][1:], directory.name))
        )
    for path in sorted(directory.glob("*_cases.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        yield from (case for line in lines if (case := _duckling(line.split("\t"), path.name[:2], directory.name)))


def _recognizers(case: dict[str, Any], lang: str, corpus: str) -> Case | None:
    results = case["Results"]
    if any(result.get("TypeName") not in _TYPES for result in results):
        return None
    today = case.get("Context", {}).get("ReferenceDateTime")
    expected = tuple(Answer(_span(r, case["Input"]), _values(r)) for r in results)
    return Case(corpus, MODEL, lang, case["Input"], expected, today)


def _span(result: dict[str, Any], text: str) -> Span | None:
    start = result.get("Start", text.casefold().find(result["Text"].casefold()))
    return Span(start, start + len(result["Text"])) if start >= 0 else None


def _values(result: dict[str, Any]) -> str:
    """Alternatives as `first/end` with an exclusive end, and the modifier."""
    return " ".join(_value(value) for value in (result.get("Resolution") or {}).get("values", []))


def _value(value: dict[str, str]) -> str:
    if value.get("value"):
        return value["value"].replace(" ", "_")
    return f"{value.get('start', '..')}/{value.get('end', '..')}/{value.get('Mod', '')}"


def _duckling(fields: list[str], lang: str, corpus: str) -> Case | None:
    if len(fields) != DUCKLING_FIELDS:
        return None
    dimension, kind, expression, text = fields
    points, grain = _POINT.findall(expression), re.search(r"\) (\w+)", expression)
    if (
        dimension != "Time"
        or kind != "match"
        or "Holiday" in expression
        or not points
        or grain is None
        or grain[1] not in _DAY_GRAINS
    ):
        return None
    if any(int(year) < 1 for year, _, _ in points):
        return None
    days = [date(int(year), max(1, int(month)), max(1, int(day))) for year, month, day in points]
    return Case(
        corpus, MODEL, lang, text.strip('"'), (Answer(None, _grained(days, grain[1], expression)),), DUCKLING_DAY
    )


def _grained(days: list[date], grain: str, expression: str) -> str:
    if "After" in expression:
        return f"{days[0]}/../"
    if "Before" in expression:
        return f"../{days[0]}/"
    if len(days) > 1:
        return f"{days[0]}/{days[1]}/"
    if grain == "Day":
        return days[0].isoformat()
    if grain in _UNITS:
        return f"{days[0]}/{days[0] + timedelta(days=_UNITS[grain])}/"
    months = {"Month": 1, "Quarter": 3, "Year": 12}[grain]
    year, month = divmod(days[0].year * 12 + days[0].month - 1 + months, 12)
    return f"{days[0].replace(day=1)}/{date(year, month + 1, 1)}/"
