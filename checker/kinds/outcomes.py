"""How things turned out: one assertion for each outcome that a sentence tells."""

from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.clauses.outcomes import Told, outcomes
from checker.grammar.clauses.participants import named_keys
from checker.grammar.context import earlier, governing_timex
from checker.grammar.reading import Reading, ReadSentence
from checker.kinds.statuses import LASTING
from checker.model import Assertion, Kind, Modality, Polarity, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.STATUS
OUTCOME = "outcome-"
"""Begins the attribute of an assertion on an outcome."""
WHERE = f"{OUTCOME}where-"
"""Begins that of one on where in a building something happened: a place, told as outcomes are."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each outcome told."""
    for read in reading.sentences:
        for told in outcomes(read, reading.language):
            yield _assertion(told, read, reading)


def _assertion(told: Told, read: ReadSentence, reading: Reading) -> Assertion:
    mention = _trimmed(told, read)
    keys = named_keys(read)
    said = {index for words in told.words for index in words}
    around = frozenset(key for i in range(told.first, told.last + 1) if i not in said and (key := keys[i]))
    timex = governing_timex(read, mention)
    still = reading.language.predicates.still | reading.language.predicates.lasting
    lasting = any(norm in still for norm in read.tokens.norms[told.first : told.last + 1])
    labels = Labels.of(*told.sides)
    return Assertion(
        kind=KIND,
        attribute=OUTCOME + told.outcome,
        subject="",
        value=Value(reading.article.text[mention.start : mention.end], labels, labels),
        article=reading.article,
        mention=mention,
        sentence=read.sentence,
        polarity=Polarity.DENIED if told.denied else Polarity.AFFIRMED,
        modality=Modality.PLANNED if told.planned else Modality.ASSERTED,
        attribution=read.attribution,
        context=replace(
            read.context,
            clause=around,
            qualifiers=frozenset([LASTING] if lasting else []),
            days=timex.strict if timex else read.context.days,
            background=earlier(timex, read.context.story) if timex else read.context.background,
        ),
    )


def _trimmed(told: Told, read: ReadSentence) -> Span:
    """The tokens that tell it, without the signs around them."""
    first, last = told.first, told.last
    while first < last and not read.tokens.norms[first].isalnum():
        first += 1
    while last > first and not read.tokens.norms[last].isalnum():
        last -= 1
    return read.tokens.span(first, last)
