"""Whether a figure is of what is to be, or known not to be the last one."""

from checker.grammar.phrases import holds, phrases_at
from checker.grammar.tokens import Tokens
from checker.language.concepts import Concepts
from checker.model import Modality


def modality(tokens: Tokens, near: range, last: int, concepts: Concepts) -> Modality:
    """The modality that the words of the tokens `near` give to a figure whose last token is `last`."""
    planned = (at for at, _ in phrases_at(tokens, concepts.planned, _inside(near, tokens)))
    if any(not _named(tokens, at) and not _of_next_verb(tokens, at, last, concepts) for at in planned):
        return Modality.PLANNED
    return Modality.HEDGED if holds(tokens, concepts.provisional, near[0], near[-1]) else Modality.ASSERTED


def _inside(near: range, tokens: Tokens) -> range:
    return range(max(0, near.start), min(near.stop, len(tokens)))


def _named(tokens: Tokens, at: int) -> bool:
    """Whether a word is a name, as its capital tells: the month of May plans nothing."""
    return at > 0 and tokens.written(at)[0].isupper()


def _of_next_verb(tokens: Tokens, at: int, last: int, concepts: Concepts) -> bool:
    """Whether a word of planning behind a figure begins what is said next: "a five-year deal and will go"."""
    return at > last + 1 and tokens.norms[at - 1] in concepts.conjunctions
