"""What a grammar of dates is made of: rules, the words they begin with and need, and the choice among them."""

from collections.abc import Callable, Sequence
from functools import lru_cache, reduce, wraps
from operator import or_
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


_GATES: dict[object, tuple[int, int, Any]] = {}
"""What a rule may begin with, what must be ahead, and the rule behind this gate; others have none."""

_ANYTHING = -1
"""The set of all kinds."""

_CHOICES = 4096
"""How many sets of rules are kept, by the kinds that choose them."""

_UNREAD: Any = object()


def remembered(rule: Callable[[Scan, int], T]) -> Callable[[Scan, int], T]:
    """The same rule, read only once at each token of a sentence: rules hold each other."""

    @wraps(rule)
    def once(scan: Scan, i: int) -> T:
        key = (rule, i)
        found: T = scan.memory.get(key, _UNREAD)
        if found is _UNREAD:
            found = scan.memory[key] = rule(scan, i)
        return found

    return once


_Read = Callable[[Scan, int], T | None]


def begins(*names: str, needs: Sequence[str] = ()) -> Callable[[_Read[T]], _Read[T]]:
    """The same rule, read only where a phrase of one of these kinds begins, at the token or behind an article.

    A rule that `needs` some kinds is read only where a phrase of one of them is ahead, at the token or after it.
    """
    wanted, needed = kinds(*names), kinds(*needs) or _ANYTHING

    def gate(rule: _Read[T]) -> _Read[T]:
        @wraps(rule)
        def gated(scan: Scan, i: int) -> T | None:
            heads = scan.known_heads.get(i)
            if heads is None:
                heads = scan.heads(i)
            return rule(scan, i) if heads & wanted and scan.ahead[i] & needed else None

        _GATES[gated] = wanted, needed, rule
        return gated

    return gate


class Choice:
    """The longest reading of some rules, the first of equals, read only once at each token of a sentence.

    At a token only those rules are read that may begin there.
    """

    __slots__ = ("_beginning", "_needed", "_wanted")

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Take the rules, in the order of their rank."""
        gates = tuple(_GATES.get(rule, (_ANYTHING, _ANYTHING, rule)) for rule in rules)
        self._wanted = reduce(or_, (wanted for wanted, _, _ in gates))
        self._needed = reduce(or_, (needed for _, needed, _ in gates if needed != _ANYTHING), 0)

        @lru_cache(maxsize=_CHOICES)
        def beginning(heads: int, ahead: int) -> tuple[Rule, ...]:
            return tuple(rule for wanted, needed, rule in gates if _open(wanted, heads) and _open(needed, ahead))

        self._beginning = beginning
        _GATES[self] = self._wanted, _ANYTHING, self

    def beginning(self, heads: int, ahead: int) -> tuple[Rule, ...]:
        """The rules that may begin at a token with these heads and these kinds ahead of it."""
        wanted = heads & self._wanted
        return self._beginning(wanted, ahead & self._needed) if wanted else ()

    def __call__(self, scan: Scan, i: int) -> Found | None:
        """The longest reading at token `i`."""
        heads = scan.known_heads.get(i)
        if heads is None:
            heads = scan.heads(i)
        if not heads & self._wanted:
            return None
        key = (self, i)
        best: Found | None = scan.memory.get(key, _UNREAD)
        if best is not _UNREAD:
            return best
        best = None
        for rule in self._beginning(heads & self._wanted, scan.ahead[i] & self._needed):
            reading = rule(scan, i)
            if reading is not None and (best is None or reading.end > best.end):
                best = reading
        scan.memory[key] = best
        return best


def _open(wanted: int, there: int) -> bool:
    return wanted == _ANYTHING or bool(wanted & there)
