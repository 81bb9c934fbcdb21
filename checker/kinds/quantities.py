"""Quantities: how many of what, and measures: how much."""

from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.apart import Setting
from checker.grammar.arithmetic.cues import phrase_from
from checker.grammar.ballots import ballot, of_votes
from checker.grammar.context import around, tells
from checker.grammar.counting import PEOPLE, Counted, counted
from checker.grammar.directions import direction
from checker.grammar.ellipsis import currency_of, with_currency
from checker.grammar.measured import bearer
from checker.grammar.modality import modality
from checker.grammar.phrases import holds
from checker.grammar.reading import Quantity, Reading, ReadSentence
from checker.grammar.scales import rated
from checker.grammar.speech.beside import several_voices, voice_beside
from checker.grammar.stems import FIGURE
from checker.grammar.tallies import tally
from checker.grammar.tokens import token_range
from checker.kinds.served import SERVED, served
from checker.kinds.terms import with_rest
from checker.language.concepts import Concepts
from checker.model import Assertion, Kind
from checker.values.numbers import Numbers
from checker.values.value import Value

KIND = Kind.QUANTITY
COUNT = "count"
SKIPPED = frozenset({"ordinal", "ratio"})
"""Dimensions that say of nothing how much there is."""
MEASURES = frozenset(
    {"money", "percent", "length", "area", "mass", "volume", "temperature", "speed", "duration", "age", "people"}
)
"""Attributes that say nothing of what is measured: the words around must."""
VOTES, VAGUE = "votes", frozenset({"few", "several"})
"""What is counted to the last one, and hedges that count none: "quelques voix" are mostly those of people who speak."""
BARE = "figure"
"""The attribute of a count of which nothing tells what is counted."""
LARGE = 2101
"""The least such count: what is less may be a year."""
RATED = frozenset({COUNT, "percent"})
"""Dimensions of figures by which something is rated ("4 out of 5")."""
DURATION = "duration"
FULL_HOUR = ("H00", "h00", "h 00")
ARTICLE, NONE, COMMA = "article", "none", ","
ANAPHORIC = 4
"""The largest count that, after a determiner which points back ("the two"), counts nothing new."""
WHOLE_WINDOW = 4
"""Tokens after a figure among which words that name its whole may begin."""
FEWEST_BESIDE = 2
"""Words with content of a sentence that counts something: "Seventeen people were inside"."""
MARKER_WINDOW = 8
"""Tokens around a figure in which a word makes it planned or sets it against an earlier one."""


class _Sentence:
    """A sentence with what holds of all its figures, told once."""

    def __init__(self, read: ReadSentence, reading: Reading) -> None:
        tokens, language = read.tokens, reading.language
        self.read, self.reading, self.concepts = read, reading, language.concepts
        self.tells = tells(read, FEWEST_BESIDE)
        self.of_votes = of_votes(tokens, language)
        self.several_voices = several_voices(tokens, language)
        self.setting = Setting(read, language)


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
                yield from _served(quantity, sentence)
            elif _bare(quantity):
                yield _assertion(quantity, Counted(BARE), sentence)


def _bare(quantity: Quantity) -> bool:
    """Whether a figure is so large that it is known again, though nothing says what it counts ("rose to 312,480")."""
    return quantity.dimension == COUNT and quantity.figure >= LARGE


def _served(quantity: Quantity, sentence: _Sentence) -> Iterator[Assertion]:
    """What of a prison term is to be served, told of terms of one length only: others are other people's."""
    found = served(quantity, sentence.read, sentence.concepts)
    if found is not None:
        months = Numbers.exactly(found.months)
        text = sentence.reading.article.text[found.span.start : found.span.end]
        whole = _assertion(quantity, Counted(DURATION), sentence)
        yield replace(
            whole,
            attribute=SERVED,
            subject=f"{found.term:g}",
            value=Value(text, months, months, "month"),
            mention=found.span,
        )


def _measure(quantity: Quantity, sentence: _Sentence) -> Counted | None:
    if quantity.dimension in SKIPPED:
        return None
    read, language = sentence.read, sentence.reading.language
    first, last = token_range(read.tokens, quantity.span)
    if quantity.dimension in RATED and (scale := rated(read.tokens, first, last, language)):
        return scale
    if quantity.dimension != COUNT:
        return None if _clock(quantity) else Counted(quantity.dimension)
    if _points_back(quantity, first, read, sentence.concepts):
        return None
    found = ballot(read.tokens, last, language, told=sentence.of_votes)
    found = found or counted(read.tokens, first, last, read.keys, language)
    if found is None or (found.noun is None and found.attribute == PEOPLE):
        found = tally(read.tokens, first, last, read.keys, language) or found
    return found if found and _says_enough(quantity, found, sentence) else None


