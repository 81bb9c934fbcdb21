"""The words of one language's `timex` section, compiled: where a phrase of some kind begins, what it means.

Kinds are the names of the section's keys ("months", "units", …) and, for those keys that hold several kinds of
words, key and inner key: "joints.of", "edges", "clock.hour", "tense.past".
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from checker.grammar.tokens import folds_of
from checker.language.load import Language, load
from checker.language.numerals import Numerals
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
_STRUCTS = ("vague_counts", "phases", "feasts", "parts", "vague", "clock_hedges")
_NAMES = {"decades": "joints.decade_name"}
_INNER = ("joints", "clock", "tense")
_PLAIN = ("nowadays", "not_dates", "publication_labels")

_TRIGGERS = (
    "months",
    "weekdays",
    "units",
    "seasons",
    "days",
    "feasts",
    "vague",
    "anaphors",
    "anaphors_behind_verb",
    "clock_times",
    "clock.hour",
    "parts",
    "joints.decade_name",
    "joints.eve",
    "joints.decade",
)
"""Kinds that a time expression cannot be without, figures apart."""


LARGEST, LARGEST_ORDINAL = 1000, 31
"""The largest number words that years are told with, and the largest ordinal of a day."""

_PLURAL = "s"
"""Ordinals take it in the languages that inflect them at all; the section lists singulars."""

_CLOSING = (
    "tense.",
    "joints.list",
    "joints.to",
    "joints.event_end",
    "nowadays",
    "not_dates",
    "shifts_after",
    "edges_after",
)
"""Kinds of words that no expression begins with."""

_SMALL = ("joints.", "shifts", "tense.", "clock.", "edges", "numbers", "phases")
"""Kinds of words that are everywhere: none of them alone starts the search for a date."""


class Lexicon:
    """Phrases by first token and kind.

    `triggers` are the tokens that make it worth while to look for an expression: of each phrase of the telling kinds
    one token, a long one that is no small word if there is one. `openers` are the tokens an expression can begin with,
    `known` all tokens of all phrases, `kinds` the kinds of the phrases that begin with each. `verb_endings` are the
    endings that tell a tense, `future_endings` those of them that tell the future.
    """

    __slots__ = ("future_endings", "kinds", "known", "meanings", "openers", "triggers", "verb_endings", "words")

    def __init__(self, language: Language) -> None:
        """Compile the section, and the number words that dates need of the `numerals` section."""
        words = self.words = language.timex
        self.meanings: dict[str, dict[str, list[Entry]]] = {}
        telling: list[tuple[str, ...]] = []
        for kind, phrase, value in (*_phrases(words), *_number_words(language.numerals)):
            folds = folds_of(phrase)
            self.meanings.setdefault(folds[0], {}).setdefault(kind, []).append((folds, value))
            if kind in _TRIGGERS:
                telling.append(folds)
        self.kinds = {fold: frozenset(kinds) for fold, kinds in self.meanings.items()}
        entries = [entry for kinds in self.meanings.values() for found in kinds.values() for entry in found]
        for kinds in self.meanings.values():
            for found in kinds.values():
                found.sort(key=lambda entry: -len(entry[0]))
        self.known = frozenset(token for folds, _ in entries for token in folds)
        self.openers = frozenset(
            fold for fold, kinds in self.meanings.items() if any(not kind.startswith(_CLOSING) for kind in kinds)
        )
        telling += [folds for folds in self._phrases_of("short_months") if "numbers" not in self.meanings[folds[0]]]
        self.triggers = self._telling(telling)
        self.future_endings = words.tense.get("future_endings", ())
        self.verb_endings = self.future_endings + words.tense.get("past_endings", ())

    def _phrases_of(self, kind: str) -> list[tuple[str, ...]]:
        return [folds for kinds in self.meanings.values() for folds, _ in kinds.get(kind, ())]

    def _telling(self, phrases: list[tuple[str, ...]]) -> frozenset[str]:
        telling = {folds[0] for folds in phrases if len(folds) == 1}
        for folds in phrases:
            if telling.isdisjoint(folds):
                large = [fold for fold in folds if not self._small(fold)]
                telling.add(max(reversed(large or folds), key=len))
        return frozenset(telling)

    def _small(self, fold: str) -> bool:
        kinds = self.meanings.get(fold, {})
        single = {kind for kind, found in kinds.items() if any(len(folds) == 1 for folds, _ in found)}
        return len(fold) == 1 or any(kind.startswith(_SMALL) for kind in single)


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
    yield from (("ordinals", phrase, -1) for phrase in words.last)


def _number_words(numerals: Numerals) -> Iterator[tuple[str, str, object]]:
    cardinals = {**numerals.units, **numerals.tens, 100: numerals.hundred, **numerals.scales}
    yield from (("numbers", word, n) for n, words in cardinals.items() if n <= LARGEST for word in words)
    ordinals = ((n, word) for n, words in numerals.ordinals.items() if n <= LARGEST_ORDINAL for word in words)
    for n, word in ordinals:
        yield "ordinals", word, n
        yield "ordinals", f"{word}{_PLURAL}", n
    yield from (("ordinal_endings", ending, ending) for ending in numerals.ordinal_endings)


@lru_cache
def lexicon(code: str) -> Lexicon:
    """The compiled lexicon of a language."""
    return Lexicon(load(code))


def lexicon_of(language: Language) -> Lexicon:
    """The same, by the language itself."""
    return lexicon(language.code)
