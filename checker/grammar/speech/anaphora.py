"""Attribute the sentences of a whole article: pronouns and continued quotations find their speaker."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import structs

from checker.grammar.reading import Naming
from checker.grammar.speech.attribution import Attribution, attribute, leading_person
from checker.grammar.speech.quotations import find_quotations
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span

MEMORY = 3
"""Sentences after which a pronoun no longer means the last speaker."""
NEIGHBOURS = 6
"""Sentences before and after one among which the other sentences of its quotation are looked for."""
MARGIN = 3
"""Characters of quotation mark, space and stop around a sentence that is all quotation."""


def attributions(
    sentences: Sequence[Tokens],
    language: Language,
    text: str,
    namings: Sequence[Sequence[Naming]] = (),
) -> tuple[Attribution | None, ...]:
    """Who each sentence of an article is attributed to, in order; None where the article itself speaks.

    A pronoun means the last speaker, or the person whose name began a sentence just before. A sentence
    that is all quotation has the speaker of the quotation's other sentences, or of the sentence before.
    """
    quoted = _quotations(sentences, text)
    names = [*namings, *([()] * (len(sentences) - len(namings)))]
    found = [attribute(tokens, language, names[i], _overlapping(tokens, quoted)) for i, tokens in enumerate(sentences)]
    people = [leading_person(tokens, language, names[i]) for i, tokens in enumerate(sentences)]
    return tuple(_continued(_resolved(found, people, text), sentences, quoted))


def _quotations(sentences: Sequence[Tokens], text: str) -> tuple[Span, ...]:
    filled = [tokens for tokens in sentences if len(tokens)]
    return find_quotations(text, Span(filled[0].starts[0], filled[-1].ends[-1])) if filled else ()


def _overlapping(tokens: Tokens, quoted: Sequence[Span]) -> Sequence[Span]:
    """The quotations that touch a sentence."""
    if not len(tokens):
        return ()
    first = bisect_right(quoted, tokens.starts[0], key=lambda span: span.end)
    last = bisect_left(quoted, tokens.ends[-1], key=lambda span: span.start)
    return quoted[first:last]


def _resolved(
    found: Sequence[Attribution | None], people: Sequence[Attribution | None], text: str
) -> list[Attribution | None]:
    """The attributions: a pronoun means the last speaker or person named, "the same source" the last speaker."""
    resolved: list[Attribution | None] = []
    speaker, age = None, 0
    for own, person in zip(found, people, strict=True):
        attribution, age = own, age + 1
        if own is not None and own.anaphoric:
            phrase = " " in text[own.speaker.start : own.speaker.end]
            antecedent = (None if phrase else person) or (speaker if age <= MEMORY else None)
            attribution = structs.replace(own, normal=antecedent.normal if antecedent else "")
        resolved.append(attribution)
        heard = attribution if attribution is not None and attribution.normal else person
        if heard is not None:
            speaker, age = heard, 0
    return resolved


def _continued(
    found: list[Attribution | None], sentences: Sequence[Tokens], quoted: Sequence[Span]
) -> Iterator[Attribution | None]:
    """The attributions, with sentences inside quotations given the speaker of their quotation."""
    previous: Attribution | None = None
    for index, tokens in enumerate(sentences):
        own = found[index]
        if own is None and len(tokens):
            own = _of_quotation(index, found, sentences, quoted)
            if own is None and previous is not None and _all_quotation(tokens, quoted):
                own = _carried(previous, tokens)
        yield own
        previous = own


def _of_quotation(
    index: int, found: Sequence[Attribution | None], sentences: Sequence[Tokens], quoted: Sequence[Span]
) -> Attribution | None:
    """Who speaks in the other sentences of the quotation that a sentence is part of, the later ones first."""
    tokens = sentences[index]
    for span in _overlapping(tokens, quoted):
        later = range(index + 1, min(index + 1 + NEIGHBOURS, len(found)))
        earlier = range(index - 1, max(-1, index - 1 - NEIGHBOURS), -1)
        near = [found[i] for i in (*later, *earlier) if len(sentences[i]) and _covers(sentences[i], span)]
        speaker = next((each for each in near if each is not None), None)
        if speaker is not None:
            return _carried(speaker, tokens)
    return None


def _covers(tokens: Tokens, span: Span) -> bool:
    return Span(tokens.starts[0], tokens.ends[-1]).overlaps(span)


def _carried(speaker: Attribution, tokens: Tokens) -> Attribution:
    """The same speaker, who is not named in this sentence: the span is then the sentence's beginning."""
    return Attribution(tokens.span(0, 0), speaker.normal, anaphoric=True)


def _all_quotation(tokens: Tokens, quoted: Sequence[Span]) -> bool:
    spans = _overlapping(tokens, quoted)
    if not spans:
        return False
    return spans[0].start - tokens.starts[0] <= MARGIN and tokens.ends[-1] - spans[-1].end <= MARGIN
