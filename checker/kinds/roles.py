"""Offices, occupations and origins that articles give to people by name."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from checker.grammar.context import PERSON, around
from checker.grammar.naming.described import descriptions
from checker.grammar.naming.lexicon import lexicon
from checker.grammar.naming.offices import LAWYER
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.tokens import fold
from checker.model import Assertion, Kind, Naming, Post
from checker.names.parts import parts_of
from checker.names.trades import KIN, field_of_one, fields
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.ROLE
OFFICE, NATIONALITY, RANK, PARTY, BODY, KINSHIP = "office", "nationality", "rank", "party", "body", "kinship"
OF_BODIES = frozenset(
    {"spokesperson", "director", "leader", "president", "chair", "chief-executive", "secretary-general"}
)
"""Offices of which the body says as much as the head: who speaks for the police does not speak for the court."""

LEVELS = frozenset({"nation", "state", "province", "county", "department", "region", "metropolis", "city"})
"""Sorts of bodies that stand above each other: an officer of the one is not the other's."""

PRESIDENT = "president"
"""The head of a level of government, where no other body is told: of the region, of the metropolis."""

SOMEBODY = "~"
"""Whose relative somebody is where a possessive tells it: "her mother, Jane Roe"."""

SEATED = frozenset({"mayor", "consul", "sub-prefect"})
"""Offices of which the town says as much as the head."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """For every person named: one assertion for the offices together, one each for origin, rank, party and body."""
    words = lexicon(reading.language.code)
    for at, read in enumerate(reading.sentences):
        yield from _described(reading, at)
        for naming in read.namings:
            if naming.offices:
                yield _role(reading, read, naming, OFFICE, naming.offices)
            if naming.nationality and naming.sort == "person":
                yield _role(reading, read, naming, NATIONALITY, (naming.nationality,))
            if ranked := tuple(title for title in naming.titles if title in words.rank_concepts):
                yield _role(reading, read, naming, RANK, ranked)
            if naming.party:
                yield _role(reading, read, naming, PARTY, (naming.party,))
            if bodies := tuple(dict.fromkeys(_bodies(naming, words.sides))):
                yield _role(reading, read, naming, BODY, bodies)
            if kinships := tuple(dict.fromkeys(_kinships(reading, read, naming))):
                yield _role(reading, read, naming, KINSHIP, kinships)


def _described(reading: Reading, at: int) -> Iterator[Assertion]:
    """Where the one person named before is from, by a description in a sentence: "The Kenyan runner fell"."""
    read, before = reading.sentences[at], reading.sentences[at - 1] if at else None
    words = lexicon(reading.language.code)
    near = before if before is not None and before.sentence.paragraph == read.sentence.paragraph else None
    for country, first, last in descriptions(read.tokens, words, reading.language.relations.articles):
        span = read.tokens.span(first, last)
        people = [n for n in (near.namings if near else ()) if n.sort == PERSON]
        people += [n for n in read.namings if n.sort == PERSON and n.span.end <= span.start]
        if people and len({fold(n.tokens[-1]) for n in people}) == 1:
            told = max(people, key=lambda n: len(n.tokens))
            if told.nationality != country:
                yield _role(reading, read, replace(told, phrase=span), NATIONALITY, (country,))


def _bodies(naming: Naming, sides: Mapping[str, str]) -> Iterator[str]:
    """The offices that a name is given in bodies, each with the sort of the body or the town it is of."""
    for post in naming.posts:
        institutions = tuple(sort for sort in post.sorts if sort not in LEVELS)
        field = field_of_one(post.label)
        side = _side(post, sides) if post.label == LAWYER else None
        if side:
            yield f"{post.label}:{side}"
        elif post.label in OF_BODIES and institutions:
            yield f"{post.label}:{'+'.join(institutions)}"
        elif field and set(post.sorts) & LEVELS:
            yield f"{field}:{'+'.join(post.sorts)}"
        elif post.label == PRESIDENT and post.sorts and post.settled and not post.country:
            yield f"{post.label}:{'+'.join(post.sorts)}"
        elif post.label in SEATED and post.settled and post.body:
            yield f"{post.label}:{' '.join(post.body)}"


def _side(post: Post, sides: Mapping[str, str]) -> str | None:
    """The side before a court that a lawyer's clients are on, unless the words name both ("the accused's family")."""
    found = {sides[word] for word in post.body if word in sides}
    return found.pop() if len(found) == 1 else None


def _kinships(reading: Reading, read: ReadSentence, naming: Naming) -> Iterator[str]:
    """Whose relative somebody is, and which: "victim:mother"."""
    for post in naming.posts:
        if post.body and fields().get(post.label) == frozenset({KIN}) and _known(reading, read, naming, post.body):
            yield f"{'+'.join(post.body)}:{post.label}"
        elif not post.body and post.settled and fields().get(post.label) == frozenset({KIN}):
            yield f"{SOMEBODY}:{post.label}"


def _known(reading: Reading, read: ReadSentence, naming: Naming, whose: tuple[str, ...]) -> bool:
    """Whether a relative is one person's: by name, or of "the founder". A miner's son is another miner's grandson."""
    tokens, definite = read.tokens, reading.language.naming.definite
    found = (at for at in tokens.within(naming.phrase) if tokens.folds[at] == whose[0])
    return any(tokens.written(at)[:1].isupper() or (at > 0 and tokens.folds[at - 1] in definite) for at in found)


def _role(reading: Reading, read: ReadSentence, naming: Naming, attribute: str, labels: tuple[str, ...]) -> Assertion:
    span = naming.phrase
    held = Labels.of(*labels)
    return Assertion(
        kind=KIND,
        attribute=attribute,
        subject=" ".join(part.text for part in parts_of(naming.tokens).words),
        value=Value(reading.article.text[span.start : span.end], held, held),
        article=reading.article,
        mention=span,
        sentence=read.sentence,
        attribution=read.attribution,
        context=around(read, span),
        naming=naming,
    )
