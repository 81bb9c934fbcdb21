"""Which quotations of several articles are one utterance, and how their words differ."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.align.alteration import Alteration, alteration
from checker.align.shingles import candidate_pairs, shingles
from checker.align.speakers import different_persons
from checker.grammar.speech.wording import vocabulary, words_of
from checker.model import Assertion, Role

SHINGLE = 3
"""Words in a row by which quotations find each other."""
LEAST_CONTENT = 3
"""Content words of an utterance that two persons do not say alike by chance."""


class Utterance(Struct, frozen=True):
    """All quotations with the same words by the same speaker, in reading order."""

    members: tuple[int, ...]
    """Indices of the quotations."""
    first: Assertion
    words: tuple[str, ...]
    paths: frozenset[str]

    @property
    def lang(self) -> str:
        """The language of its words."""
        return self.first.article.lang

    @property
    def telling(self) -> bool:
        """Whether it has content enough to belong to one speaker."""
        carries = vocabulary(self.lang).carries
        return sum(carries(word) for word in self.words) >= LEAST_CONTENT


class Link(Struct, frozen=True):
    """Two utterances that are one, by their indices; what differs in them, and whether two persons speak."""

    first: int
    second: int
    change: Alteration
    two_persons: bool


def utterances(quotes: Sequence[Assertion]) -> tuple[Utterance, ...]:
    """The quotations, those of the same words and speaker together."""
    same: dict[tuple[str | None, ...], list[int]] = {}
    said = [words_of(quote.value.text, quote.article.lang) for quote in quotes]
    for index, quote in enumerate(quotes):
        key = (quote.article.lang, quote.attribution, quote.subject, *said[index])
        same.setdefault(key, []).append(index)
    return tuple(
        Utterance(tuple(group), quotes[group[0]], said[group[0]], frozenset(quotes[i].article.path for i in group))
        for group in same.values()
    )


def links(found: Sequence[Utterance]) -> Iterator[Link]:
    """The utterances of one language that are one, or that one article gives to another person."""
    for i, j in candidate_pairs(shingles(utterance.words, SHINGLE) for utterance in found):
        one, other = found[i], found[j]
        change = alteration(one.words, other.words, vocabulary(one.lang)) if one.lang == other.lang else None
        if change is None:
            continue
        two_persons = different_persons(one.first, other.first)
        if two_persons:
            telling = one.telling and other.telling and not change.changed
            wanted = telling and len(one.paths | other.paths) > 1
        else:
            wanted = not change.changed or _comparable(one, other)
        if wanted:
            yield Link(i, j, change, two_persons)


def alterations(found: Sequence[Utterance], among: Sequence[Link]) -> list[Link]:
    """The links without those changes that are none: an article that gives both wordings quotes two utterances."""
    gives = [set(utterance.paths) for utterance in found]
    for link in among:
        if not link.change.changed:
            gives[link.first] |= found[link.second].paths
            gives[link.second] |= found[link.first].paths
    return [
        link
        for link in among
        if not link.change.changed
        or not (found[link.first].paths <= gives[link.second] or found[link.second].paths <= gives[link.first])
    ]


def _comparable(one: Utterance, other: Utterance) -> bool:
    """Whether a change between two utterances is one: not inside one article, and headlines shorten."""
    headline = Role.TITLE in (one.first.sentence.role, other.first.sentence.role)
    return len(one.paths | other.paths) > 1 and not headline
