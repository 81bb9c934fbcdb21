"""Quantities: how many of what, and measures: how much."""

from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.arithmetic.cues import phrase_from
from checker.grammar.ballots import ballot, of_votes
from checker.grammar.context import around, tells, token_range
from checker.grammar.counting import PEOPLE, Counted, counted
from checker.grammar.ellipsis import currency_of, with_currency
from checker.grammar.phrases import holds
from checker.grammar.reading import Quantity, Reading, ReadSentence
from checker.grammar.speech.beside import several_voices, voice_beside
from checker.grammar.since import Stretches
from checker.grammar.stems import FIGURE
from checker.grammar.tallies import tally
from checker.language.concepts import Concepts
from checker.model import Assertion, Kind, Modality

KIND = Kind.QUANTITY
COUNT = "count"
SKIPPED = frozenset({"ordinal", "ratio"})
"""Dimensions that say of nothing how much there is."""
MEASURES = frozenset(
    {"money", "percent", "length", "area", "mass", "volume", "temperature", "speed", "duration", "age", "people"}
)
"""Attributes that say nothing of what is measured: the words around must."""
ARTICLE, NONE = "article", "none"
ANAPHORIC = 4
"""The largest count that, after a determiner which points back ("the two"), counts nothing new."""
OTHER = "other"
"""Qualifies the figures of another thing of the same sort than the story's own."""
OTHER_WINDOW = 6
"""Tokens before a figure among which a word that says so is looked for; right before it, it counts further ones."""
SINCE = "since"
"""Qualifies the figures of a stretch of time that their clause begins somewhere: others are of another stretch."""
INTERVAL = "interval"
"""Qualifies the score of a match while it is played: at the end it is another."""
WHOLE_WINDOW = 4
"""Tokens after a figure among which words that name its whole may begin."""
STOPS = frozenset({".", ";", ":", "!", "?"})
MARKER_WINDOW = 8
"""Tokens around a figure in which a word makes it planned or sets it against an earlier one."""


class _Sentence:
    """A sentence with what holds of all its figures, told once."""

    def __init__(self, read: ReadSentence, reading: Reading) -> None:
        tokens, language = read.tokens, reading.language
        self.read, self.reading, self.concepts = read, reading, language.concepts
        self.tells = tells(read)
        self.of_votes = of_votes(tokens, language)
        self.several_voices = several_voices(tokens, language)
        self.since = Stretches(tokens, read.keys, language)


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each quantity whose measure or counted thing is known."""
    currency = currency_of(reading)
    for read in reading.sentences:
        if not read.quantities:
            continue
        sentence = _Sentence(read, reading)
        for told in read.quantities:
            quantity = with_currency(told, read, reading, currency)
            found = _measure(quantity, sentence)
            if found is not None:
                yield _assertion(quantity, found, sentence)


def _measure(quantity: Quantity, sentence: _Sentence) -> Counted | None:
    if quantity.dimension in SKIPPED:
        return None
    if quantity.dimension != COUNT:
        return Counted(quantity.dimension)
    read, language = sentence.read, sentence.reading.language
    first, last = token_range(read.tokens, quantity.span)
    if _points_back(quantity, first, read, sentence.concepts):
        return None
    found = ballot(read.tokens, last, language, told=sentence.of_votes)
    found = found or counted(read.tokens, first, last, read.keys, language)
    if found is None or (found.noun is None and found.attribute == PEOPLE):
        found = tally(read.tokens, first, last, read.keys, language) or found
    return found if found and _says_enough(quantity, found, sentence) else None


def _says_enough(quantity: Quantity, found: Counted, sentence: _Sentence) -> bool:
    """Whether a count tells something: "one" before a verb is nobody's number, and an article none of things."""
    if found.attribute in sentence.concepts.counted:
        return True
    bare = found.attribute == PEOPLE and found.noun is None and quantity.figure <= 1
    return sentence.tells and not bare and quantity.hedge not in (ARTICLE, NONE)


