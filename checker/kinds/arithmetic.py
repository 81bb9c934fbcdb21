"""Arithmetic inside one article: a total and its parts, a change and its percentage.

Each check yields two assertions of one subject: what the article states, and what follows from its other
figures. `align.arithmetic` puts the two side by side.
"""

from collections.abc import Iterator, Sequence
from functools import reduce

from msgspec import Struct

from checker.grammar.context import around, token_range
from checker.grammar.reading import Quantity, Reading, ReadSentence
from checker.grammar.stems import HAPPENING
from checker.model import Assertion, Kind, Span
from checker.values.numbers import Numbers
from checker.values.value import Value

KIND = Kind.ARITHMETIC
MIN_PARTS = 2
OPENS_LIST = ":"
PERCENT = "percent"
ROUNDING = 1.0
"""Percentage points by which a stated change may differ from the computed one: both ends are rounded."""
RISE, FALL = HAPPENING + "rise", HAPPENING + "fall"


class _Check(Struct, frozen=True):
    """One check of an article: what is checked, and the figure that the article states."""

    attribute: str
    stated: Quantity
    reading: Reading

    def side(self, span: Span, value: Value, read: ReadSentence) -> Assertion:
        """What stands on one side of the check, where, and in which sentence."""
        return Assertion(
            kind=KIND,
            attribute=self.attribute,
            subject=str(self.stated.span.start),
            value=value,
            article=self.reading.article,
            mention=span,
            sentence=read.sentence,
            context=around(read, span) if read.sentence.span.contains(span) else read.context,
        )


def extract(reading: Reading) -> Iterator[Assertion]:
    """For each sum or change that an article spells out, what it states and what follows."""
    for read in reading.sentences:
        yield from _sums(read, reading)
    for before, read in zip((None, *reading.sentences), reading.sentences, strict=False):
        yield from _changes(before, read, reading)


def _sums(read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    """A total before a colon, and after it a list of parts in the same unit that ends with "and"."""
    colons = [i for i, norm in enumerate(read.tokens.norms) if norm == OPENS_LIST]
    for colon in colons:
        position = read.tokens.starts[colon]
        totals = [q for q in read.quantities if q.span.end <= position]
        parts = [q for q in read.quantities if q.span.start > position]
        if totals and _is_list(parts, totals[-1], read, reading):
            yield from _stated_and_summed(totals[-1], parts, read, reading)
            return


def _is_list(parts: Sequence[Quantity], total: Quantity, read: ReadSentence, reading: Reading) -> bool:
    if len(parts) < MIN_PARTS or total.hedge or any(part.hedge for part in parts):
        return False
    if any((part.dimension, part.value.unit) != (total.dimension, total.value.unit) for part in parts):
        return False
    if any(part.figure > total.figure for part in parts):
        return False
    first, last = token_range(read.tokens, parts[-1].span)
    before = token_range(read.tokens, parts[-2].span)[1]
    between = read.tokens.norms[before + 1 : first]
    incomplete = set(read.tokens.norms) & reading.language.concepts.parts
    return not incomplete and bool(set(between) & reading.language.concepts.conjunctions) and last >= first


def _stated_and_summed(
    total: Quantity, parts: Sequence[Quantity], read: ReadSentence, reading: Reading
) -> Iterator[Assertion]:
    span = Span(parts[0].span.start, parts[-1].span.end)
    figures = [part.value.implied for part in parts if isinstance(part.value.implied, Numbers)]
    summed = reduce(Numbers.plus, figures)
    words = " + ".join(reading.article.text[part.head.start : part.head.end] for part in parts)
    check = _Check("sum", total, reading)
    yield check.side(total.span, total.value, read)
    yield check.side(span, Value(words, summed, summed, total.value.unit), read)


def _changes(before: ReadSentence | None, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    """A percentage of rise or fall, and two figures of one unit, from and to, in its sentence or the one before."""
    percents = [q for q in read.quantities if q.dimension == PERCENT and not q.hedge]
    if len(percents) != 1:
        return
    direction = _direction(read, percents[0])
    ends = _from_and_to([*(before.quantities if before else ()), *read.quantities], percents[0])
    if direction is None or ends is None:
        return
    change = 100 * (ends[1].figure - ends[0].figure) / ends[0].figure
    if change * direction <= 0:
        return
    computed = Numbers.between(abs(change) - ROUNDING, abs(change) + ROUNDING)
    words = " -> ".join(reading.article.text[end.head.start : end.head.end] for end in ends)
    span = Span(ends[0].span.start, max(end.span.end for end in ends))
    home = read if read.sentence.span.contains(span) or before is None else before
    check = _Check("change", percents[0], reading)
    yield check.side(percents[0].span, percents[0].value, read)
    yield check.side(span, Value(words, computed, computed, percents[0].value.unit), home)


def _direction(read: ReadSentence, percent: Quantity) -> int | None:
    clause = around(read, percent.span).clause
    if (RISE in clause) == (FALL in clause):
        return None
    return 1 if RISE in clause else -1


def _from_and_to(quantities: Sequence[Quantity], percent: Quantity) -> tuple[Quantity, Quantity] | None:
    """The only two plain figures of one unit before the percentage; None when there are more or fewer."""
    others = [q for q in quantities if q is not percent and q.span.end <= percent.span.start and q.dimension != PERCENT]
    if len(others) != 2 or others[0].value.unit != others[1].value.unit or others[0].figure <= 0:  # noqa: PLR2004 -- from and to
        return None
    same_scale = others[0].dimension == others[1].dimension
    return (others[0], others[1]) if same_scale else None
