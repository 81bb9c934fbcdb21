"""Stretches of time with names of their own: quarters and halves, seasons, feasts, decades, centuries."""

from datetime import date, timedelta

from checker.grammar.timex.calendar import MONTHS, Period, easter, hijri_day, last_of, nth_weekday, period, years_period
from checker.grammar.timex.dates import choose
from checker.grammar.timex.expression import Expression, Moment, Reach
from checker.language.timex import Feast as FeastRule
from checker.values.days import Days

SEASON_STARTS, SEASON_ENDS = 20, 8
"""By how many days the almanac's season begins after, and ends before, the months it is named by."""


class Years(Expression, frozen=True):
    """A decade or century, by its first year."""

    first: int
    count: int

    def resolve(self, at: Moment) -> Reach:  # noqa: ARG002 - absolute
        """All its years."""
        return Reach.over(
            years_period(self.first, self.count), "decade" if self.count == MONTHS["decade"] // 12 else "century"
        )


class Months(Expression, frozen=True):
    """Named months of a year: a quarter, a half, a season. Without a year, the one that direction or tense tells.

    `direction` of a quarter is that of its year ("the first quarter of next year").
    """

    first: int
    count: int
    grain: str
    year: int | None = None
    direction: int | None = None

    def resolve(self, at: Moment) -> Reach:
        """All the months; a season that crosses New Year may be named by either year."""
        if self.grain == "season":
            return self._season(at)
        if self.year is None and self.direction is not None:
            return Reach.over(self._of(at.day.year + self.direction), self.grain)
        return Reach.over(self._of(self.year), self.grain) if self.year else self._chosen(at)

    def _chosen(self, at: Moment) -> Reach:
        return choose([self._of(at.day.year + n) for n in range(-2, 3)], at, self.direction, self.grain)

    def _of(self, year: int) -> Period:
        start = date(year, self.first, 1)
        return start, last_of(start, self.count)

    def _season(self, at: Moment) -> Reach:
        if self.year is None:
            found = self._chosen(at)
        elif self.first + self.count > MONTHS["year"] + 1:
            both = Days.between(*self._of(self.year)).union(Days.between(*self._of(self.year - 1)))
            found = Reach(both, both, self.grain)
        else:
            found = Reach.over(self._of(self.year), self.grain)
        return Reach(found.strict, _almanac(found.implied), self.grain)


def _almanac(season: Days) -> Days:
    return season.widened(-SEASON_STARTS, -SEASON_ENDS)


class Feast(Expression, frozen=True):
    """A feast, by its rule. One by the Islamic calendar may be a day off: it is sighted, not computed."""

    rule: FeastRule
    year: int | None = None
    direction: int | None = None

    def resolve(self, at: Moment) -> Reach:
        """The feast of the stated year, or the one that direction and tense tell."""
        if self.year is not None:
            found = Reach.over(self._of(self.year), "day")
        else:
            found = choose([self._of(at.day.year + n) for n in range(-2, 3)], at, self.direction, "day")
        return Reach(found.strict.widened(1, 1), found.implied, "day") if self.rule.hijri else found

    def _of(self, year: int) -> Period:
        rule = self.rule
        if rule.easter is not None:
            first = easter(year) + timedelta(days=rule.easter)
        elif rule.hijri:
            first = hijri_day(year, rule.month, rule.day)
        elif rule.weekday is not None:
            first = nth_weekday(period(date(year, rule.month, 1), "month"), rule.weekday, rule.nth)
        else:
            first = date(year, rule.month, rule.day)
        first += timedelta(days=rule.shift)
        return first, first + timedelta(days=rule.days - 1)
