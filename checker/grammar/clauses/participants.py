"""Who does it, to whom or what, and for whom: the keys on the two sides of a predicate."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from checker.grammar.clauses.clauses import LONGEST, Clause
from checker.grammar.clauses.groups import Group
from checker.grammar.clauses.stages import IN_PROGRESS
from checker.grammar.reading import ReadSentence
from checker.grammar.tokens import Tokens, fold
from checker.language.load import Language

NAME = "@"
"""Begins the key of a word of a name."""
SIDE = 5
"""Keys of one side of a predicate that are kept: the nearest ones name who and what."""
RECEIVED = 2
"""Keys after "to" that name a receiver."""
ANTECEDENT = 8
"""Tokens before a relative clause among which its antecedent stands."""
_VALUES = frozenset("#§°")
"""Begin the keys of figures, days and ranks."""


class Participants(Struct, frozen=True):
    """The keys of a predicate's participants."""

    agent: frozenset[str]
    theme: frozenset[str]
    receiver: frozenset[str]


class Scene:
    """One sentence's tokens and keys, to find the participants of its predicates."""

    def __init__(self, tokens: Tokens, keys: list[str | None], language: Language) -> None:
        """Prepare to read one sentence; `keys` has one entry a token."""
        self._tokens, self._keys, self._language = tokens, keys, language

    def participants(self, clause: Clause, group: Group, after: int, stage: str, *, apposed: bool) -> Participants:
        """The participants of the predicate between a verb group and token `after`.

        The subject of a passive, a state or a noun undergoes it; else the subject does it to what follows.
        """
        words = self._language.predicates
        subject, following = self._before(clause, group, stage), held(self._keys[after : clause.stop])
        receiver = self._from(words.receivers, after, clause.stop, RECEIVED)
        if group.passive or apposed:
            return Participants(self._from(words.agents, after, clause.stop, SIDE), _nearest(subject), receiver)
        if stage == IN_PROGRESS:
            theme = _nearest(subject) if group.stage == IN_PROGRESS else frozenset(following[:SIDE])
            return Participants(frozenset(), theme, receiver)
        return Participants(_nearest(subject), frozenset(following[:SIDE]), receiver)

    def _before(self, clause: Clause, group: Group, stage: str) -> list[str]:
        """The keys before a predicate; a relative clause tells of what stands before it."""
        pronoun = (
            group.first > clause.first and self._tokens.norms[group.first - 1] in self._language.predicates.pronouns
        )
        keys = [] if pronoun else held(self._keys[clause.first : group.first])
        if not keys and (clause.relative or stage == IN_PROGRESS):
            keys = held(self._keys[max(0, clause.first - ANTECEDENT) : clause.first])
        return keys or self._subject(clause)

    def _subject(self, clause: Clause) -> list[str]:
        """The names, or else the words, before the sentence's first verb: the subject of a clause without its own."""
        norms, auxiliaries = self._tokens.norms, self._language.concepts.auxiliaries
        low = max(0, clause.first - LONGEST)
        verb = next((i for i in range(low, clause.first) if norms[i] in auxiliaries), clause.first)
        keys = held(self._keys[low:verb])
        return [key for key in keys if key.startswith(NAME)] or keys[:SIDE]

    def _from(self, words: frozenset[str], first: int, stop: int, most: int) -> frozenset[str]:
        """The first keys after one of some words."""
        at = next((i for i in range(first, stop) if self._tokens.norms[i] in words), stop)
        return frozenset(held(self._keys[at:stop])[:most])


def named_keys(read: ReadSentence) -> list[str | None]:
    """The sentence's keys, words of names marked as such: they are the same in every language."""
    keys, tokens = list(read.keys), read.tokens
    for naming in read.namings:
        for index in range(bisect_left(tokens.starts, naming.span.start), bisect_left(tokens.starts, naming.span.end)):
            norm = tokens.norms[index]
            keys[index] = NAME + fold(norm) if norm.isalpha() and len(norm) > 1 else None
    return keys


def held(keys: Sequence[str | None]) -> list[str]:
    """The keys there are, without those of figures and days."""
    return [key for key in keys if key and key[0] not in _VALUES]


def _nearest(keys: list[str]) -> frozenset[str]:
    return frozenset(keys[-SIDE:])
