"""What an undated article tells of long ago: "two years ago" is no part of its story, whatever day it appeared."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from checker.grammar.context import APART
from checker.grammar.reading import Timex
from checker.grammar.timex import Mention, resolve_anaphora
from checker.grammar.tokens import Tokens
from checker.values.days import Days

TRIALS = (date(2001, 2, 14), date(2001, 8, 22))
"""Two days, half a year and some weekdays apart, on which an article is supposed to have appeared."""
SAME = 3
"""Days by which a stretch counted back from either may differ: months are not equally long."""

Sentences = Sequence[tuple[Sequence[Mention], Tokens]]
LONG = frozenset({"year", "decade", "century"})
"""Grains of which only what is counted back stays unknown without a day of publication."""

Place = tuple[int, int, str]
"""A time expression: its sentence, where it starts, and its grain."""
Dated = tuple[tuple[Timex, ...], ...]


def with_remote(parsed: Sentences, dated: Dated) -> Dated:
    """The time expressions of an undated article, those marked that lie well before it whenever it appeared."""
    one, other = (_before(parsed, day) for day in TRIALS)
    far = {place for place in one.keys() & other.keys() if place[2] in LONG or abs(one[place] - other[place]) <= SAME}
    return tuple(tuple(_marked(timex, index, far) for timex in found) for index, found in enumerate(dated))


def _marked(timex: Timex, sentence: int, far: set[Place]) -> Timex:
    remote = not timex.strict.known and (sentence, timex.span.start, timex.grain) in far
    return replace(timex, remote=True) if remote else timex


def _before(parsed: Sentences, day: date) -> dict[Place, int]:
    """How many days each expression ends before a day, of those that end well before it."""
    lasts = {
        (index, timex.span.start, timex.grain): timex.strict.last
        for index, found in enumerate(resolve_anaphora(parsed, Days.on(day)))
        for timex in found
        if timex.strict.known
    }
    return {place: gap for place, last in lasts.items() if last and (gap := (day - last).days) > APART}
