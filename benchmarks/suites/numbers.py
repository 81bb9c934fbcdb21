"""Numbers, percentages, money, measures, ages and temperatures: cases of recognizers_text, duckling and text2num.

Rules for what is left out, with their reasons (none of them names a case):

* An expected result without a number ("convert … into fahrenheit") is a bare unit, no quantity: it is not expected.
* A number glued to letters ("180.25ml", "1m") belongs to the Dimension model: it is no answer to the Number model.
* Dates and clock times inside a Number text are numbers to that suite: they are scored with `find_measures`, which
  reads every number, and not with `find_quantities`, which leaves labels out as newspapers need.
* duckling: only plain values ("simple", numerals, ordinals); its intervals have no common notation with ours. The
  latent dimensions it guesses from bare numbers ("Unnamed") have no unit.
* text2num: only `text2num` cases with a result; the others rewrite whole sentences.
"""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from math import isclose
from pathlib import Path

from checker.grammar.quantities import find_measures
from checker.grammar.quantities.measures import Measure
from checker.grammar.quantities.number import Form
from checker.grammar.tokens import Tokens
from checker.language.load import languages, load
from checker.model import Span
from suites.case import Answer, Case

FAMILY = "numbers"
GOALS = {("recognizers_text", "fr"): 0.92, ("recognizers_text", "en"): 0.92}

TOLERANCE = 1e-9
"""Relative; the suite writes 15 digits."""

_DIMENSIONS: dict[str, frozenset[str]] = {
    "PercentModel": frozenset({"percent"}),
    "CurrencyModel": frozenset({"money"}),
    "DimensionModel": frozenset({"length", "area", "mass", "volume", "speed", "information", "angle"}),
    "TemperatureModel": frozenset({"temperature"}),
    "AgeModel": frozenset({"duration"}),
}
_NO_NUMBERS = frozenset({Form.ORDINAL, Form.VAGUE, Form.PLURAL, Form.MULTIPLE})

_UNIT_NAMES = {
    "f": "°F", "c": "°C", "degree": "°", "degré": "°", "deg": "°", "dollar": "USD", "pence": "GBP-penny",
    "us dollar": "USD", "dollar états-unis": "USD", "metric ton": "t", "tonne métrique": "t", "décimètres": "dm",
    "mètres": "m", "hectomètre": "hm", "pieds cube": "ft³", "mètre carré": "m²", "dram": "dr", "none": None,
}  # fmt: skip
"""The suites' unit names that are not what a text would say."""


def cases(directory: Path) -> Iterable[Case]:
    """The cases of every corpus that the folder holds."""
    for path in sorted(directory.glob("Number*.jsonl")):
        _, model, lang, _ = path.name.split(".")
        if model in _DIMENSIONS or model == "NumberModel":
            yield from _recognizers(path, model, lang)
    for path in sorted(directory.glob("*_cases.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t"))
        lang = path.name.split("_")[0]
        yield from _text2num(rows, lang) if "function" in rows[0] else _duckling(rows, lang)


def _recognizers(path: Path, model: str, lang: str) -> Iterator[Case]:
    for line in path.read_text(encoding="utf-8").splitlines():
        spec = json.loads(line)
        expected = (_expected(result, spec["Input"], model, lang) for result in spec["Results"])
        answers = tuple(answer for answer in expected if answer is not None)
        yield Case("recognizers_text", model, lang, spec["Input"], answers)


def _expected(result: dict[str, object], text: str, model: str, lang: str) -> Answer | None:
    resolution = result["Resolution"]
    assert isinstance(resolution, dict)  # noqa: S101 - the corpus' own schema
    value = resolution.get("value")
    if value in (None, "null"):
        return None
    unit = resolution.get("unit")
    number = float(str(value).rstrip("%").replace(",", "."))
    return Answer(_where(result, text), number, _unit_code(str(unit), model, lang) if unit else None)


def _where(result: dict[str, object], text: str) -> Span | None:
    """The span of a result, or None where its offset is not that of its words."""
    words, start = str(result["Text"]), result.get("Start")
    right = isinstance(start, int) and text[start : start + len(words)].lower() == words.lower()
    return Span(start, start + len(words)) if right and isinstance(start, int) else None


def _unit_code(name: str, model: str, lang: str) -> str | None:
    """Our code for a unit's name: the unit that we read where a text says it, of money in millions."""
    name = name.lower()
    if name in _UNIT_NAMES:
        return _UNIT_NAMES[name]
    amount = "2000000" if model == "CurrencyModel" else "2"
    for code in (lang, *languages()):
        unit = find_measures(Tokens(f"{amount} {name}"), load(code))[0].unit
        if unit is not None:
            return unit.code
    return f"unknown unit {name}"


_DUCKLING_VALUE = re.compile(
    r"\((?:simple|NumeralValue|OrdinalData|DurationData)\s*(\w*?)\s*\(?(-?[\d.]+(?:e\d+)?)\)?(?:\s(\w+)| *\))"
)


def _duckling(rows: list[dict[str, str]], lang: str) -> Iterator[Case]:
    for row in rows:
        found = _DUCKLING_VALUE.match(row["expected_value_expression"])
        if row["dimension"] in {"Numeral", "Ordinal"} and found:
            yield Case("duckling", row["dimension"], lang, row["text"], (Answer(None, float(found[2])),))


def _text2num(rows: list[dict[str, str]], lang: str) -> Iterator[Case]:
    for row in rows:
        if row["function"] == "text2num" and row["expected"].isdecimal():
            yield Case("text2num", "text2num", lang, row["input"], (Answer(None, float(row["expected"])),))


def answers(case: Case) -> tuple[Answer, ...]:
    """What `find_measures` finds that the case's model is about."""
    tokens = Tokens(case.text)
    measures = find_measures(tokens, load(case.lang))
    return tuple(_answer(tokens, measure, case) for measure in measures if _concerns(tokens, measure, case))


def _concerns(tokens: Tokens, measure: Measure, case: Case) -> bool:
    form = measure.number.form
    if case.model in _DIMENSIONS:
        return measure.unit is not None and measure.unit.dimension in _DIMENSIONS[case.model]
    if case.model == "Ordinal":
        return form is Form.ORDINAL
    last = measure.number.last
    glued = tokens.glued(last) and tokens.norms[last + 1][0].isalpha()
    return case.corpus != "recognizers_text" or (form not in _NO_NUMBERS and not glued)


def _answer(tokens: Tokens, measure: Measure, case: Case) -> Answer:
    if case.model in _DIMENSIONS:
        assert measure.unit is not None  # noqa: S101 - _concerns saw to it
        unit = None if case.model == "PercentModel" else measure.unit.code
        return Answer(tokens.span(measure.first, measure.last), measure.amount, unit)
    return Answer(tokens.span(measure.number.first, measure.number.last), measure.number.figure)


def agrees(expected: Answer, found: Answer) -> bool:
    """Whether the numbers are equal, and the units the same."""
    if expected.value is None or found.value is None:
        return False
    same = isclose(float(expected.value), float(found.value), rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    return same and expected.unit == found.unit
