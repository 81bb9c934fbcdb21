"""Dates and date ranges: Recognizers-Text's DateTime cases and Duckling's Time corpus.

Left out by rule, never one by one: Recognizers cases that expect any type but `date` and `daterange` (clock times,
date-times, durations alone, recurring sets); Duckling examples finer than a day, those of its type `datetimeHoliday` (a
list of the world's feasts is a gazetteer, no grammar), and its `no_match` copies. A case that expects nothing stays:
finding a date there is an error.

Where a suite's habit is not a reader's, either is right:
* A range "from A to B" ends for the suites where B begins, for a reader where B ends.
* Beginning, middle and end of a period, what is left of it, and seasons have no agreed bounds: one reading has to lie
  inside the other.
* "After" a day begins for the suites on that day, for a reader on the next.
* Open ends: "since 2020" may end today.
* A suite lists a past and a future date where no tense tells: one of them has to be among the days of our reading.
* Duckling serves an assistant: where no tense tells, a date is the coming one; we then read it in the future tense.
* A phrase that points back ("la veille") has nothing before it to point to: it counts from the day it is read on.
* French Recognizers cases do not state the day they are read on: one day has to explain all their answers.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from msgspec.structs import replace

from checker.grammar.timex import parse_timexes, resolve_anaphora
from checker.grammar.timex.expression import Tense
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.days import Days
from suites.case import Answer, Case
from suites.date_corpora import DUCKLING_DAY, cases

__all__ = ["FAMILY", "GOALS", "agrees", "answers", "cases"]

FAMILY = "dates"

GOALS = {("recognizers_text", "fr"): 0.75, ("recognizers_text", "en"): 0.85}


_USUAL_DAY = date(2016, 11, 7)
"""The day most Recognizers cases are read on."""

_POSSIBLE_DAYS = (date(2016, 1, 1), date(2021, 12, 31))
_VAGUE = ("start", "mid", "end")
_VAGUE_GRAINS = {"part", "season"}


def answers(case: Case) -> tuple[Answer, ...]:
    """The days our grammar finds, clock times and days that only other sentences can tell left out."""
    if case.today is not None:
        return _answers(
            case.lang, case.text, datetime.fromisoformat(case.today).date(), ahead=case.today == DUCKLING_DAY
        )
    return next((found for found in _tries(case) if _explains(case, found)), _answers(case.lang, case.text, _USUAL_DAY))


def _tries(case: Case) -> Iterator[tuple[Answer, ...]]:
    yield _answers(case.lang, case.text, _USUAL_DAY)
    first, last = _POSSIBLE_DAYS
    yield from (_answers(case.lang, case.text, first + timedelta(days=n)) for n in range((last - first).days))


def _explains(case: Case, found: tuple[Answer, ...]) -> bool:
    return all(any(e.overlaps(f) and agrees(e, f) for f in found) for e in case.expected)


@lru_cache(maxsize=1)
def _parsed(lang: str, text: str) -> tuple[Any, Tokens]:
    tokens = Tokens(text)
    return parse_timexes(tokens, load(lang)), tokens


def _answers(lang: str, text: str, today: date, *, ahead: bool = False) -> tuple[Answer, ...]:
    mentions, tokens = _parsed(lang, text)
    if ahead:
        mentions = tuple(replace(m, tense=Tense.FUTURE) if m.tense is Tense.UNKNOWN else m for m in mentions)
    day = Days.on(today)
    (timexes,) = resolve_anaphora([(mentions, tokens)], day, day)
    return tuple(
        Answer(timex.span, " ".join([*timex.strict.isoformat(), "|", *timex.implied.isoformat()]), timex.grain)
        for timex in timexes
        if timex.grain != "time" and timex.strict != Days.any()
    )


def agrees(expected: Answer, found: Answer) -> bool:
    """Whether one of the expected alternatives is among our days, or is our stretch of days."""
    strict, implied = (_ranges(side) for side in str(found.value).split("|"))
    alternatives = str(expected.value).split()
    vague = found.unit in _VAGUE_GRAINS
    return not alternatives or any(_fits(value, strict, implied, vague=vague) for value in alternatives)


def _ranges(side: str) -> list[tuple[date, date]]:
    ends = [(text.split("/") * 2)[:2] for text in side.split()]
    return [
        (date.min if a == ".." else date.fromisoformat(a), date.max if b == ".." else date.fromisoformat(b))
        for a, b in ends
    ]


def _fits(value: str, strict: list[tuple[date, date]], implied: list[tuple[date, date]], *, vague: bool) -> bool:
    if value == "not_resolved":
        return True
    first, _, rest = value.partition("/")
    if not rest:
        day = date.fromisoformat(first)
        return any(a <= day <= b for a, b in strict)
    end, _, mod = rest.partition("/")
    start = date.min if first in {"..", "None"} else date.fromisoformat(first)
    stop = date.max if end in {"..", "None"} else date.fromisoformat(end)
    hulls = [(side[0][0], side[-1][1]) for side in (strict, implied) if side]
    starts = (start, start + timedelta(days=1)) if mod.startswith("after") else (start,)
    return any(
        _same(begin, stop, *ours, vague=vague or mod in _VAGUE) for ours in (*hulls, *strict) for begin in starts
    )


def _same(start: date, stop: date, first: date, last: date, *, vague: bool) -> bool:
    if vague:
        return (start <= first and last < stop) or (first <= start and stop - timedelta(days=1) <= last)
    return first == start and (stop == date.max or last in {stop, stop - timedelta(days=1)} or _begins_last(stop, last))


def _begins_last(stop: date, last: date) -> bool:
    """Whether `stop` is the first day of the month or year that `last` is the last day of."""
    after = last + timedelta(days=1) if last != date.max else last
    month = stop.day == 1 and (stop.year, stop.month) == (last.year, last.month) and after.day == 1
    return month or ((stop.month, stop.day) == (1, 1) and stop.year == last.year and (after.month, after.day) == (1, 1))
