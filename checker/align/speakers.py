"""Whether two quotations are put into the mouths of two persons."""

from anyascii import anyascii
from rapidfuzz.fuzz import ratio

from checker.grammar.tokens import Tokens, fold
from checker.model import Assertion

NAME_SPELLING = 75
"""Similarity in percent of two words of names from which they may be one in two spellings."""
NAME_LETTERS = 4
"""Letters of a word that may tell two names are one; particles and initials do not."""


def different_persons(one: Assertion, other: Assertion) -> bool:
    """Whether both quotations name a person, and surely not the same: offices and bodies never differ.

    Names in any order, transliteration or length may be one person's; a name that also stands in the
    other sentence leaves it open who speaks.
    """
    if not one.subject or not other.subject:
        return False
    alike = any(_alike(a, b) for a in _words(one.subject) for b in _words(other.subject))
    return not alike and not _mentions(one, other.attribution) and not _mentions(other, one.attribution)


def _words(name: str) -> list[str]:
    words = anyascii(name).lower().split()
    return [word for word in words if len(word) >= NAME_LETTERS] or words


def _alike(one: str, other: str) -> bool:
    return ratio(one, other) >= NAME_SPELLING


def _mentions(quotation: Assertion, name: str | None) -> bool:
    """Whether the sentence around a quotation names a person."""
    span = quotation.sentence.span
    return bool(name) and fold(name or "") in Tokens(quotation.article.prose, span).folds
