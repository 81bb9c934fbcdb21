"""The figures of a sentence, with the room that rounding leaves each of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import inf

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.quantities import find_numbers
from checker.grammar.reading import Quantity, ReadSentence
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span
from checker.values.numbers import Numbers

COUNT, PERCENT, ORDINAL = "count", "percent", "ordinal"
ARTICLE, RANGE = "article", "range"
EXACT = frozenset({COUNT, "money"})
"""Dimensions whose small figures are counted and not measured."""
EXACT_BELOW = 1000
"""Counts below this are taken at their word; larger ones may be rounded to their last written digit."""


MOST_FIGURES = 60
"""Figures of one sentence: more than that is a table, which no grammar of sentences reads."""


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
    inside: frozenset[int] = frozenset()
    """The tokens of figures: commas and conjunctions among them part nothing."""

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
    if not 0 < len(read.quantities) <= MOST_FIGURES:
        return Line(read, language, ())
    figures = tuple(_figure(q, read, language) for q in read.quantities)
    return Line(read, language, figures, frozenset(i for f in figures for i in range(f.first, f.last + 1)))


def _figure(quantity: Quantity, read: ReadSentence, language: Language) -> Figure:
    first, last = tokens_of(read.tokens, quantity.span)
    scale, place = _written(quantity, read.tokens, language)
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


def _written(quantity: Quantity, tokens: Tokens, language: Language) -> tuple[float, float]:
    """The word of scale a figure ends with, and the place value of its last digit, as far as either matters."""
    if quantity.figure < EXACT_BELOW and quantity.figure == int(quantity.figure):
        return 1.0, 1.0
    number = next(iter(find_numbers(Tokens(tokens.text, quantity.head), language)), None)
    return (number.scale, number.place) if number else (1.0, 1.0)


def _bounds(quantity: Quantity, scale: float) -> tuple[float, float]:
    strict, implied = quantity.value.strict, quantity.value.implied
    if not isinstance(strict, Numbers) or not isinstance(implied, Numbers):
        return quantity.figure, quantity.figure
    exact = quantity.dimension in EXACT and scale == 1 and quantity.figure < EXACT_BELOW
    low, high = implied.hull if exact and quantity.hedge in (None, ARTICLE) else strict.hull
    return (-inf if low is None else low), (inf if high is None else high)


def tokens_of(tokens: Tokens, span: Span) -> tuple[int, int]:
    """The first and the last token of a span that begins and ends with tokens."""
    return bisect_right(tokens.starts, span.start) - 1, bisect_left(tokens.ends, span.end)


def lent(figure: Figure, lender: Figure) -> Figure:
    """A bare figure with the unit and scale of another ("de 3,1 à 2,8 millions d'euros"); any other as it is."""
    scaled = figure.scale == 1 and lender.scale > 1 and figure.figure < EXACT_BELOW
    if figure.dimension != COUNT or (lender.dimension == COUNT and not scaled):
        return figure
    factor = _factor(lender) * (lender.scale if scaled else 1)
    half = min(figure.place, 1) / 2 if scaled else (figure.high - figure.low) / 2
    middle = figure.figure
    return replace(
        figure,
        figure=middle * factor,
        low=(middle - half) * factor,
        high=(middle + half) * factor,
        dimension=lender.dimension,
        unit=lender.unit,
        scale=lender.scale,
    )


def _factor(figure: Figure) -> float:
    """The base units of one unit of a figure's dimension."""
    return (figure.low + figure.high) / 2 / figure.figure if figure.figure and figure.plain else 1.0


def ends_of_range(figure: Figure) -> tuple[Figure, Figure] | None:
    """The two figures of a range ("from 200 to 450"), the first one first; None for any other figure."""
    if figure.hedge != RANGE or not (0 < figure.low < figure.high < inf):
        return None
    first, last = figure.low, figure.high
    plain = replace(figure, hedge=None)
    return replace(plain, figure=first, low=first, high=first), replace(plain, figure=last, low=last, high=last)


def alike(figures: Sequence[Figure]) -> bool:
    """Whether figures measure in one unit."""
    return len({(f.dimension, f.unit) for f in figures}) == 1
