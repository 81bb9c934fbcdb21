"""Names of people, as each article writes them."""

from collections.abc import Iterator

from checker.grammar.reading import Reading
from checker.model import Assertion, Kind
from checker.names.parts import parts_of
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.NAME
PERSON = "person"


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for every mention of a person by name."""
    for read in reading.sentences:
        for naming in read.namings:
            if naming.sort != PERSON:
                continue
            text = reading.article.text[naming.span.start : naming.span.end]
            plain = " ".join(part.text for part in parts_of(naming.tokens).words)
            labels = Labels.of(plain)
            yield Assertion(
                kind=KIND,
                attribute=PERSON,
                subject=plain,
                value=Value(text, labels, labels),
                article=reading.article,
                mention=naming.span,
                sentence=read.sentence,
                attribution=read.attribution,
                context=read.context,
                naming=naming,
            )
