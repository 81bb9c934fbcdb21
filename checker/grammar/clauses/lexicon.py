"""The words of predicates, compiled once a language."""

from collections.abc import Iterable, Mapping
from functools import cache

from msgspec import Struct

from checker.grammar.stems import HAPPENING, SENSE, Lexicon
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
    """`negator`, `nobody`, `no`, `companion`, `restriction`: the parts of a negation."""
    openers: frozenset[str]


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
    }


def _inside(stages: Mapping[str, Iterable[str]]) -> set[str]:
    """The words inside a verb group ("to" of "is to be"): they begin no clause."""
    return {word for phrases in stages.values() for phrase in phrases for word in Tokens(phrase).norms[1:]}
