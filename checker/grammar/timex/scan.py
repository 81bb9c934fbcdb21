"""A sentence looked up in a lexicon: what the parsing rules walk on."""

from collections.abc import Callable
from functools import cache, wraps
from typing import Any, NamedTuple, TypeVar

from checker.grammar.timex.expression import Expression
from checker.grammar.timex.lexicon import Lexicon
from checker.grammar.tokens import Tokens

T = TypeVar("T")

FIGURE, ROMAN_FIGURE = "figure", "roman"
"""What `begins` calls tokens of digits, and of Roman figures."""

NUMBERS = (FIGURE, "numbers", "ordinals")
"""The kinds that a number may begin with."""

POINTS = frozenset(
    (
        *NUMBERS,
        ROMAN_FIGURE,
        "shifts",
        "months",
        "short_months",
        "weekdays",
        "short_weekdays",
        "units",
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
)
"""The kinds that a single date or period may begin with: what the rules of `points` begin with, together."""

ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
"""Roman figures, lower case."""

_NONE: frozenset[str] = frozenset()
_FIGURES, _ROMANS = frozenset({FIGURE}), frozenset({ROMAN_FIGURE})


class Found(NamedTuple):
    """An expression that a rule read, and the index of the first token after it."""

    expression: Expression
    end: int


class Scan:
    """The tokens of one sentence; every lookup is "which phrase of this kind begins at token i"."""

    __slots__ = ("folds", "known_heads", "lexicon", "meanings", "memory", "tokens")

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        """Look `tokens` up in `lexicon`."""
        self.tokens = tokens
        self.folds = tokens.folds
        self.lexicon = lexicon
        found = map(lexicon.meanings.get, tokens.folds)
        self.meanings = {i: kinds for i, kinds in enumerate(found) if kinds is not None}
        self.memory: dict[tuple[object, int], Any] = {}
        self.known_heads: dict[int, frozenset[str]] = {}

    def heads(self, i: int) -> frozenset[str]:
        """The kinds of phrases that may begin at token `i`, or behind an article there; `FIGURE` for digits."""
        heads = self.known_heads.get(i)
        if heads is None:
            behind = self.after("joints.article", i)
            heads = self.known_heads[i] = self._kinds(i) if behind is None else self._kinds(i) | self._kinds(behind)
        return heads

    def _kinds(self, i: int) -> frozenset[str]:
        if not 0 <= i < len(self.folds):
            return frozenset()
        fold = self.folds[i]
        kinds = self.lexicon.kinds.get(fold, _NONE)
        if fold[0].isdecimal():
            return kinds | _FIGURES
        return kinds | _ROMANS if fold[0] in ROMAN and self.capital(i) else kinds

    def look(self, kind: str, i: int, sort: type[T]) -> tuple[T, int] | None:
        """What the longest phrase of a kind at token `i` means, and the token after it."""
        if (kinds := self.meanings.get(i)) is None or kind not in kinds:
            return None
        for folds, value in kinds[kind]:
            end = i + len(folds)
            if (len(folds) == 1 or tuple(self.folds[i:end]) == folds) and isinstance(value, sort):
                return value, end
        return None

    def after(self, kind: str, i: int) -> int | None:
        """The token after a phrase of a kind at `i`, or None where there is none."""
        if (kinds := self.meanings.get(i)) is None or kind not in kinds:
            return None
        for folds, _ in kinds[kind]:
            end = i + len(folds)
            if len(folds) == 1 or tuple(self.folds[i:end]) == folds:
                return end
        return None

    def skip(self, kind: str, i: int) -> int:
        """The token after an optional phrase of a kind."""
        return i if i not in self.meanings else self.after(kind, i) or i

    def sign(self, i: int, signs: str) -> bool:
        """Whether token `i` is one of these one-character signs."""
        return 0 <= i < len(self.folds) and len(self.folds[i]) == 1 and self.folds[i] in signs

    def digits(self, i: int, longest: int = 4) -> int | None:
        """The number that token `i` writes in at most so many digits."""
        if 0 <= i < len(self.folds) and self.folds[i].isdecimal() and len(self.folds[i]) <= longest:
            return int(self.folds[i])
        return None

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token `i - 1` and token `i`."""
        return 0 < i < len(self.folds) and self.tokens.glued(i - 1)

    def capital(self, i: int) -> bool:
        """Whether token `i` begins with a capital letter."""
        return 0 <= i < len(self.folds) and self.tokens.written(i)[0].isupper()


def longest(*found: Found | None) -> Found | None:
    """The reading that covers most; the first of equals."""
    best: Found | None = None
    for reading in found:
        if reading is not None and (best is None or reading.end > best.end):
            best = reading
    return best


Rule = Callable[[Scan, int], Found | None]
"""What a grammar is made of: reads the expression of one sort that begins at a token."""


_GATES: dict[object, tuple[frozenset[str], Any]] = {}
"""The kinds that a rule may begin with, and the rule behind this gate; a rule that is not here may begin anywhere."""

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


def begins(*kinds: str) -> Callable[[_Read[T]], _Read[T]]:
    """The same rule, read only where a phrase of one of these kinds may begin, at the token or behind an article."""
    wanted = frozenset(kinds)

    def gate(rule: _Read[T]) -> _Read[T]:
        @wraps(rule)
        def gated(scan: Scan, i: int) -> T | None:
            heads = scan.known_heads.get(i)
            return None if wanted.isdisjoint(scan.heads(i) if heads is None else heads) else rule(scan, i)

        _GATES[gated] = wanted, rule
        return gated

    return gate


def either(*rules: Rule) -> Rule:
    """The longest reading of some rules, the first of equals; at a token only those are read that may begin there."""

    @cache
    def beginning(heads: frozenset[str]) -> tuple[Rule, ...]:
        gates = (_GATES.get(rule, (heads, rule)) for rule in rules)
        return tuple(rule for wanted, rule in gates if wanted is heads or not wanted.isdisjoint(heads))

    def read(scan: Scan, i: int) -> Found | None:
        return longest(*[rule(scan, i) for rule in beginning(scan.heads(i))])

    return read
