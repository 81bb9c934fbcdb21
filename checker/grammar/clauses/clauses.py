"""Cut a sentence into clauses: stretches with one verb group each, as far as signs and openers tell."""

from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.clauses.lexicon import PredicateLexicon, word_of
from checker.grammar.tokens import Tokens
from checker.language.load import Language

_HARD = frozenset(';:()[]«»“”"—–?!…')
_SOFT = frozenset(",")
LONGEST = 40
"""Tokens: a longer clause is a list, or hostile."""
QUESTION = "?"


class Clause(Struct, frozen=True):
    """Tokens `first` up to, not including, `stop`; `relative` when it tells of what stands before it."""

    first: int
    stop: int
    relative: bool = False


def clauses(tokens: Tokens, language: Language, lexicon: PredicateLexicon) -> Iterator[Clause]:
    """The clauses of a sentence, in order; a stretch without a verb goes with the next one (appositions)."""
    if QUESTION in tokens.norms:
        return
    start = 0
    for stop, hard in _cuts(tokens, lexicon):
        verbal = _verbal(tokens, start, stop, language, lexicon)
        if stop > start and (verbal or hard or stop - start > LONGEST):
            yield Clause(start, stop, _relative(tokens, start, language))
            start = stop
        if hard:
            start = stop


def _cuts(tokens: Tokens, lexicon: PredicateLexicon) -> Iterator[tuple[int, bool]]:
    """Where clauses may end, and whether they must."""
    cut = 0
    for index, norm in enumerate(tokens.norms):
        if norm in _HARD or index - cut > LONGEST:
            cut = index
            yield index, True
        elif (norm in _SOFT and not _decimal(tokens, index)) or norm in lexicon.openers:
            cut = index
            yield index, False
    yield len(tokens), True


def _decimal(tokens: Tokens, index: int) -> bool:
    """Whether a comma stands inside a number: "8,5 %"."""
    inside = 0 < index < len(tokens) - 1 and tokens.glued(index - 1) and tokens.glued(index)
    return inside and tokens.norms[index - 1].isdecimal() and tokens.norms[index + 1].isdecimal()


def _verbal(tokens: Tokens, first: int, stop: int, language: Language, lexicon: PredicateLexicon) -> bool:
    """Whether a stretch has a verb group: an auxiliary or another word that says a stage."""
    for index in range(first, stop):
        if word_of(tokens.norms[index], language.code).verbal:
            auxiliary = tokens.norms[index] in language.concepts.auxiliaries
            if auxiliary or lexicon.stages.at(tokens.norms, index):
                return True
    return False


def _relative(tokens: Tokens, first: int, language: Language) -> bool:
    begins = tokens.norms[first : first + 2]
    return any(norm in language.predicates.relatives for norm in begins)
