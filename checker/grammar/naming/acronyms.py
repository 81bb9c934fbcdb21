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
    """The words before token `end`, read backwards, that begin with the acronym's letters."""
    letters = list(Tokens(acronym).folds[0])
    for at in range(end - 1, max(-1, end - 1 - REACH * len(letters)), -1):
        if _skipped(tokens, at, small):
            continue
        if tokens.folds[at][0] != letters.pop():
            return
        if not letters:
            if tokens.written(at)[0].isupper():
                yield Expansion(acronym, at, end - 1)
            return


def _inside(tokens: Tokens, start: int, acronym: str, small: frozenset[str]) -> Iterator[Expansion]:
    """The words in brackets after token `start` when they begin with just the acronym's letters."""
    end = start + 1
    initials = ""
    while end < len(tokens) and tokens.norms[end] != _CLOSE and end - start <= REACH * len(acronym):
        if not _skipped(tokens, end, small):
            initials += tokens.folds[end][0]
        end += 1
    if end < len(tokens) and initials == Tokens(acronym).folds[0] and tokens.written(start + 1)[0].isupper():
        yield Expansion(acronym, start + 1, end - 1)


def _skipped(tokens: Tokens, at: int, small: frozenset[str]) -> bool:
    return tokens.norms[at] in small or tokens.norms[at] in _JOINTS
