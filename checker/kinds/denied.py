"""What a clause denies in any words: the ground on which another article's affirmation of it is known."""

from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from checker.grammar.clauses.clauses import Clause
from checker.grammar.clauses.denying import REFUSED, denied_clauses
from checker.grammar.clauses.participants import NAME, named_keys
from checker.grammar.clauses.stages import anterior
from checker.grammar.context import earlier, governing_timex
from checker.grammar.phrases import holds
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.speech.quotations import find_quotations
from checker.grammar.tokens import norms_of
from checker.kinds.denials import NOT_DONE, NOT_TO_COME
from checker.kinds.statuses import ANTERIOR, LASTING
from checker.language.load import load
from checker.model import Assertion, Kind, Modality, Polarity, Role, Span
from checker.values.labels import Labels
from checker.values.value import Value

CLAUSE = "clause"
"""The attribute of what is denied in words that no list of predicates knows."""
LEAST_KEYS = 2
"""Keys of a clause that says enough to be known again."""
REACH = 6
"""Tokens behind a negation whose keys are what it denies."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each clause of the body that denies once, plainly, and not in a quotation."""
    for read in reading.sentences:
        if read.sentence.role is Role.BODY and _may_deny(read, reading):
            quoted = find_quotations(reading.article.prose, read.sentence.span)
            for clause, begin in denied_clauses(read.tokens, reading.language):
                keys = named_keys(read)
                span = read.tokens.span(clause.first, clause.stop - 1)
                enough = sum(key is not None for key in keys[clause.first : clause.stop]) >= LEAST_KEYS
                if enough and not _vague(span, read) and not any(quote.overlaps(span) for quote in quoted):
                    yield _assertion(clause, begin, keys, read, reading)


def _may_deny(read: ReadSentence, reading: Reading) -> bool:
    """A quick look: most sentences have no word that denies."""
    return not _denying_words(reading.language.code).isdisjoint(read.tokens.norms)


def _vague(span: Span, read: ReadSentence) -> bool:
    """Whether a clause has a figure that is none: "not less than two" does not deny two."""
    return any(quantity.hedge and quantity.span.overlaps(span) for quantity in read.quantities)


@cache
def _denying_words(code: str) -> frozenset[str]:
    """The first words of all phrases that deny or say that something was declined or failed."""
    words = load(code).predicates
    phrases = [*words.negators, *words.nobody, *words.no, *words.stages.get(REFUSED, ())]
    return frozenset(norms_of(phrase)[0] for phrase in phrases)


def _assertion(clause: Clause, begin: int, keys: list[str | None], read: ReadSentence, reading: Reading) -> Assertion:
    tokens, words = read.tokens, reading.language.predicates
    keys = [
        None if norm in _denying_words(reading.language.code) else key
        for norm, key in zip(tokens.norms, keys, strict=True)
    ]
    mention = _trimmed(clause, read)
    planned = holds(tokens, words.stages.get("planned", frozenset()), clause.first, clause.stop - 1)
    labels = Labels.of(NOT_TO_COME if planned else NOT_DONE)
    timex = governing_timex(read, mention)
    lasting = any(norm in words.lasting | words.still for norm in tokens.norms[clause.first : clause.stop])
    qualifiers = [LASTING] * lasting + [ANTERIOR] * anterior(tokens, clause, reading.language)
    return Assertion(
        kind=Kind.POLARITY,
        attribute=CLAUSE,
        subject=" ".join(sorted(key for key in keys[clause.first : begin] if key and key.startswith(NAME))),
        value=Value(reading.article.text[mention.start : mention.end], labels, labels),
        article=reading.article,
        mention=mention,
        sentence=read.sentence,
        polarity=Polarity.DENIED,
        modality=Modality.PLANNED if planned else Modality.ASSERTED,
        attribution=read.attribution,
        context=replace(
            read.context,
            clause=frozenset(key for key in keys[clause.first : clause.stop] if key),
            adjacent=frozenset(key for key in keys[begin : min(clause.stop, begin + 1 + REACH)] if key),
            qualifiers=frozenset(qualifiers),
            days=timex.strict if timex else read.context.days,
            background=earlier(timex, read.context.story) if timex else read.context.background,
        ),
    )


def _trimmed(clause: Clause, read: ReadSentence) -> Span:
    """The words of the clause, without the signs around it."""
    first, last = clause.first, clause.stop - 1
    while first < last and not read.tokens.norms[first].isalnum():
        first += 1
    while last > first and not read.tokens.norms[last].isalnum():
        last -= 1
    return read.tokens.span(first, last)
