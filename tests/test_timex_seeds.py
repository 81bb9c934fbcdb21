"""The date expressions of five real articles, against the sets an editor gave them."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.extract.publication import infer_publication
from checker.grammar.reading import Timex
from checker.grammar.timex import parse_timexes, resolve_anaphora
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Span
from checker.values.days import Days
from checker.values.numbers import Numbers

FOLDERS = [folder / "shared" / "data" / "seeds" for folder in Path(__file__).resolve().parents[2:]]
SEEDS = next((folder for folder in FOLDERS if folder.is_dir()), FOLDERS[0])

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="../shared/data/seeds is not beside the checkout")

PUBLISHED = {
    "000_4f81a9a8fc8241e6.txt": ["2024-03-26"],
    "001_5175cae8f7c35e6d.txt": ["2024-03-01/2024-03-31"],
    "002_65853f5682b7820d.txt": ["2024-06-02"],
    "003_2283bb8bfe7f1538.txt": ["2024-04-10/.."],
    "004_9f1b46e4b18e9d35.txt": ["2024-01-16/2024-01-19"],
}

NOT_A_DAY = {"X32"}

ARGUED: dict[str, tuple[list[str], list[str] | None]] = {
    # Gold ends "the coming months" at the end of its last month; we count six months to the day.
    "X02": (["2024-03-27/.."], ["2024-03-27/2024-09-26"]),
    # A state that has lasted for years began before: up to the day before publication; publication is a set of days.
    "X35": (["../2024-03-30"], ["../2022-03-31"]),
    # The words are four days away from an event that another article dates: see the test of offsets.
    "X15": ([".."], None),
    # Gold's day before the month's end is knowledge of the world (the coup was on 26 July).
    "X34": (["2023-07-01/2024-03-26"], ["2023-07-01/2024-03-26"]),
    # Gold knows that three days lie between; the words only say "before".
    "X39": (["../2024-01-17"], None),
    # The article may be of 16 to 19 January: the reading holds three months from each of these days.
    "X33": (["2024-01-17/.."], ["2024-01-17/2024-04-19"]),
    # Beforehand is before the meeting; how long before is not told: half a year is implied.
    "X42": (["../2024-01-15"], ["2023-07-17/2024-01-15"]),
}
"""Where we differ from the gold, our reading and why; an implied None is like the strict one."""


def gold() -> list[dict[str, Any]]:
    if not SEEDS.is_dir():
        return []
    dates: list[dict[str, Any]] = yaml.safe_load((SEEDS / "gold.yaml").read_text(encoding="utf-8"))["dates"]
    return dates


@cache
def read(source: str) -> tuple[Days, tuple[Timex, ...]]:
    text = (SEEDS / "sources" / source).read_text(encoding="utf-8")
    sentences = [Tokens(text, span) for span in spans(text)]
    parsed = [(parse_timexes(tokens, load("fr")), tokens) for tokens in sentences]
    published = infer_publication(parsed, load("fr"), Days.any())
    return published, tuple(t for timexes in resolve_anaphora(parsed, published) for t in timexes)


def spans(text: str) -> list[Span]:
    """Sentences, roughly: a full stop and a space, or the end of a line, ends one."""
    ends = [i + 1 for i, sign in enumerate(text) if sign == "\n" or (sign == "." and text[i + 1 : i + 2] in {" ", ""})]
    return [Span(a, b) for a, b in zip([0, *ends], [*ends, len(text)], strict=True) if text[a:b].strip()]


def intervals(days: str | list[str] | None, published: Days) -> list[str] | None:
    """The gold's notation as ours."""
    if days is None:
        return None
    first = published.first
    last = published.last
    known = {
        "> DCT": Days.between(first, None).widened(-1, 0),
        "< DCT": Days.between(None, last).widened(0, -1),
        "DCT": published,
    }
    if isinstance(days, str):
        return known[days].isoformat() if days in known else None
    texts = [text.replace("DCT", str(last)).replace("..", "/") if text != "DCT" else "DCT" for text in days]
    if texts == ["DCT"]:
        return published.isoformat()
    return ["../" + t[1:] if t.startswith("/") else t + ".." if t.endswith("/") else t for t in texts]


@pytest.mark.parametrize("source", PUBLISHED)
def test_the_publication_day_is_inferred_from_the_text(source: str) -> None:
    published, _ = read(source)
    assert published.isoformat() == PUBLISHED[source]


@pytest.mark.parametrize("case", gold(), ids=lambda case: case["id"])
def test_an_expression_has_the_days_an_editor_gave_it(case: dict[str, Any]) -> None:
    published, timexes = read(case["source"])
    mention = Span(case["start"], case["end"])
    found = [timex for timex in timexes if timex.span.overlaps(mention)]
    if case["id"] in NOT_A_DAY:
        assert not found
        return
    assert len(found) == 1
    (timex,) = found
    if case["id"] in ARGUED:
        strict, implied = ARGUED[case["id"]]
    else:
        strict, implied = intervals(case["strict"], published) or [], intervals(case["implied"], published)
    assert timex.strict.isoformat() == strict
    if implied is not None:
        assert timex.implied.isoformat() == implied


def test_an_offset_counts_from_its_event() -> None:
    _, timexes = read("001_5175cae8f7c35e6d.txt")
    call = next(timex for timex in timexes if timex.grain == "day")
    (after,) = (timex for timex in timexes if timex.relative_to)
    assert after.offset == Numbers.exactly(4)
    assert call.strict.shifted(-4).isoformat() == ["2024-02-23", "2024-03-01", "2024-03-08", "2024-03-15", "2024-03-22"]
