"""An amount of each month, week or day, and the same told of a longer time: "£900 a month, or £10,800 a year"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, Figure, Line, alike, lent
from checker.values.numbers import Numbers

RATE = "rate"
DAYS = {"day": 1.0, "week": 7.0, "month": 365 / 12, "year": 365.0}
"""Days of each period."""
NOUN = 3
"""Tokens behind a figure among which its period begins, the noun that it counts before it."""
APART = 10
"""Tokens from the one amount to the other, at most."""
FAIR = 0.06
"""Share by which such an amount may miss: a month is four weeks or a twelfth of a year."""
WORKING = 0.66
"""Share of the days of a longer time that may be meant where the shorter is a day: those on which people work."""
SIGNS = frozenset({",", "(", ";", "—", "–"})


def find_rates(lines: Sequence[Line]) -> Iterator[Check]:
    """Amounts of one period that are told again, behind "or", as amounts of another."""
    for line in lines:
        for one, other in pairwise(f for f in line.figures if f.hedge != ARTICLE):
            if one.plain and other.plain and other.first - one.last <= APART and _restated(line, other):
                yield from _check(line, one, lent(other, one))


def _restated(line: Line, other: Figure) -> bool:
    """Whether a sign and "or" stand right before an amount."""
    words = line.language.arithmetic
    length = phrase_until(line.tokens, other.first, words.changes.equals | words.sums.results)
    return length > 0 and other.first > length and line.tokens.norms[other.first - length - 1] in SIGNS


def _check(line: Line, one: Figure, other: Figure) -> Iterator[Check]:
    per, told = _period(line, one), _period(line, other)
    if per is None or told is None or per == told or not alike([one, other]):
        return
    times = DAYS[told] / DAYS[per]
    least = WORKING if per == "day" else 1 - FAIR
    most = 1 / WORKING if told == "day" else 1 + FAIR
    computed = Numbers.between(one.low * times * least, one.high * times * most)
    words = f"{line.text(one.head)} x {times:.4g} = {one.figure * times:.6g}"
    yield Check(RATE, stated(line, other), side(line, one.span, words, computed, one.unit))


def _period(line: Line, figure: Figure) -> str | None:
    """The period that stands behind a figure, and its noun."""
    rates, start = line.language.arithmetic.rates, figure.last + 1
    periods = {"day": rates.day, "week": rates.week, "month": rates.month, "year": rates.year}
    told = {name: phrase_within(line.tokens, start, start + NOUN, words) for name, words in periods.items()}
    found = [name for name, at in told.items() if at is not None]
    return found[0] if len(found) == 1 else None
