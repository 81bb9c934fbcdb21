"""Ranges, bounds and vague stretches of time: "du 3 au 5 mai", "depuis 2020", "ces derniers jours"."""

from datetime import date, timedelta

from checker.grammar.timex.calendar import step
from checker.grammar.timex.dates import DAY_GRAIN, NEAR_FUTURE, Calendar
from checker.grammar.timex.expression import Expression, Moment, Reach, Tense
from checker.grammar.timex.relative import Weekday
from checker.language.timex import Edge, VagueStretch
from checker.values.days import Days


class Between(Expression, frozen=True):
    """From the first of one expression to the last of another."""

    first: Expression
    last: Expression

    def resolve(self, at: Moment) -> Reach:
        """Both ends included; an end without year is the next after the start.

        Raises:
            ValueError: the end lies before the start.
        """
        latest = self._from(Moment(at.day, Tense.BEGUN), at)
        if latest.bounds[1] >= at.day:
            return latest
        if at.tense is Tense.FUTURE:
            return self._from(at, at)
        return self._nearest(latest, at)

    def _nearest(self, latest: Reach, at: Moment) -> Reach:
        """The latest one, or the next where that is nearer and yearly: the press writes the year of one further off."""
        if not isinstance(self.first, Calendar) or self.first.year is not None or self.first.month is None:
            return latest
        coming = self._from(Moment(at.day, Tense.FUTURE), Moment(at.day, Tense.FUTURE))
        ahead, ago = coming.bounds[0] - at.day, at.day - latest.bounds[1]
        soon = ahead <= timedelta(days=NEAR_FUTURE) and latest.grain == DAY_GRAIN
        return coming if ahead < ago and (soon or at.tense is Tense.UNKNOWN) else latest

    def _from(self, begun: Moment, at: Moment) -> Reach:
        first = self.first.resolve(begun)
        start = first.bounds[0]
        floating = isinstance(self.last, Calendar | Weekday) and _floats(self.last)
        last = self.last.resolve(Moment(start, Tense.FUTURE) if floating else at)
        if last.bounds[1] < start:
            message = f"{start} to {last.bounds[1]} is no range"
            raise ValueError(message)
        strict = Days.between(first.strict.first, last.strict.last)
        return Reach(strict, Days.between(start, last.bounds[1]), last.grain)


def _floats(last: Calendar | Weekday) -> bool:
    return last.year is None if isinstance(last, Calendar) else last.week is None


class Bounded(Expression, frozen=True):
    """The days before, until, from or after an expression.

    "since" closes on the publication day, when it begins before it: what is told has lasted until now.
    """

    edge: str
    of: Expression

    def resolve(self, at: Moment) -> Reach:
        """The half-open stretch, each reading by its own bound; a careful reader allows whatever a hasty one takes."""
        inner = self._inner(at)
        edge = _AROUND.get(self.edge, self.edge) if inner.grain == "part" else self.edge
        implied = _side(edge, inner.implied, at.day)
        return Reach(_side(edge, inner.strict, at.day).union(implied), implied, inner.grain)

    def _inner(self, at: Moment) -> Reach:
        """What is bounded: "since" looks back; until when and from when on may lie on either side of the day."""
        if self.edge == "since":
            return self.of.resolve(Moment(at.day, Tense.BEGUN))
        if self.edge not in {"until", "onward"} or at.tense is Tense.FUTURE:
            return self.of.resolve(at)
        behind = self.of.resolve(Moment(at.day, Tense.BEGUN))
        ahead = self.of.resolve(Moment(at.day, Tense.FUTURE))
        nearer = behind if at.tense is Tense.PAST and self.edge == "until" else ahead
        return Reach(behind.strict.union(ahead.strict), nearer.implied, nearer.grain)


_AROUND = {"before": "until", "after": "from"}
"""Before the end of May is any day of May: the end has no first day."""


def _side(edge: str, days: Days, today: date) -> Days:
    first, last = days.first, days.last
    if edge == "before":
        return Days.between(None, first and first - timedelta(days=1))
    if edge == "until":
        return Days.between(None, last)
    if edge == "after":
        return Days.between(last and last + timedelta(days=1), None)
    closes = edge == "since" and first is not None and first <= today
    return Days.between(first, today if closes else None)


class Vague(Expression, frozen=True):
    """A stretch that is only roughly told: its bounds are judgements of the language file."""

    stretch: VagueStretch

    def resolve(self, at: Moment) -> Reach:
        """Both readings counted from the publication day."""
        return Reach(_stretch(self.stretch.strict, at.day), _stretch(self.stretch.implied, at.day), "part")


def _stretch(edges: tuple[Edge | None, Edge | None], day: date) -> Days:
    first, last = edges
    return Days.between(_edge(first, day), _edge(last, day))


def _edge(edge: Edge | None, day: date) -> date | None:
    return None if edge is None else step(day, edge.unit, edge.count)


class Anaphor(Expression, frozen=True):
    """Words that point to another date of the text: "alors", "à cette occasion", "trois jours plus tard".

    `relation` is "same" (then `unit` says of what: "that month"), "before", "after", "since", a neighbouring day
    ("day_before", "day_after" …) or "offset" (then `count` days, least and most, say how far).
    """

    relation: str
    count: tuple[int, int] | None = None
    unit: str | None = None

    def resolve(self, at: Moment) -> Reach:  # noqa: ARG002 - only the discourse can tell
        """Any day, until the discourse tells."""
        return Reach(Days.any(), Days.any(), "day")


class Lasting(Expression, frozen=True):
    """A count of units from a first day on: "three days starting on Monday"."""

    count: tuple[int, int]
    unit: str
    start: Expression

    def resolve(self, at: Moment) -> Reach:
        """From the first day to the last, that is one day short of the next count."""
        start = self.start.resolve(at)
        low, high = self.count
        return Reach(_lasting(start.strict, self.unit, high), _lasting(start.implied, self.unit, low), "day")


def _lasting(start: Days, unit: str, count: int) -> Days:
    last = start.last
    return Days.between(start.first, last and step(last, unit, count) - timedelta(days=1))


class FromEvent(Expression, frozen=True):
    """So many days (least and most, negative before) from an event that the tokens from `event` on name."""

    count: tuple[int, int]
    event: tuple[int, int]

    def resolve(self, at: Moment) -> Reach:  # noqa: ARG002 - only the event can tell
        """Any day, until the event's is known."""
        return Reach(Days.any(), Days.any(), "day")
