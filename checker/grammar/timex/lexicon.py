"""The words of one language's `timex` section, compiled: where a phrase of some kind begins, what it means.

Kinds are the names of the section's keys ("months", "units", …) and, for those keys that hold several kinds of
words, key and inner key: "joints.of", "edges", "clock.hour", "tense.past".
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from checker.grammar.tokens import Tokens
from checker.language.load import Language, load
from checker.language.timex import TimexWords, Words

Entry = tuple[tuple[str, ...], object]
"""The folded tokens of a phrase, and what it means."""

_BY_VALUE = (
    "months",
    "short_months",
    "weekdays",
    "short_weekdays",
    "units",
    "seasons",
    "numbers",
    "ordinals",
    "days",
    "shifts",
    "shifts_after",
    "shifts_second",
    "rests",
    "edges",
    "edges_after",
    "anaphors",
    "clock_times",
)
_STRUCTS = ("vague_counts", "phases", "feasts", "parts", "vague", "clock_hedges")
_NAMES = {"decades": "joints.decade_name"}
_INNER = ("joints", "clock", "tense")
_PLAIN = ("nowadays", "not_dates", "publication_labels")

_TRIGGERS = (
    "months",
    "short_months",
    "weekdays",
    "units",
    "seasons",
    "days",
    "feasts",
    "vague",
    "anaphors",
    "clock_times",
    "parts",
    "joints.decade_name",
    "joints.now",
    "joints.eve",
    "joints.quarter_code",
    "joints.half_code",
    "joints.decade",
)
"""Kinds that a time expression cannot be without, figures apart."""


class Lexicon:
    """Phrases by kind and first token; `triggers` are the first tokens of the kinds that make an expression."""

    __slots__ = ("entries", "known", "triggers", "words")

    def __init__(self, words: TimexWords) -> None:
        """Compile the section."""
        self.words = words
        self.entries: dict[str, dict[str, list[Entry]]] = {}
        for kind, phrase, value in _phrases(words):
            folds = tuple(Tokens(phrase).folds)
            self.entries.setdefault(kind, {}).setdefault(folds[0], []).append((folds, value))
        for kind in self.entries.values():
            for entries in kind.values():
                entries.sort(key=lambda entry: -len(entry[0]))
        self.triggers = frozenset(first for kind in _TRIGGERS for first in self.entries.get(kind, ()))
        self.known = frozenset(
            token
            for kind in self.entries.values()
            for entries in kind.values()
            for folds, _ in entries
            for token in folds
        )


def _phrases(words: TimexWords) -> Iterator[tuple[str, str, object]]:
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


@lru_cache
def lexicon(code: str) -> Lexicon:
    """The compiled lexicon of a language."""
    return Lexicon(load(code).timex)


def lexicon_of(language: Language) -> Lexicon:
    """The same, by the language itself."""
    return lexicon(language.code)
