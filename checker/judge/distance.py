"""How far apart two sets lie, and which way: the measure behind a rule's tolerance."""

from math import inf

from msgspec import Struct

from checker.values.days import Days
from checker.values.numbers import Numbers
from checker.values.value import Possibilities

_Range = tuple[float, float]


class Gap(Struct, frozen=True):
    """The least distance between a number or day of one set and one of another.

    `size` is in the sets' unit (days for days), 0 when they touch; `scale` is the larger absolute value of
    the two ends that face each other; `rises` says that the second set lies above the first.
    """

    size: float
    scale: float
    rises: bool


def gap(a: Possibilities, b: Possibilities) -> Gap | None:
    """The gap between two sets of numbers or of days; None for sets that have no order or are empty."""
    gaps = [_between(one, other) for one in _ranges(a) for other in _ranges(b)]
    return min(gaps, key=lambda each: each.size, default=None)


def _between(a: _Range, b: _Range) -> Gap:
    rises = a[1] <= b[0]
    low, high = (a[1], b[0]) if rises else (b[1], a[0])
    scale = max((abs(end) for end in (low, high) if abs(end) != inf), default=0.0)
    return Gap(max(0.0, high - low), scale, rises)


def _ranges(values: Possibilities) -> list[_Range]:
    if isinstance(values, Numbers):
        return [(interval.low, interval.high) for interval in values.intervals]
    if isinstance(values, Days):
        return [(float(each.first), float(each.last)) for each in values.ranges]
    return []
