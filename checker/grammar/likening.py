"""What a sentence only likens its subject to: "slightly larger than the Moon" tells nothing of the Moon's size."""

from collections.abc import Sequence

from checker.grammar.stems import FIGURE
from checker.grammar.tokens import Tokens
from checker.language.load import Language

DEGREE_WINDOW = 3
"""Tokens before "than" among which the word of degree stands ("plus grand que")."""
_ENDS = frozenset({",", ";", ":", "(", ")", "—", "–"})


def likened(tokens: Tokens, keys: Sequence[str | None], language: Language) -> range:
    """The tokens that name what something is likened to; none where a figure follows ("more than 40")."""
    concepts, norms = language.concepts, tokens.norms
    if concepts.than.isdisjoint(norms):
        return range(0)
    for index, norm in enumerate(norms):
        before = norms[max(0, index - DEGREE_WINDOW) : index]
        if norm in concepts.than and not concepts.degrees.isdisjoint(before):
            end = next((i for i in range(index + 1, len(norms)) if norms[i] in _ENDS), len(norms))
            first = next((key for key in keys[index + 1 : end] if key), None)
            if first is not None and not first.startswith(FIGURE):
                return range(index, end)
    return range(0)
