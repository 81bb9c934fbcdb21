"""What a figure counts that stands after its noun: "attendance was 12,400", "le nombre de morts est passé à 34"."""

from functools import cache

from checker.grammar.counting import PEOPLE, Counted, counts_noun
from checker.grammar.phrases import holds
from checker.grammar.stems import Lexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load

BEFORE = 12
"""Tokens before a figure among which its noun is looked for."""
STOPS = frozenset({".", ";", "!", "?", ")", "(", ","})


def tally(tokens: Tokens, first: int, last: int, keys: tuple[str | None, ...], language: Language) -> Counted | None:
    """What is counted by the figure of tokens `first` to `last`, told before it; None when nothing tells it.

    Only nouns that are themselves of a number are looked for: any noun may stand before any figure.
    """
    concepts = language.concepts
    if counts_noun(tokens, last, keys, language) or not holds(tokens, concepts.equals, first - 1, first - 1):
        return None
    for index in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        norm = tokens.norms[index]
        if norm in STOPS or norm[0].isdigit():
            return None
        found = _tallies(language.code).at(tokens, index)
        if found:
            return Counted(found[0], index)
    return Counted(PEOPLE) if first > 1 and tokens.norms[first - 2] in concepts.they else None


@cache
def _tallies(code: str) -> Lexicon:
    language = load(code)
    counted = language.concepts.counted
    tallies = language.concepts.tallies
    return Lexicon(
        {c: counted.get(c, frozenset()) | tallies.get(c, frozenset()) for c in {*counted, *tallies}}, language
    )
