"""Find the members of closed families in a sentence, and whether they are the answer to their family's question."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from checker.grammar.clauses.lexicon import Phrases
from checker.grammar.tokens import Tokens
from checker.language.load import load

REACH = 5
"""Tokens between a member and a cue beside which it is the answer."""
STOPS = frozenset(".;:!?")
_OF = "/"
"""Stands between a family and its member in a label."""


class Named(Struct, frozen=True):
    """A member of a family named by tokens `first` to `last`; `answer` when a cue stands beside it."""

    family: str
    member: str
    first: int
    last: int
    answer: bool


def named_members(tokens: Tokens, code: str) -> Iterator[Named]:
    """The members named in a sentence, in order, the longest name first."""
    members = _members(code)
    index = 0
    while index < len(tokens):
        found = members.at(tokens.norms, index)
        if found:
            family, _, member = found[0].partition(_OF)
            last = index + found[1] - 1
            yield Named(family, member, index, last, _cued(tokens, family, index, last, code))
        index += found[1] if found else 1


def _cued(tokens: Tokens, family: str, first: int, last: int, code: str) -> bool:
    """Whether a cue of the family stands within reach, with no end of a clause between."""
    cues, norms = _cues(family, code), tokens.norms
    low = next((at + 1 for at in range(first - 1, max(-1, first - 2 - REACH), -1) if norms[at] in STOPS), None)
    start = max(0, first - 1 - REACH) if low is None else low
    stop = min(len(norms), last + 2 + REACH)
    high = next((at for at in range(last + 1, stop) if norms[at] in STOPS), stop)
    return any(cues.at(norms, at) for at in (*range(start, first), *range(last + 1, high)))


@cache
def _members(code: str) -> Phrases:
    families = load(code).sisters.items()
    return Phrases(
        {f"{name}{_OF}{member}": words for name, family in families for member, words in family.members.items()}
    )


@cache
def _cues(family: str, code: str) -> Phrases:
    return Phrases({family: load(code).sisters[family].cues})
