"""From symbols to days: expressions resolved against a publication day that is itself a set."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.expression import Expression, Moment, Reach, Tense
from checker.grammar.timex.relative import Weekday
from checker.values.days import FIRST, LAST, DayRange, Days

FEW = 62
"""Up to so many possible publication days each is tried; of more, the first and last: readings grow with the day."""

_FAR_APART = (date(1931, 3, 3), date(2077, 10, 10))
"""Two days at which only an absolute date means the same."""


@lru_cache(maxsize=4096)
def anchored(expression: Expression, published: Days, tense: Tense) -> Reach | None:
    """The days an expression means on any of the possible publication days; None when it means none."""
    fixed = absolute(expression)
    if fixed is not None:
        return fixed
    if not published.known:
        early, late = (_resolved(expression, Moment(day, tense)) for day in _FAR_APART)
        return (
            early
            and late
            and Reach(_common(early.strict, late.strict), _common(early.implied, late.implied), late.grain)
        )
    reaches = [reach for r in published.ranges for reach in _over(expression, r, tense)]
    if not reaches:
        return None
    strict, implied = _union(reaches, lambda reach: reach.strict), _union(reaches, lambda reach: reach.implied)
    if isinstance(expression, Weekday) and tense is not Tense.FUTURE:
        inside = implied.intersection(published)
        implied = implied if inside.empty else inside
    return Reach(strict, implied, reaches[0].grain)


def _common(early: Days, late: Days) -> Days:
    """The bounds that do not depend on the day; the others are open."""
    first = early.first if early.first == late.first else None
    return Days.between(first, early.last if early.last == late.last else None)


def absolute(expression: Expression) -> Reach | None:
    """The days of an expression that means the same whenever it is read; None for any other."""
    first, last = (_resolved(expression, Moment(day, Tense.PAST)) for day in _FAR_APART)
    return first if first is not None and first == last else None


def _over(expression: Expression, possible: DayRange, tense: Tense) -> Iterator[Reach]:
    """The readings on the days of one range, or hulls that hold them."""
    days = range(possible.first, possible.last + 1)
    if len(days) <= FEW:
        found = (_resolved(expression, Moment(date.fromordinal(day), tense)) for day in days)
        yield from (reach for reach in found if reach is not None)
        return
    first = None if possible.first == FIRST else _resolved(expression, Moment(date.fromordinal(possible.first), tense))
    last = None if possible.last == LAST else _resolved(expression, Moment(date.fromordinal(possible.last), tense))
    near = first or last
    if near is not None:
        strict = Days.between(first.strict.first if first else None, last.strict.last if last else None)
        implied = (
            near.implied if first is None or last is None else Days.between(first.implied.first, last.implied.last)
        )
        yield Reach(strict, implied, near.grain)


def _union(reaches: list[Reach], side: Callable[[Reach], Days]) -> Days:
    return Days.of((r.first, r.last) for reach in reaches for r in side(reach).ranges)


@lru_cache(maxsize=16384)
def _resolved(expression: Expression, at: Moment) -> Reach | None:
    try:
        return expression.resolve(at)
    except (ValueError, OverflowError):
        return None


def fits(expression: Expression, published: Days) -> bool:
    """Whether a stated weekday falls on its date, on any of the possible publication days."""
    if not isinstance(expression, Calendar) or expression.weekday is None:
        return True
    if any(_falls(expression, day) for day in (published.first, published.last) if day):
        return True
    return not published.known and (absolute(expression) is None or _falls(expression, _FAR_APART[0]))


def _falls(expression: Calendar, published: date) -> bool:
    reach = _resolved(expression, Moment(published))
    return reach is None or expression.fits_weekday(reach.strict)
