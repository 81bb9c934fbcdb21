"""How things turned out: one assertion for each outcome that a sentence tells."""

from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from checker.grammar.clauses.outcomes import Told, outcomes
from checker.grammar.clauses.participants import NAME, held, named_keys
from checker.grammar.context import earlier, governing_timex
from checker.grammar.phrases import holds
from checker.grammar.reading import Reading, ReadSentence, Timex
from checker.grammar.tokens import fold
from checker.kinds.statuses import LASTING
from checker.language.load import languages, load
from checker.language.outcomes import Trait
from checker.model import Assertion, Kind, Modality, Polarity, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.STATUS
OUTCOME = "outcome-"
"""Begins the attribute of an assertion on an outcome."""
DAY = "day"
"""The grain of a time expression that names a day."""
OWN = "own"
"""Qualifies what a speaker tells of himself: nothing in the sentence says whose it is."""
AGAIN = "again"
"""Qualifies what takes for granted that it was otherwise before ("resumed")."""
WHOLE = "whole"
"""Qualifies what is said of all parts of a thing, and so of each."""
OF_SORT = ":"
"""Stands between the sort of a name and a word of it, in the parties of an outcome."""
WHERE = f"{OUTCOME}where-"
"""Begins that of one on where in a building something happened: a place, told as outcomes are."""


@cache
def attributes_with(trait: Trait) -> frozenset[str]:
    """The attributes of the outcomes that have a trait."""
    outcomes = (item for code in languages() for item in load(code).outcomes.items())
    return frozenset(OUTCOME + name for name, outcome in outcomes if trait in outcome.traits)


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
    timex = _timex(told, mention, read)
    still = reading.language.predicates.still | reading.language.predicates.lasting
    norms = read.tokens.norms[told.first : told.last + 1]
    through = holds(read.tokens, reading.language.predicates.throughout, told.first, told.last)
    qualifiers = [LASTING] * (through or any(norm in still for norm in norms))
    phrase = read.tokens.norms[told.words[0].start : told.words[0].stop]
    qualifiers += [AGAIN] * any(norm in reading.language.predicates.again for norm in phrase)
    qualifiers += [OWN] * any(norm in reading.language.predicates.speaker for norm in norms)
    qualifiers += [WHOLE] * holds(read.tokens, reading.language.predicates.whole, told.first, told.last)
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
            adjacent=frozenset(key for index in told.words[-1] if (key := keys[index])),
            parties=_parties(read, mention),
            heads=_subject(told, keys, said),
            qualifiers=frozenset(qualifiers),
            days=timex.strict if timex else read.context.days,
            background=earlier(timex, read.context.story) if timex else read.context.background,
        ),
    )


def _timex(told: Told, mention: Span, read: ReadSentence) -> Timex | None:
    """When it was so: of several days in the clause the one nearest to the phrase that tells it."""
    phrase = read.tokens.span(told.words[0].start, told.words[0].stop - 1)
    days = (timex for timex in read.timexes if timex.grain == DAY and timex.offset is None and timex.strict.known)
    inside = [timex for timex in days if timex.span.overlaps(mention)]
    if len(inside) <= 1:
        return governing_timex(read, mention)
    return min(inside, key=lambda timex: max(timex.span.start - phrase.end, phrase.start - timex.span.end, 0))


def _subject(told: Told, keys: list[str | None], said: set[int]) -> frozenset[str]:
    """The keys before the phrase that tells it in its sentence, without names: who or what it is said of."""
    if told.everybody:
        return frozenset()
    before = held([keys[at] for at in range(told.words[0].start) if at not in said])
    return frozenset(key for key in before if not key.startswith(NAME))


def _parties(read: ReadSentence, mention: Span) -> frozenset[str]:
    """The words of the names in a clause, each with what sort of name it is: "place:lyon"."""
    named = (naming for naming in read.namings if naming.span.overlaps(mention))
    return frozenset(f"{naming.sort}{OF_SORT}{fold(token)}" for naming in named for token in naming.tokens)


def _trimmed(told: Told, read: ReadSentence) -> Span:
    """The tokens that tell it, without the signs around them."""
    first, last = told.first, told.last
    while first < last and not read.tokens.norms[first].isalnum():
        first += 1
    while last > first and not read.tokens.norms[last].isalnum():
        last -= 1
    return read.tokens.span(first, last)
