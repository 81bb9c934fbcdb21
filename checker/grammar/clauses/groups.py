"""The verb group: the small words before a predicate, which say whether and how far it happened."""

from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.clauses.clauses import Clause
from checker.grammar.clauses.lexicon import PredicateLexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language

_APOSTROPHE = "'"
LONGEST_GROUP = 9
"""Tokens looked at before a predicate for its auxiliaries and negations."""


class Group(Struct, frozen=True):
    """Tokens `first` up to a predicate, and the stage that the nearest word of a stage among them says."""

    first: int
    stop: int
    stage: str | None
    passive: bool


def verb_group(tokens: Tokens, clause: Clause, predicate: int, language: Language, lexicon: PredicateLexicon) -> Group:
    """The verb group that ends at token `predicate`: it reaches back over small words and words of a stage."""
    low = max(clause.first, predicate - LONGEST_GROUP)
    staged = _staged(tokens, low, predicate, lexicon)
    first = predicate
    while first > low and (first - 1 in staged or _small(tokens, first - 1, language, lexicon)):
        first -= 1
    stages = [staged[i] for i in range(first, predicate) if i in staged]
    words = language.predicates
    headline_passive = not words.agents.isdisjoint(tokens.norms[predicate + 1 : predicate + 2])
    undergone = headline_passive or any(tokens.norms[i] in words.passives for i in range(first, predicate))
    active = bool(words.active_endings) and tokens.norms[predicate].endswith(words.active_endings)
    return Group(first, predicate, stages[-1] if stages else None, undergone and not active)


def _staged(tokens: Tokens, low: int, stop: int, lexicon: PredicateLexicon) -> dict[int, str]:
    """The stage that each token of a phrase says; the longer and the later phrase wins."""
    found: dict[int, str] = {}
    index = low
    while index < stop:
        match = lexicon.stages.at(tokens.norms, index)
        length = match[1] if match and index + match[1] <= stop else 1
        if match and index + match[1] <= stop:
            found.update(dict.fromkeys(range(index, index + length), match[0]))
        index += length
    return found


def _small(tokens: Tokens, index: int, language: Language, lexicon: PredicateLexicon) -> bool:
    """Whether a token may stand inside a verb group: an auxiliary, part of a negation, an adverb."""
    norm = tokens.norms[index]
    words = language.predicates
    inner = norm in language.concepts.auxiliaries or norm in words.still or norm == _APOSTROPHE
    return inner or norm.endswith(words.adverb_endings) or norm in words.inner or _denies(tokens, index, lexicon)


def _denies(tokens: Tokens, index: int, lexicon: PredicateLexicon) -> bool:
    match = lexicon.denials.at(tokens.norms, index)
    return match is not None and match[0] in {"negator", "companion"}


def parts_of_negation(tokens: Tokens, first: int, stop: int, lexicon: PredicateLexicon) -> Iterator[tuple[int, str]]:
    """The parts of a negation among some tokens, with where they stand."""
    index = first
    while index < stop:
        match = lexicon.denials.at(tokens.norms, index)
        if match and not _numbers(tokens, index):
            yield index, match[0]
        index += match[1] if match else 1


def _numbers(tokens: Tokens, index: int) -> bool:
    """Whether a word is short for "number": a stop and a figure stand behind it ("No. 2")."""
    behind = tokens.norms[index + 1 : index + 3]
    return len(behind) > 1 and behind[0] == "." and behind[1].isdigit()
