"""Phrases at a place in the tokens of a sentence."""

from functools import lru_cache

from checker.grammar.tokens import Tokens, normal


def phrase_from(tokens: Tokens, index: int, phrases: frozenset[str]) -> int:
    """How many tokens the longest phrase that begins at `index` takes; 0 when none does."""
    if not 0 <= index < len(tokens):
        return 0
    for words in _by_first(phrases).get(tokens.norms[index], ()):
        if tuple(tokens.norms[index : index + len(words)]) == words:
            return len(words)
    return 0


def phrase_until(tokens: Tokens, end: int, phrases: frozenset[str]) -> int:
    """How many tokens the longest phrase takes whose last token is the one before `end`; 0 when there is none."""
    if not 0 < end <= len(tokens):
        return 0
    for words in _by_last(phrases).get(tokens.norms[end - 1], ()):
        if tuple(tokens.norms[max(0, end - len(words)) : end]) == words:
            return len(words)
    return 0


def phrase_within(tokens: Tokens, start: int, end: int, phrases: frozenset[str]) -> int | None:
    """The first token from `start` on, and before `end`, at which a phrase begins; None when there is none."""
    firsts, norms = _by_first(phrases), tokens.norms
    places = (i for i in range(max(0, start), min(end, len(norms))) if norms[i] in firsts)
    return next((i for i in places if phrase_from(tokens, i, phrases)), None)


@lru_cache(maxsize=256)
def _by_first(phrases: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    return _grouped(phrases, 0)


@lru_cache(maxsize=256)
def _by_last(phrases: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    return _grouped(phrases, -1)


def _grouped(phrases: frozenset[str], key: int) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases as tokens, by their first or last one, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases):
        words = tuple(Tokens(normal(phrase)).norms)
        found.setdefault(words[key], []).append(words)
    return {word: tuple(sorted(entries, key=lambda entry: (-len(entry), entry))) for word, entries in found.items()}
