"""So much for each, how many there are, and what it comes to: "£20 a head, so £600 for the 40 guests"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, ORDINAL, PERCENT, RANGE, Figure, Line, alike, lent
from checker.grammar.arithmetic.slips import slipped
from checker.values.numbers import Numbers

RATE = "rate"
DURATION, RATIO, NOBODY = "duration", "ratio", "none"
UNFIT = frozenset({PERCENT, ORDINAL, RATIO})
"""Dimensions that take no part in such a sum."""
VAGUE = frozenset({ARTICLE, RANGE, NOBODY})
PERIODS = ("day", "week", "month", "year")
BESIDE = 4
"""Tokens between an amount and the word for each, and before a total among which words say that it is one, at most."""
EACH = 8
"""Tokens from "each" and its noun to what each gets, at most."""
NOUN = 3
"""Tokens behind a count among which its noun stands."""
STEM = 4
"""Letters that a noun in the singular and in the plural share."""
LEAST, MOST = 0.4, 2.5
"""Bounds of the ratio of a total to what it should be: one farther off is another thing's."""
ABOUT, SEMICOLON = "about", ";"
HEDGES = frozenset({None, ABOUT, "nearly", "more-than", "at-least"})
SIGNS = frozenset({",", ":", ";", "(", ".", "—", "–"})


Told = tuple[Line, Figure]
"""A figure and the sentence it stands in."""


class _Rate(Struct, frozen=True):
    """An amount for each: its period if it has one, whether a word says so, and the beginnings of its nouns."""

    amount: Figure
    period: str | None
    each: bool
    nouns: frozenset[str]


def find_products(lines: Sequence[Line]) -> Iterator[Check]:
    """The only amount for each of a sentence or two, the only count there, and the only total."""
    for index, line in enumerate(lines):
        rate = _rate(line) if line.figures else None
        if rate is not None:
            after = lines[index + 1 : index + 2]
            yield from next(filter(None, (_checks(line, at, rate) for at in (line, *after))), ())


def _rate(line: Line) -> _Rate | None:
    """The first amount of a sentence that is said to be one of each."""
    for figure in line.figures:
        if figure.dimension not in UNFIT and figure.plain and figure.low > 0:
            period, each, nouns = _period(line, figure), _each(line, figure), _nouns(line, figure)
            if period or each or nouns:
                return _Rate(figure, period, each, nouns)
    return None


def _period(line: Line, figure: Figure) -> str | None:
    rates, after = line.language.arithmetic.rates, figure.last + 1
    told = (p for p in PERIODS if phrase_within(line.tokens, after, after + 2, getattr(rates, p)) is not None)
    return next(told, None)


def _each(line: Line, figure: Figure) -> bool:
    """Whether a word says that an amount is for each: "£20 apiece", "each of the 40 guests paid £20"."""
    words, after = line.language.arithmetic, figure.last + 1
    behind = phrase_within(line.tokens, after, after + 2, words.portions.each) is not None
    per = phrase_from(line.tokens, after, words.rates.per)
    behind = behind or (per > 0 and after + per not in line.inside)
    priced = phrase_within(line.tokens, figure.first - NOUN, figure.first, words.rates.costs) is not None
    every = phrase_within(line.tokens, 0, figure.first, words.rates.every) is not None
    led = (priced and figure.dimension != COUNT) or _each_of_them(line, figure) or every
    return behind or (led and not phrase_until(line.tokens, figure.first, words.rates.every))


def _each_of_them(line: Line, amount: Figure) -> bool:
    """Whether "each" stands right before an amount: those whom it is for stand before it too."""
    return (
        phrase_within(line.tokens, amount.first - NOUN, amount.first, line.language.arithmetic.portions.each)
        is not None
    )


def _nouns(line: Line, figure: Figure) -> frozenset[str]:
    """The nouns of which each has so much: behind "per" or "a" ("£3 a kilo"), and behind "each" before the amount."""
    words = line.language.arithmetic.rates
    found: set[str] = set()
    if phrase_until(line.tokens, figure.first, words.every):
        return frozenset()
    start = figure.last + 1 + (not phrase_from(line.tokens, figure.last + 1, words.per))
    while (per := phrase_from(line.tokens, start, words.per)) and start + per not in line.inside:
        found.update(_stem(line, start + per))
        start += per + 1
    led = phrase_within(line.tokens, figure.first - EACH, figure.first, words.single)
    if led is not None:
        found.update(_stem(line, led + phrase_from(line.tokens, led, words.single)))
    return frozenset(found)


