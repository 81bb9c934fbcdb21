"""A gap that is told by its noun and a verb: "the gap between the two was 1,240 votes"."""

from checker.grammar.arithmetic.cues import phrase_within
from checker.grammar.arithmetic.figures import Figure, Line

YEAR = "year"
"""The grain of dates that make a gap, or what it lies between, one of another contest."""
GAP = 8
"""Tokens before a gap among which its noun stands, a verb behind it."""


def is_gap(line: Line, figure: Figure) -> bool:
    """Whether a verb says that a gap is so much: "the gap between the two was 1,240 votes"."""
    noun = phrase_within(line.tokens, figure.first - GAP, figure.first, line.language.arithmetic.comparisons.gaps)
    linked = line.language.concepts.linkers | line.language.concepts.auxiliaries
    helping = line.language.concepts.auxiliaries.intersection(line.tokens.norms[figure.first - 2 : figure.first])
    dated = any(t.grain == YEAR for t in line.read.timexes)
    return noun is not None and not dated and bool(helping) and line.tokens.norms[figure.first - 1] in linked
