"""Dictionaries of phrases, looked up at a place in a token list in a time that does not depend on their number."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from checker.grammar.tokens import Tokens

Meaning = TypeVar("Meaning")


class Phrases(Generic[Meaning]):
    """Phrases and what they mean; the longest phrase wins. Keys are tuples of tokens, folded or as written."""

    def __init__(self, entries: Iterable[tuple[Sequence[str], Meaning]]) -> None:
        """Index the entries by their first and by their last token; a later entry replaces an equal earlier one."""
        meanings = {tuple(key): meaning for key, meaning in entries if key}
        self._meanings = meanings
        self._by_first = _lengths((key[0], len(key)) for key in meanings)
        self._by_last = _lengths((key[-1], len(key)) for key in meanings)

    @property
    def firsts(self) -> frozenset[str]:
        """The first tokens of all phrases."""
        return frozenset(self._by_first)

    @property
    def lasts(self) -> frozenset[str]:
        """The last tokens of all phrases."""
        return frozenset(self._by_last)

    def starting(self, words: Sequence[str], index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at `index`, as (index after it, meaning)."""
        if index >= len(words):
            return None
        for length in self._by_first.get(words[index], ()):
            meaning = self._meanings.get(tuple(words[index : index + length]))
            if meaning is not None and index + length <= len(words):
                return index + length, meaning
        return None

    def ending(self, words: Sequence[str], index: int) -> tuple[int, Meaning] | None:
        """The longest phrase whose last token is at `index`, as (index of its first token, meaning)."""
        if index < 0:
            return None
        for length in self._by_last.get(words[index], ()):
            if length > index + 1:
                continue
            meaning = self._meanings.get(tuple(words[index + 1 - length : index + 1]))
            if meaning is not None:
                return index + 1 - length, meaning
        return None


def _lengths(pairs: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for word, length in pairs:
        found.setdefault(word, set()).add(length)
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


def folded(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase without case and accents."""
    return tuple(Tokens(phrase).folds)


def as_written(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase with their case."""
    tokens = Tokens(phrase)
    return tuple(tokens.written(i) for i in range(len(tokens.norms)))
