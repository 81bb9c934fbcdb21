"""The words of one language's `timex` section as a list: of each phrase its kind, its spelling and its meaning."""

from collections.abc import Iterator, Mapping

from checker.language.numerals import Numerals
from checker.language.timex import TimexWords, Words

Entry = tuple[str, str, object]
"""Kind, phrase as the language file spells it, and meaning."""

_BY_VALUE = (
    "months",
    "short_months",
    "weekdays",
    "short_weekdays",
    "units",
    "seasons",
    "days",
    "shifts",
    "shifts_after",
    "shifts_second",
    "rests",
    "to_date",
    "edges",
    "edges_after",
    "anaphors",
    "anaphors_behind_verb",
    "clock_times",
    "clock_parts",
)
_STRUCTS = ("vague_counts", "phases", "feasts", "parts", "vague", "clock_hedges", "clock_hedges_told")
_NAMES = {"decades": "joints.decade_name"}
_INNER = ("joints", "clock", "tense")
_PLAIN = ("nowadays", "not_dates", "publication_labels")

DAY_UNITS, MONTH_UNITS = "day_units", "month_units"
"""The kinds of those units that are a day or more, and of those that are a month."""

LARGE_NUMBERS, LARGE = "large_numbers", 10
"""The kind of those number words, and from which number on, of which a year in words has at least one."""

CLOCK_UNITS = frozenset({"hour", "minute", "second"})
"""Units too small for a day."""

MONTH = "month"
"""The unit of which days are numbered."""

LARGEST, LARGEST_ORDINAL = 1000, 31
"""The largest number words that years are told with, and the largest ordinal of a day."""

_PLURAL = "s"
"""Ordinals take it in the languages that inflect them at all; the section lists singulars."""


def entries(words: TimexWords, numerals: Numerals) -> Iterator[Entry]:
    """Every phrase that dates are told with, the number words that they need included."""
    yield from _phrases(words)
    yield from _day_units(words)
    yield from _number_words(numerals)


def _phrases(words: TimexWords) -> Iterator[Entry]:
    for kind in _BY_VALUE:
        meanings: Mapping[object, Words] = getattr(words, kind)
        yield from ((kind, phrase, value) for value, phrases in meanings.items() for phrase in phrases)
    for kind in _STRUCTS:
        yield from ((kind, phrase, struct) for struct in getattr(words, kind) for phrase in struct.words)
    for kind, under in _NAMES.items():
        yield from ((under, phrase, phrase) for phrases in getattr(words, kind).values() for phrase in phrases)
    for key in _INNER:
        for inner, phrases in getattr(words, key).items():
            yield from ((f"{key}.{inner}", phrase, inner) for phrase in phrases)
    for kind in _PLAIN:
        yield from ((kind, phrase, phrase) for phrase in getattr(words, kind))
    yield from (("ordinals", phrase, -1) for phrase in words.last)


def _day_units(words: TimexWords) -> Iterator[Entry]:
    """The units of a day or more as a kind of their own, and months again."""
    units = [(unit, phrase) for unit, phrases in words.units.items() for phrase in phrases]
    yield from ((DAY_UNITS, phrase, unit) for unit, phrase in units if unit not in CLOCK_UNITS)
    yield from ((MONTH_UNITS, phrase, unit) for unit, phrase in units if unit == MONTH)


def _number_words(numerals: Numerals) -> Iterator[Entry]:
    cardinals = {**numerals.units, **numerals.tens, 100: numerals.hundred, **numerals.scales}
    numbers = [(n, word) for n, words in cardinals.items() if n <= LARGEST for word in words]
    yield from (("numbers", word, n) for n, word in numbers)
    yield from ((LARGE_NUMBERS, word, n) for n, word in numbers if n >= LARGE)
    ordinals = ((n, word) for n, words in numerals.ordinals.items() if n <= LARGEST_ORDINAL for word in words)
    for n, word in ordinals:
        yield "ordinals", word, n
        yield "ordinals", f"{word}{_PLURAL}", n
    yield from (("ordinal_endings", ending, ending) for ending in numerals.ordinal_endings)
