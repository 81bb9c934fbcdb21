"""A part and its whole open a sentence, and the other parts follow: "Seven of the 16 swam ashore, five …"."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.balances import balances, sum_check
from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_from, phrase_within
from checker.grammar.arithmetic.figures import COUNT, Line
from checker.grammar.arithmetic.lists import CLOSERS, LONGEST, Parts, items
from checker.grammar.arithmetic.totals import may_be_total

EXCESS = "excess"
FEWEST = 3
"""Parts at least: of two, one may be a part of the other."""
MOST = 1.12
"""The highest ratio of parts to a whole that they were meant to make: two may be told of one."""
ENDS = frozenset({".", "!", "?"})


def find_parts_of_wholes(lines: Sequence[Line]) -> Iterator[Check]:
    """Parts told one after the other, of which the first names their whole."""
    for line in lines:
        if len(line.figures) > FEWEST:
            yield from _check(line)


def _check(line: Line) -> Iterator[Check]:
    part, whole = line.figures[0], line.figures[1]
    if not (part.first == 0 and part.dimension == whole.dimension == COUNT and part.plain and whole.plain):
        return
    link = phrase_from(line.tokens, part.last + 1, line.language.arithmetic.changes.out_of)
    if not link or part.last + 1 + link != whole.first or not may_be_total(line, whole):
        return
    listed = _parts(line)
    for balance in balances([(line, whole)], listed) if listed else ():
        low = balance.made.hull[0] or 0
        if listed and (balance.even or whole.high < low <= MOST * whole.high):
            yield sum_check(balance, line, listed, EXCESS)


def _parts(line: Line) -> Parts | None:
    """The first figure, and those that head the items behind it with a verb each, up to the one that "and" joins."""
    stop = min(len(line.tokens), LONGEST)
    stop = next((i for i in range(stop) if line.tokens.norms[i] in CLOSERS | ENDS and i not in line.inside), stop)
    found = list(items(line, 0, stop))
    last = next((place for place, item in enumerate(found) if item.joined), None)
    words = line.language.arithmetic.sums
    if last is None or phrase_within(line.tokens, 0, stop, words.open | words.sub_parts) is not None:
        return None
    heads = [item.head for item in found[: last + 1] if item.head is not None and item.head.first == item.start]
    told = all(line.tokens.norms[h.last + 1] in line.language.concepts.auxiliaries for h in heads[1:])
    if len(heads) < max(FEWEST, last + 1) or not told or not all(head.plain for head in heads):
        return None
    return Parts(tuple(heads), closed=True, counted=True, stop=found[last].stop)
