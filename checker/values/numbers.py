"""Sets of numbers: finite unions of intervals, with open or closed, finite or infinite ends."""

from math import inf, isclose

from msgspec import Struct

from checker.values.relation import Relation

REL_TOL = 1e-9
"""Two bounds closer than this, relative to their size, are the same bound: conversions round."""


class Interval(Struct, frozen=True, gc=False):
    """The numbers from `low` to `high`; infinite ends are `-inf` and `inf`, and count as open."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    @property
    def empty(self) -> bool:
        """Whether no number lies in the interval."""
        low, high = self.low, self.high
        if isclose(low, high, rel_tol=REL_TOL):
            return self.low_open or self.high_open
        return low > high

    def meet(self, other: "Interval") -> "Interval":
        """The numbers in both intervals (maybe an empty interval)."""
        low, low_open = max((self.low, self.low_open), (other.low, other.low_open))
        high, high_closed = min((self.high, not self.high_open), (other.high, not other.high_open))
        return Interval(low, high, low_open, not high_closed)

    def scaled(self, factor: float, offset: float) -> "Interval":
        """Every number times `factor` (above 0) plus `offset`."""
        return Interval(self.low * factor + offset, self.high * factor + offset, self.low_open, self.high_open)

    def within(self, other: "Interval") -> bool:
        """Whether every number of this interval lies in the other."""
        return _starts_before(other, self) and _ends_after(other, self)


def _starts_before(outer: Interval, inner: Interval) -> bool:
    if isclose(outer.low, inner.low, rel_tol=REL_TOL):
        return inner.low_open or not outer.low_open
    return outer.low < inner.low


def _ends_after(outer: Interval, inner: Interval) -> bool:
    if isclose(outer.high, inner.high, rel_tol=REL_TOL):
        return inner.high_open or not outer.high_open
    return outer.high > inner.high


class Numbers(Struct, frozen=True, tag="numbers", gc=False):
    """A set of numbers, as disjoint intervals in rising order; no interval at all is the empty set."""

    intervals: tuple[Interval, ...]

    @classmethod
    def exactly(cls, *numbers: float) -> "Numbers":
        """The set of just these numbers."""
        return cls(tuple(Interval(n, n) for n in sorted(set(numbers))))

    @classmethod
    def between(
        cls, low: float | None, high: float | None, *, low_open: bool = False, high_open: bool = False
    ) -> "Numbers":
        """The numbers from `low` to `high`; None leaves that end without bound."""
        bottom, top = (-inf if low is None else low), (inf if high is None else high)
        low_open, high_open = low_open or low is None, high_open or high is None
        interval = Interval(bottom, top, low_open, high_open)
        whole = bottom <= top and not (low_open or high_open)
        return cls((interval,) if whole or not interval.empty else ())

    @property
    def hull(self) -> tuple[float | None, float | None]:
        """The least and the greatest bound; None where there is none, or for the empty set."""
        if not self.intervals:
            return None, None
        low, high = self.intervals[0].low, self.intervals[-1].high
        return (None if low == -inf else low), (None if high == inf else high)

    def intersection(self, other: "Numbers") -> "Numbers":
        """The numbers in both sets."""
        meets = (a.meet(b) for a in self.intervals for b in other.intervals)
        return Numbers(tuple(meet for meet in meets if not meet.empty))

    def relation(self, other: "Numbers") -> Relation:
        """How this set stands to another."""
        return Relation.of(
            inside=_covered(self, other),
            around=_covered(other, self),
            meets=bool(self.intersection(other).intervals),
        )

    def scaled(self, factor: float, offset: float = 0.0) -> "Numbers":
        """Every number times `factor` (above 0) plus `offset`: a unit conversion."""
        if len(self.intervals) == 1:
            return Numbers((self.intervals[0].scaled(factor, offset),))
        return Numbers(tuple([i.scaled(factor, offset) for i in self.intervals]))

    def plus(self, other: "Numbers") -> "Numbers":
        """Every sum of a number of this set and one of the other, as one interval (Minkowski hull)."""
        if not self.intervals or not other.intervals:
            return Numbers(())
        first, last, low, high = self.intervals[0], self.intervals[-1], other.intervals[0], other.intervals[-1]
        return Numbers(
            (
                Interval(
                    first.low + low.low,
                    last.high + high.high,
                    first.low_open or low.low_open,
                    last.high_open or high.high_open,
                ),
            )
        )


def _covered(inner: Numbers, outer: Numbers) -> bool:
    return all(any(i.within(o) for o in outer.intervals) for i in inner.intervals)
