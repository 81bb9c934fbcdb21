"""Names of organisations, as each article writes them, and what their acronyms stand for."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from checker.grammar.naming.acronyms import expansions
from checker.grammar.naming.lexicon import lexicon
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.tokens import Tokens, fold, token_range
from checker.model import Assertion, Kind, Naming, Span
from checker.names.organisations import organisation_words
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.NAME
ORGANISATION, ACRONYM = "organisation", "acronym"
HEAD_REACH = 2
"""Tokens before a name in which the noun stands that says what it is ("la coopérative minière Comakas")."""
SORTS = frozenset({ORGANISATION, "unknown"})
"""Sorts of single words that may be an organisation's name, or its acronym."""
FULL = 2
"""Telling words from which a name says by itself which organisation it is."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for every mention of an organisation by name, and one for every acronym that is explained."""
    words = lexicon(reading.language.code).sets["organisation_words"]
    named = [(read, naming) for read in reading.sentences for naming in _named(read, words)]
    headed = {naming.tokens for _, naming in named if naming.titles}
    for read, naming in named:
        if naming.sort == ORGANISATION or naming.tokens in headed:
            yield _assertion(ORGANISATION, " ".join(organisation_words(naming.tokens)), naming, read, reading)
    for read in reading.sentences:
        for found in expansions(read.tokens, reading.language):
            naming = _naming(read.tokens.span(found.first, found.last), read.tokens)
            yield _assertion(ACRONYM, fold(found.acronym), naming, read, reading)


def _named(read: ReadSentence, words: Iterable[str]) -> Iterator[Naming]:
    """The names that may be organisations', with the noun before them as their title."""
    for naming in read.namings:
        first, _ = token_range(read.tokens, naming.span)
        before = range(max(0, first - HEAD_REACH), first)
        heads = tuple(read.tokens.folds[at] for at in before if read.tokens.folds[at] in words)
        full = naming.sort == ORGANISATION and len(organisation_words(naming.tokens)) >= FULL
        if full or (naming.sort in SORTS and fold(naming.tokens[0]) not in words):
            yield replace(naming, titles=heads)


def _naming(span: Span, tokens: Tokens) -> Naming:
    return Naming(span, span, tuple(tokens.text[span.start : span.end].split()), ORGANISATION)


def _assertion(attribute: str, subject: str, naming: Naming, read: ReadSentence, reading: Reading) -> Assertion:
    span = naming.span
    plain = Labels.of(" ".join(organisation_words(naming.tokens)))
    return Assertion(
        kind=KIND,
        attribute=attribute,
        subject=subject,
        value=Value(reading.article.text[span.start : span.end], plain, plain),
        article=reading.article,
        mention=span,
        sentence=read.sentence,
        attribution=read.attribution,
        context=read.context,
        naming=naming,
    )
