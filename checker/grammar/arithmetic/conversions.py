"""A measure and the same in another unit behind it, in brackets: "300 feet (91 metres)"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.checks import Check, Side, side, stated
from checker.grammar.arithmetic.figures import Figure, Line
from checker.values.numbers import Numbers

CONVERSION = "conversion"
MEASURES = frozenset({"length", "area", "mass", "volume", "speed", "temperature"})
"""Dimensions whose units convert by a constant: those of money do not."""
FAIR = 0.15
"""Share by which a conversion may miss: both figures are rounded, and some miles are nautical."""
FAIR_DEGREES = 2.0
"""Degrees by which a conversion of temperatures may miss."""
OPEN, CLOSE, TEMPERATURE = "(", ")", "temperature"
HEDGES = frozenset({None, "about", "nearly", "more-than"})
"""Hedges of measures that are rounded and converted."""
TOKENS = 3
"""Tokens from the one measure to the other, at most: a bracket, a hedge."""


def find_conversions(lines: Sequence[Line]) -> Iterator[Check]:
    """Measures with a conversion that is another measure."""
    for line in lines:
        for one, other in pairwise(line.figures):
            if _restated(line, one, other):
                yield Check(CONVERSION, stated(line, other), _fair(line, one))


def _restated(line: Line, one: Figure, other: Figure) -> bool:
    """Whether a bracket with nothing else in it holds the measure in another unit of the same dimension."""
    norms = line.tokens.norms
    bracketed = 0 < other.first - one.last <= TOKENS and norms[one.last + 1] == OPEN
    closed = other.last + 1 < len(norms) and norms[other.last + 1] == CLOSE
    same = one.dimension == other.dimension and one.dimension in MEASURES and one.unit == other.unit
    hedged = one.hedge in HEDGES and other.hedge in HEDGES
    return bracketed and closed and same and hedged and one.written != other.written


def _fair(line: Line, one: Figure) -> Side:
    """What a conversion of a measure may come to."""
    if one.dimension == TEMPERATURE:
        fair = Numbers.between(one.low - FAIR_DEGREES, one.high + FAIR_DEGREES)
    else:
        fair = Numbers.between(one.low * (1 - FAIR), one.high * (1 + FAIR))
    middle = (one.low + one.high) / 2
    return side(line, one.span, f"{line.text(one.head)} = {middle:.4g} {one.unit or ''}".strip(), fair, one.unit)
