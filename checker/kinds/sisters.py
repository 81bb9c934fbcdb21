"""Which member of a closed family a story is about: the germ, drug or weapon that an article names as the answer.

It must name no other of the family. Articles of one story that each know one, and not the same, contradict each other.
"""

from collections import defaultdict
from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.clauses.denying import denies
from checker.grammar.clauses.participants import held, named_keys
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.sisters import Named, named_members
from checker.kinds.outcomes import OUTCOME
from checker.model import Assertion, Kind, Role
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.STATUS
WHICH = f"{OUTCOME}which-"
"""Begins the attribute of an assertion on the member of a family."""

Place = tuple[ReadSentence, Named]


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each sentence that gives a family's only member in an article as the answer."""
    families: dict[str, list[Place]] = defaultdict(list)
    for read in reading.sentences:
        for named in named_members(read.tokens, reading.language.code):
            families[named.family].append((read, named))
    for places in families.values():
        if len({named.member for _, named in places}) == 1:
            yield from (_assertion(read, named, reading) for read, named in _answers(places, reading))


def _answers(places: list[Place], reading: Reading) -> Iterator[Place]:
    """The places that give the answer: beside a cue, or in the title of what the text tells as well."""
    titled = {read.sentence.role is Role.TITLE for read, _ in places} == {True, False}
    seen: set[int] = set()
    for read, named in places:
        answer = named.answer or (titled and read.sentence.role is Role.TITLE)
        told = not read.context.background and denies(read.tokens, reading.language) is False
        if answer and told and read.sentence.index not in seen:
            seen.add(read.sentence.index)
            yield read, named


def _assertion(read: ReadSentence, named: Named, reading: Reading) -> Assertion:
    mention = read.tokens.span(named.first, named.last)
    keys = named_keys(read)
    around = held([key for index, key in enumerate(keys) if not named.first <= index <= named.last])
    labels = Labels.of(named.member)
    return Assertion(
        kind=KIND,
        attribute=WHICH + named.family,
        subject="",
        value=Value(reading.article.text[mention.start : mention.end], labels, labels),
        article=reading.article,
        mention=mention,
        sentence=read.sentence,
        attribution=read.attribution,
        context=replace(read.context, clause=frozenset(around)),
    )
