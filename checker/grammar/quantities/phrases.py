"""Dictionaries of phrases, looked up at a place in a token list in a time that does not depend on their number."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")
Phrase = tuple[str, ...]


class Phrases(Generic[Meaning]):
    """Phrases and what they mean; the longest phrase wins. Keys are tuples of tokens, folded or as written."""

    def __init__(self, entries: Iterable[tuple[Phrase, Meaning]]) -> None:
        """Take the entries; a later entry replaces an equal earlier one."""
        self._meanings = {key: meaning for key, meaning in entries if key}
        self._of_one = {key[0]: meaning for key, meaning in self._meanings.items() if len(key) == 1}

    @cached_property
    def firsts(self) -> Mapping[str, tuple[int, ...]]:
        """The first tokens of all phrases, each with the lengths of its phrases."""
        return _lengths(self._meanings, 0)

    @cached_property
    def lasts(self) -> Mapping[str, tuple[int, ...]]:
        """The last tokens of all phrases, each with the lengths of its phrases."""
        return _lengths(self._meanings, -1)

    @property
    def longest(self) -> int:
        """Tokens of the longest phrase."""
        return max(map(len, self._meanings), default=0)

    def starting(self, words: Sequence[str], index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at `index`, as (index after it, meaning)."""
        if index >= len(words):
            return None
        lengths = self.firsts.get(words[index])
        if lengths is None:
            return None
        for length in lengths:
            if length == 1:
                return index + 1, self._of_one[words[index]]
            meaning = self._meanings.get(tuple(words[index : index + length]))
            if meaning is not None and index + length <= len(words):
                return index + length, meaning
        return None

    def ending(self, words: Sequence[str], index: int) -> tuple[int, Meaning] | None:
        """The longest phrase whose last token is at `index`, as (index of its first token, meaning)."""
        if index < 0:
            return None
        lengths = self.lasts.get(words[index])
        if lengths is None:
            return None
        for length in lengths:
            if length == 1:
                return index, self._of_one[words[index]]
            if length > index + 1:
                continue
            meaning = self._meanings.get(tuple(words[index + 1 - length : index + 1]))
            if meaning is not None:
                return index + 1 - length, meaning
        return None


def _lengths(phrases: Iterable[Phrase], end: int) -> dict[str, tuple[int, ...]]:
    """How long the phrases are that have a word at one end (0 or -1), the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        found.setdefault(phrase[end], set()).add(len(phrase))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}
