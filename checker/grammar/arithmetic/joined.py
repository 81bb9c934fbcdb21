"""Two sentences read as one, for relations whose figures are told in both: "It had 318. That has 294, 34 less"."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from checker.grammar.arithmetic.checks import Check, Side
from checker.grammar.arithmetic.figures import Line
from checker.grammar.tokens import Tokens
from checker.model import Span

MOST_FIGURES = 8
"""Figures of two sentences: more than that are of several things."""

Find = Callable[[Sequence[Line]], Iterator[Check]]


def across(lines: Sequence[Line], finders: Sequence[Find]) -> Iterator[Check]:
    """What finders make of each two neighbouring sentences of a paragraph, read as one."""
    for one, other in pairwise(lines):
        whole = _joined(one, other)
        for find in finders if whole is not None else ():
            for check in find([whole] if whole is not None else []):
                if _in_both(check, other):
                    yield _at_home(check, one, other)


def _joined(one: Line, other: Line) -> Line | None:
    """Two sentences as one; None where there is nothing to join, or too much."""
    same = one.read.sentence.paragraph == other.read.sentence.paragraph and one.language.code == other.language.code
    told = (one.figures or one.read.timexes) and other.figures
    if not same or not told or len(one.figures) + len(other.figures) > MOST_FIGURES:
        return None
    tokens = Tokens(one.tokens.text, Span(one.read.sentence.span.start, other.read.sentence.span.end))
    shift = len(one.tokens)
    if len(tokens) != shift + len(other.tokens):
        return None
    read = replace(
        other.read,
        tokens=tokens,
        keys=(*one.read.keys, *other.read.keys),
        timexes=(*one.read.timexes, *other.read.timexes),
        quantities=(*one.read.quantities, *other.read.quantities),
        namings=(*one.read.namings, *other.read.namings),
        likened=range(0),
    )
    moved = tuple(replace(f, first=f.first + shift, last=f.last + shift) for f in other.figures)
    inside = one.inside | frozenset(index + shift for index in other.inside)
    return Line(read, one.language, (*one.figures, *moved), inside)


def _in_both(check: Check, other: Line) -> bool:
    """Whether a relation is stated in the second sentence, and a figure that it rests on is told in the first."""
    start = other.read.sentence.span.start
    return check.computed is not None and check.stated.span.start >= start > check.computed.span.start


def _at_home(check: Check, one: Line, other: Line) -> Check:
    """A check of which each side has the sentence that it begins in."""
    computed = check.computed
    return Check(check.attribute, _side(check.stated, one, other), _side(computed, one, other) if computed else None)


def _side(side: Side, one: Line, other: Line) -> Side:
    home = one if side.span.start < other.read.sentence.span.start else other
    return Side(home.read, side.span, side.value)
