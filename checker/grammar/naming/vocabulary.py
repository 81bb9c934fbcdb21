"""What must be known of a whole article before the names in one of its sentences can be told."""

from collections.abc import Iterable

from msgspec import Struct

from checker.grammar.tokens import Tokens

_OPENING = frozenset('.!?…:«»"“”„([–—-;•*#')
_STOP = "."
TITLE_CASE_SHARE = 0.85
"""From this share of capitalised words on, capitals in a sentence say nothing: headline or all-capital text. A sentence
with a full stop needs all of them: it may be a list of names."""
TITLE_CASE_WORDS = 4
"""A sentence with fewer words that count than this is never taken for a headline in title case."""
COUNTED_LETTERS = 3
"""Shorter words are not counted, nor function words of this length: headlines leave them in lower case."""


class Vocabulary(Struct, frozen=True):
    """Words of one article: `lower` seen in lower case, `proper` seen capitalised where a capital means a name.

    `people` are words of names that the article shows to be people's ("modi" after "Salifou Modi").
    """

    lower: frozenset[str] = frozenset()
    proper: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    @classmethod
    def of(cls, sentences: Iterable[Tokens], small: frozenset[str] = frozenset()) -> "Vocabulary":
        """Read the words of all sentences of an article, title included; `small` as in `shouts`."""
        lower: set[str] = set()
        proper: set[str] = set()
        for tokens in sentences:
            loud = shouts(tokens, small)
            for index, norm in enumerate(tokens.norms):
                first = tokens.written(index)[0]
                if first.islower():
                    lower.add(norm)
                elif first.isupper() and not loud and not opens(tokens, index):
                    proper.add(norm)
        return cls(frozenset(lower), frozenset(proper))


def opens(tokens: Tokens, index: int) -> bool:
    """Whether a capital at `index` may be there only because a sentence or a quotation starts."""
    return index == 0 or (tokens.norms[index - 1] in _OPENING and not tokens.written(index - 1).isalpha())


def shouts(tokens: Tokens, small: frozenset[str]) -> bool:
    """Whether capitals mean nothing here: a headline in title case, or text in capitals.

    `small` are the folded words that even headlines may leave in lower case.
    """
    counted = [i for i, fold in enumerate(tokens.folds) if len(fold) >= COUNTED_LETTERS and fold.isalpha()]
    words = [
        tokens.written(i) for i in counted if len(tokens.folds[i]) > COUNTED_LETTERS or tokens.folds[i] not in small
    ]
    capitalised = sum(word[0].isupper() for word in words)
    share = 1.0 if tokens.norms and tokens.norms[-1] == _STOP else TITLE_CASE_SHARE
    return len(words) >= TITLE_CASE_WORDS and capitalised >= share * len(words)
