"""A change told by its two ends, and by how much it is: "from 80 to 60, a loss of 20 beds"."""

from collections.abc import Iterator

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_until
from checker.grammar.arithmetic.ends import Ends, direction
from checker.grammar.arithmetic.figures import ARTICLE, Figure, alike
from checker.values.numbers import Numbers

DIFFERENCE = "difference"
COMMA = ","
BEHIND = 7
"""Tokens between the second end and the difference, at most."""


def differences(ends: Ends) -> Iterator[Check]:
    """The figure behind the two ends that is said to be what lies between them."""
    line = ends.line
    behind = [f for f in line.figures if 0 < f.first - ends.last <= BEHIND and f.hedge != ARTICLE]
    if not behind or not _is_difference(ends, behind[0]):
        return
    told, gap = behind[0], abs(ends.end.figure - ends.start.figure)
    low = abs(ends.end.low - ends.start.high), abs(ends.end.high - ends.start.low)
    words = f"{line.text(ends.start.head)} -> {line.text(ends.end.head)}: {gap:.10g}"
    span = whole_span((ends.start, ends.end))
    yield Check(DIFFERENCE, stated(line, told), side(line, span, words, Numbers.between(min(low), max(low)), told.unit))


def _is_difference(ends: Ends, figure: Figure) -> bool:
    """Whether a figure restates a change: behind a comma and "or" or a noun of rise or fall, in one unit."""
    line = ends.line
    parted = line.tokens.norms[ends.last + 1 : figure.first]
    equal = phrase_until(line.tokens, figure.first, line.language.arithmetic.changes.equals)
    noun = phrase_until(line.tokens, figure.first, line.language.arithmetic.changes.by)
    sign = direction(line, figure)
    fits = sign is not None and (ends.end.figure - ends.start.figure) * sign > 0
    fits = fits or bool(noun and sign is None)
    return COMMA in parted and bool(equal or noun) and figure.plain and alike([ends.start, figure]) and fits
