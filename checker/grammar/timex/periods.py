"""Parts of larger periods, and named ones: nth weekday, week of, season, feast, beginning and end, decade."""

from datetime import date, timedelta

from checker.grammar.timex.calendar import (
    Period,
    last_of,
    nth_weekday,
    period,
    step,
    week_number,
)
from checker.grammar.timex.expression import Expression, Moment, Reach, Tense
from checker.language.timex import Phase
from checker.values.days import Days

LONGEST_MONTH = 31
"""Periods up to it are shared by days, longer ones by months."""

THURSDAY = 3
"""A week belongs to the month and year that its Thursday is in (ISO 8601)."""


class Nth(Expression, frozen=True):
    """The nth (from 1; -1 is the last) unit or weekday of a period, or `count` of them from there."""

    nth: int
    of: Expression
    unit: str | None = None
    weekday: int | None = None
    count: int = 1

    def resolve(self, at: Moment) -> Reach:
        """The unit or day inside the period.

        Raises:
            ValueError: the period has not so many.
        """
        within = self.of.resolve(at).bounds
        found = self._inside(within)
        if not within[0] - timedelta(days=6) <= found[0] <= within[1]:
            message = f"no {self.nth} in {within}"
            raise ValueError(message)
        return Reach.over(found, self.unit or "day")

    def _inside(self, within: Period) -> Period:
        if self.weekday is not None:
            day = nth_weekday(within, self.weekday, self.nth)
            return day, day
        unit = self.unit or "day"
        if unit == "week":
            start = nth_weekday(within, THURSDAY, self.nth) - timedelta(days=THURSDAY)
        elif unit == "weekend":
            start = nth_weekday(within, 5, self.nth)
        elif self.nth > 0:
            start = step(within[0], unit, self.nth - 1)
        else:
            start = period(within[1], unit)[0]
            start = step(start, unit, self.nth + 1)
        if unit == "fortnight":
            return _half_month(within, self.nth)
        return start, period(step(start, unit, self.count - 1), unit)[1]


def _half_month(within: Period, nth: int) -> Period:
    middle = within[0] + timedelta(days=14)
    return (within[0], middle) if nth == 1 else (middle + timedelta(days=1), within[1])


class Part(Expression, frozen=True):
    """The beginning, middle or end of a period: "mi-mars", "late 2019"."""

    phase: Phase
    of: Expression

    def resolve(self, at: Moment) -> Reach:
        """The share of the period that the phase has, in both readings."""
        whole = self.of.resolve(at)
        within = _nearest(self.of, at) if whole.grain == "month" else whole.bounds
        shares = self.phase.shares_of(whole.grain)
        return Reach(_share(within, shares.strict), _share(within, shares.implied), "part")


def _nearest(of: Expression, at: Moment) -> Period:
    """A month's part is of this month when it is this month, begun or not."""
    here = period(at.day, "month")
    later = Moment(here[1], at.tense)
    return of.resolve(later if at.tense is not Tense.FUTURE else at).bounds


def _share(within: Period, share: tuple[int, int]) -> Days:
    first, last = within
    days = (last - first).days
    if days <= LONGEST_MONTH:
        return Days.between(*(first + timedelta(days=min(n - 1, days)) for n in share))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    low, high = share
    before, until = (low - 1) * months // 12, -(-high * months // 12)
    start = step(first, "month", before)
    return Days.between(start, last_of(start, until - before))


class Rest(Expression, frozen=True):
    """What is gone (-1) or left (1) of the period of the moment: "earlier this month", "plus tard cette semaine"."""

    direction: int
    of: Expression

    def resolve(self, at: Moment) -> Reach:
        """From its first day to the publication day, or from there to its last."""
        whole = self.of.resolve(at)
        first, last = whole.bounds
        gone = (first, min(at.day, last)) if self.direction < 0 else (max(at.day, first), last)
        return Reach.over(gone if gone[0] <= gone[1] else (first, last), "part")


class Week(Expression, frozen=True):
    """The week, or weekend, that a day is in; or a numbered week of a year."""

    of: Expression | None = None
    unit: str = "week"
    number: int | None = None

    def resolve(self, at: Moment) -> Reach:
        """The whole week around the day that is named."""
        if self.number is None:
            day = at.day if self.of is None else self.of.resolve(at).bounds[0]
            return Reach.over(_long_weekend(day) if self.unit == "weekend" else period(day, self.unit), self.unit)
        year = at.day.year if self.of is None else self.of.resolve(at).bounds[0].year
        return Reach.over(week_number(year, self.number), "week")


def _long_weekend(day: date) -> Period:
    """The weekend nearest to a day, with the day itself where it is a Friday or Monday."""
    nearest = day - timedelta(days=7) if day.weekday() < THURSDAY else day
    saturday, sunday = period(nearest, "weekend")
    touches = saturday - timedelta(days=1) <= day <= sunday + timedelta(days=1)
    return (min(saturday, day), max(sunday, day)) if touches else (saturday, sunday)
