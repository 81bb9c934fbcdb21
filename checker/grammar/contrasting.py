"""Words of a sentence that have a contrary, or fellows in a closed class: what they exclude."""

from collections import defaultdict
from functools import cache

from msgspec import Struct

from checker.grammar.stems import stem
from checker.grammar.tokens import fold
from checker.language.load import load

OPPOSITE, CLASS = "opposite", "class"
PLURALS = ("s", "x")
"""Endings of the plural, in the languages there are; a word that merely ends so loses it on either side alike."""


class Member(Struct, frozen=True, order=True):
    """A side of a pair of opposites, or a member of a closed class."""

    sort: str
    group: str
    side: int


def contrasting(word: str, code: str) -> tuple[Member, ...]:
    """What a folded word is that excludes others; empty for most words."""
    opposites, fellows = _members(code)
    return opposites.get(stem(word, load(code).stemmer), ()) + fellows.get(_singular(word), ())


def exclude(mine: tuple[Member, ...], theirs: tuple[Member, ...]) -> Member | None:
    """By what one word excludes another, if it does; two that share a side anywhere do not."""
    if not set(mine).isdisjoint(theirs):
        return None
    return next((one for one in mine for other in theirs if one.group == other.group), None)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith(PLURALS) else word


Table = dict[str, tuple[Member, ...]]


@cache
def _members(code: str) -> tuple[Table, Table]:
    """By stem the opposites, by form the members of classes: a stem may be another word's too (mari, marié)."""
    language = load(code)
    pairs = (*language.contrasts.opposites.items(), *language.speech.opposites.items())
    opposites: dict[str, set[Member]] = defaultdict(set)
    for name, sides in pairs:
        for side, words in enumerate(sides):
            for word in words:
                opposites[stem(fold(word), language.stemmer)].add(Member(OPPOSITE, name, side))
    fellows: dict[str, set[Member]] = defaultdict(set)
    for name, groups in language.contrasts.classes.items():
        for side, words in enumerate(groups):
            for word in words:
                fellows[_singular(fold(word))].add(Member(CLASS, name, side))
    return _fixed(opposites), _fixed(fellows)


def _fixed(found: dict[str, set[Member]]) -> Table:
    return {word: tuple(sorted(which)) for word, which in found.items()}
