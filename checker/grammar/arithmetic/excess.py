"""Parts that are more than their whole, though nothing says that they are all of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.balances import balances, sum_check
from checker.grammar.arithmetic.checks import Check, stated
from checker.grammar.arithmetic.cues import phrase_from, phrase_until
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line, alike, lent
from checker.grammar.arithmetic.lists import parts
from checker.grammar.arithmetic.totals import may_be_total, named, tolls

EXCESS, DURATION = "excess", "duration"
APART = 8
"""Tokens between a whole and the part that is taken from it, at most."""


def find_excesses(lines: Sequence[Line]) -> Iterator[Check]:
    """Parts that exceed the whole they are taken from."""
    for index, line in enumerate(lines):
        if line.figures:
            yield from _partitive(lines, index)
            yield from _included(line)


def _partitive(lines: Sequence[Line], index: int) -> Iterator[Check]:
    """“Fifteen of the injured were taken here, nine there and five there”: together no more than the injured."""
    line = lines[index]
    listed = parts(line, 0) if len(line.figures) > 1 and line.starting(0) else None
    if listed is None:
        return
    after = listed.figures[0].last + 1
    link = phrase_from(line.tokens, after, line.language.arithmetic.changes.out_of)
    wholes = tolls(lines, index, named(line, after + link)) if link else []
    tried = balances(wholes, listed)
    if tried and all((balance.made.hull[0] or 0) > balance.total.high for balance in tried):
        yield sum_check(tried[0], line, listed, EXCESS)


def _included(line: Line) -> Iterator[Check]:
    """“12 blessés, dont 15 grièvement”: one part, named right after its whole."""
    figures = [f for f in line.figures if f.hedge != ARTICLE]
    for whole, figure in pairwise(figures):
        taken = phrase_until(line.tokens, figure.first, line.language.concepts.parts)
        if whole.dimension == DURATION and any(f.dimension == COUNT and f.first < whole.first for f in figures):
            continue
        part = lent(figure, whole)
        near = taken and figure.first - whole.last <= APART and may_be_total(line, whole)
        plain = part.plain and whole.plain and alike([whole, part])
        if near and plain and part.low > whole.high and _of_the_same(line, whole, figure):
            yield Check(EXCESS, stated(line, whole), stated(line, figure))


def _of_the_same(line: Line, whole: Figure, part: Figure) -> bool:
    """Whether a part is in a unit, or of the people that its whole counts: not of other things among them."""
    if whole.dimension != COUNT:
        return True
    if named(line, whole.last + 1) is None:
        return False
    following = line.tokens.norms[part.last + 1] if part.last + 1 < len(line.tokens) else ""
    people = line.language.concepts.people | line.language.concepts.subgroups
    return following in people or not following.endswith(line.language.numerals.plural)
