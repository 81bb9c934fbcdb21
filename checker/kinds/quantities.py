"""Quantities: how many of what, and measures: how much."""

from collections.abc import Iterator

from checker.grammar.context import around, token_range
from checker.grammar.counting import Counted, counted
from checker.grammar.reading import Quantity, Reading, ReadSentence
from checker.model import Assertion, Kind

KIND = Kind.QUANTITY
COUNT = "count"


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each quantity whose measure or counted thing is known."""
    for read in reading.sentences:
        for quantity in read.quantities:
            found = _measure(quantity, read, reading)
            if found is not None:
                yield _assertion(quantity, found, read, reading)


def _measure(quantity: Quantity, read: ReadSentence, reading: Reading) -> Counted | None:
    if quantity.dimension != COUNT:
        return Counted(quantity.dimension)
    first, last = token_range(read.tokens, quantity.span)
    return counted(read.tokens, first, last, read.keys, reading.language)


def _assertion(quantity: Quantity, found: Counted, read: ReadSentence, reading: Reading) -> Assertion:
    return Assertion(
        kind=KIND,
        attribute=found.attribute,
        subject="",
        value=quantity.value,
        article=reading.article,
        mention=quantity.span,
        sentence=read.sentence,
        attribution=read.attribution,
        context=around(read, quantity.span, qualifiers=found.qualifiers, part=found.part),
    )
