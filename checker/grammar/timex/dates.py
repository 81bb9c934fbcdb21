"""Dates by the calendar: days, months and years, whole or in part ("mardi 26 mars", "mars 2024", "le 26")."""

from datetime import date, timedelta
from functools import lru_cache

from checker.grammar.timex.calendar import Period, last_of, step, years_period
from checker.grammar.timex.expression import Expression, Moment, Reach, Tense
from checker.values.days import Days

NEAR_FUTURE = 92
"""Days ahead within which a date without year may be the coming one whatever the verbs nearby say (a season's news):
its last one is nine months old, and the press writes the year of such a day."""

YEARLY = 300
"""Days between the last and the next of what recurs from which on it recurs once a year."""

NEAR_WEEKDAY = 200
"""Days within which a weekday decides the year of a date; further off the weekday is taken for a slip."""

DAY_GRAIN = "day"

_LEAP_DAY = (2, 29)
_LEAP_YEARS, _NEAR_YEARS = range(-8, 9), range(-2, 3)
"""The years, from the publication day's on, among which the one of a date without year is looked for."""


class Calendar(Expression, frozen=True):
    """Any of year, month and day; those left out follow from the moment.

    `direction` is -1, 0 or 1 for "last", "this", "next", None where nothing is said. `swapped` marks
    figures whose order is not certain (05/06): the strict reading holds both.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    direction: int | None = None
    swapped: bool = False

    @property
    def publication(self) -> bool:
        """A day that is called this day is the article's own."""
        return self.direction == 0 and self.day is not None

    @property
    def grain(self) -> str:
        """The finest part that is stated."""
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    def resolve(self, at: Moment) -> Reach:
        """Whole dates as they are; the rest by direction, weekday and tense."""
        days = self._resolved(at)
        if self.swapped and self.month and self.day:
            other = Calendar(self.year, self.day, self.month, direction=self.direction)
            return Reach(days.strict.union(other.resolve(at).strict), days.implied, self.grain)
        return days

    def _resolved(self, at: Moment) -> Reach:
        if self.year is not None:
            return Reach.over(self._within(self.year, self.month), self.grain)
        if self.month is not None:
            around = _LEAP_YEARS if (self.month, self.day) == _LEAP_DAY else _NEAR_YEARS
            return self._chosen([self._within_or_none(at.day.year + n, self.month) for n in around], at)
        return self._chosen([self._day_of_month(at.day, n) for n in range(-13, 14)], at)

    def fits_weekday(self, days: Days) -> bool:
        """Whether the stated weekday falls on one of these days of the date."""
        return self.weekday is None or any(date.fromordinal(r.first).weekday() == self.weekday for r in days.ranges)

    def _within(self, year: int, month: int | None) -> Period:
        return _period(year, month, self.day)

    def _within_or_none(self, year: int, month: int) -> Period | None:
        try:
            return self._within(year, month)
        except ValueError:  # 29 February
            return None

    def _day_of_month(self, day: date, months: int) -> Period | None:
        other = step(day.replace(day=1), "month", months)
        return self._within_or_none(other.year, other.month)

    def _chosen(self, among: list[Period | None], at: Moment) -> Reach:
        periods = [period for period in among if period is not None]
        if self.weekday is not None:
            fitting = [
                period for period in periods if period[0].weekday() == self.weekday and _allowed(period, at, self.month)
            ]
            nearest = min(fitting, key=lambda period: abs(period[0] - at.day), default=None)
            if nearest and (self.month is None or abs(nearest[0] - at.day).days <= NEAR_WEEKDAY):
                return Reach.over(nearest, self.grain)
        return choose(periods, at, self.direction, self.grain)


@lru_cache(maxsize=4096)
def _period(year: int, month: int | None, day: int | None) -> Period:
    """A year, a month or a day as a period; every possible day of publication asks for the same ones."""
    if month is None:
        return years_period(year, 1)
    first = date(year, month, 1 if day is None else day)
    return first, last_of(first, 1) if day is None else first


def _allowed(period: Period, at: Moment, month: int | None) -> bool:
    """Whether tense allows the day; with a month the weekday tells more than tense does."""
    if month is not None or at.tense is Tense.UNKNOWN:
        return True
    return period[0] >= at.day if at.tense is Tense.FUTURE else period[0] <= at.day


def choose(periods: list[Period], at: Moment, direction: int | None, grain: str) -> Reach:
    """The recurring period that is meant: by "last" or "next", else by tense, else the nearest.

    Raises:
        ValueError: no period is left.
    """
    if direction == 0:
        return Reach.over(min(periods, key=lambda period: _distance(period, at.day)), grain)
    if direction == -1:
        return Reach.over(max(period for period in periods if period[1] < at.day), grain)
    ahead = [period for period in periods if period[0] > at.day]
    if direction == 1:
        return Reach.over(min(ahead), grain)
    if at.tense in {Tense.FUTURE, Tense.AWAITED}:
        return Reach.over(min(period for period in periods if period[1] >= at.day), grain)
    latest = max(period for period in periods if period[0] <= at.day)
    return (
        _undecided(latest, min(ahead), at, grain)
        if ahead and at.tense is not Tense.BEGUN
        else Reach.over(latest, grain)
    )


def _undecided(latest: Period, coming: Period, at: Moment, grain: str) -> Reach:
    """The latest or the coming one, where no verb tells of the future.

    Of what recurs yearly the press writes the year unless it is the nearest; a verb of the past speaks for the latest,
    but for a day that comes soon, which may stand by a verb of another matter.
    """
    soon = coming[0] - at.day <= timedelta(days=NEAR_FUTURE)
    either = Days.between(*latest).union(Days.between(*coming))
    if coming[0] - latest[0] < timedelta(days=YEARLY):
        return Reach(
            either if at.tense is Tense.UNKNOWN and soon else Days.between(*latest), Days.between(*latest), grain
        )
    if at.tense is Tense.UNKNOWN:
        return Reach.over(min(latest, coming, key=lambda period: _distance(period, at.day)), grain)
    if soon and grain == DAY_GRAIN and _distance(latest, at.day) > _distance(coming, at.day):
        return Reach(either, Days.between(*coming), grain)
    return Reach.over(latest, grain)


def _distance(period: Period, day: date) -> timedelta:
    return max(period[0] - day, day - period[1], timedelta(0))
