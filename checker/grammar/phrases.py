"""Find the phrases of a word list in the tokens of a sentence."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from checker.grammar.tokens import Tokens, normal, norms_of


def holds(tokens: Tokens, phrases: frozenset[str], first: int = 0, last: int | None = None) -> bool:
    """Whether a phrase of the list begins at one of the tokens `first` to `last` (both included; None: to the end)."""
    by_first = _by_first(phrases)
    end = len(tokens) if last is None else min(last + 1, len(tokens))
    return any(
        tuple(tokens.norms[index : index + len(words)]) == words
        for index in range(max(0, first), end)
        for words in by_first.get(tokens.norms[index], ())
    )


def phrases_at(tokens: Tokens, phrases: frozenset[str], places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last token of each phrase of the list that begins at one of these tokens."""
    for index in places:
        for words in _by_first(phrases).get(tokens.norms[index], ()):
            if tuple(tokens.norms[index : index + len(words)]) == words:
                yield index, index + len(words) - 1


@lru_cache(maxsize=256)
def _by_first(phrases: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(map(_words, phrases)):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(entries) for first, entries in found.items()}


def _words(phrase: str) -> tuple[str, ...]:
    return norms_of(normal(phrase))
