"""Two percentages set against each other, and the points that are said to lie between them."""

from collections.abc import Iterator

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import COUNT, Figure, Line
from checker.grammar.arithmetic.percents import FALL, RISE, percents
from checker.values.numbers import Numbers

POINTS = "points"
APART = 8
"""Tokens between the two percentages at most, and between the second and the points."""
BESIDE = 4
"""Tokens behind the points among which a word says that they were lost or won."""
HALF = 0.5
"""Points that rounding takes or gives."""
SIGNS = frozenset({",", "(", ":", "—", "–"})
"""What parts the points from the percentages that they sum up."""


def point_differences(line: Line) -> Iterator[Check]:
    """“From 64% to 48%, a drop of 12 points”: the only two percentages, and the only points behind them."""
    words = line.language.arithmetic.changes
    told = [f for f in line.figures if f.dimension == COUNT and phrase_from(line.tokens, f.last + 1, words.points)]
    found = percents(line)
    if len(told) != 1 or len(found) != 2 or not all(f.plain for f in (*told, *found)):  # noqa: PLR2004 -- two ends
        return
    (points,), (start, end) = told, found
    if start.last < points.first < end.first and _led_from(line, points, end) and _directed(line, start, points):
        yield _check(line, start, end, points)
        return
    if _sets_off(line, end, points):
        yield _check(line, start, end, points)
        return
    near = end.first - start.last <= APART and 0 < points.first - end.last <= APART
    if near and _opposed(line, start, end) and _sums_up(line, end, points):
        yield _check(line, start, end, points)


def _sets_off(line: Line, end: Figure, points: Figure) -> bool:
    """Whether points right behind both percentages lie between them: "54.3% and 45.7%, 8.6 points behind"."""
    words = line.language.arithmetic
    start = points.first - phrase_until(line.tokens, points.first, words.comparisons.led)
    led = start < points.first
    start -= phrase_until(line.tokens, start, words.changes.equals)
    after = points.last + 1 + phrase_from(line.tokens, points.last + 1, words.changes.points)
    beside = phrase_from(line.tokens, after, words.comparisons.leads | words.comparisons.better)
    alone = not line.language.concepts.pointers.intersection(line.tokens.norms[after + beside : after + beside + 1])
    return (
        end.last < start <= end.last + BESIDE
        and line.tokens.norms[start - 1] in SIGNS
        and alone
        and (led or beside > 0)
    )


def _led_from(line: Line, points: Figure, end: Figure) -> bool:
    """Whether the percentage right behind the points is the earlier one: "31%, down 14 points from 45%"."""
    words = line.language.arithmetic
    after = points.last + 1 + phrase_from(line.tokens, points.last + 1, words.changes.points)
    return after + phrase_from(line.tokens, after, words.changes.against | words.comparisons.than) in range(
        max(after + 1, end.first - 1), end.first + 1
    )


def _opposed(line: Line, start: Figure, end: Figure) -> bool:
    """Whether the second percentage is what the first became, or was before."""
    words = line.language.arithmetic.changes
    led = phrase_until(line.tokens, start.first, words.starts) and phrase_until(line.tokens, end.first, words.ends)
    return bool(led or phrase_until(line.tokens, end.first, words.against))


def _sums_up(line: Line, end: Figure, points: Figure) -> bool:
    """Whether a noun of rise or fall behind a sign tells the points, or a word of it and no verb stands between."""
    words, norms = line.language.arithmetic.changes, line.tokens.norms
    start = points.first - phrase_until(line.tokens, points.first, words.by)
    start -= phrase_until(line.tokens, start, words.equals)
    directed = _directed(line, end, points)
    if start < points.first and directed and norms[start - 1] in SIGNS:
        return True
    between = norms[end.last + 1 : points.first]
    other = line.language.concepts.auxiliaries | line.language.concepts.conjunctions
    compared = phrase_within(line.tokens, end.last + 1, points.first, words.against)
    told = directed and compared is None
    return told and not SIGNS.isdisjoint(between) and other.isdisjoint(between)


def _directed(line: Line, end: Figure, points: Figure) -> bool:
    """Whether a word of rise or fall stands behind the percentages: one before them may not tell of the points."""
    words = line.language.arithmetic.changes
    told = words.rises | words.falls | words.by
    near = range(end.last + 1, min(len(line.tokens), points.last + 1 + BESIDE))
    return any(line.read.keys[i] in (RISE, FALL) or phrase_from(line.tokens, i, told) for i in near)


def _check(line: Line, start: Figure, end: Figure, points: Figure) -> Check:
    """Each percentage is rounded, and so are whole points of percentages with decimals."""
    gap = abs(end.figure - start.figure)
    room = (
        (start.high - start.low) / 2
        + (end.high - end.low) / 2
        + (HALF if gap != int(gap) and points.figure == int(points.figure) else 0)
    )
    fair = Numbers.between(max(0.0, gap - room), gap + room)
    words = f"{line.text(start.head)} -> {line.text(end.head)}: {gap:.10g}"
    return Check(POINTS, stated(line, points), side(line, whole_span((start, end)), words, fair))
