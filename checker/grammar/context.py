"""The words around a mention, as the ground on which assertions of several articles are aligned."""

from bisect import bisect_left
from collections.abc import Iterable

from msgspec.structs import replace

from checker.grammar.framing import describes, stretch
from checker.grammar.phrases import holds
from checker.grammar.reading import ReadSentence, Timex
from checker.grammar.stems import NUMBERED
from checker.grammar.tokens import Tokens, fold, token_range
from checker.language.load import load
from checker.model import Context, Span
from checker.values.days import Days
from checker.values.relation import Relation

BEFORE, AFTER = 12, 10
"""Tokens before and after a mention whose keys count as its clause."""
BESIDE = 5
"""Tokens before and after a mention whose keys count as adjacent."""
NEAREST = 8
"""Time expressions before and after a mention among which the one that dates it is looked for."""
APART = 7
"""Days before the story's first day from which on a sentence tells of something earlier."""
MARGIN = 15
"""Days by which what happens may miss a time that the head of its article tells of, and still be of it."""
FEWEST_WORDS = 3
"""Words with content that a sentence has at least if its dates and counts of things are of something that happens."""
PERSON, COMMA = "person", ","
_HARD_STOPS = frozenset(";")


def around(read: ReadSentence, mention: Span, *, qualifiers: Iterable[str] = (), part: bool = False) -> Context:
    """The sentence's context narrowed to a mention: its clause, and the time expression nearest to it."""
    first, last = token_range(read.tokens, mention)
    low = max(0, first - BEFORE)
    window = range(low, min(len(read.tokens), last + 1 + AFTER))
    other = range(0) if first in read.likened else read.likened
    clause = frozenset(
        key
        for index in window
        if (key := read.keys[index])
        and not first <= index <= last
        and index not in other
        and not _cut(read.tokens, index, first)
    )
    beside = range(max(0, first - BESIDE), min(len(read.tokens), last + 1 + BESIDE))
    timex = governing_timex(read, mention)
    return replace(
        read.context,
        adjacent=frozenset(key for i in beside if (key := read.keys[i]) in clause and key is not None),
        clause=clause,
        sentence=read.context.sentence - {read.keys[i] for i in other} if other else read.context.sentence,
        days=timex.strict if timex and not timex.remote else read.context.days,
        background=earlier(timex, read.context.story) if timex else read.context.background,
        remote=timex is not None and timex.remote,
        people=(_people(read, window, mention) or read.context.people) - {read.attribution or ""},
        qualifiers=frozenset(qualifiers),
        part=part,
        heads=_heads(read, first, last),
    )


def _heads(read: ReadSentence, first: int, last: int) -> frozenset[str]:
    """The words with content next to a mention on either side: they mostly say what it measures or befalls."""
    before = (key for i in range(first - 1, max(-1, first - 1 - BESIDE), -1) if (key := _content(read.keys[i])))
    after = (key for i in range(last + 1, min(len(read.tokens), last + 1 + BESIDE)) if (key := _content(read.keys[i])))
    return frozenset(key for key in (next(before, None), next(after, None)) if key)


def _content(key: str | None) -> str | None:
    return None if key is None or key.startswith(NUMBERED) else key


def tells(read: ReadSentence, fewest: int = FEWEST_WORDS) -> bool:
    """Whether a sentence says enough for its dates and figures to be of something: a page's own stamp does not."""
    return sum(key is not None and not key.startswith(NUMBERED) for key in read.keys) >= fewest


def earlier(timex: Timex, story: Days) -> bool:
    """Whether a time expression lies well before a story: what happened then is background to it."""
    return timex.remote or days_before(timex.strict, story)


def days_before(days: Days, story: Days, slack: int = APART) -> bool:
    """Whether days lie well before those of a story, of which the news is the last, and in none of them."""
    if not (days.known and story.known) or days.ranges[-1].last >= story.ranges[-1].first - slack:
        return False
    headed = Days(story.ranges[:-1]).widened(MARGIN, MARGIN)
    return days.relation(headed) not in (Relation.NARROWER, Relation.EQUAL)


def _people(read: ReadSentence, window: range, mention: Span) -> frozenset[str]:
    """The folded last word of the name of the person whose a figure most likely is, in a stretch of tokens.

    The name nearest before it ("Roe of Kenya won in 29 minutes, shaking off Doe"), or right behind it ("the 29 minutes
    of Roe"), or else the next one.
    """
    high = read.tokens.ends[window[-1]]
    inside = [n for n in read.namings if n.sort == PERSON and n.span.start < high]
    before = [n for n in inside if n.span.end <= mention.start]
    owner = before[-1] if before else min(inside, key=lambda n: n.span.start, default=None)
    return frozenset({fold(owner.tokens[-1])}) if owner else frozenset()


def governing_timex(read: ReadSentence, mention: Span) -> Timex | None:
    """The day expression nearest to a mention that no clause boundary keeps from it; None when there is none."""
    at = bisect_left(read.timexes, mention.start, key=lambda t: t.span.start)
    near = [t for t in read.timexes[max(0, at - NEAREST) : at + NEAREST] if t.strict.known or t.remote]
    near.sort(key=lambda t: (_distance(t.span, mention), t.span.start))
    return next((t for t in near if not _apart(read, t.span, mention) and not _of_another(read, t, mention)), None)


def _of_another(read: ReadSentence, timex: Timex, mention: Span) -> bool:
    """Whether a time expression only says when a thing was built or founded, in a phrase apart from the mention."""
    if timex.span.overlaps(mention):
        return False
    start, end = stretch(read.tokens, *token_range(read.tokens, timex.span))
    inside = start <= token_range(read.tokens, mention)[0] < end
    return not inside and describes(read, timex)


def _apart(read: ReadSentence, timex: Span, mention: Span) -> bool:
    """Whether a time expression stands in a clause that the mention is no part of.

    A word right before it that may begin a clause is a preposition there: "pour 2025", "after Monday".
    """
    norms, openers = read.tokens.norms, load(read.language).concepts.clause_openers
    first, last = token_range(read.tokens, timex)
    at, until = token_range(read.tokens, mention)
    if until < first:
        compared = holds(read.tokens, load(read.language).concepts.comparisons, until + 1, first - 1)
        return (
            compared
            or _in_relative(read, at, until, first)
            or any(norm in openers for norm in norms[until + 1 : first - 1])
        )
    if last < at and (not first or norms[first - 1] != COMMA):
        opened = next((i for i in range(first - 2, -1, -1) if norms[i] in openers or norms[i] == COMMA), None)
        return opened is not None and norms[opened] in openers and COMMA in norms[last + 1 : at]
    return False


def _in_relative(read: ReadSentence, at: int, until: int, first: int) -> bool:
    """Whether tokens stand in a relative clause between commas, token `first` behind it ("the bus, which …, dates")."""
    norms, relatives = read.tokens.norms, load(read.language).predicates.relatives
    comma = next((i for i in range(at - 1, -1, -1) if norms[i] == COMMA), None)
    opened = comma is not None and norms[comma + 1] in relatives
    return opened and COMMA in norms[until + 1 : first]


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def _cut(tokens: Tokens, index: int, mention: int) -> bool:
    return not _HARD_STOPS.isdisjoint(tokens.norms[min(index, mention) : max(index, mention)])
