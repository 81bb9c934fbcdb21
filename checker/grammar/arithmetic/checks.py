"""What an article states, beside what follows from its other figures."""

from collections.abc import Sequence

from msgspec import Struct

from checker.grammar.arithmetic.figures import Figure, Line
from checker.grammar.reading import ReadSentence
from checker.model import Span
from checker.values.numbers import Numbers
from checker.values.value import Possibilities, Value


class Side(Struct, frozen=True):
    """One side of a check: the words, the sentence they stand in, and what they amount to."""

    read: ReadSentence
    span: Span
    value: Value


class Check(Struct, frozen=True):
    """Something that an article states, and what its own figures make of it.

    `attribute` names the check ("sum"); without `computed` the statement is wrong by itself.
    """

    attribute: str
    stated: Side
    computed: Side | None = None


def stated(line: Line, figure: Figure, numbers: Numbers | None = None) -> Side:
    """A figure as the article states it; `numbers` where it may be more than its own rounding allows."""
    return side(line, figure.span, line.text(figure.span), numbers or figure.numbers, figure.unit)


def side(line: Line, span: Span, words: str, values: Possibilities, unit: str | None = None) -> Side:
    """A side of a check with one reading: rounding is all that is left open."""
    return Side(line.read, span, Value(words, values, values, unit))


def whole_span(figures: Sequence[Figure]) -> Span:
    """From the first of some figures to the end of the last."""
    return Span(min(f.span.start for f in figures), max(f.span.end for f in figures))
