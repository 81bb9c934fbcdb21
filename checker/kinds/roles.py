"""Offices, occupations and origins that articles give to people by name."""

from collections.abc import Iterator

from checker.grammar.context import around
from checker.grammar.reading import Reading, ReadSentence
from checker.model import Assertion, Kind, Naming
from checker.names.parts import parts_of
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.ROLE
OFFICE, NATIONALITY = "office", "nationality"


def extract(reading: Reading) -> Iterator[Assertion]:
    """For every person named: one assertion for the offices together, one for the nationality."""
    for read in reading.sentences:
        for naming in read.namings:
            if naming.offices:
                yield _role(reading, read, naming, OFFICE, naming.offices)
            if naming.nationality and naming.sort == "person":
                yield _role(reading, read, naming, NATIONALITY, (naming.nationality,))


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
