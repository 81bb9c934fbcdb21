"""A sentence looked up in a lexicon: what the parsing rules walk on."""

from itertools import accumulate, compress
from operator import or_
from typing import Any, NamedTuple, TypeVar

from checker.grammar.timex.expression import Expression
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import FIGURES, ROMANS, Lexicon, Third
from checker.grammar.tokens import Tokens

T = TypeVar("T")

_ARTICLES = kinds("joints.article")


class Found(NamedTuple):
    """An expression that a rule read, and the index of the first token after it."""

    expression: Expression
    end: int


class Scan:
    """The tokens of one sentence; every lookup is "which phrase of this kind begins at token i".

    `meanings` are the longest phrases that begin at each token and `kinds` their kinds, both with nothing at one place
    more, which also stands before the first: lookups may go one token too far. `longer` are those kinds whose phrase is
    longer than the token, `ahead` the kinds from each token on to the end; figures are taken for granted there.
    """

    __slots__ = ("ahead", "folds", "kinds", "known_heads", "lexicon", "longer", "meanings", "memory", "tokens")

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        """Look `tokens` up in `lexicon`."""
        self.tokens, self.lexicon = tokens, lexicon
        self.folds = folds = tokens.folds
        self.memory: dict[int, Any] = {}
        self.known_heads: dict[int, int] = {}
        self.longer: dict[int, int] = {}
        self.meanings = list(map(lexicon.alone.__getitem__, folds))
        self.kinds = list(map(lexicon.kinds.__getitem__, folds))
        longer = lexicon.longer
        for i in compress(range(len(folds) - 1), map(longer.__getitem__, folds)):
            if (going_on := longer[folds[i]].get(folds[i + 1])) is not None:
                self._lengthen(i, going_on)
        self.ahead = list(accumulate(reversed(self.kinds), or_, initial=FIGURES))
        self.ahead.reverse()
        self.kinds.append(0)
        self.meanings.append({})

    def _lengthen(self, i: int, going_on: Third) -> None:
        """Let the longest phrases stand at token `i` that the tokens after its second one complete."""
        complete = going_on.get("", ())
        if i + 2 < len(self.folds) and (longer := going_on.get(self.folds[i + 2])):
            folds_at = self.folds[i : i + len(longer[0].folds)]
            complete = *(p for p in longer if tuple(folds_at[: len(p.folds)]) == p.folds), *complete
        if not complete:
            return
        found, kinds_of_longer = dict(self.meanings[i]), 0
        for kind, bit, folds, value in complete:
            if not kinds_of_longer & bit:
                found[kind] = value, len(folds)
                kinds_of_longer |= bit
        self.meanings[i], self.longer[i] = found, kinds_of_longer
        self.kinds[i] |= kinds_of_longer

    def heads(self, i: int) -> int:
        """The kinds of phrases that begin at token `i`, or behind an article there; `FIGURE` for digits."""
        heads = self.known_heads.get(i)
        if heads is None:
            heads = self._kinds(i)
            if heads & _ARTICLES:
                heads |= self._kinds(i + self.meanings[i]["joints.article"][1])
            self.known_heads[i] = heads
        return heads

    def _kinds(self, i: int) -> int:
        """The kinds at token `i`; of what may be a Roman figure only what has its capital is one."""
        if not 0 <= i < len(self.folds):
            return 0
        here = self.kinds[i]
        return here & ~ROMANS if here & ROMANS and not self.capital(i) else here

    def begins(self, wanted: int, i: int) -> bool:
        """Whether a phrase of one of these kinds begins at token `i`."""
        return self.kinds[i] & wanted != 0

    def behind(self, wanted: int, i: int) -> bool:
        """Whether a word of one of these kinds, and no longer phrase of that kind, stands before token `i`."""
        return self.kinds[i - 1] & wanted & ~self.longer.get(i - 1, 0) != 0

    def look(self, kind: str, i: int, sort: type[T]) -> tuple[T, int] | None:
        """What the longest phrase of a kind at token `i` means, and the token after it."""
        if (found := self.meanings[i].get(kind)) is None:
            return None
        value, length = found
        return (value, i + length) if isinstance(value, sort) else None

    def after(self, kind: str, i: int) -> int | None:
        """The token after a phrase of a kind at `i`, or None where there is none."""
        if (found := self.meanings[i].get(kind)) is None:
            return None
        return i + found[1]

    def skip(self, kind: str, i: int) -> int:
        """The token after an optional phrase of a kind."""
        if (found := self.meanings[i].get(kind)) is None:
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
