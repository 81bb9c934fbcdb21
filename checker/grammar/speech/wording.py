"""The words of an utterance as they are compared: folded, contractions spelt out, omissions marked."""

from collections.abc import Iterator
from functools import cache

from checker.grammar.quantities import find_quantities
from checker.grammar.stems import stem
from checker.grammar.tokens import Tokens, fold
from checker.language.load import load

OMISSION = "…"
"""Stands for words that a text says it leaves out or supplies: "(…)", "[the mayor]"."""
BRACKET_LIMIT = 12
"""Tokens that square brackets around an editor's words may take."""
_DOT = "."


class Vocabulary:
    """Which words of a language carry what is said, and which are one word to a reader."""

    def __init__(self, code: str) -> None:
        """Compile what the `speech` and `prose` sections say of words."""
        language = load(code)
        words = language.speech
        self._language = language
        self._numbers: dict[str, bool] = {}
        self._stemmer = language.stemmer
        self._weighty = frozenset(fold(word) for word in words.weighty)
        grammatical = [
            *language.prose.stopwords,
            *words.subordinators,
            *(phrase.split()[0] for phrase in words.according_to),
        ]
        self._frequent = frozenset(fold(word) for word in grammatical)
        self.contractions = {fold(short): long for short, long in words.contractions.items()}
        self._groups = {self.stem(word): index for index, group in enumerate(words.paraphrases) for word in group}

        self._determiners = frozenset(fold(word) for word in words.determiners)
        self._auxiliaries = frozenset(fold(word) for word in (*words.being, *words.having))
        self._adverbs = words.adverb_endings
        self._sides = {
            self.stem(word): (pair, side)
            for pair, groups in words.opposites.items()
            for side, group in enumerate(groups)
            for word in group
        }

    def number(self, word: str) -> bool:
        """Whether a word is a figure or part of one: whoever compares quantities compares it."""
        if word not in self._numbers:
            self._numbers[word] = bool(find_quantities(Tokens(word), self._language))
        return self._numbers[word]

    def predicate(self, before: str, after: str) -> bool:
        """Whether a word between these two is a verb: behind an auxiliary, or before an object's determiner."""
        return before in self._auxiliaries or after in self._determiners

    def adverb(self, word: str) -> bool:
        """Whether a folded word looks like an adverb of manner."""
        return word.endswith(self._adverbs)

    def side(self, word: str) -> tuple[str, int] | None:
        """The pair of opposites that a word belongs to, and on which side; None for most words."""
        return self._sides.get(self.stem(word))

    def opposed(self, one: str, other: str) -> bool:
        """Whether one word turns what is said by the other round."""
        mine, theirs = self.side(one), self.side(other)
        return mine is not None and theirs is not None and mine[0] == theirs[0] and mine[1] != theirs[1]

    def stem(self, word: str) -> str:
        """The stem of a folded or written word."""
        return stem(word, self._stemmer)

    def carries(self, word: str) -> bool:
        """Whether a folded word carries what is said: a content word, a negation, a restriction."""
        if word in self._weighty:
            return True
        return len(word) > 1 and word[0].isalpha() and word not in self._frequent

    def exchangeable(self, one: str, other: str) -> bool:
        """Whether reporters exchange two words freely outside quotation marks."""
        group = self._groups.get(self.stem(one))
        return group is not None and group == self._groups.get(self.stem(other))


@cache
def vocabulary(code: str) -> Vocabulary:
    """The compiled vocabulary of a language."""
    return Vocabulary(code)


def words_of(text: str, code: str) -> tuple[str, ...]:
    """The words of an utterance in order, with `OMISSION` where words are left out or supplied."""
    return tuple(_words(Tokens(text), vocabulary(code).contractions))


def _words(tokens: Tokens, contractions: dict[str, tuple[str, ...]]) -> Iterator[str]:
    index = 0
    while index < len(tokens):
        closing = _bracket_end(tokens, index)
        short = "".join(tokens.folds[index : index + 3])
        if closing:
            yield OMISSION
            index = closing
        elif short in contractions:
            yield from contractions[short]
            index += 2
        elif tokens.folds[index][0].isalnum():
            yield from contractions.get(tokens.folds[index], (tokens.folds[index],))
        elif _omits(tokens, index):
            yield OMISSION
        index += 1


def _bracket_end(tokens: Tokens, index: int) -> int:
    """The token of the bracket that closes an editor's insertion beginning here; 0 when none does."""
    if tokens.folds[index] != "[":
        return 0
    limit = min(index + BRACKET_LIMIT, len(tokens))
    return next((i for i in range(index + 1, limit) if tokens.folds[i] == "]"), 0)


def _omits(tokens: Tokens, index: int) -> bool:
    dots = tokens.folds[index : index + 3] == [_DOT] * 3 and tokens.glued(index) and tokens.glued(index + 1)
    return tokens.folds[index] == OMISSION or dots
