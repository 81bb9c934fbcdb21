"""The words around a mention, as the ground on which assertions of several articles are aligned."""

from collections.abc import Iterable

from msgspec.structs import replace

from checker.grammar.reading import ReadSentence, Timex
from checker.grammar.tokens import Tokens
from checker.model import Context, Span

BEFORE, AFTER = 12, 10
"""Tokens before and after a mention whose keys count as its clause."""
BESIDE = 5
"""Tokens before and after a mention whose keys count as adjacent."""
_HARD_STOPS = frozenset(";")


def around(read: ReadSentence, mention: Span, *, qualifiers: Iterable[str] = (), part: bool = False) -> Context:
    """The sentence's context narrowed to a mention: its clause, and the time expression nearest to it."""
    first, last = token_range(read.tokens, mention)
    low = max(0, first - BEFORE)
    window = range(low, min(len(read.tokens), last + 1 + AFTER))
    clause = frozenset(
        key
        for index in window
        if (key := read.keys[index]) and not first <= index <= last and not _cut(read.tokens, index, first)
    )
    beside = range(max(0, first - BESIDE), min(len(read.tokens), last + 1 + BESIDE))
    timex = nearest_timex(read, mention)
    return replace(
        read.context,
        adjacent=frozenset(key for i in beside if (key := read.keys[i]) in clause and key is not None),
        clause=clause,
        days=timex.strict if timex else read.context.days,
        qualifiers=frozenset(qualifiers),
        part=part,
    )


def token_range(tokens: Tokens, span: Span) -> tuple[int, int]:
    """The first and the last token that a span touches (of the sentence's tokens)."""
    inside = [i for i in range(len(tokens)) if tokens.starts[i] < span.end and span.start < tokens.ends[i]]
    return (inside[0], inside[-1]) if inside else (0, 0)


def nearest_timex(read: ReadSentence, mention: Span) -> Timex | None:
    """The day expression nearest to a mention in its sentence; None when there is none."""
    dated = [t for t in read.timexes if t.strict.known]
    return min(dated, key=lambda t: (_distance(t.span, mention), t.span.start), default=None)


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def _cut(tokens: Tokens, index: int, mention: int) -> bool:
    between = tokens.norms[min(index, mention) : max(index, mention)]
    return any(norm in _HARD_STOPS for norm in between)
