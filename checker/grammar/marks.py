"""What a retelling may not make up: the names, figures and calendar words of a sentence, and what confirms them."""

from collections.abc import Iterator

from checker.grammar.mark import ACRONYM, BEGINNING, CONNECTOR, COUNTRY, INITIALS, LETTERS, NAME, Mark
from checker.grammar.marks_counted import calendar, figures
from checker.grammar.marks_named import country_at, names
from checker.grammar.tokens import Tokens
from checker.language.load import Language

_DASHES = frozenset("-–—")
DATELINE = 10
"""Tokens in which a dateline ends: "PORT MERROW (AW) - "."""


def marks(tokens: Tokens, language: Language) -> tuple[Mark, ...]:
    """The names, figures and calendar words of a sentence, in reading order."""
    dated = list(calendar(tokens, language))
    counted = list(figures(tokens, language))
    taken = {index for mark in (*dated, *counted) for index in range(mark.first, mark.last + 1)}
    named = [mark for mark in names(tokens, language) if mark.first not in taken]
    begin = _dateline(tokens)
    told = (mark for mark in (*dated, *counted, *named) if mark.first >= begin)
    return tuple(sorted(told, key=lambda mark: (mark.first, mark.last)))


def _dateline(tokens: Tokens) -> int:
    """The token at which a sentence begins behind the place and the agency that its article comes from."""
    dashes = (index for index in range(min(len(tokens), DATELINE)) if tokens.norms[index] in _DASHES)
    return next((index + 1 for index in dashes if tokens.gap(index) and not tokens.glued(index - 1)), 0)


def confirming(tokens: Tokens, found: tuple[Mark, ...], language: Language) -> Iterator[str]:
    """All keys by which a sentence of a source, whose marks are `found`, confirms marks."""
    for index, folded in enumerate(tokens.folds):
        if folded[0].isalpha():
            yield folded
            yield folded.removesuffix("s")
            if len(folded) >= LETTERS:
                yield BEGINNING + folded[:LETTERS]
        country = country_at(tokens, index, language)
        if country:
            yield COUNTRY + country[0]
    for mark in found:
        if mark.sort != NAME:
            yield from mark.keys
    yield from _initials(tokens)


def _initials(tokens: Tokens) -> Iterator[str]:
    """What words from a capital on begin with, small ones left out ("RDC", République démocratique du Congo)."""
    words = [index for index, norm in enumerate(tokens.norms) if len(norm) not in CONNECTOR and norm[0].isalpha()]
    for at, index in enumerate(words):
        if tokens.written(index)[0].isupper():
            letters = "".join(tokens.folds[other][0] for other in words[at : at + ACRONYM[-1]])
            yield from (INITIALS + letters[:length] for length in ACRONYM if length <= len(letters))
