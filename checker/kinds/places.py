"""Places: where something happens, and on which side of a place."""

from collections.abc import Iterator
from functools import cache
from string import ascii_lowercase

from msgspec.structs import replace

from checker.grammar.context import AFTER, BEFORE, around, token_range
from checker.grammar.phrases import phrases_at
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.stems import HAPPENING, SENSE
from checker.grammar.tokens import fold
from checker.language.load import Language, load
from checker.model import Assertion, Context, Kind, Naming, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.PLACE
SCENE, BEARING = "scene", "bearing"
LONGEST_LOCATIVE = 5
"""Words of the longest phrase that says where."""
LONGEST_SEAT, LINK = 5, 2
"""Words of the longest name of a sort of body, and the tokens ("d", "'") between it and its town."""
TRIAL, APPEAL = "trial", "appeal"
"""What happens before courts: an appeal is no first trial, though the word for its court holds the other's."""
ARTICLES = 1
"""Frequent words (an article) that may stand between such a phrase and the name."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each named scene of something that happens, and for each point of the compass."""
    for read in reading.sentences:
        for naming in read.namings:
            if naming.sort in ("place", "unknown"):
                yield from _scene(naming, read, reading)
        yield from _bearings(read, reading)


def _scene(naming: Naming, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    first, last = token_range(read.tokens, naming.span)
    seat = _seat(read, first, reading.language)
    context = _sitting(around(read, naming.span), read, first, last, reading.language)
    happening = any(key.startswith(HAPPENING) for key in context.clause)
    if happening and (seat or _located(read, first, reading.language)):
        place = Labels.of(fold(" ".join(naming.tokens)))
        words = reading.article.text[naming.span.start : naming.span.end]
        yield Assertion(KIND, SCENE, "", Value(words, place, place), reading.article, naming.span, read.sentence,
                        attribution=read.attribution, context=context, naming=naming)  # fmt: skip


def _seat(read: ReadSentence, first: int, language: Language) -> bool:
    """Whether a body that sits in a town is named by the name at token `first`: "le tribunal de Thiès"."""
    link = next((i for i in range(first - 1, max(-1, first - 1 - LINK), -1) if read.tokens.norms[i] != "'"), -1)
    if link < 0 or read.tokens.norms[link] not in language.speech.of:
        return False
    norms = read.tokens.norms
    return any(
        " ".join(norms[start:link]) in _seats(language.code) for start in range(max(0, link - LONGEST_SEAT), link)
    )


def _sitting(context: Context, read: ReadSentence, first: int, last: int, language: Language) -> Context:
    """The context with what happens at the seats of bodies near a name: what a court does is a trial."""
    near = range(max(0, first - BEFORE), min(len(read.tokens), last + 1 + AFTER))
    held = {
        HAPPENING + happening
        for happening, words in language.concepts.seats.items()
        if any(True for _ in phrases_at(read.tokens, words, near))
    }
    appealed = HAPPENING + APPEAL in held
    keys = held - {HAPPENING + TRIAL} if appealed else held
    return replace(context, clause=context.clause | keys, sentence=context.sentence | keys) if keys else context


@cache
def _seats(code: str) -> frozenset[str]:
    return frozenset(word.replace("'", " ' ") for words in load(code).concepts.seats.values() for word in words)


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


def _bearings(read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    """Points of the compass seen from somewhere: from a named place, or from a thing ("west of the viaduct")."""
    points, norms = _points(reading.language.code), read.tokens.norms
    for index, norm in enumerate(norms[:-1]):
        if norm in points and norms[index + 1] in reading.language.concepts.bearing_links:
            anchor = _anchor(read, index + 2, reading.language)
            if anchor is not None:
                yield _bearing(points[norm], read.tokens.span(index, anchor[0]), anchor[1], read, reading)


def _anchor(read: ReadSentence, start: int, language: Language) -> tuple[int, str] | None:
    """The last token of what begins at `start`, and its key or name; None when nothing can be told.

    A thing that bears a name ("the Thornbeck viaduct") goes by its noun.
    """
    while start < len(read.tokens) and read.tokens.norms[start] in {"'", *language.prose.stopwords}:
        start += 1
    for naming in read.namings:
        first, last = token_range(read.tokens, naming.span)
        if first == start:
            thing = read.keys[last + 1] if last + 1 < len(read.tokens) else None
            return (
                (last + 1, thing)
                if thing and thing.startswith((SENSE, *ascii_lowercase))
                else (last, fold(" ".join(naming.tokens)))
            )
    key = read.keys[start] if start < len(read.tokens) else None
    return (start, key) if key else None


def _bearing(point: str, span: Span, anchor: str, read: ReadSentence, reading: Reading) -> Assertion:
    value = Value(reading.article.text[span.start : span.end], Labels.of(point), Labels.of(point))
    return Assertion(KIND, BEARING, anchor, value, reading.article, span, read.sentence,
                     attribution=read.attribution, context=around(read, span))  # fmt: skip


@cache
def _points(code: str) -> dict[str, str]:
    return {word: point for point, words in load(code).concepts.bearings.items() for word in words}
