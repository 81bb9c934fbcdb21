"""Hedges, and the two readings of a number under them."""

from math import inf

from msgspec import Struct

from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.marks import DETERMINER, HEDGE, HEDGE_END, WORD, Marked
from checker.grammar.quantities.number import COLLECTIVE, FRACTION, ORDINAL, PLURAL, RATIO, VAGUE
from checker.grammar.quantities.ranges import Amount
from checker.language.numerals import Reach
from checker.values.numbers import Interval, Numbers

LARGEST_EXACT = 20
"""Up to here a count is taken as counted, however round it is."""

_DIGIT = 10
"""A number with one digit that is not nought is taken to be exact to a tenth of that digit's place."""

_WORDS_BETWEEN = 2
"""How many words may stand between a number and the hedge after it: "dix-sept creuseurs au moins"."""

CONTINUOUS = frozenset(
    {"percent", "length", "area", "mass", "volume", "temperature", "speed", "energy", "power", "information", "angle"}
)
"""What is measured and therefore rounded, even to units; what is counted or paid is not."""


class Hedging(Struct, frozen=True, gc=False):
    """The hedge of an amount: its concept, and the first and last token of amount and hedge together."""

    first: int
    last: int
    concept: str | None = None


class Readings(Struct, frozen=True, gc=False):
    """The two readings in the unit as written."""

    strict: Numbers
    implied: Numbers


def hedging(tokens: Marked, amount: Amount, words: Lexicon, following: int) -> Hedging:
    """The hedge before or after an amount; `following` is the first token of the next amount."""
    inner = amount.measure.number.hedge
    if tokens.marks[amount.first - 1] & (HEDGE_END | DETERMINER):
        before = _before(tokens, amount.first, words)
        if before is not None:
            return Hedging(before[0], amount.last, _together(before[1], amount))
    after = _after(tokens, amount, words, following)
    if after is not None:
        return Hedging(amount.first, after[0], _together(after[1], amount))
    fraction = amount.measure.number.form in (FRACTION, RATIO) and amount.measure.unit is None
    return Hedging(amount.first, amount.last, "fraction" if fraction else inner)


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
    for index in range(amount.last + 1, min(amount.last + 2 + _WORDS_BETWEEN, following)):
        mark = tokens.marks[index]
        if mark & HEDGE and (found := words.hedges_after.starting(tokens.folds, index)):
            ours = found[0] < following or following == len(tokens.folds)
            return (found[0] - 1, found[1]) if ours else None
        if not mark & WORD:
            return None
    return None


def readings(amount: Amount, concept: str | None, words: Lexicon) -> Readings:
    """Both readings of an amount under a hedge."""
    if concept is None:
        low, high = amount.low.amount, amount.measure.amount
        slack = 0.0 if amount.ranged else grain(amount) / 2
        implied = Numbers.between(low, high) if amount.ranged else Numbers((Interval(low, low),))
        exact = implied if slack == 0 else Numbers.between(low - slack, high + slack, high_open=True)
        return Readings(exact, implied)
    hedge = words.hedge(concept)
    return Readings(_reach(hedge.strict, amount), _reach(hedge.implied, amount))


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


def grain(amount: Amount) -> float:
    """How coarsely a number is rounded, as the width of what is rounded to it; 0 is exact.

    12 000 is exact to a thousand, 100 to ten (one digit that is not nought says little of where the rounding was),
    139 exact. Measured dimensions are rounded even to units and decimals: 62 % may be 62.4 %.
    """
    measure = amount.measure
    continuous = measure.unit is not None and measure.unit.dimension in CONTINUOUS
    place = measure.number.place
    if measure.number.form in (FRACTION, RATIO, ORDINAL) or measure.amount != measure.number.figure:
        return 0.0
    if place > 1 and abs(measure.amount) < place * _DIGIT:
        place /= _DIGIT
    if continuous:
        return place
    return place if place > 1 and abs(measure.amount) > LARGEST_EXACT else 0.0
