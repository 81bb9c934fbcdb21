"""Expressions that count from the publication day: "hier", "la semaine dernière", "mardi", "il y a trois jours"."""

from datetime import date, timedelta

from checker.grammar.timex.calendar import DAYS, Period, period, step
from checker.grammar.timex.dates import choose
from checker.grammar.timex.expression import Expression, Moment, Reach, Tense
from checker.values.days import Days

Bounds = tuple[int, int]
"""Least and greatest count, both included."""

SLACK = {"day": (0, 0), "week": (2, 1), "fortnight": (4, 2), "weekend": (2, 1), "month": (15, 7)}
"""How many days a count of such units may be off, strict and implied: "two months ago" is not to the day."""

LONG_SLACK = (183, 92)
"""The same for quarters, halves, years and longer units: half a year, a season."""


class Relative(Expression, frozen=True):
    """The calendar unit so many units away: ("week", -1) is last week, ("day", 1) tomorrow."""

    unit: str
    shift: int

    def resolve(self, at: Moment) -> Reach:
        """The whole unit; a weekend may have begun on its Friday."""
        if self.unit == "fortnight":
            return Window((1, 1), (1, 1), "fortnight", self.shift or 1).resolve(at)
        found = Reach.over(period(step(_base(at, self.unit), self.unit, self.shift), self.unit), self.unit)
        if self.unit == "weekend":
            return Reach(found.strict.widened(1, 0), found.implied, self.unit)
        return found


def _base(at: Moment, unit: str) -> date:
    return period(at.day, unit)[0] if unit not in {"day", "weekend"} else at.day


class Weekday(Expression, frozen=True):
    """A weekday alone, or of a week: ("mardi", last week)."""

    weekday: int
    direction: int | None = None
    week: Expression | None = None

    def resolve(self, at: Moment) -> Reach:
        """The latest one up to the day, or the next, by tense; "last" and "next" may also mean that week's."""
        if self.week is not None:
            monday, _ = period(self.week.resolve(at).bounds[0], "week")
            return _day(monday + timedelta(days=self.weekday))
        if at.tense is Tense.AWAITED and self.direction is None:
            return choose(self._around(at, 1), at, 0, "day")
        if not self.direction:
            return self._either(at)
        near = choose(self._around(at, 2), at, self.direction, "day")
        other, _ = period(step(at.day, "week", self.direction), "week")
        return Reach(near.strict.union(Days.on(other + timedelta(days=self.weekday))), near.implied, "day")

    def _either(self, at: Moment) -> Reach:
        """A coming weekday may strictly be the latest one: nouns have no tense ("Friday's closing price")."""
        found = choose(self._around(at, 2), at, self.direction, "day")
        if at.tense is not Tense.FUTURE or self.direction is not None:
            return found
        latest = choose(self._around(at, 2), Moment(at.day, Tense.PAST), None, "day")
        return Reach(found.strict.union(latest.strict), found.implied, "day")

    def _around(self, at: Moment, weeks: int) -> list[Period]:
        base = at.day - timedelta(days=at.day.weekday() - self.weekday)
        days = [base + timedelta(weeks=n) for n in range(-weeks, weeks + 1)]
        return [(day, day) for day in days]


class Weekend(Expression, frozen=True):
    """The weekend, of no stated week: the one that tense tells."""

    def resolve(self, at: Moment) -> Reach:
        """The latest begun, or the next; it may have begun on its Friday."""
        around = [period(at.day + timedelta(weeks=n), "weekend") for n in (-1, 0, 1)]
        found = choose(around, at, None, "weekend")
        return Reach(found.strict.widened(1, 0), found.implied, "weekend")


class Away(Expression, frozen=True):
    """A count of units before (-1) or after (1) an origin, which is the publication day unless stated.

    `count` and `implied` are the bounds of the count in the two readings.
    """

    count: Bounds
    implied: Bounds
    unit: str
    direction: int
    origin: Expression | None = None
    exact: bool = False

    def resolve(self, at: Moment) -> Reach:
        """The days that far away, with the slack that the unit has.

        Raises:
            ValueError: what has happened "in three days" took so long, and is on no day to come.
        """
        if self.origin is None and self.direction > 0 and at.tense is Tense.PAST and not self.exact:
            message = "a duration"
            raise ValueError(message)
        start = _day(at.day) if self.origin is None else self.origin.resolve(at)
        strict_slack, implied_slack = (0, 0) if self.exact else SLACK.get(self.unit, LONG_SLACK)
        return Reach(
            self._moved(start.strict, self.count, strict_slack),
            self._moved(start.implied, self.implied, implied_slack),
            "day" if self.unit in DAYS else self.unit,
        )

    def _moved(self, days: Days, count: Bounds, slack: int) -> Days:
        low, high = sorted(self.direction * n for n in count)
        first, last = days.first, days.last
        return Days.between(
            first and step(first, self.unit, low) - timedelta(days=slack),
            last and step(last, self.unit, high) + timedelta(days=slack),
        )


class Window(Expression, frozen=True):
    """The last or next so many units up to or from the publication day: "les dix derniers mois"."""

    count: Bounds
    implied: Bounds
    unit: str
    direction: int

    def resolve(self, at: Moment) -> Reach:
        """Up to the day before, or from the day after; quarters and longer ones are whole calendar units."""
        return Reach(self._window(at, self.count[1]), self._window(at, self.implied[1]), self.unit)

    def _window(self, at: Moment, count: int) -> Days:
        if self.unit == "quarter":
            here = period(at.day, self.unit)
            near, far = (period(step(here[0], self.unit, self.direction * n), self.unit) for n in (1, count))
            return Days.between(min(near, far)[0], max(near, far)[1])
        if self.direction < 0:
            return Days.between(step(at.day, self.unit, -count), at.day - timedelta(days=1))
        return Days.between(at.day + timedelta(days=1), step(at.day, self.unit, count))


def _day(day: date) -> Reach:
    return Reach.over((day, day), "day")
