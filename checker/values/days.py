"""Sets of days: finite unions of ranges of calendar days, open at either end if need be."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from checker.values.relation import Relation

FIRST, LAST = date.min.toordinal(), date.max.toordinal()


class DayRange(Struct, frozen=True, order=True, gc=False):
    """The days from `first` to `last`, both included, as proleptic Gregorian ordinals."""

    first: int
    last: int

    def isoformat(self) -> str:
        """One day as `2024-03-26`, a range as `2024-03-01/2024-03-31`, an open end as `..` (EDTF)."""
        first = ".." if self.first == FIRST else date.fromordinal(self.first).isoformat()
        last = ".." if self.last == LAST else date.fromordinal(self.last).isoformat()
        return first if first == last else f"{first}/{last}"


_EVERY = (DayRange(FIRST, LAST),)


class Days(Struct, frozen=True, tag="days", gc=False):
    """A set of days, as disjoint ranges in rising order; no range at all is the empty set."""

    ranges: tuple[DayRange, ...]

    @classmethod
    def of(cls, ranges: Iterable[tuple[int, int]]) -> "Days":
        """The union of ranges of ordinals, merged and put in order; empty ranges are dropped."""
        merged: list[tuple[int, int]] = []
        for first, last in sorted((max(a, FIRST), min(b, LAST)) for a, b in ranges if a <= b):
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        return cls(tuple(DayRange(first, last) for first, last in merged))

    @classmethod
    def on(cls, *days: date) -> "Days":
        """The set of just these days."""
        return cls.of((day.toordinal(), day.toordinal()) for day in days)

    @classmethod
    def between(cls, first: date | None, last: date | None) -> "Days":
        """The days from `first` to `last`, both included; None leaves that end open."""
        return cls.of([(FIRST if first is None else first.toordinal(), LAST if last is None else last.toordinal())])

    @classmethod
    def any(cls) -> "Days":
        """Every day: what is known of an unknown day."""
        return cls(_EVERY)

    @property
    def empty(self) -> bool:
        """Whether no day is possible."""
        return not self.ranges

    @property
    def known(self) -> bool:
        """Whether the set says anything: neither every day nor none."""
        return bool(self.ranges) and self.ranges != _EVERY

    @property
    def first(self) -> date | None:
        """The earliest day; None when open or empty."""
        return None if self.empty or self.ranges[0].first == FIRST else date.fromordinal(self.ranges[0].first)

    @property
    def last(self) -> date | None:
        """The latest day; None when open or empty."""
        return None if self.empty or self.ranges[-1].last == LAST else date.fromordinal(self.ranges[-1].last)

    @property
    def single(self) -> date | None:
        """The day, when only one is possible."""
        one = len(self.ranges) == 1 and self.ranges[0].first == self.ranges[0].last
        return self.first if one else None

    def intersection(self, other: "Days") -> "Days":
        """The days in both sets."""
        return Days.of((max(a.first, b.first), min(a.last, b.last)) for a in self.ranges for b in other.ranges)

    def union(self, other: "Days") -> "Days":
        """The days in either set."""
        return Days.of((r.first, r.last) for r in (*self.ranges, *other.ranges))

    def shifted(self, days: int) -> "Days":
        """Every day moved by a number of days; open ends stay open."""
        return self.widened(-days, days) if days else self

    def widened(self, before: int, after: int) -> "Days":
        """Every range grown by `before` days at its start and `after` days at its end (negative: shrunk)."""
        return Days.of(
            (
                r.first if r.first == FIRST else r.first - before,
                r.last if r.last == LAST else r.last + after,
            )
            for r in self.ranges
        )

    def relation(self, other: "Days") -> Relation:
        """How this set stands to another."""
        return Relation.of(
            inside=_covered(self, other),
            around=_covered(other, self),
            meets=not self.intersection(other).empty,
        )

    def isoformat(self) -> list[str]:
        """The ranges as ISO days and intervals, in order."""
        return [r.isoformat() for r in self.ranges]


def _covered(inner: Days, outer: Days) -> bool:
    return all(any(o.first <= i.first and i.last <= o.last for o in outer.ranges) for i in inner.ranges)