def _clock(quantity: Quantity) -> bool:
    """Whether what looks like a stretch of hours is a time of day: nobody writes "19H00" for nineteen hours."""
    return quantity.dimension == DURATION and quantity.value.text.endswith(FULL_HOUR)


def _says_enough(quantity: Quantity, found: Counted, sentence: _Sentence) -> bool:
    """Whether a count tells something: "one" before a verb is nobody's number, and an article none of things.

    "Un bloc est tombé" counts nobody, "un pompier est tombé" does.
    """
    known = {*sentence.concepts.counted, *sentence.concepts.patients, *sentence.concepts.scales}
    if quantity.hedge == NONE and not _of_all(quantity, found, sentence):
        return False
    if found.attribute == VOTES and quantity.hedge in VAGUE:
        return False
    if found.attribute in known:
        return quantity.hedge != ARTICLE or found.human
    bare = found.attribute == PEOPLE and found.noun is None and quantity.figure <= 1
    return sentence.tells and not bare and quantity.hedge not in (ARTICLE, NONE)


def _of_all(quantity: Quantity, found: Counted, sentence: _Sentence) -> bool:
    """Whether none at all are counted: "no serious injuries", "aucun blessé grave" and "no other victim" leave some."""
    tokens, language = sentence.read.tokens, sentence.reading.language
    _, last = token_range(tokens, quantity.span)
    if found.noun is None or found.noun <= last:
        return True
    following = tokens.norms[found.noun + 1] if found.noun + 1 < len(tokens) else ""
    plain = not following.isalpha() or following in language.prose.stopwords | sentence.concepts.auxiliaries
    between = sentence.concepts.adjectives_before | sentence.concepts.further
    right = all(norm in language.prose.stopwords - between for norm in tokens.norms[last + 1 : found.noun])
    return right and plain and not holds(tokens, sentence.concepts.parts, found.noun + 1, found.noun + 1)


def _points_back(quantity: Quantity, first: int, read: ReadSentence, concepts: Concepts) -> bool:
    """Whether a small figure only takes up things already told ("les deux hommes", "these three countries")."""
    if quantity.figure > ANAPHORIC or first == 0 or quantity.hedge:
        return False
    return read.tokens.norms[first - 1] in concepts.pointers


def _assertion(quantity: Quantity, found: Counted, sentence: _Sentence) -> Assertion:
    read, concepts, language = sentence.read, sentence.concepts, sentence.reading.language
    first, last = token_range(read.tokens, quantity.span)
    near = range(first - MARKER_WINDOW, last + MARKER_WINDOW + 1)
    part = found.part or (quantity.dimension == COUNT and _of_whole(read, first, last, concepts))
    apart = found.qualifiers | sentence.setting.apart(quantity, found)
    context = around(read, quantity.span, qualifiers=apart, part=part)
    voice = voice_beside(read.tokens, first, last, language, several=sentence.several_voices)
    return Assertion(
        kind=KIND,
        attribute=found.attribute,
        subject="",
        value=with_rest(quantity, read, concepts),
        article=sentence.reading.article,
        mention=quantity.span,
        sentence=read.sentence,
        modality=modality(read.tokens, near, last, concepts),
        attribution=voice or read.attribution,
        context=replace(
            context,
            updated=holds(read.tokens, concepts.updates, near[0], near[-1]),
            bearer=found.bearer or (bearer(read, first) if found.attribute in MEASURES else ""),
            direction=direction(read, quantity, language),
        ),
    )


def _of_whole(read: ReadSentence, first: int, last: int, concepts: Concepts) -> bool:
    """Whether the whole that a figure is a part of stands behind it: "13 countries of 14", "18 of the injured"."""
    if first > 1 and read.tokens.norms[first - 1] == COMMA and phrase_from(read.tokens, 0, concepts.of_the):
        return True
    definite = phrase_from(read.tokens, last + 1, concepts.of_the)
    if definite and last + 1 + definite < len(read.tokens):
        return read.keys[last + 1 + definite] is not None
    for index in range(last + 1, min(last + 1 + WHOLE_WINDOW, len(read.tokens))):
        if not read.tokens.norms[index][0].isalpha():
            return False
        length = phrase_from(read.tokens, index, concepts.out_of)
        whole = read.keys[index + length] if length and index + length < len(read.tokens) else None
        if whole is not None and whole.startswith(FIGURE):
            return True
    return False
