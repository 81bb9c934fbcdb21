"""Hedges, and the two readings of a number under them."""

from math import inf

from msgspec import Struct

from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.marks import DETERMINER, HEDGE, HEDGE_END, WORD, Marked
from checker.grammar.quantities.measures import Measure
from checker.grammar.quantities.number import COLLECTIVE, FRACTION, ORDINAL, PLURAL, RATIO, VAGUE
from checker.grammar.quantities.ranges import Amount
from checker.language.numerals import Reach
from checker.values.numbers import Interval, Numbers

LARGEST_EXACT = 20
"""Up to here a count is taken as counted, however round it is."""

_DIGIT = 10
"""A number with one digit that is not nought is taken to be exact to a tenth of that digit's place."""

_EXACT = (FRACTION, RATIO, ORDINAL)
"""Forms that are never rounded."""

_WORDS_BETWEEN = 2
"""How many words may stand between a number and the hedge after it: "dix-sept creuseurs au moins"."""

_BEFORE, _BEHIND = HEDGE_END | DETERMINER, HEDGE | WORD
"""Marks of what may stand between a number and its hedge, or end or begin the hedge."""

CONTINUOUS = frozenset(
    {"percent", "length", "area", "mass", "volume", "temperature", "speed", "energy", "power", "information", "angle"}
)
"""What is measured and therefore rounded, even to units; what is counted or paid is not."""


class Hedging(Struct, frozen=True, gc=False):
    """The hedge of an amount: its concept, and the first and last token of amount and hedge together."""

    first: int
    last: int
    concept: str | None = None


def hedging(tokens: Marked, amount: Amount, words: Lexicon, following: int) -> Hedging:
    """The hedge before or after an amount; `following` is the first token of the next amount."""
    first, last, measure = amount.first, amount.last, amount.measure
    if tokens.marks[first - 1] & _BEFORE:
        before = _before(tokens, first, words)
        if before is not None:
            return Hedging(before[0], last, _together(before[1], amount))
    after = _after(tokens, amount, words, following) if tokens.marks[last + 1] & _BEHIND else None
    if after is not None:
        return Hedging(first, after[0], _together(after[1], amount))
    number = measure.number
    fraction = number.form in (FRACTION, RATIO) and measure.unit is None
    return Hedging(first, last, "fraction" if fraction else number.hedge)


def _together(outer: str, amount: Amount) -> str:
    """The concept of a hedge and a number that is itself hedged: "environ une centaine" means "une centaine"."""
    number = amount.measure.number
    if outer == "about" and (number.form is COLLECTIVE or number.article):
        return "collective"
    return number.hedge or outer if number.form in (PLURAL, VAGUE) else outer


def _before(tokens: Marked, first: int, words: Lexicon) -> tuple[int, str] | None:
    """The hedge before a number, as (first token, concept), right before it or over a determiner."""
    mark = tokens.marks[first - 1]
    found = words.hedges_before.ending(tokens.folds, first - 1) if mark & HEDGE_END else None
    if found is None and mark & DETERMINER:
        found = words.hedges_before.ending(tokens.folds, first - 2)
    return found


def _after(tokens: Marked, amount: Amount, words: Lexicon, following: int) -> tuple[int, str] | None:
    """The hedge after an amount, as (last token, concept), unless it belongs to the next number."""
    first, marks = amount.last + 1, tokens.marks
    for index, mark in enumerate(marks[first : min(first + 1 + _WORDS_BETWEEN, following)], first):
        if mark & HEDGE and (found := words.hedges_after.starting(tokens.folds, index)):
            ours = found[0] < following or following == len(tokens.folds)
            return (found[0] - 1, found[1]) if ours else None
        if not mark & WORD:
            return None
    return None


def readings(amount: Amount, concept: str | None, words: Lexicon) -> tuple[Numbers, Numbers]:
    """Both readings of an amount under a hedge, strict and implied, in the unit as written."""
    if concept is not None:
        hedge = words.hedge(concept)
        return _reach(hedge.strict, amount), _reach(hedge.implied, amount)
    low, high = amount.low.amount, amount.measure.amount
    if amount.ranged:
        between = Numbers.between(low, high)
        return between, between
    exactly, slack = Numbers((Interval(low, low),)), grain(amount.measure) / 2
    return (Numbers.between(low - slack, high + slack, high_open=True) if slack else exactly), exactly


def _reach(reach: Reach, amount: Amount) -> Numbers:
    low, high = amount.low.amount, amount.measure.amount
    bottom = -inf if reach.low is None else step_down(amount) if reach.low == "previous" else low * reach.low
    top = inf if reach.high is None else step_up(amount) if reach.high == "next" else high * reach.high
    low_open, high_open = reach.low_open or bottom == -inf, reach.high_open or top == inf
    if bottom > top:
        bottom, top, low_open, high_open = top, bottom, high_open, low_open
    interval = Interval(bottom, top, low_open, high_open)
    return Numbers(() if interval.empty else (interval,))


def step_up(amount: Amount) -> float:
    """The next point of the scale of round numbers that the figure is on: 200 after 100, 13 000 after 12 000."""
    return amount.measure.amount + amount.measure.number.place


def step_down(amount: Amount) -> float:
    """The point before the figure on its scale: 11 000 before 12 000, but 90 before 100."""
    figure, place = amount.low.amount, amount.low.number.place
    return figure - (place / _DIGIT if abs(figure) <= place and place > 1 else place)


def grain(measure: Measure) -> float:
    """How coarsely a number is rounded, as the width of what is rounded to it; 0 is exact.

    12 000 is exact to a thousand, 100 to ten (one digit that is not nought says little of where the rounding was),
    139 exact. Measured dimensions are rounded even to units and decimals: 62 % may be 62.4 %.
    """
    number, unit, amount = measure.number, measure.unit, measure.amount
    place = number.place
    continuous = unit is not None and unit.dimension in CONTINUOUS
    if (place <= 1 and not continuous) or number.form in _EXACT or amount != number.figure:
        return 0.0
    if place > 1 and abs(amount) < place * _DIGIT:
        place /= _DIGIT
    return place if continuous or (place > 1 and abs(amount) > LARGEST_EXACT) else 0.0
