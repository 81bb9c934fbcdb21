"""The figures of a sentence, with the room that rounding leaves each of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from checker.grammar.quantities import find_numbers
from checker.grammar.reading import Quantity, ReadSentence
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span
from checker.values.numbers import Numbers

COUNT, PERCENT, ORDINAL = "count", "percent", "ordinal"
ARTICLE = "article"
EXACT_BELOW = 1000
"""Counts below this are taken at their word in a sum; larger ones may be rounded to their last written digit."""


class Figure(Struct, frozen=True):
    """A figure of a sentence.

    `first` and `last` are its tokens, hedge and unit included; `low` and `high` bound what rounding leaves open, in
    the base unit of its dimension. `scale` is the word of scale it ends with (1 000 000), 1 if none; `bare` says
    that it has neither scale nor unit and may borrow those of the figure it stands beside.
    """

    first: int
    last: int
    span: Span
    head: Span
    figure: float
    low: float
    high: float
    dimension: str
    unit: str | None
    hedge: str | None
    scale: float = 1.0
    place: float = 1.0
    written: str | None = None

    @property
    def bare(self) -> bool:
        """Whether the figure has neither unit nor scale."""
        return self.dimension == COUNT and self.scale == 1

    @property
    def plain(self) -> bool:
        """Whether the figure stands without a hedge."""
        return self.hedge is None

    @property
    def numbers(self) -> Numbers:
        """What the figure may be."""
        return Numbers.between(self.low, self.high)


class Line(Struct, frozen=True):
    """One sentence with its figures in reading order."""

    read: ReadSentence
    language: Language
    figures: tuple[Figure, ...]

    @property
    def tokens(self) -> Tokens:
        """The tokens of the sentence."""
        return self.read.tokens

    def text(self, span: Span) -> str:
        """The words of a span."""
        return self.tokens.text[span.start : span.end]

    def starting(self, index: int) -> Figure | None:
        """The figure that begins at a token."""
        return next((f for f in self.figures if f.first == index), None)


def line_of(read: ReadSentence, language: Language) -> Line:
    """A sentence with its figures."""
    if not read.quantities:
        return Line(read, language, ())
    starts = read.tokens.starts
    numbers = {starts[n.first]: (n.scale, n.place) for n in find_numbers(read.tokens, language)}
    return Line(read, language, tuple(_figure(q, read, numbers) for q in read.quantities))


def _figure(quantity: Quantity, read: ReadSentence, numbers: dict[int, tuple[float, float]]) -> Figure:
    first, last = tokens_of(read.tokens, quantity.span)
    scale, place = numbers.get(quantity.head.start, (1.0, 1.0))
    low, high = _bounds(quantity, scale)
    return Figure(
        first=first,
        last=last,
        span=quantity.span,
        head=quantity.head,
        figure=quantity.figure,
        low=low,
        high=high,
        dimension=quantity.dimension,
        unit=quantity.value.unit,
        hedge=quantity.hedge,
        scale=scale,
        place=place,
        written=quantity.unit,
    )


def _bounds(quantity: Quantity, scale: float) -> tuple[float, float]:
    strict = quantity.value.strict
    exact = quantity.dimension == COUNT and scale == 1 and quantity.figure < EXACT_BELOW
    if (exact and quantity.hedge in (None, ARTICLE)) or not isinstance(strict, Numbers):
        return quantity.figure, quantity.figure
    low, high = strict.hull
    return (float("-inf") if low is None else low), (float("inf") if high is None else high)


def tokens_of(tokens: Tokens, span: Span) -> tuple[int, int]:
    """The first and the last token of a span that begins and ends with tokens."""
    return bisect_right(tokens.starts, span.start) - 1, bisect_left(tokens.ends, span.end)


def lent(figure: Figure, lender: Figure) -> Figure:
    """A bare figure with the unit and scale of another ("de 3,1 à 2,8 millions d'euros"); any other as it is."""
    if figure.dimension != COUNT or lender.dimension == figure.dimension == COUNT and not _scaled(figure, lender):
        return figure
    factor = _factor(lender) if not _scaled(figure, lender) else _factor(lender) * lender.scale
    half = figure.place * factor / 2 if _scaled(figure, lender) else (figure.high - figure.low) * factor / 2
    middle = figure.figure * factor
    return _with(figure, lender, middle, half)


def _scaled(figure: Figure, lender: Figure) -> bool:
    """Whether a figure without a word of scale means the scale of the other one."""
    return figure.scale == 1 and lender.scale > 1 and figure.figure < EXACT_BELOW


def _factor(figure: Figure) -> float:
    """The base units of one unit of a figure's dimension."""
    middle = (figure.low + figure.high) / 2
    return middle / figure.figure if figure.figure and figure.plain else 1.0


def _with(figure: Figure, lender: Figure, middle: float, half: float) -> Figure:
    from msgspec.structs import replace

    return replace(
        figure,
        figure=middle,
        low=middle - half,
        high=middle + half,
        dimension=lender.dimension,
        unit=lender.unit,
        scale=lender.scale,
    )


def alike(figures: Sequence[Figure]) -> bool:
    """Whether figures measure in one unit."""
    return len({(f.dimension, f.unit) for f in figures}) == 1
