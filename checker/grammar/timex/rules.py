"""What a grammar of dates is made of: rules, the words they begin with and need, and the memory of their readings."""

from collections.abc import Callable, Sequence
from functools import wraps
from itertools import count
from typing import Any, TypeVar

from checker.grammar.timex.entries import DAY_UNITS
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import FIGURE, ROMAN_FIGURE
from checker.grammar.timex.scan import Found, Scan

T = TypeVar("T")

NUMBERS = (FIGURE, "numbers", "ordinals")
"""The kinds that a number may begin with."""

POINTS = (
    *NUMBERS,
    ROMAN_FIGURE,
    "shifts",
    "months",
    "short_months",
    "weekdays",
    "short_weekdays",
    DAY_UNITS,
    "seasons",
    "feasts",
    "days",
    "phases",
    "rests",
    "to_date",
    "vague_counts",
    "joints.month_of",
    "joints.decade",
    "joints.decade_name",
    "joints.year_name",
    "joints.last_count",
    "joints.one",
    "joints.week_of",
    "joints.weekend_of",
    "joints.quarter_code",
    "joints.half_code",
)
"""The kinds that a single date or period may begin with: what the rules of `points` begin with, together."""

Rule = Callable[[Scan, int], Found | None]
"""What a grammar is made of: reads the expression of one sort that begins at a token."""


GATES: dict[object, tuple[int, int, Any]] = {}
"""What a rule may begin with, what must be ahead, and the rule behind this gate; others have none."""

ANYTHING = -1
"""The set of all kinds."""

UNREAD: Any = object()
"""What the memory of a rule holds where it has not been read."""

PLACES = count(step=1 << 32)
"""Where the memory of each rule begins, further apart than a sentence has tokens."""

_REMEMBERED: dict[object, tuple[int, Any]] = {}
"""The place in the memory of each rule that has one, and the rule without memory."""


def remembered(rule: Callable[[Scan, int], T]) -> Callable[[Scan, int], T]:
    """The same rule, read only once at each token of a sentence: rules hold each other."""
    place = next(PLACES)

    @wraps(rule)
    def once(scan: Scan, i: int) -> T:
        key = place + i
        found: T = scan.memory.get(key, UNREAD)
        if found is UNREAD:
            found = scan.memory[key] = rule(scan, i)
        return found

    _REMEMBERED[once] = place, rule
    return once


_Read = Callable[[Scan, int], T | None]


def begins(*names: str, needs: Sequence[str] = ()) -> Callable[[_Read[T]], _Read[T]]:
    """The same rule, read only where a phrase of one of these kinds begins, at the token or behind an article.

    A rule that `needs` some kinds is read only where a phrase of one of them is ahead, at the token or after it.
    """
    wanted, needed = kinds(*names), kinds(*needs) or ANYTHING

    def gate(rule: _Read[T]) -> _Read[T]:
        read = _gated_memory(rule, wanted, needed) if rule in _REMEMBERED else _gate(rule, wanted, needed)
        GATES[read] = wanted, needed, rule
        return read

    return gate


def _gate(rule: _Read[T], wanted: int, needed: int) -> _Read[T]:
    @wraps(rule)
    def gated(scan: Scan, i: int) -> T | None:
        heads = scan.known_heads.get(i)
        if heads is None:
            heads = scan.heads(i)
        return rule(scan, i) if heads & wanted and scan.ahead[i] & needed else None

    return gated


def _gated_memory(rule: _Read[T], wanted: int, needed: int) -> _Read[T]:
    """The gate and the memory of a rule in one, as rules are read often."""
    place, forgetful = _REMEMBERED[rule]

    @wraps(rule)
    def gated(scan: Scan, i: int) -> T | None:
        heads = scan.known_heads.get(i)
        if heads is None:
            heads = scan.heads(i)
        if not heads & wanted or not scan.ahead[i] & needed:
            return None
        found: T | None = scan.memory.get(place + i, UNREAD)
        if found is UNREAD:
            found = scan.memory[place + i] = forgetful(scan, i)
        return found

    return gated
