"""What happened or not, how far it has got, and who did it to whom: one walk over the predications of an article."""

from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.clauses.clauses import Clause
from checker.grammar.clauses.denying import contradicted
from checker.grammar.clauses.lexicon import STATE
from checker.grammar.clauses.negation import Denial
from checker.grammar.clauses.predicates import Predication, predications
from checker.grammar.clauses.stages import COMPLETED, IN_PROGRESS, PLANNED
from checker.grammar.context import earlier, governing_timex
from checker.grammar.framing import describes
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.speech.quotations import find_quotations
from checker.kinds.acts import transfer
from checker.kinds.denials import polarity
from checker.language.load import Language
from checker.model import Assertion, Kind, Modality, Polarity, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.STATUS
LASTING = "lasting"
"""Qualifies what has been so for some time: it holds of the days before its article as well."""
ANTERIOR = "anterior"
"""Qualifies what was so before the story told: no later turn of it."""
CUSTODY = "custody"
"""The scale of persons held or free."""
MAKING = "making"
STAGED = {
    **dict.fromkeys(("!found", "!build", "!complete", "!launch"), MAKING),
    **{f"!{name}": name for name in ("sign", "open", "close", "deploy", "release", "withdraw")},
}
"""Acts of which news prose tells how far they have got, and under which name they are compared."""
TOLD = frozenset({PLANNED, IN_PROGRESS, COMPLETED})
"""Stages that a clause asserts; of the others it only says that somebody wants, tries or supposes."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """The statuses, denials and acts that an article's own words assert."""
    quoted = _quoted(reading)
    for read in reading.sentences:
        for found in predications(read, reading.language):
            if contradicted(read.tokens, Clause(found.start, found.stop), found.first, reading.language):
                continue
            if found.stage in TOLD or found.denied is Denial.NOT:
                base = _assertion(found, read, reading)
                if not any(quote.contains(base.mention) for quote in quoted):
                    yield from _readings(found, base, reading.language)


def _quoted(reading: Reading) -> tuple[Span, ...]:
    """What stands between quotation marks: words of others, which the article does not assert itself."""
    if not reading.sentences:
        return ()
    whole = Span(reading.sentences[0].sentence.span.start, reading.sentences[-1].sentence.span.end)
    return find_quotations(reading.article.prose, whole)


def _readings(found: Predication, base: Assertion, language: Language) -> Iterator[Assertion]:
    if STATE in found.concept:
        yield from _state(found, base, language)
        return
    if found.concept in STAGED and found.denied is None:
        yield replace(base, attribute=STAGED[found.concept], value=_labels(base, found.stage or ""))
    yield from polarity(found, base)
    yield from transfer(found, base)


def _state(found: Predication, base: Assertion, language: Language) -> Iterator[Assertion]:
    """A state of a scale; denied, it is any other state of it."""
    scale, state = found.concept.split(STATE)
    others = [name for name in language.predicates.states[scale] if name != state]
    if found.stage == COMPLETED and found.denied is not Denial.UNCLEAR:
        names = others if found.denied else [state]
        if names:
            yield replace(base, attribute=scale, value=_labels(base, *names))


def _labels(base: Assertion, *names: str) -> Value:
    labels = Labels.of(*names)
    return Value(base.quote, labels, labels)


def _assertion(found: Predication, read: ReadSentence, reading: Reading) -> Assertion:
    """What holds of every reading of a predication: its words, its participants, its day."""
    mention = _trimmed(found, read)
    timex = governing_timex(read, _dated(found, mention, read))
    context = replace(
        read.context,
        adjacent=found.agent,
        clause=found.theme,
        qualifiers=frozenset(_qualifiers(found)),
        days=timex.strict if timex else read.context.days,
        background=earlier(timex, read.context.story) if timex else read.context.background,
    )
    return Assertion(
        kind=KIND,
        attribute=found.concept[1:],
        subject=" ".join(sorted(found.theme)),
        value=Value(reading.article.text[mention.start : mention.end], Labels(()), Labels(())),
        article=reading.article,
        mention=mention,
        sentence=read.sentence,
        polarity=Polarity.DENIED if found.denied else Polarity.AFFIRMED,
        modality=Modality.PLANNED if found.stage == PLANNED else Modality.ASSERTED,
        attribution=read.attribution,
        context=context,
    )


def _dated(found: Predication, mention: Span, read: ReadSentence) -> Span:
    """The words whose time is meant: the clause, or its verb where a date only describes a party ("built in 1973")."""
    inside = [timex for timex in read.timexes if timex.span.overlaps(mention)]
    return read.tokens.span(found.first, found.last) if any(describes(read, timex) for timex in inside) else mention


def _qualifiers(found: Predication) -> Iterator[str]:
    if found.denied:
        yield found.denied
    if found.lasting or found.denied in {Denial.NOBODY, Denial.NOTHING}:
        yield LASTING
    if found.anterior:
        yield ANTERIOR


def _trimmed(found: Predication, read: ReadSentence) -> Span:
    """The words of the clause, without the signs and openers around it."""
    first, last = found.start, found.stop - 1
    while first < found.first and not read.tokens.norms[first].isalnum():
        first += 1
    while last > found.last and not read.tokens.norms[last].isalnum():
        last -= 1
    return read.tokens.span(first, last)
