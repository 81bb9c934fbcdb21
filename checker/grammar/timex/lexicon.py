"""The words of one language's `timex` section, compiled: where a phrase of some kind begins, what it means.

Kinds are the names of the section's keys ("months", "units", …) and, for those keys that hold several kinds of
words, key and inner key: "joints.of", "edges", "clock.hour", "tense.past".
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from checker.grammar.timex.entries import entries
from checker.grammar.timex.kinds import kinds
from checker.grammar.tokens import Words, folds_of, normal
from checker.language.load import Language, load
from checker.language.timex import TimexWords

Entry = tuple[tuple[str, ...], object]
"""The folded tokens of a phrase, and what it means."""

Meanings = Mapping[str, tuple[object, int]]
"""What stands at a token: of each kind its longest phrase, as (what it means, how many tokens it takes)."""


class Phrase(NamedTuple):
    """A phrase of several tokens: its kind, as a name and as a bit, its folded tokens and what it means."""

    kind: str
    bit: int
    folds: tuple[str, ...]
    value: object


Third = Mapping[str, tuple[Phrase, ...]]
"""Phrases by their third token, the longest first; those of two tokens by the empty word."""


class Head(NamedTuple):
    """What may begin with a token: the kinds and meanings of the token alone, and by their second token longer ones."""

    kinds: int
    alone: Meanings
    longer: Mapping[str, Third]


_NO_HEAD = Head(0, {}, {})

ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
"""Roman figures, lower case."""

FIGURE, ROMAN_FIGURE = "figure", "roman"
"""The kinds of tokens of digits, and of Roman figures."""

FIGURES, ROMANS = kinds(FIGURE), kinds(ROMAN_FIGURE)

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
    "clock.past",
    "parts",
    "joints.decade_name",
    "joints.eve",
    "joints.decade",
)
"""Kinds that a time expression cannot be without, figures apart."""


_SHORTEST_VERB = 4
"""Letters below which an ending says nothing."""

_TENSES = ("past", "awaited", "future")
"""The keys of the words that tell a tense."""

_SMALL = ("joints.", "shifts", "tense.", "clock.", "edges", "numbers", "phases")
"""Kinds of words that are everywhere: none of them alone starts the search for a date."""


class Lexicon:
    """Phrases by first token and kind.

    `triggers` tells the tokens that make it worth while to look for an expression: figures, and of each phrase of the
    telling kinds one token, a long one that is no small word if there is one. `known` are all tokens of all phrases.
    `longer` tells by their second token the longer phrases that may begin with a token, `alone` what it means without
    them, and `kinds` the kinds of that; figures are a kind, and so is what a capital would make a Roman one.
    `endings` tells the tense that the ending of a word says, "past" or "future"; `tense_norms` how the words
    that tell one are spelt, for an accent may make another word of one ("a", "à").
    """

    __slots__ = ("alone", "endings", "kinds", "known", "longer", "meanings", "tense_norms", "triggers", "words")

    def __init__(self, language: Language) -> None:
        """Compile the section, and the number words that dates need of the `numerals` section."""
        words = self.words = language.timex
        self.meanings: dict[str, dict[str, list[Entry]]] = {}
        telling: list[tuple[str, ...]] = []
        for kind, phrase, value in entries(words, language.numerals):
            folds = folds_of(phrase)
            self.meanings.setdefault(folds[0], {}).setdefault(kind, []).append((folds, value))
            if kind in _TRIGGERS:
                telling.append(folds)
        every = [entry for found in self.meanings.values() for phrases in found.values() for entry in phrases]
        heads = {fold: _head(found) for fold, found in self.meanings.items()}
        self.kinds: Words[int] = Words(lambda fold: heads.get(fold, _NO_HEAD).kinds | _figure(fold))
        self.alone: Words[Meanings] = Words(lambda fold: heads.get(fold, _NO_HEAD).alone)
        self.longer: Words[Mapping[str, Third]] = Words(lambda fold: heads.get(fold, _NO_HEAD).longer)
        self.known = frozenset(token for folds, _ in every for token in folds)
        telling += [folds for folds in self._phrases_of("short_months") if "numbers" not in self.meanings[folds[0]]]
        triggers = self._telling(telling)
        self.triggers: Words[bool] = Words(lambda fold: fold in triggers or fold[0].isdecimal())
        self.endings: Words[str | None] = Words(partial(_ending, words))
        self.tense_norms = frozenset(normal(phrase) for told in _TENSES for phrase in words.tense.get(told, ()))

    def _phrases_of(self, kind: str) -> list[tuple[str, ...]]:
        return [folds for found in self.meanings.values() for folds, _ in found.get(kind, ())]

    def _telling(self, phrases: list[tuple[str, ...]]) -> frozenset[str]:
        telling = {folds[0] for folds in phrases if len(folds) == 1}
        for folds in phrases:
            if telling.isdisjoint(folds):
                large = [fold for fold in folds if not self._small(fold)]
                telling.add(max(reversed(large or folds), key=len))
        return frozenset(telling)

    def _small(self, fold: str) -> bool:
        found = self.meanings.get(fold, {})
        single = {kind for kind, phrases in found.items() if any(len(folds) == 1 for folds, _ in phrases)}
        return len(fold) == 1 or any(kind.startswith(_SMALL) for kind in single)


def _figure(fold: str) -> int:
    """The kind of figures, if a token is one or may be a Roman one."""
    if fold[0].isdecimal():
        return FIGURES
    return ROMANS if fold[0] in ROMAN else 0


def _ending(words: TimexWords, norm: str) -> str | None:
    """The tense that the ending of a word says."""
    if len(norm) < _SHORTEST_VERB:
        return None
    if norm.endswith(words.tense.get("future_endings", ())):
        return "future"
    if norm.endswith(words.tense.get("open_endings", ())):
        return None
    return "past" if norm.endswith(words.tense.get("past_endings", ())) else None


def _head(found: Mapping[str, Iterable[Entry]]) -> Head:
    """What may begin with a token that begins these phrases; of two phrases that are alike the first stands."""
    alone: dict[str, tuple[object, int]] = {}
    longer: dict[str, dict[str, list[Phrase]]] = {}
    for kind, phrases in found.items():
        for folds, value in phrases:
            if len(folds) == 1:
                alone.setdefault(kind, (value, 1))
            else:
                third = folds[2] if len(folds) > len(folds[:2]) else ""
                going_on = longer.setdefault(folds[1], {}).setdefault(third, [])
                going_on.append(Phrase(kind, kinds(kind), folds, value))
    return Head(kinds(*alone), alone, {second: _longest_first(found) for second, found in longer.items()})


def _longest_first(by_third: Mapping[str, Iterable[Phrase]]) -> Third:
    return {third: tuple(sorted(found, key=lambda entry: -len(entry.folds))) for third, found in by_third.items()}


@lru_cache
def lexicon(code: str) -> Lexicon:
    """The compiled lexicon of a language."""
    return Lexicon(load(code))


def lexicon_of(language: Language) -> Lexicon:
    """The same, by the language itself."""
    return lexicon(language.code)
