"""The distinct written forms of people's names in a run, and which pairs of them are worth comparing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from checker.align.people_offices import current
from checker.grammar.stems import HAPPENING, SENSE
from checker.model import Assertion
from checker.names.parts import Parts, parts_of
from checker.names.sounds import frame
from checker.names.words import name_words

BLOCK = 16
"""Most forms that are compared with each other under one key; fuller blocks are split by a second key."""
CIVIL = frozenset({"mr", "mrs"})
"""Titles that anybody bears."""
KEPT = 50
"""Articles of one form of a name that are looked at for its company."""
PREFIX = 2
"""How many letters of a second word's sound split a full block."""


class Form(Struct, frozen=True):
    """One written form of a name and all that its mentions say of their bearer.

    `words` are its plain parts; `mentions` index the run's mentions; `articles` are their paths. `around` gives
    for every article of the run the words of names in it, one mapping for all forms.
    """

    words: tuple[str, ...]
    mentions: tuple[int, ...]
    articles: frozenset[str]
    offices: frozenset[str]
    countries: frozenset[str]
    around: Mapping[str, frozenset[str]] = {}
    marks: frozenset[str] = frozenset()
    """The offices, ranks and academic titles it is given."""
    sure: bool = False
    """Whether some mention shows the name to be a person's by more than its shape."""

    @property
    def parts(self) -> Parts:
        """The form taken apart."""
        return parts_of(self.words)

    @property
    def company(self) -> frozenset[str]:
        """Words of other names in its articles, the first few of them: what shows that two articles tell one story."""
        articles = sorted(self.articles)[:KEPT]
        return frozenset().union(*(self.around[path] for path in articles)) - set(self.words)

    @property
    def full(self) -> bool:
        """Whether the form has two whole words at least: enough to stand for a person by itself."""
        return sum(len(word) > 1 for word in self.words) > 1


def forms_of(mentions: Sequence[Assertion]) -> tuple[Form, ...]:
    """The distinct forms among mentions, sorted by their words."""
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        if mention.naming is not None:
            groups[tuple(part.text for part in parts_of(mention.naming.tokens).words)].append(index)
    company = _company(mentions)
    return tuple(_form(words, indices, mentions, company) for words, indices in sorted(groups.items()))


def _company(mentions: Sequence[Assertion]) -> dict[str, frozenset[str]]:
    """For each article the words of its names: of the people's sentences, and of the whole."""
    found: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        found[mention.article.path] |= mention.context.entities | mention.context.topic
    return {path: frozenset(filter(_is_name, words)) for path, words in found.items()}


def _is_name(key: str) -> bool:
    return not key.startswith((SENSE, HAPPENING))


def _form(
    words: tuple[str, ...],
    indices: Sequence[int],
    mentions: Sequence[Assertion],
    company: Mapping[str, frozenset[str]],
) -> Form:
    namings = [naming for index in indices if (naming := mentions[index].naming)]
    return Form(
        words,
        tuple(indices),
        frozenset(mentions[index].article.path for index in indices),
        current(office for naming in namings for office in naming.offices),
        frozenset(code for naming in namings for code in (naming.nationality, naming.country) if code),
        company,
        frozenset(mark for naming in namings for mark in (*naming.titles, *current(naming.offices))) - CIVIL,
        any(naming.sure for naming in namings),
    )


def candidate_pairs(forms: Sequence[Form]) -> list[tuple[int, int]]:
    """Pairs of full forms that share a key; never all pairs."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms):
        for key in {frame(word) for word in form.words if len(word) > 1}:
            blocks[key].append(index)
    found: set[tuple[int, int]] = set()
    for key, block in blocks.items():
        for small in _small(block, key, forms):
            found.update(combinations(small, 2))
    return sorted(found)


def _small(block: Sequence[int], key: str, forms: Sequence[Form]) -> Iterator[Sequence[int]]:
    """A block, or where it is too full, its parts by a second word; parts still too full say nothing."""
    if len(block) <= BLOCK:
        yield block
        return
    parts: dict[str, list[int]] = defaultdict(list)
    for index in block:
        for second in _seconds(forms[index].words, key):
            parts[second].append(index)
    yield from (part for part in parts.values() if len(part) <= BLOCK)


def _seconds(words: Iterable[str], key: str) -> set[str]:
    return {frame(word)[:PREFIX] for word in words if frame(word) != key}


def informative(word: str) -> bool:
    """Whether sharing this word says anything: not a very common part of names."""
    return len(word) > 1 and word not in name_words().common
