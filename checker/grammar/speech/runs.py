"""Stretches of capitalised words: names by their looks."""

from collections.abc import Container

from checker.grammar.speech.lexicon import SpeechLexicon
from checker.grammar.tokens import Tokens

FULL_NAME = 2
"""Capitalised words that make a name beyond doubt, whatever stands before."""
HYPHEN = "-"
INNER = frozenset("'-./&")
"""Signs that may stand inside a name."""

Run = tuple[int, int]
"""The first token of a stretch, and the one after its last."""


class NameRuns:
    """Finds names by their capitals in one sentence."""

    def __init__(self, tokens: Tokens, lexicon: SpeechLexicon, known: Container[int]) -> None:
        """Prepare to read one sentence; `known` are the tokens that surely belong to a person's name."""
        self._tokens, self._lexicon, self._known = tokens, lexicon, known

    def capital(self, index: int) -> bool:
        """Whether a token is written with a capital."""
        return 0 <= index < len(self._tokens) and self._tokens.written(index)[0].isupper()

    def last(self, first: int, end: int) -> Run | None:
        """The last stretch of capitalised words: the surname is its last word."""
        index = end
        while index > first:
            if self._names(index - 1) and not (index == 1 and end > 1):
                begin = index - 1
                while begin > first and (self._names(begin - 1) or self._tokens.folds[begin - 1] in INNER):
                    begin -= 1
                return begin, index
            index -= 1
        return None

    def _names(self, index: int) -> bool:
        """Whether a token is part of a name: a capital, and no title, office or body unless known for a name."""
        word = self._tokens.folds[index]
        title = word in self._lexicon.abbreviations or self._lexicon.concept(word) is not None
        return index in self._known or (self.capital(index) and not title and word not in self._lexicon.frequent)

    def full(self, run: Run) -> bool:
        """Whether a stretch has the words of a full name; a hyphenated word is one."""
        begins = (i for i in range(*run) if self.capital(i) and self._tokens.folds[i - 1] != HYPHEN)
        return sum(1 for _ in begins) >= FULL_NAME

    def surname(self, run: Run) -> str:
        """The last word of a name, with what hyphens tie to it."""
        first = run[1] - 1
        while first - 1 > run[0] and self._tokens.folds[first - 1] == HYPHEN:
            first -= 2
        return "".join(self._tokens.folds[first : run[1]])