def _stem(line: Line, index: int) -> list[str]:
    norm = line.tokens.norms[index] if index < len(line.tokens) else ""
    return [norm[:STEM]] if norm.isalpha() and len(norm) >= NOUN else []


def _checks(line: Line, at: Line, rate: _Rate) -> list[Check]:
    near = (line,) if at is line else (line, at)
    figures = [(each, f) for each in near for f in each.figures if _fit(f) and f is not rate.amount]
    totals = [(each, f) for each, f in figures if _may_be_total(f, rate)]
    linked = [(each, f) for each, f in figures if _linked(each, f, rate)]
    if _each_of_them(line, rate.amount):
        figures = [(each, f) for each, f in figures if each is not line or f.first < rate.amount.first]
    counts = linked or [(each, f) for each, f in figures if (rate.each or rate.period) and _counts(f, rate)]
    if rate.amount.dimension == COUNT:
        totals = sorted(totals, key=lambda told: -told[1].figure)[:1]
        counts = [told for told in counts if told not in totals]
    totals = [told for told in totals if told not in counts]
    if len(totals) != 1 or len(counts) != 1 or totals[0][0] is not at:
        return []
    total = lent(totals[0][1], rate.amount)
    fit = alike([rate.amount, total]) and total.hedge in HEDGES and total.low > rate.amount.high
    if not fit or (at is line and total.first < rate.amount.first):
        return []
    told = _told(at, total, *counts[0])
    slip = bool(linked) and at is line and SEMICOLON not in line.tokens.norms[rate.amount.last : total.first]
    return _check((line, rate.amount), counts[0], (at, total), slip=not told) if told or slip else []


def _check(rate: Told, count: Told, total: Told, *, slip: bool) -> list[Check]:
    (line, amount), (count_line, number), (at, stated_total) = rate, count, total
    exact = number.dimension != COUNT or number.hedge == ABOUT
    least, most = (number.figure, number.figure) if exact else (number.low, min(number.high, 2 * number.low))
    low, high = amount.low * least, amount.high * most
    ratio = (stated_total.low + min(stated_total.high, 2 * stated_total.low)) / (low + high)
    meant = slipped(stated_total.figure, amount.figure * number.figure) if slip else LEAST <= ratio <= MOST
    if not meant:
        return []
    span = whole_span((amount, number)) if count_line is line else amount.span
    made = f"{amount.figure * number.figure:.10g}"
    words = f"{line.text(amount.head)} x {count_line.text(number.head)} = {made}"
    computed = side(line, span, words, Numbers.between(low, high), stated_total.unit)
    return [Check(RATE, stated(at, stated_total), computed)]


def _fit(figure: Figure) -> bool:
    return figure.dimension not in UNFIT and figure.hedge not in VAGUE


def _may_be_total(figure: Figure, rate: _Rate) -> bool:
    """Whether a figure is in the unit of the amount, or an amount whose unit is left out ("240 millions")."""
    return figure.dimension == rate.amount.dimension or (figure.dimension == COUNT and figure.scale > 1)


def _counts(figure: Figure, rate: _Rate) -> bool:
    if rate.period:
        return figure.dimension == DURATION and figure.written == rate.period and figure.hedge in HEDGES
    return figure.dimension == COUNT and figure.scale == 1 and figure.hedge in HEDGES and figure.figure > 1


def _linked(line: Line, figure: Figure, rate: _Rate) -> bool:
    """Whether the noun or the unit of a count is one of which each has so much."""
    if figure.hedge not in HEDGES or figure.figure <= 1 or figure.scale > 1 or not rate.nouns:
        return False
    if figure.dimension == rate.amount.dimension and figure.dimension not in (COUNT, DURATION):
        return False
    norms = line.tokens.norms[figure.first : figure.last + 1 + NOUN]
    return any(norm[:STEM] in rate.nouns for norm in norms if len(norm) >= NOUN)


def _told(line: Line, total: Figure, count_line: Line, count: Figure) -> bool:
    """Whether words beside an amount say that it is what all come to, or it is for so many behind a sign."""
    words, norms = line.language.arithmetic, line.tokens.norms
    results = words.sums.results | words.changes.equals | words.rates.makes
    before = phrase_within(line.tokens, total.first - BESIDE, total.first, results)
    ended = phrase_within(line.tokens, total.last + 1, total.last + BESIDE, words.sums.ending)
    covered = count_line is line and 0 < count.first - total.last <= 2 * BESIDE
    covers = phrase_within(line.tokens, total.last + 1, count.first, words.rates.covering) if covered else None
    signed = not SIGNS.isdisjoint(norms[max(0, total.first - BESIDE) : total.first])
    return before is not None or ended is not None or (covers is not None and signed)
