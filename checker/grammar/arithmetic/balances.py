"""What parts make, held against a figure that may be their total."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line, alike, lent
from checker.grammar.arithmetic.lists import Parts
from checker.grammar.arithmetic.totals import ABOUT, Total, total_numbers
from checker.values.numbers import Numbers

SUM = "sum"
LEAST, MOST = 0.6, 1.6
"""Bounds of the ratio of parts to total: a figure farther off is another thing's."""
LEAST_OF_TWO, MOST_OF_TWO = 0.85, 1.2
"""The same for two parts: they more often stand behind a colon without being all there is."""
FEW, LEAST_OF_FEW = 20, 0.6
"""The largest count of which one more or less is told apart, and the least ratio for such a one: 9 of 11."""
UNLIKELY = 0.25
"""Share of what rounding leaves open, at either end, that no sum of rounded parts reaches beside a vague total."""


class Balance(Struct, frozen=True):
    """A figure that may be a total, the sentence it stands in, and what the parts make in its unit."""

    line: Line
    total: Figure
    made: Numbers

    @property
    def even(self) -> bool:
        """Whether the parts make the total."""
        return self.made.relation(total_numbers(self.line, self.total)).meets


def balances(totals: Sequence[Total], listed: Parts, least: float | None = None) -> list[Balance]:
    """Each of some totals with what the parts make, where they can be parts of it.

    `least` is the least ratio of the parts to it, where that is another one than what so many parts need.
    """
    made = ((line, total, _summed(total, listed, least)) for line, total in totals)
    return [Balance(line, total, numbers) for line, total, numbers in made if numbers is not None]


def _summed(total: Figure, listed: Parts, bound: float | None = None) -> Numbers | None:
    """The sum of the parts in the total's unit; None where they cannot be parts of it.

    The ends are open: no rounding reaches the half of its last digit in every part at once.
    """
    added = in_one_unit(total, listed.figures)
    if not added:
        return None
    added = _as_fine(added)
    low, high = sum(f.low for f in added), sum(f.high for f in added)
    if total.hedge == ABOUT:
        low, high = low + (high - low) * UNLIKELY, high - (high - low) * UNLIKELY
    size = total.low if total.high == float("inf") else total.high
    least, most = (LEAST, MOST) if len(added) > 2 else (LEAST_OF_TWO, MOST_OF_TWO)  # noqa: PLR2004 -- two parts
    least = LEAST_OF_FEW if total.dimension == COUNT and total.figure <= FEW else least
    least = least if bound is None else bound
    near = size > 0 and least <= (low + high) / 2 / size <= most
    return Numbers.between(low, high, low_open=low < high, high_open=low < high) if near else None


def _as_fine(figures: Sequence[Figure]) -> list[Figure]:
    """Whole figures of one list, all as exact as its finest: beside 45,000, 120,000 is exact to a thousand."""
    grains = [(f.high - f.low) for f in figures if f.high > f.low and f.scale == 1]
    finest = min(grains, default=0.0) / 2
    return [
        replace(f, low=f.figure - finest, high=f.figure + finest)
        if f.scale == 1 and f.high - f.low > 2 * finest > 0
        else f
        for f in figures
    ]


def in_one_unit(total: Figure, figures: Sequence[Figure]) -> list[Figure] | None:
    """The parts in the unit of the total: bare ones borrow it from the last part that has one, or from the total."""
    result: list[Figure] = []
    lender = total
    for figure in figures:
        part = lent(figure, lender)
        lender = lender if figure.bare else part
        if part.hedge not in (None, ARTICLE) or not alike([total, part]):
            return None
        result.append(part)
    return result


def made_of(balance: Balance) -> float:
    """What the parts make, in the middle of what rounding leaves open."""
    low, high = balance.made.hull
    return ((low or 0) + (high or 0)) / 2


def sum_check(balance: Balance, line: Line, listed: Parts, attribute: str = SUM) -> Check:
    """A total in its sentence, and the parts in theirs with what they make."""
    words = " + ".join(line.text(f.head) for f in listed.figures) + f" = {made_of(balance):.10g}"
    total = balance.total
    told = stated(balance.line, total, total_numbers(balance.line, total))
    return Check(attribute, told, side(line, whole_span(listed.figures), words, balance.made, total.unit))
