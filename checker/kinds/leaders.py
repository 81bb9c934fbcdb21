"""Who is to head an organisation: a post that one person holds at a time."""

from collections.abc import Iterator

from checker.grammar.context import PERSON, around
from checker.grammar.phrases import holds
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.stems import SENSE
from checker.grammar.tokens import Tokens, fold, token_range
from checker.language.concepts import Concepts
from checker.model import Assertion, Kind, Modality, Naming
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.ROLE
LEADER = "leader"
LED = SENSE + "company"
OPENERS = frozenset(':;—–"“«')
"""Signs after which a sentence begins anew."""
REACH = 22
"""Tokens after a name within which its predicate stands, an apposition between them."""
OBJECT = 5
"""Tokens after the verb within which the organisation stands."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each person who, by name, is to head a company."""
    concepts = reading.language.concepts
    for read in reading.sentences:
        for naming in read.namings:
            if naming.sort == PERSON and _is_to_lead(read, naming, concepts):
                yield _assertion(reading, read, naming)
                break


def _is_to_lead(read: ReadSentence, naming: Naming, concepts: Concepts) -> bool:
    """Whether the sentence's subject is the person and its predicate to lead a company, in the future."""
    first, last = token_range(read.tokens, naming.span)
    if first > 0 and read.tokens.norms[first - 1] not in OPENERS:
        return False
    for index in range(last + 1, min(last + REACH, len(read.tokens))):
        if _leads(read.tokens, index, concepts):
            planned = holds(read.tokens, concepts.planned, last + 1, index)
            return planned and LED in read.keys[index + 1 : index + 1 + OBJECT]
    return False


def _leads(tokens: Tokens, index: int, concepts: Concepts) -> bool:
    return holds(tokens, concepts.leads, index, index)


def _assertion(reading: Reading, read: ReadSentence, naming: Naming) -> Assertion:
    holder = Labels.of(fold(naming.tokens[-1]))
    return Assertion(
        kind=KIND,
        attribute=LEADER,
        subject="",
        value=Value(" ".join(naming.tokens), holder, holder),
        article=reading.article,
        mention=naming.span,
        sentence=read.sentence,
        modality=Modality.PLANNED,
        attribution=read.attribution,
        context=around(read, naming.span),
    )
