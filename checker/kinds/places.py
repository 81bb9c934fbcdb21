"""Places: where something happens."""

from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from checker.grammar.context import AFTER, BEFORE, around
from checker.grammar.phrases import phrases_at
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.stems import HAPPENING
from checker.grammar.tokens import fold, token_range
from checker.language.load import Language, load
from checker.model import Assertion, Context, Kind, Naming
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.PLACE
SCENE = "scene"
LONGEST_LOCATIVE = 5
"""Words of the longest phrase that says where."""
LONGEST_SEAT, LINK = 5, 2
"""Words of the longest name of a sort of body, and the tokens ("d", "'") between it and its town."""
TRIAL, APPEAL = "trial", "appeal"
"""What happens before courts: an appeal is no first trial, though the word for its court holds the other's."""
ARTICLES = 1
"""Frequent words (an article) that may stand between such a phrase and the name."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each named scene of something that happens."""
    for read in reading.sentences:
        for naming in read.namings:
            if naming.sort in ("place", "unknown"):
                yield from _scene(naming, read, reading)


def _scene(naming: Naming, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    first, last = token_range(read.tokens, naming.span)
    seat = _seat(read, first, reading.language)
    context = _sitting(around(read, naming.span), read, first, last, reading.language)
    happening = any(key.startswith(HAPPENING) for key in context.clause)
    if (
        happening
        and not _of_another(read, first, reading.language)
        and (seat or _located(read, first, reading.language))
    ):
        place = Labels.of(fold(" ".join(naming.tokens)))
        words = reading.article.text[naming.span.start : naming.span.end]
        yield Assertion(KIND, SCENE, "", Value(words, place, place), reading.article, naming.span, read.sentence,
                        attribution=read.attribution, context=context, naming=naming)  # fmt: skip


def _of_another(read: ReadSentence, first: int, language: Language) -> bool:
    """Whether the happening before token `first` is another than the story's: "an earlier crash near Harlow"."""
    happenings = (at for at in range(first - 1, 0, -1) if (read.keys[at] or "").startswith(HAPPENING))
    nearest = next(happenings, None)
    return nearest is not None and read.tokens.norms[nearest - 1] in language.concepts.others


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
