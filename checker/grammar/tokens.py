"""Words, digit runs and signs of a text, with the two foldings that grammars look words up by.

A grammar walks a list of tokens; it never runs a regular expression over a whole text, so its time is
linear in the length of the text, hostile or not.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import TypeVar
from unicodedata import combining, normalize

from checker.model import Span

_TOKEN = re.compile(r"([A-Za-zÀ-ÖØ-öø-ɏ]++(?![^\W\d_])|[^\W\d_]+|\d+|\S)")
"""One token, Latin letters first, which are told fastest; what `split` leaves between two of them is white space."""

T = TypeVar("T")

_MOST_WORDS = 100_000
"""Words that are remembered: more than a language has in use."""

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'"})


class Tokens:
    """The tokens of one stretch of text; parallel lists, index i is the i-th token.

    `starts` and `ends` are offsets in the whole article text; `norms` are case-folded with straight
    apostrophes, `folds` are norms without accents. A token is a run of letters, a run of digits, or one
    other visible character.
    """

    __slots__ = ("ends", "folds", "norms", "starts", "text")

    def __init__(self, text: str, span: Span | None = None) -> None:
        """Tokenise `text`, or only its `span`; offsets always count from the start of `text`."""
        start, end = (0, len(text)) if span is None else (span.start, span.end)
        pieces = _TOKEN.split(text[start:end])
        edges = list(accumulate(map(len, pieces), initial=start))
        self.text = text
        self.starts, self.ends = edges[1:-1:2], edges[2::2]
        self.norms = list(map(_NORMS.__getitem__, pieces[1::2]))
        self.folds = list(map(_FOLDS.__getitem__, self.norms))

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.starts)

    def glued(self, index: int) -> bool:
        """Whether nothing, not even a space, stands between token `index` and the next."""
        return index + 1 < len(self.starts) and self.ends[index] == self.starts[index + 1]

    def span(self, first: int, last: int) -> Span:
        """The characters from token `first` to token `last`, both included."""
        return Span(self.starts[first], self.ends[last])

    def within(self, span: Span) -> range:
        """The tokens that lie inside a span of the text."""
        return range(bisect_left(self.starts, span.start), bisect_right(self.ends, span.end))

    def touching(self, span: Span) -> range:
        """The tokens that share a character with a span of the text."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def written(self, index: int) -> str:
        """The token as the article writes it."""
        return self.text[self.starts[index] : self.ends[index]]

    def gap(self, index: int) -> str:
        """The white space between token `index` and the next ("" at the end)."""
        if index + 1 >= len(self.starts):
            return ""
        return self.text[self.ends[index] : self.starts[index + 1]]


def words_of(phrase: str) -> tuple[str, ...]:
    """The tokens of a lexicon's phrase as it is written: what `Tokens` gives, without offsets."""
    return tuple(_TOKEN.findall(phrase))


def norms_of(phrase: str) -> tuple[str, ...]:
    """The norms of the tokens of a lexicon's phrase."""
    return tuple(map(normal, _TOKEN.findall(phrase)))


def folds_of(phrase: str) -> tuple[str, ...]:
    """The folds of the tokens of a lexicon's phrase."""
    return tuple(map(fold, _TOKEN.findall(phrase)))


def normal(word: str) -> str:
    """Case-folded, composed, with straight apostrophes."""
    return _NORMS[word]


def fold(word: str) -> str:
    """Case-folded and without accents: `été` and `Ete` are one; an accent that stands alone stays."""
    return _FOLDS[word]


def _normal(word: str) -> str:
    if word.isascii():
        return word.replace("`", "'").casefold()
    return normalize("NFC", word.translate(_APOSTROPHES)).casefold()


def _fold(word: str) -> str:
    if word.isascii():
        return word.casefold()
    plain = _NORMS[word]
    return "".join(c for c in normalize("NFD", plain) if not combining(c)) or plain


class Words(dict[str, T]):
    """What each word is in some respect, found out when it is first met; all is forgotten when there are too many."""

    def __init__(self, find_out: Callable[[str], T]) -> None:
        """Know no word yet."""
        super().__init__()
        self._find_out = find_out

    def __missing__(self, word: str) -> T:
        """What a new word is."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._find_out(word)
        return found


_NORMS, _FOLDS = Words(_normal), Words(_fold)


def token_range(tokens: Tokens, span: Span) -> tuple[int, int]:
    """The first and the last token that a span touches (of the sentence's tokens)."""
    inside = tokens.touching(span)
    return (inside[0], inside[-1]) if inside else (0, 0)
