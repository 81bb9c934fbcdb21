"""Two amounts of a sentence, and what it says that lies between them: "8,412 votes and 7,956, a majority of 456"."""

from collections.abc import Iterator, Sequence
from math import inf

from msgspec.structs import replace

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, ORDINAL, PERCENT, RANGE, Figure, Line, alike, lent
from checker.grammar.arithmetic.named_gaps import is_gap
from checker.grammar.arithmetic.restated import noun_of
from checker.grammar.arithmetic.scores import Score, scores
from checker.values.numbers import Numbers

GAP = "gap"
AGE, RATIO, NOBODY = "age", "ratio", "none"
UNFIT = frozenset({PERCENT, ORDINAL, RATIO, AGE})
"""Dimensions between which no gap of their own unit is told."""
VAGUE = frozenset({ARTICLE, RANGE, NOBODY})
COMPARED = frozenset({"less-than", "more-than"})
"""Hedges that are no hedges behind a gap."""
SIGNS = frozenset({",", ":", ";", "(", "—", "–", "-"})
LED = 7
"""Tokens from the sign that sets a gap off to the gap, at most."""
BESIDE = 3
"""Tokens behind a gap among which a word makes it one."""
THAN = 8
"""Tokens behind a gap among which what it is compared with begins, at most."""
AMOUNT = 12
"""Tokens from "than" to the end of the amount that a gap is told from, at most."""
LEAST, MOST = 0.5, 2.0
"""Bounds of the ratio of a gap told to that between the two: one farther off lies between two others."""


def find_gaps(lines: Sequence[Line]) -> Iterator[Check]:
    """The only gap of a sentence that a sign sets off, with the only two other amounts of its unit."""
    for line in lines:
        gaps = [f for f in line.figures if _fit(f) and _told(line, f) and not _of_another(line, f)]
        if len(gaps) == 1:
            yield from _between_scores(line, gaps[0]) or _between_amounts(line, gaps[0])


def _fit(figure: Figure) -> bool:
    return (
        figure.dimension not in UNFIT and figure.hedge not in VAGUE and (figure.figure > 1 or figure.dimension != COUNT)
    )


def _told(line: Line, figure: Figure) -> bool:
    """Whether a figure is a difference: a noun or a word of comparison beside it, behind a sign or what equals it."""
    words = line.language.arithmetic
    compared = words.comparisons.leads | words.changes.rises | words.changes.falls | words.comparisons.better
    noun = phrase_until(line.tokens, figure.first, words.changes.by | words.comparisons.led)
    after = phrase_within(line.tokens, figure.last + 1, figure.last + 1 + BESIDE, compared)
    start = max(0, figure.first - LED)
    signs = [i for i in range(start, figure.first) if line.tokens.norms[i] in SIGNS and i not in line.inside]
    helping = line.language.concepts.auxiliaries - words.changes.equals
    helping |= line.language.concepts.clause_openers
    own = signs and helping.isdisjoint(line.tokens.norms[signs[-1] : figure.first])
    if after is not None and _of_other_noun(line, after + phrase_from(line.tokens, after, compared)):
        return False
    than = after is not None and phrase_within(line.tokens, after + 1, after + 1 + BESIDE, words.comparisons.than)
    own = own or is_gap(line, figure) or (than is not None and than is not False)
    return bool(own) and (noun > 0 or after is not None or is_gap(line, figure))


def _of_other_noun(line: Line, index: int) -> bool:
    """Whether an article opens what a gap is told from, or a word makes it one of each: "behind the record"."""
    words = line.language
    per = phrase_from(line.tokens, index, words.concepts.per) > 0
    article = words.concepts.pointers | frozenset(words.numerals.determiners) | frozenset(words.numerals.articles)
    return per or (line.tokens.norms[index : index + 1] != [] and line.tokens.norms[index] in article)


def _of_another(line: Line, gap: Figure) -> bool:
    """Whether a gap is one to another time, or to what was expected."""
    after = range(gap.last + 1, gap.last + 1 + THAN)
    comparisons = line.language.arithmetic.comparisons
    if phrase_within(line.tokens, after.start, after.stop, comparisons.expected) is not None:
        return True
    than = phrase_within(line.tokens, after.start, after.stop, comparisons.than)
    near = range(than, than + AMOUNT) if than is not None else range(0)
    alike_there = (f for f in line.figures if f.last in near and f.hedge not in VAGUE and f is not gap)
    figures = [f for f in alike_there if f.dimension in (gap.dimension, COUNT)]
    dated = any(line.tokens.starts[gap.last] < timex.span.start for timex in line.read.timexes)
    return not figures and (than is not None or dated)


def _between_amounts(line: Line, gap: Figure) -> list[Check]:
    others = [_compared(f, gap) for f in line.figures if f is not gap and _fit(f)]
    lender = next((f for f in others if f.dimension == gap.dimension), gap)
    ends = [f for f in (_lent(line, f, lender) for f in others) if alike([f, gap])]
    if len(ends) != 2 or not all(f.plain for f in ends) or not _of_one_thing(line, gap, ends):  # noqa: PLR2004
        return []
    one, other = ends
    if any(_told(line, f) for f in line.figures if f is not gap and f.first in (one.first, other.first)):
        return []
    low, high = sorted((one, other), key=lambda f: f.low)
    made = Numbers.between(max(0.0, high.low - low.high), high.high - low.low)
    return _check(line, gap, (high, low), made)


def _lent(line: Line, figure: Figure, lender: Figure) -> Figure:
    """A bare figure with the unit of another, if it has no noun of its own."""
    own = figure.dimension != lender.dimension and noun_of(line, figure) is not None
    return figure if own else lent(figure, lender)


def _compared(figure: Figure, gap: Figure) -> Figure:
    """A figure without the hedge that it seems to have where it follows a gap: "£400,000 less than the £3.9m"."""
    if figure.first != gap.last + 1 or figure.hedge not in COMPARED:
        return figure
    value = figure.high if figure.high < inf else figure.low
    half = (gap.high - gap.low) / 2
    return replace(figure, hedge=None, low=value - half, high=value + half)


def _of_one_thing(line: Line, gap: Figure, ends: Sequence[Figure]) -> bool:
    """Whether counts have one plural noun at most among them, the gap included."""
    if gap.dimension != COUNT:
        return True
    nouns = {noun_of(line, f) for f in (gap, *ends)} - {None}
    return len(nouns) <= 1


def _between_scores(line: Line, gap: Figure) -> list[Check]:
    """A gap of points and the only score of the sentence."""
    found = scores(line)
    points = phrase_from(line.tokens, gap.last + 1, line.language.arithmetic.changes.points)
    if len(found) != 1 or not points or gap.dimension != COUNT:
        return []
    score: Score = found[0]
    if score.span.start > gap.span.start:
        return []
    apart = float(abs(score.one - score.other))
    words = f"{line.text(score.span)}: {apart:g}"
    if apart and LEAST <= gap.figure / apart <= MOST:
        return [Check(GAP, stated(line, gap), side(line, score.span, words, Numbers.exactly(apart)))]
    return []


def _check(line: Line, gap: Figure, ends: tuple[Figure, Figure], made: Numbers) -> list[Check]:
    high, low = ends
    told, apart = (gap.low + min(gap.high, 2 * gap.low)) / 2, (high.low + high.high - low.low - low.high) / 2
    if apart <= 0 or not LEAST <= told / apart <= MOST:
        return []
    words = f"{line.text(high.head)} - {line.text(low.head)} = {apart:.10g}"
    return [Check(GAP, stated(line, gap), side(line, whole_span(ends), words, made, gap.unit))]