def _points_back(quantity: Quantity, first: int, read: ReadSentence, concepts: Concepts) -> bool:
    """Whether a small figure only takes up things already told ("les deux hommes", "these three countries")."""
    if quantity.figure > ANAPHORIC or first == 0 or quantity.hedge:
        return False
    return read.tokens.norms[first - 1] in concepts.pointers


def _assertion(quantity: Quantity, found: Counted, sentence: _Sentence) -> Assertion:
    read, concepts, language = sentence.read, sentence.concepts, sentence.reading.language
    first, last = token_range(read.tokens, quantity.span)
    near = (first - MARKER_WINDOW, last + MARKER_WINDOW)
    part = found.part or (quantity.dimension == COUNT and _of_whole(read, last, concepts))
    apart = _apart(first, last, found, sentence) | _interim(read, near, quantity, concepts)
    context = around(read, quantity.span, qualifiers=found.qualifiers | apart, part=part)
    voice = voice_beside(read.tokens, first, last, language, several=sentence.several_voices)
    return Assertion(
        kind=KIND,
        attribute=found.attribute,
        subject="",
        value=quantity.value,
        article=sentence.reading.article,
        mention=quantity.span,
        sentence=read.sentence,
        modality=_modality(read, near, concepts),
        attribution=voice or read.attribution,
        context=replace(context, updated=holds(read.tokens, concepts.updates, *near), bearer=found.bearer),
    )


def _apart(first: int, last: int, found: Counted, sentence: _Sentence) -> set[str]:
    """What sets a figure apart from others of its sort: another thing, or a stretch of time of its own."""
    read, concepts = sentence.read, sentence.concepts
    apart = {OTHER} if _of_another(read, first, concepts) or _further(read, last, found, concepts) else set[str]()
    own_stretch = found.attribute not in concepts.counted and sentence.since.of(first, last)
    return apart | {SINCE} if own_stretch else apart


def _interim(read: ReadSentence, near: tuple[int, int], quantity: Quantity, concepts: Concepts) -> set[str]:
    """The mark of a count that is told as it stood in the middle of a match."""
    return {INTERVAL} if quantity.dimension == COUNT and holds(read.tokens, concepts.intervals, *near) else set()


def _of_whole(read: ReadSentence, last: int, concepts: Concepts) -> bool:
    """Whether the whole that a figure is a part of stands behind it: "13 countries of 14"."""
    for index in range(last + 1, min(last + 1 + WHOLE_WINDOW, len(read.tokens))):
        if not read.tokens.norms[index][0].isalpha():
            return False
        length = phrase_from(read.tokens, index, concepts.out_of)
        whole = read.keys[index + length] if length and index + length < len(read.tokens) else None
        if whole is not None and whole.startswith(FIGURE):
            return True
    return False


def _of_another(read: ReadSentence, first: int, concepts: Concepts) -> bool:
    """Whether the words before a figure speak of another thing of the same sort: "another boat, with 58 on board"."""
    for index in range(first - 2, max(-1, first - 1 - OTHER_WINDOW), -1):
        if read.tokens.norms[index + 1] in STOPS:
            return False
        if read.tokens.norms[index] in concepts.others:
            return True
    return False


def _further(read: ReadSentence, last: int, found: Counted, concepts: Concepts) -> bool:
    """Whether a figure counts things besides those told: "three other agreements" are four with the first.

    Of people "two others were hurt" is said of those hurt as against those dead, and counts them all.
    """
    told = last + 1 < len(read.tokens) and read.tokens.norms[last + 1] in concepts.further
    return told and found.attribute != PEOPLE and found.attribute not in concepts.counted


def _modality(read: ReadSentence, near: tuple[int, int], concepts: Concepts) -> Modality:
    """Whether a figure is of what is to be, or known not to be the last one."""
    if holds(read.tokens, concepts.planned, *near):
        return Modality.PLANNED
    return Modality.HEDGED if holds(read.tokens, concepts.provisional, *near) else Modality.ASSERTED
