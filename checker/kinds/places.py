"""Places: where something happens."""

from collections.abc import Iterator
from functools import cache

from checker.grammar.context import around, token_range
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.stems import HAPPENING
from checker.grammar.tokens import fold
from checker.language.load import Language, load
from checker.model import Assertion, Kind, Naming
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.PLACE
SCENE = "scene"
LONGEST_LOCATIVE = 5
"""Words of the longest phrase that says where."""
ARTICLES = 1
"""Frequent words (an article) that may stand between such a phrase and the name."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each named scene of something that happens."""
    for read in reading.sentences:
        for naming in read.namings:
            if naming.sort in ("place", "unknown"):
                yield from _scene(naming, read, reading)


def _scene(naming: Naming, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    first, _ = token_range(read.tokens, naming.span)
    context = around(read, naming.span)
    happening = any(key.startswith(HAPPENING) for key in context.clause)
    if happening and _located(read, first, reading.language):
        place = Labels.of(fold(" ".join(naming.tokens)))
        words = reading.article.text[naming.span.start : naming.span.end]
        yield Assertion(KIND, SCENE, "", Value(words, place, place), reading.article, naming.span, read.sentence,
                        attribution=read.attribution, context=context, naming=naming)  # fmt: skip


def _located(read: ReadSentence, first: int, language: Language) -> bool:
    """Whether a phrase that says where stands right before token `first`."""
    norms = read.tokens.norms
    for skipped in range(ARTICLES + 1):
        end = first - skipped
        if skipped and norms[end] not in language.prose.stopwords:
            return False
        if any(
            " ".join(norms[start:end]) in _locatives(language.code)
            for start in range(max(0, end - LONGEST_LOCATIVE), end)
        ):
            return True
    return False


@cache
def _locatives(code: str) -> frozenset[str]:
    return frozenset(phrase.replace("'", " ' ") for phrase in load(code).concepts.locatives)
