"""Whose stretch of time "since" begins: the figures of its own clause, not those of the rest of the sentence."""

from checker.grammar.stems import FIGURE
from checker.grammar.tokens import Tokens
from checker.language.load import Language

_SIGNS = frozenset({",", ";", ":", "(", ")", ".", "!", "?", "–", "—"})
LISTED = 2
"""Tokens after a conjunction among which a figure makes it join two figures and no two clauses."""
VERB_WITHIN = 6
"""Tokens after the opener of a clause among which its verb stands; without one it is a preposition ("pour le port")."""


class Stretches:
    """Where a sentence has words for "since", and which of its figures they concern."""

    def __init__(self, tokens: Tokens, keys: tuple[str | None, ...], language: Language) -> None:
        """Note the words for "since" and, where there are any, the boundaries of clauses."""
        concepts = language.concepts
        self._places = [i for i, norm in enumerate(tokens.norms) if norm in concepts.since]
        self._edges: list[int] = []
        if self._places:
            self._edges = [i for i in range(len(tokens)) if _edge(i, tokens, keys, language)]

    def of(self, first: int, last: int) -> bool:
        """Whether a word for "since" stands in the clause of the figure of some tokens, or opens the sentence."""
        return any(self._concerns(place, first, last) for place in self._places)

    def _concerns(self, place: int, first: int, last: int) -> bool:
        if place < first:
            fronted = not any(edge < place for edge in self._edges)
            return fronted or not any(place < edge < first for edge in self._edges)
        return not any(last < edge < place for edge in self._edges)


def _edge(index: int, tokens: Tokens, keys: tuple[str | None, ...], language: Language) -> bool:
    """Whether a clause ends at a token: at a sign, at a conjunction that joins no figures, before a clause's verb."""
    norm, concepts = tokens.norms[index], language.concepts
    if norm in concepts.conjunctions or norm == ",":
        return not any(key is not None and key.startswith(FIGURE) for key in keys[index + 1 : index + 1 + LISTED])
    if norm in _SIGNS or norm in language.predicates.relatives:
        return True
    behind = tokens.norms[index + 1 : index + 1 + VERB_WITHIN]
    return norm in concepts.clause_openers and not concepts.auxiliaries.isdisjoint(behind)
