"""Acronyms beside what they stand for: "the World Food Programme (WFP)", "WFP (World Food Programme)"."""

from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.naming.lexicon import lexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language

_OPEN, _CLOSE = "(", ")"
_JOINTS = frozenset("'-")
LETTERS = range(2, 9)
"""How many letters an acronym has."""
REACH = 4
"""Tokens that each letter of an acronym may take up: its word, an article, a preposition and an apostrophe."""


class Expansion(Struct, frozen=True):
    """An acronym as written, and the first and last token of the words it stands for."""

    acronym: str
    first: int
    last: int


def expansions(tokens: Tokens, language: Language) -> Iterator[Expansion]:
    """The acronyms of a sentence that stand beside words with their initials, in reading order."""
    small = lexicon(language.code).sets["connectors"]
    for at in range(1, len(tokens) - 2):
        if tokens.norms[at] != _OPEN:
            continue
        if tokens.norms[at + 2] == _CLOSE and _acronym(tokens, at + 1):
            yield from _before(tokens, at, tokens.written(at + 1), small)
        elif _acronym(tokens, at - 1):
            yield from _inside(tokens, at, tokens.written(at - 1), small)


def _acronym(tokens: Tokens, at: int) -> bool:
    written = tokens.written(at)
    return len(written) in LETTERS and written.isalpha() and written[0].isupper()


def _before(tokens: Tokens, end: int, acronym: str, small: frozenset[str]) -> Iterator[Expansion]:
    """The words before token `end` that begin with the acronym's letters; small words may give one or none."""
    starts = (_start(tokens, end, acronym, small, counted=counted) for counted in (False, True))
    first = next((start for start in starts if start is not None), None)
    if first is not None and tokens.written(first)[0].isupper():
        yield Expansion(acronym, first, end - 1)


def _start(tokens: Tokens, end: int, acronym: str, small: frozenset[str], *, counted: bool) -> int | None:
    """The first of the words before `end` that spell an acronym, read backwards; small ones `counted` if they fit."""
    letters = list(Tokens(acronym).folds[0])
    for at in range(end - 1, max(-1, end - 1 - REACH * len(letters)), -1):
        fits = tokens.folds[at][0] == letters[-1]
        if _skipped(tokens, at, small) and not (counted and fits):
            continue
        if not fits:
            return None
        letters.pop()
        if not letters:
            return at
    return None


def _inside(tokens: Tokens, start: int, acronym: str, small: frozenset[str]) -> Iterator[Expansion]:
    """The words in brackets after token `start` when they begin with just the acronym's letters."""
    limit = min(len(tokens), start + 1 + REACH * len(acronym))
    end = next((at for at in range(start + 1, limit) if tokens.norms[at] == _CLOSE), None)
    if end is not None and any(found.first == start + 1 for found in _before(tokens, end, acronym, small)):
        yield Expansion(acronym, start + 1, end - 1)


def _skipped(tokens: Tokens, at: int, small: frozenset[str]) -> bool:
    return tokens.norms[at] in small or tokens.norms[at] in _JOINTS
