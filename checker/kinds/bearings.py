"""On which side of a place or of a thing: west of the viaduct, upstream of the town, the left bank."""

from collections.abc import Iterator, Mapping
from functools import cache
from string import ascii_lowercase

from checker.grammar.context import around
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.stems import SENSE
from checker.grammar.tokens import fold, token_range
from checker.language.load import Language, load
from checker.model import Assertion, Kind, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.PLACE
BEARING = "bearing"
LINKED = 3
"""Tokens from a noun for a place to the name that tells which ("l'île de Groix", "the city of Hull"), at most."""
_HYPHEN = "-"
_ARTICLE = "'"


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each point of the compass seen from somewhere, and for each side of a thing.

    Of a thing whose two sides an article tells of, either may be meant: it asserts neither.
    """
    for read in reading.sentences:
        yield from _points_seen(read, reading)
    sides = [
        (anchor, side, read, span)
        for read in reading.sentences
        for anchor, side, span in (*_sides(read, reading), *_faces(read, reading))
    ]
    told: dict[str, set[str]] = {}
    for anchor, side, _, _ in sides:
        told.setdefault(anchor, set()).add(side)
    for anchor, side, read, span in sides:
        if len(told[anchor]) == 1:
            yield _bearing(side, span, anchor, read, reading)


def _points_seen(read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    """Points of the compass seen from somewhere: from a named place, or from a thing ("west of the viaduct")."""
    norms = read.tokens.norms
    for first, last, point in _points(read, reading.language):
        if norms[last + 1 : last + 2] and norms[last + 1] in reading.language.concepts.bearing_links:
            anchor = _anchor(read, last + 2, reading.language)
            if anchor is not None:
                yield _bearing(point, read.tokens.span(first, anchor[0]), anchor[1], read, reading)


def _points(read: ReadSentence, language: Language) -> Iterator[tuple[int, int, str]]:
    """The points of the compass and of a river: their first and last token, and which; "south-west" is one."""
    points, norms = _concepts(language.code, "bearings"), read.tokens.norms
    taken = -1
    for index, norm in enumerate(norms):
        if norm not in points or index <= taken:
            continue
        joined = points.get("".join(norms[index : index + 3])) if norms[index + 1 : index + 2] == [_HYPHEN] else None
        taken = index + 2 if joined else index
        yield index, taken, joined or points[norm]


def _faces(read: ReadSentence, reading: Reading) -> Iterator[tuple[str, str, Span]]:
    """Each side of a thing that goes by a point of the compass: "the western flank", "l'entrée nord"."""
    faces, language = _concepts(reading.language.code, "faces"), reading.language
    for first, last, point in _points(read, language):
        at = first - 1 if language.speech.head_first else last + 1
        told = 0 <= at < len(read.tokens) and read.tokens.norms[at] in faces
        if told and not _other_word(read, last, language):
            span = read.tokens.span(min(at, first), max(at, last))
            yield SENSE + faces[read.tokens.norms[at]], point, span


def _other_word(read: ReadSentence, last: int, language: Language) -> bool:
    """Whether a point of the compass may be another word: "la tribune est comble" has no side, "est du mont" has."""
    norms = read.tokens.norms
    after = norms[last + 1] if last + 1 < len(norms) else "."
    spelt = norms[last] in language.concepts.bearing_homonyms
    return spelt and after[0].isalpha() and after not in language.concepts.bearing_links


def _anchor(read: ReadSentence, start: int, language: Language) -> tuple[int, str] | None:
    """The last token of what begins at `start`, and its key or name; None when nothing can be told.

    A thing that bears a name ("the Thornbeck viaduct") goes by its noun.
    """
    while start < len(read.tokens) and read.tokens.norms[start] in {_ARTICLE, *language.prose.stopwords}:
        start += 1
    for naming in read.namings:
        first, last = token_range(read.tokens, naming.span)
        if first == start:
            thing = read.keys[last + 1] if last + 1 < len(read.tokens) else None
            return (last + 1, thing) if thing and _noun(thing) else (last, fold(" ".join(naming.tokens)))
    key = read.keys[start] if start < len(read.tokens) else None
    if key and read.tokens.norms[start] in language.concepts.toponymic:
        named = next((n for n in read.namings if 0 < token_range(read.tokens, n.span)[0] - start <= LINKED), None)
        if named is not None:
            return token_range(read.tokens, named.span)[1], fold(" ".join(named.tokens))
    return (start, key) if key else None


def _noun(key: str) -> bool:
    return key.startswith((SENSE, *ascii_lowercase))


def _sides(read: ReadSentence, reading: Reading) -> Iterator[tuple[str, str, Span]]:
    """Each thing of which one side is told ("la rive gauche", "its left engine"): its key, the side, the words."""
    sides, language = _concepts(reading.language.code, "sides"), reading.language
    for index, norm in enumerate(read.tokens.norms):
        if norm not in sides:
            continue
        at = index - 1 if language.speech.head_first else _past_hand(read, index, language)
        if 0 <= at < len(read.tokens) and (key := read.keys[at]) and _noun(key) and read.tokens.written(at).islower():
            yield key, sides[norm], read.tokens.span(min(at, index), max(at, index))


def _past_hand(read: ReadSentence, index: int, language: Language) -> int:
    """The noun behind a side that is an adjective ("the left engine", "left-hand lane"); -1 where it is a verb."""
    norms = read.tokens.norms
    hand = norms[index + 1 : index + 2] == [_HYPHEN]
    determined = index > 0 and norms[index - 1] in language.speech.determiners
    if not (hand or determined):
        return -1
    return index + 3 if hand else index + 1


def _bearing(point: str, span: Span, anchor: str, read: ReadSentence, reading: Reading) -> Assertion:
    value = Value(reading.article.text[span.start : span.end], Labels.of(point), Labels.of(point))
    return Assertion(KIND, BEARING, anchor, value, reading.article, span, read.sentence,
                     attribution=read.attribution, context=around(read, span))  # fmt: skip


@cache
def _concepts(code: str, table: str) -> Mapping[str, str]:
    """The concept of each word of a table of the language."""
    words: Mapping[str, frozenset[str]] = getattr(load(code).concepts, table)
    return {word: concept for concept, group in words.items() for word in group}
