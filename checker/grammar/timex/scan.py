"""A sentence looked up in a lexicon: what the parsing rules walk on."""

from collections.abc import Sequence
from itertools import accumulate
from operator import or_
from typing import Any, NamedTuple, TypeVar

from checker.grammar.timex.expression import Expression
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import Head, Lexicon, Meanings, Phrase
from checker.grammar.tokens import Tokens

T = TypeVar("T")

FIGURE, ROMAN_FIGURE = "figure", "roman"
"""What `begins` calls tokens of digits, and of Roman figures."""

ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
"""Roman figures, lower case."""

_FIGURES, _ROMANS, _ARTICLES = kinds(FIGURE), kinds(ROMAN_FIGURE), kinds("joints.article")


class Found(NamedTuple):
    """An expression that a rule read, and the index of the first token after it."""

    expression: Expression
    end: int


class Scan:
    """The tokens of one sentence; every lookup is "which phrase of this kind begins at token i".

    `kinds` are the kinds of the phrases that begin at each token that begins any, `longer` those of them whose phrase
    is longer than the token, `ahead` the kinds from each token on to the end; figures are taken for granted there.
    """

    __slots__ = ("ahead", "folds", "kinds", "known_heads", "lexicon", "longer", "meanings", "memory", "tokens")

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        """Look `tokens` up in `lexicon`."""
        self.tokens, self.lexicon = tokens, lexicon
        self.folds = folds = tokens.folds
        self.memory: dict[tuple[object, int], Any] = {}
        self.known_heads: dict[int, int] = {}
        self.meanings: dict[int, Meanings] = {}
        self.kinds: dict[int, int] = {}
        self.longer: dict[int, int] = {}
        rows, last = [0] * len(folds), len(folds) - 1
        for i, head in enumerate(map(lexicon.heads.get, folds)):
            if head is None:
                continue
            here, meanings, longer = head
            if longer and i < last and (going_on := longer.get(folds[i + 1])):
                third = folds[i + 2] if i + 1 < last else ""
                if third in going_on or "" in going_on:
                    here, meanings = self._longest(i, head, going_on.get(third, ()), going_on.get("", ()))
            if here:
                self.kinds[i] = rows[i] = here
                self.meanings[i] = meanings
        self.ahead = list(accumulate(reversed(rows), or_, initial=_FIGURES))
        self.ahead.reverse()

    def _longest(self, i: int, head: Head, longer: Sequence[Phrase], of_two: Sequence[Phrase]) -> tuple[int, Meanings]:
        """The kinds that begin at token `i`, and their longest phrases: those that the next tokens complete."""
        complete = of_two
        if longer:
            folds_at = self.folds[i : i + len(longer[0].folds)]
            complete = [p for p in longer if tuple(folds_at[: len(p.folds)]) == p.folds] + list(of_two)
        if not complete:
            return head.kinds, head.alone
        found, kinds_of_longer = dict(head.alone), 0
        for kind, bit, folds, value in complete:
            if not kinds_of_longer & bit:
                found[kind] = value, len(folds)
                kinds_of_longer |= bit
        self.longer[i] = kinds_of_longer
        return head.kinds | kinds_of_longer, found

    def heads(self, i: int) -> int:
        """The kinds of phrases that begin at token `i`, or behind an article there; `FIGURE` for digits."""
        heads = self.known_heads.get(i)
        if heads is None:
            heads = self._kinds(i)
            if heads & _ARTICLES and i in self.meanings:
                heads |= self._kinds(i + self.meanings[i]["joints.article"][1])
            self.known_heads[i] = heads
        return heads

    def _kinds(self, i: int) -> int:
        folds = self.folds
        if not 0 <= i < len(folds):
            return 0
        here, first = self.kinds.get(i, 0), folds[i][0]
        if first.isdecimal():
            return here | _FIGURES
        return here | _ROMANS if first in ROMAN and self.capital(i) else here

    def begins(self, wanted: int, i: int) -> bool:
        """Whether a phrase of one of these kinds begins at token `i`."""
        return self.kinds.get(i, 0) & wanted != 0

    def behind(self, wanted: int, i: int) -> bool:
        """Whether a word of one of these kinds, and no longer phrase of that kind, stands before token `i`."""
        return self.kinds.get(i - 1, 0) & wanted & ~self.longer.get(i - 1, 0) != 0

    def look(self, kind: str, i: int, sort: type[T]) -> tuple[T, int] | None:
        """What the longest phrase of a kind at token `i` means, and the token after it."""
        if (meanings := self.meanings.get(i)) is None or (found := meanings.get(kind)) is None:
            return None
        value, length = found
        return (value, i + length) if isinstance(value, sort) else None

    def after(self, kind: str, i: int) -> int | None:
        """The token after a phrase of a kind at `i`, or None where there is none."""
        if (meanings := self.meanings.get(i)) is None or (found := meanings.get(kind)) is None:
            return None
        return i + found[1]

    def skip(self, kind: str, i: int) -> int:
        """The token after an optional phrase of a kind."""
        if (meanings := self.meanings.get(i)) is None or (found := meanings.get(kind)) is None:
            return i
        return i + found[1]

    def sign(self, i: int, signs: str) -> bool:
        """Whether token `i` is one of these one-character signs."""
        folds = self.folds
        return 0 <= i < len(folds) and (fold := folds[i]) in signs and len(fold) == 1

    def digits(self, i: int, longest: int = 4) -> int | None:
        """The number that token `i` writes in at most so many digits."""
        folds = self.folds
        if 0 <= i < len(folds) and (fold := folds[i]).isdecimal() and len(fold) <= longest:
            return int(fold)
        return None

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token `i - 1` and token `i`."""
        return 0 < i < len(self.folds) and self.tokens.ends[i - 1] == self.tokens.starts[i]

    def capital(self, i: int) -> bool:
        """Whether token `i` begins with a capital letter."""
        tokens = self.tokens
        return 0 <= i < len(self.folds) and tokens.text[tokens.starts[i]].isupper()


def longest(*found: Found | None) -> Found | None:
    """The reading that covers most; the first of equals."""
    best: Found | None = None
    for reading in found:
        if reading is not None and (best is None or reading.end > best.end):
            best = reading
    return best
