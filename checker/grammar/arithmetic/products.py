"""So much for each, how many there are, and what it comes to: "£20 a head, so £600 for the 40 guests"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, ORDINAL, PERCENT, Figure, Line, alike, lent
from checker.values.numbers import Numbers

RATE = "rate"
DURATION, AGE, RATIO = "duration", "age", "ratio"
OTHERS = frozenset({COUNT, PERCENT, ORDINAL, DURATION, AGE, RATIO})
"""Dimensions of what is not so much for each."""
PERIODS = ("day", "week", "month", "year")
BESIDE = 4
"""Tokens between an amount and the word for each, and before a total among which words say that it is one, at most."""
LEAST, MOST = 0.4, 2.5
"""Bounds of the ratio of a total to what it should be: one farther off is another thing's."""
HEDGES = frozenset({None, "about", "nearly", "more-than", "at-least"})
SIGNS = frozenset({",", ":", ";", "(", ".", "—", "–"})


class _Rate(Struct, frozen=True):
    """An amount for each thing, or for each day, week, month or year where it has a period."""

    amount: Figure
    period: str | None


def find_products(lines: Sequence[Line]) -> Iterator[Check]:
    """The only amount for each of a sentence or two, the only count there, and the only total."""
    for index, line in enumerate(lines):
        rate = _rate(line) if line.figures else None
        if rate is not None:
            after = lines[index + 1 : index + 2]
            yield from next(filter(None, (list(_checks(line, at, rate)) for at in (line, *after))), ())


def _rate(line: Line) -> _Rate | None:
    """The first amount of a sentence that is said to be one of each."""
    for figure in line.figures:
        if figure.dimension not in OTHERS and figure.plain and figure.low > 0:
            period = _period(line, figure)
            if period or _each(line, figure):
                return _Rate(figure, period)
    return None


def _period(line: Line, figure: Figure) -> str | None:
    rates, after = line.language.arithmetic.rates, figure.last + 1
    told = (p for p in PERIODS if phrase_within(line.tokens, after, after + 2, getattr(rates, p)) is not None)
    return next(told, None)


def _each(line: Line, figure: Figure) -> bool:
    """Whether an amount is for each: "£20 apiece", "£20 per head", "£20 a head", "each of the 40 guests paid £20"."""
    words, after = line.language.arithmetic, figure.last + 1
    behind = phrase_within(line.tokens, after, after + 2, words.portions.each) is not None
    per = phrase_from(line.tokens, after, words.rates.per)
    led = phrase_within(line.tokens, 0, figure.first, words.rates.every)
    return behind or (per > 0 and after + per not in line.inside) or led is not None


def _checks(line: Line, at: Line, rate: _Rate) -> Iterator[Check]:
    near = (line,) if at is line else (line, at)
    figures = [(each, f) for each in near for f in each.figures if f.hedge != ARTICLE and f is not rate.amount]
    totals = [(each, lent(f, rate.amount)) for each, f in figures if f.dimension not in OTHERS or _bare_scale(f)]
    counts = [(each, f) for each, f in figures if _counts(f, rate)]
    if len(totals) != 1 or len(counts) != 1 or totals[0][0] is not at:
        return
    (_, total), (count_line, count) = totals[0], counts[0]
    if not (alike([rate.amount, total]) and total.hedge in HEDGES and _told(at, total, count_line, count)):
        return
    if at is line and total.first < rate.amount.first:
        return
    made = rate.amount.figure * count.figure
    low, high = rate.amount.low * count.figure, rate.amount.high * count.figure
    if LEAST <= (total.low + min(total.high, 2 * total.low)) / (low + high) <= MOST:
        span = whole_span((rate.amount, count)) if count_line is line else rate.amount.span
        words = f"{line.text(rate.amount.head)} x {count_line.text(count.head)} = {made:.10g}"
        yield Check(RATE, stated(at, total), side(line, span, words, Numbers.between(low, high), total.unit))


def _bare_scale(figure: Figure) -> bool:
    """Whether a figure is an amount whose unit is left out ("30 millions d'euros par an, soit 240 millions")."""
    return figure.dimension == COUNT and figure.scale > 1


def _counts(figure: Figure, rate: _Rate) -> bool:
    if rate.period:
        return figure.dimension == DURATION and figure.written == rate.period and figure.plain
    return figure.dimension == COUNT and figure.scale == 1 and figure.plain and figure.figure > 1


def _told(line: Line, total: Figure, count_line: Line, count: Figure) -> bool:
    """Whether words beside an amount say that it is what all come to, or it is for so many behind a sign."""
    words, norms = line.language.arithmetic, line.tokens.norms
    results = words.sums.results | words.changes.equals | words.rates.makes
    before = phrase_within(line.tokens, total.first - BESIDE, total.first, results)
    ended = phrase_within(line.tokens, total.last + 1, total.last + BESIDE, words.sums.ending)
    covered = count_line is line and 0 < count.first - total.last <= 2 * BESIDE
    covers = phrase_within(line.tokens, total.last + 1, count.first, words.rates.covering) if covered else None
    signed = not SIGNS.isdisjoint(norms[max(0, total.first - BESIDE) : total.first])
    led = bool(phrase_until(line.tokens, total.first, results))
    return led or before is not None or ended is not None or (covers is not None and signed)
