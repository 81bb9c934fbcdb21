"""Ranges: "entre 10 et 15", "de 10 à 15", "10-15", "between $2bn and $3bn", "deux ou trois"."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.measures import Measure
from checker.grammar.quantities.number import ARTICLE, DIGITS, MULTIPLE, ORDINAL, SERIES, VAGUE
from checker.grammar.quantities.phrases import Phrases
from checker.grammar.tokens import Tokens

DASHES = frozenset({"-", "–", "—", "\u2010", "\u2011", "~"})

_REACH_OF_CHANGE = 6
"""How many tokens before "from A to B" the verb of a change may stand."""

_GREATEST_GOAL = 20
"""Two numbers up to this one with a dash and nothing counted after them are a score."""


_SAME_ORDER = 10
"""Start and end of a change share a scale that only the end says when they differ by less than this factor."""

_YEARS = range(1900, 2100)
"""Bare numbers that are years where a figure of another order follows: "from £84m in 2019 to £63m"."""

_OTHER_ORDER = 10
"""How many times the end of a range may be its start at least, to be of another order."""

_NO_ENDS = (VAGUE, ORDINAL, SERIES, MULTIPLE)
"""Forms that no range begins or ends with."""


class Amount(Struct, frozen=True, gc=False):
    """One measure, or the two ends of a range. First and last token, openers included.

    `low` is the first measure and `measure` the one that carries the unit, the later one: the same where there is one.
    """

    first: int
    last: int
    low: Measure
    measure: Measure
    score: bool = False

    @property
    def ranged(self) -> bool:
        """Whether there are two ends."""
        return self.low is not self.measure

    def holding(self, low: Measure, measure: Measure) -> "Amount":
        """The same amount with other ends."""
        return replace(self, low=low, measure=measure)


def amounts(tokens: Tokens, measures: Sequence[Measure], words: Lexicon) -> list[Amount]:
    """The measures of a sentence with the ends of ranges put together."""
    found: list[Amount] = []
    for measure in measures:
        before = found[-1] if found else None
        low = None if before is None or before.low is not before.measure else before.low
        if low is not None and 0 < measure.first - low.last - 1 <= words.longest_join:
            pair = _pair(tokens, low, measure, words)
            if pair is not None:
                found[-1] = pair
                continue
            if _told_apart(tokens, low, measure, words):
                start = _start(low, measure)
                found[-1] = found[-1].holding(start, start)
        found.append(Amount(measure.first, measure.last, measure, measure))
    return found


def _told_apart(tokens: Tokens, low: Measure, high: Measure, words: Lexicon) -> bool:
    """Whether two measures are the start and the end of a change: "passé de 3,1 à 2,8 millions"."""
    opened = words.range_opens.ending(tokens.folds, low.first - 1) is not None
    plain = low.number.form not in _NO_ENDS and high.number.form not in _NO_ENDS
    return opened and plain and _fills(words.range_joins, tokens, low.last + 1, high.first)


def _start(low: Measure, high: Measure) -> Measure:
    """The start of a change with what only its end says, if both are of one order of magnitude."""
    if low.unit is not None or low.number.form is ARTICLE:
        return low
    mantissa = high.amount / high.number.scale
    alike = low.number.scale == 1 and mantissa / _SAME_ORDER < low.amount < mantissa * _SAME_ORDER
    return _scaled(low, high.number.scale if alike else 1, high)


def _pair(tokens: Tokens, low: Measure, high: Measure, words: Lexicon) -> Amount | None:
    """The range from one measure to the next, or None when they are no range."""
    if low.number.form in _NO_ENDS or high.number.form in _NO_ENDS:
        return None
    first = _joined(tokens, low, high, words)
    if first is None or (first == low.first and _is_year(low) and high.amount >= _OTHER_ORDER * low.amount):
        return None
    if _is_score(tokens, low, high):
        return Amount(first, high.last, low, high, score=True)
    low = _like(low, high)
    fits = low.amount < high.amount and _same_sort(low, high)
    return Amount(first, high.last, low, high if high.unit else replace(high, unit=low.unit)) if fits else None


def _is_year(measure: Measure) -> bool:
    """Whether a measure may be a year: four digits together, and nothing counted."""
    number = measure.number
    bare = measure.unit is None and number.form is DIGITS and number.first == number.last
    return bare and number.figure in _YEARS


def _joined(tokens: Tokens, low: Measure, high: Measure, words: Lexicon) -> int | None:
    """The first token of a range, opener included, if what stands between the measures joins them."""
    start = low.last + 1
    opener = words.between.ending(tokens.folds, low.first - 1)
    if opener is not None and _fills(words.between_joins, tokens, start, high.first):
        return opener[0]
    if _fills(words.range_joins, tokens, start, high.first):
        opener = words.range_opens.ending(tokens.folds, low.first - 1)
        if opener is None:
            return low.first
        return None if _changes(tokens, opener[0], words) else opener[0]
    dash = high.first == start + 1 and tokens.norms[start] in DASHES
    evenly = dash and tokens.glued(start - 1) == tokens.glued(start)
    return low.first if evenly else None


def _fills(phrases: Phrases[bool], tokens: Tokens, start: int, end: int) -> bool:
    found = phrases.starting(tokens.folds, start)
    return found is not None and found[0] == end


def _changes(tokens: Tokens, index: int, words: Lexicon) -> bool:
    """Whether a verb of change stands shortly before: "passé de 12 à 15" are two numbers."""
    before = tokens.folds[max(0, index - _REACH_OF_CHANGE) : index]
    return any(fold.startswith(words.changes) for fold in before)


def _is_score(tokens: Tokens, low: Measure, high: Measure) -> bool:
    """Whether two numbers with a dash are the goals of a match."""
    plain = low.unit is None and high.unit is None and low.number.form is high.number.form is DIGITS
    if not plain or high.first != low.last + 2 or tokens.norms[low.last + 1] not in DASHES:
        return False
    counted = high.last + 1 < len(tokens.norms) and tokens.norms[high.last + 1][0].isalpha()
    return low.amount >= high.amount or (high.amount <= _GREATEST_GOAL and not counted)


def _like(low: Measure, high: Measure) -> Measure:
    """The low end with the scale and the unit that only the high end says: "10 à 15 millions d'euros"."""
    scale = high.number.scale
    if low.number.scale == 1 and scale > 1 and low.amount < high.amount / scale and low.number.form is not ARTICLE:
        return _scaled(low, scale, high)
    return _scaled(low, 1, high)


def _scaled(low: Measure, scale: float, high: Measure) -> Measure:
    """The low end times a scale, with the unit of the high end if it has none of its own."""
    number = low.number
    if scale != 1:
        number = replace(number, figure=number.figure * scale, place=number.place * scale, scale=scale)
    unit = low.unit if low.unit is not None else high.unit
    return replace(low, number=number, amount=low.amount * scale, unit=unit, doubtful=low.doubtful or high.doubtful)


def _same_sort(low: Measure, high: Measure) -> bool:
    if low.unit is None or high.unit is None:
        return high.unit is None and (low.unit is None or low.unit.dimension == "money")
    return low.unit.base == high.unit.base and low.unit.factor == high.unit.factor
