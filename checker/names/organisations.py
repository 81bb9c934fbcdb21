"""Whether two written names of organisations are one, spelt in two ways, or two."""

from collections.abc import Sequence
from functools import cache

from checker.grammar.stems import stem
from checker.grammar.tokens import Tokens, fold
from checker.language.load import languages, load
from checker.names.compare import Difference
from checker.names.edits import likeness
from checker.names.words import name_words

LONG = 5
"""Fewest letters of a word of which two spellings can be told from two words."""
PLURAL = "s"
"""The last letter of plurals in the languages there are: a plural is no other name."""
ONE_LETTER = 0.85
"""Likeness from which two long words of one name are one word misspelt: a letter of seven, a vowel of four."""


def organisation_words(written: Sequence[str]) -> tuple[str, ...]:
    """The telling words of a name, folded: without the small words, apostrophes, hyphens and stops between them."""
    small = name_words().connectors
    folds = [fold for word in written for fold in Tokens(word).folds if fold.isalnum()]
    return tuple(word for word in folds if word not in small and len(word) > 1) or tuple(folds)


def compare_organisations(a: Sequence[str], b: Sequence[str]) -> Difference:
    """What sets two names of organisations apart, if they can be one's at all. Symmetric."""
    if tuple(a) == tuple(b):
        return Difference.IDENTICAL
    left, right = organisation_words(a), organisation_words(b)
    if "".join(left) == "".join(right):
        return Difference.HABIT
    if set(left) < set(right) or set(right) < set(left):
        return Difference.SHORT
    if len(left) != len(right):
        return Difference.OTHER
    changed = [(x, y) for x, y in zip(left, right, strict=True) if not same_word(x, y)]
    if not changed:
        return Difference.HABIT
    return Difference.VARIANT if len(changed) == 1 and misspelt(*changed[0]) else Difference.OTHER


def same_word(a: str, b: str) -> bool:
    """Whether two folded words are one but for number, gender or a national habit of spelling."""
    if a == b:
        return True
    return _habit(a) == _habit(b) or any(stem(a, each) == stem(b, each) for each in _stemmers())


def misspelt(a: str, b: str) -> bool:
    """Whether two words are so long and so alike that one is the other misspelt; two known names never are."""
    long = min(len(a), len(b)) >= LONG and a.isalpha() and b.isalpha()
    alike = long and a[0] == b[0] and likeness(a, b) >= ONE_LETTER
    return alike and not {a, b} <= _known() and not same_word(a, b)


def known_body(words: str) -> str | None:
    """The concept of an organisation that everybody names without explaining, by its telling words, if it is one."""
    return _bodies().get(words)


@cache
def _bodies() -> dict[str, str]:
    tables = [load(code).naming.bodies for code in languages()]
    named = ((body, form) for table in tables for body, forms in table.items() for form in forms)
    return {" ".join(organisation_words(form.split())): body for body, form in named}


def _habit(word: str) -> str:
    """The word as the first of the countries writes that differ in endings (defence, defense)."""
    bare = word.removesuffix(PLURAL)
    for ending, other in _endings():
        if bare.endswith(ending):
            return bare.removesuffix(ending) + other
    return bare


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    tables = [load(code).naming.endings for code in languages()]
    pairs = ((ending, other) for table in tables for other, endings in table.items() for ending in endings)
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def _stemmers() -> tuple[str, ...]:
    return tuple(load(code).stemmer for code in languages())


@cache
def _known() -> frozenset[str]:
    """Given names, and the names and adjectives of countries: two of them are two."""
    countries = (country for code in languages() for country in load(code).naming.countries.values())
    named = (word for country in countries for word in (*country.names, *country.adjectives))
    return name_words().known | frozenset(map(fold, named))
