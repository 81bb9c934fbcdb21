"""The words of predicates, compiled once a language."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from msgspec import Struct

from checker.grammar.stems import HAPPENING, SENSE, Lexicon, stem, stems
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load

STATE = "/"
"""Stands between a scale and its state in the label of a state's words."""
AND = "+"
"""Stands between the labels of a word that is a state of several scales ("suspended")."""


class Phrases:
    """Phrases by label, found by their exact words, case-folded; the longest phrase wins."""

    def __init__(self, labelled: Mapping[str, Iterable[str]]) -> None:
        """Compile `label -> phrases`."""
        self._by_first: dict[str, list[tuple[list[str], str]]] = {}
        for label in sorted(labelled):
            for phrase in sorted(labelled[label]):
                words = Tokens(phrase).norms
                self._by_first.setdefault(words[0], []).append((words, label))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def begins(self, norm: str) -> bool:
        """Whether a phrase begins with this word."""
        return norm in self._by_first

    def at(self, norms: list[str], index: int) -> tuple[str, int] | None:
        """The label of the phrase that begins at token `index` and its length in tokens."""
        for words, label in self._by_first.get(norms[index], ()):
            if norms[index : index + len(words)] == words:
                return label, len(words)
        return None


class PredicateLexicon(Struct, frozen=True):
    """All that the clause grammar looks words up in."""

    acts: Lexicon
    states: Lexicon
    """Labels `scale/state`, several joined by `+` where a word is of several scales."""
    notions: Lexicon
    stages: Phrases
    ongoing: Phrases
    denials: Phrases
    """`negator`, `nobody`, `no`, `companion`, `restriction`, `bound`: the parts of a negation."""
    openers: frozenset[str]
    predicates: frozenset[str]
    """The stems with which a phrase of `acts` or `states` begins."""
    things: frozenset[str]
    """The stems with which a phrase of `notions` begins."""


@cache
def predicate_lexicon(code: str) -> PredicateLexicon:
    """The lexicon of a language's predicates."""
    language = load(code)
    words = language.predicates
    return PredicateLexicon(
        acts=Lexicon({HAPPENING + name: said for name, said in words.acts.items()}, language),
        states=Lexicon(_scaled(words.states), language),
        notions=Lexicon({SENSE + name: said for name, said in words.notions.items()}, language),
        stages=Phrases(words.stages),
        ongoing=Phrases({"in-progress": words.ongoing}),
        denials=Phrases(_denials(language)),
        openers=language.concepts.clause_openers - _inside(words.stages),
        predicates=_first_stems(language, words.acts, *words.states.values()),
        things=_first_stems(language, words.notions),
    )


def _first_stems(language: Language, *concepts: Mapping[str, Iterable[str]]) -> frozenset[str]:
    phrases = (phrase for named in concepts for said in named.values() for phrase in said)
    return frozenset(stems(phrase, language.stemmer)[0] for phrase in phrases)


class Word(NamedTuple):
    """What may begin with a word."""

    predicate: bool
    notion: bool
    small: bool
    """A stage, something ongoing, or a part of a negation."""
    verbal: bool
    """An auxiliary, or a stage."""


@lru_cache(maxsize=100_000)
def word_of(norm: str, code: str) -> Word:
    """What may begin with a word of a language: most words begin nothing, and need no further look."""
    lexicon, language = predicate_lexicon(code), load(code)
    stage = lexicon.stages.begins(norm)
    root = stem(norm, language.stemmer)
    return Word(
        predicate=root in lexicon.predicates,
        notion=root in lexicon.things,
        small=stage or lexicon.ongoing.begins(norm) or lexicon.denials.begins(norm),
        verbal=stage or norm in language.concepts.auxiliaries,
    )


def _scaled(scales: Mapping[str, Mapping[str, Iterable[str]]]) -> dict[str, set[str]]:
    """Phrases by all the states that they say."""
    labels: dict[str, set[str]] = {}
    for scale, states in scales.items():
        for state, phrases in states.items():
            for phrase in phrases:
                labels.setdefault(phrase, set()).add(scale + STATE + state)
    phrases_by: dict[str, set[str]] = {}
    for phrase, said in labels.items():
        phrases_by.setdefault(AND.join(sorted(said)), set()).add(phrase)
    return phrases_by


def _denials(language: Language) -> dict[str, frozenset[str]]:
    """The parts of a negation; a word of two parts keeps the one that says more."""
    words = language.predicates
    nobody = words.nobody - words.no
    return {
        "negator": words.negators,
        "nobody": nobody,
        "no": words.no,
        "companion": words.companions - words.no - nobody,
        "restriction": words.restrictions,
        "bound": words.bounds,
    }


def _inside(stages: Mapping[str, Iterable[str]]) -> set[str]:
    """The words inside a verb group ("to" of "is to be"): they begin no clause."""
    return {word for phrases in stages.values() for phrase in phrases for word in Tokens(phrase).norms[1:]}
