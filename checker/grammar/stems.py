"""From words to keys that two articles, or two languages, can share: a concept, or else a stem."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

import Stemmer

from checker.grammar.tokens import Tokens, fold, normal, norms_of
from checker.language.load import Language, load

SENSE, HAPPENING, ENTITY, FIGURE, RANK, DAY = "=", "!", "@", "#", "°", "§"
"""Begin a key that is no stem: a notion, something that happens, a word of a name, a figure, a rank, a day."""
NUMBERED = (FIGURE, RANK, DAY)
"""Begin the keys that are figures, ranks and days: all others are words with content."""


@cache
def _stemmer(algorithm: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(algorithm)


@lru_cache(maxsize=200_000)
def stem(word: str, algorithm: str) -> str:
    """The stem of a word by a Snowball algorithm, without accents."""
    return fold(_stemmer(algorithm).stemWord(normal(word)))


def stems(phrase: str, algorithm: str) -> tuple[str, ...]:
    """The stems of the words of a phrase."""
    return tuple(stem(word, algorithm) for word in norms_of(phrase))


class Lexicon:
    """Phrases that stand for concepts, found by their stems; the longest phrase wins."""

    def __init__(
        self, concepts: Mapping[str, Iterable[str]], language: Language, homonyms: frozenset[str] = frozenset()
    ) -> None:
        """Compile `concept -> phrases`; a phrase of two concepts keeps the first by name.

        `homonyms` are words that match as they are written and not by their stems.
        """
        self._algorithm = algorithm = language.stemmer
        self._frequent = language.prose.stopwords
        self._homonyms = homonyms
        self._exact: dict[str, str] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for concept in sorted(concepts):
            for phrase in sorted(concepts[concept]):
                if phrase in self._homonyms:
                    self._exact.setdefault(phrase, concept)
                    continue
                keys = stems(phrase, algorithm)
                self._phrases.setdefault(keys[0], []).append((keys, concept))
        for found in self._phrases.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def at(self, tokens: Tokens, index: int) -> tuple[str, int] | None:
        """The concept that begins at token `index` and how many tokens it takes; None when there is none."""
        norm = tokens.norms[index]
        for keys, concept in self._phrases.get(stem(norm, self._algorithm), ()):
            apart = len(keys) == 1 and (norm in self._frequent or norm in self._homonyms)
            if not apart and self._matches(tokens, index, keys):
                return concept, len(keys)
        return (self._exact[norm], 1) if norm in self._exact else None

    def _matches(self, tokens: Tokens, index: int, keys: tuple[str, ...]) -> bool:
        if index + len(keys) > len(tokens):
            return False
        return all(stem(tokens.norms[index + i], self._algorithm) == keys[i] for i in range(1, len(keys)))


@cache
def senses(code: str) -> Lexicon:
    """The lexicon of common notions of a language."""
    language = load(code)
    notions = {SENSE + name: words for name, words in language.concepts.senses.items()}
    happenings = {HAPPENING + name: words for name, words in language.concepts.happenings.items()}
    return Lexicon({**notions, **happenings}, language, language.concepts.homonyms)


def keys(tokens: Tokens, language: Language) -> tuple[str | None, ...]:
    """For each token the key it can be compared by; None for frequent words, signs and figures.

    A word of a known notion gives `=notion` or `!happening`, the same in every language; any other its
    stem, without a mark of its language, so that cognates meet ("transformateur", "transformer"). The
    further words of a phrase give None.
    """
    lexicon, frequent = senses(language.code), language.prose.stopwords
    result: list[str | None] = []
    while len(result) < len(tokens):
        index = len(result)
        found = lexicon.at(tokens, index)
        if found:
            result.extend([found[0], *[None] * (found[1] - 1)])
        else:
            result.append(_plain(tokens.norms[index], frequent, language))
    return tuple(result)


def _plain(norm: str, frequent: frozenset[str], language: Language) -> str | None:
    if norm in frequent or not norm[0].isalpha() or len(norm) == 1:
        return None
    return stem(norm, language.stemmer)
