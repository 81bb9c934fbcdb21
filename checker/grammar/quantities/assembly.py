"""Quantities: what is left of the numbers of a sentence when labels are gone, with hedge, range, unit and readings."""

from msgspec.structs import replace

from checker.grammar.quantities.ages import with_age
from checker.grammar.quantities.compounds import measures
from checker.grammar.quantities.hedges import Hedging, hedging, readings
from checker.grammar.quantities.labels import is_label
from checker.grammar.quantities.lexicon import Lexicon, lexicon
from checker.grammar.quantities.marks import Marked
from checker.grammar.quantities.measures import Measure
from checker.grammar.quantities.number import ARTICLE, FRACTION, MULTIPLE, ORDINAL, RATIO
from checker.grammar.quantities.ranges import Amount, amounts
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.units import units
from checker.grammar.quantities.unstated import unstated
from checker.grammar.reading import Quantity
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span
from checker.values.numbers import Interval, Numbers
from checker.values.value import Value

_SHARE = Unit("fraction", "percent", "%", 100)
_SHARES_AND_TIMES = (FRACTION, RATIO, MULTIPLE)
"""Forms that say their own unit."""

_RANGE, _ARTICLE = "range", "article"
_COUNT, _ORDINAL = "count", "ordinal"


def find_quantities(tokens: Tokens, language: Language) -> tuple[Quantity, ...]:
    """The quantities of one sentence in reading order.

    A word for one that may be an article ("un mort") has the hedge "article"; ordinals have the dimension "ordinal";
    fractions and ratios are percentages; a number that the text leaves open has the hedge "unstated".
    """
    words = lexicon(language)
    marked = Marked(tokens, words)
    told = _quantities(marked, words) if marked.leads else []
    left_open = unstated(tokens, words, language)
    if not left_open:
        return tuple(told)
    others = (q for q in told if not any(q.span.overlaps(open_one.span) for open_one in left_open))
    return tuple(sorted((*others, *left_open), key=lambda quantity: quantity.span))


def _quantities(tokens: Marked, words: Lexicon) -> list[Quantity]:
    measured = measures(tokens, words)
    if not measured:
        return []
    found = [_sure(amount) if amount.measure.doubtful else amount for amount in amounts(tokens, measured, words)]
    quantities: list[Quantity] = []
    end, hedge = -1, _hedge_of(tokens, found, 0, words)
    for index, amount in enumerate(found, start=1):
        following = None if index == len(found) else _hedge_of(tokens, found, index, words)
        swallowed = following is not None and following.first <= amount.first
        if amount.first > end and not swallowed and _counts(tokens, amount, hedge, words):
            quantities.append(_quantity(tokens, amount, hedge, words))
            end = hedge.last
        if following is not None:
            hedge = following
    return quantities


def _hedge_of(tokens: Marked, found: list[Amount], index: int, words: Lexicon) -> Hedging:
    limit = found[index + 1].first if index + 1 < len(found) else len(tokens.norms)
    return hedging(tokens, found[index], words, limit)


def _counts(tokens: Marked, amount: Amount, hedge: Hedging, words: Lexicon) -> bool:
    """Whether an amount is a quantity at all."""
    number = amount.measure.number
    form = number.form
    if form is ORDINAL and number.figure == 1:
        return False
    if form is FRACTION and amount.measure.unit is None and not _is_share(tokens, amount, words):
        return False
    return not is_label(tokens, amount, words, hedged=hedge.first < amount.first)


def _is_share(tokens: Tokens, amount: Amount, words: Lexicon) -> bool:
    """Whether a fraction is one: "un cinquième des voix" is, "un cinquième homme" is the fifth."""
    last, after = amount.last, amount.last + 1
    if tokens.folds[last] not in words.ordinals or after >= len(tokens.norms) or not tokens.norms[after][0].isalpha():
        return True
    return tokens.folds[after] in words.partitives or tokens.folds[after] in words.comparatives


def _sure(amount: Amount) -> Amount:
    """The amount without its unit, whose word more often means something else."""
    measure = _plain(amount.measure)
    low = _plain(amount.low) if amount.ranged else measure
    return Amount(amount.first, measure.last, low, measure, amount.score)


def _plain(measure: Measure) -> Measure:
    return replace(measure, unit=None, last=measure.number.last, amount=measure.number.figure, doubtful=False)


def _quantity(tokens: Marked, amount: Amount, hedge: Hedging, words: Lexicon) -> Quantity:
    amount = with_age(tokens, amount, hedge.first, words) or amount
    low, measure, concept = amount.low, amount.measure, hedge.concept
    form = measure.number.form
    unit = measure.unit
    if unit is None and form in _SHARES_AND_TIMES:
        unit = units()["times"] if form is MULTIPLE else _SHARE
    strict, implied = readings(amount, concept, words)
    if unit is not None:
        exact = strict is implied
        strict = _in_base(strict, unit)
        implied = strict if exact else _in_base(implied, unit)
    last = max(hedge.last, amount.last)
    start, end = tokens.starts[hedge.first], tokens.ends[last]
    span, head = Span(start, end), tokens.span(low.number.first, measure.number.last)
    hedged = concept or _inherent(amount)
    if unit is None:
        value = Value(tokens.text[start:end], strict, implied)
        return Quantity(span, head, value, low.amount, _ORDINAL if form is ORDINAL else _COUNT, None, hedged)
    value = Value(tokens.text[start:end], strict, implied, unit.base)
    return Quantity(span, head, value, low.amount, _ORDINAL if form is ORDINAL else unit.dimension, unit.code, hedged)


def _inherent(amount: Amount) -> str | None:
    """How an amount without a hedge is qualified by its own form."""
    measure = amount.measure
    if amount.low is not measure:
        return _RANGE
    return _ARTICLE if measure.number.form is ARTICLE and measure.unit is None else None


def _in_base(numbers: Numbers, unit: Unit) -> Numbers:
    """The numbers in the base unit, as much wider as the unit itself is vague."""
    if len(numbers.intervals) == 1:
        return Numbers((_of_base(numbers.intervals[0], unit),))
    return Numbers(tuple([_of_base(interval, unit) for interval in numbers.intervals]))


def _of_base(i: Interval, unit: Unit) -> Interval:
    factor, offset, spread = unit.factor, unit.offset, unit.spread
    low, high = (i.low * factor + offset) * (1 - spread), (i.high * factor + offset) * (1 + spread)
    return Interval(low, high, i.low_open, i.high_open)
