"""A change: its two ends, and the percentage or multiple that the article makes of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from math import inf

from checker.grammar.arithmetic.checks import Check, Side, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.differences import differences
from checker.grammar.arithmetic.ends import Ends, direction
from checker.grammar.arithmetic.figures import ARTICLE, PERCENT, Figure, Line, alike, ends_of_range, lent
from checker.grammar.arithmetic.percents import FRACTION, changed_by, share_numbers
from checker.grammar.arithmetic.points import point_differences
from checker.grammar.arithmetic.restated import compared, restated, retold
from checker.values.numbers import Numbers

CHANGE, MULTIPLE = "change", "multiple"
APART = 10
"""Tokens between the two ends of a change at most."""
AFTER_ENDS = 14
"""Tokens after the second figure within which a percentage still tells of the change."""
BEFORE_ENDS = 9
"""Tokens between a percentage and the figures after it ("climbed 18% in a year, to … from …")."""
OPENING = 8
"""Tokens from the start of a sentence within which a percentage tells of the sentence before."""
MULTIPLE_REACH = 9
"""Tokens before two figures among which a verb says by what factor they differ."""
RATIO, DURATION, COMMA = "ratio", "duration", ","
LOOSE, TIGHT = 0.2, 0.05
"""Shares by which a factor may miss and "doubled" still be fair, and "more than doubled"."""


def find_changes(lines: Sequence[Line]) -> Iterator[Check]:
    """The changes of an article with the percentage or the multiple it states for them."""
    for line, after in zip_longest(lines, lines[1:]):
        found = list(_ends(line)) if len(line.figures) > 1 else []
        yield from point_differences(line) if len(line.figures) > 2 else ()  # noqa: PLR2004 -- two ends and the points
        found = found or restated(line, after)
        if len(found) == 1:
            yield from _percentages(found[0], after)
            yield from _multiples(found[0])
            yield from differences(found[0])
        elif not found:
            for ends, percent in compared(line):
                yield from _percentage(ends, line, percent)
            for ends, percent in retold(line, after) if after is not None else ():
                yield from _percentage(ends, ends.until or line, percent)


def _ends(line: Line) -> Iterator[Ends]:
    """Neighbouring figures of one unit that a sentence sets against each other."""
    words = line.language.arithmetic.changes
    amounts = [f for f in line.figures if f.dimension not in (PERCENT, RATIO) and f.hedge != ARTICLE]
    for figure in amounts:
        ranged = ends_of_range(figure)
        if ranged and phrase_from(line.tokens, figure.first, words.starts):
            yield Ends(line, ranged[0], ranged[1])
    taken = -1
    for one, other in _neighbours(amounts):
        found = _set_against(line, one, other) if one.first > taken else None
        if found:
            yield found
            taken = other.last


def _neighbours(amounts: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Each amount with the one before it, or over a stretch of time between them with the one before that."""
    for one, other in pairwise(amounts):
        lengths = [f.dimension == DURATION for f in (one, other)]
        if all(lengths) or not (any(lengths) and max(one.scale, other.scale) > 1):
            yield one, other
    for one, between, other in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if between.dimension == DURATION != one.dimension:
            yield one, other


def _set_against(line: Line, one: Figure, other: Figure) -> Ends | None:
    words = line.language.arithmetic.changes
    first, second = lent(one, other), lent(other, one)
    if other.first - one.last > APART or not (one.plain and other.plain and alike([first, second])):
        return None
    if min(first.low, second.low) <= 0:
        return None
    if phrase_until(line.tokens, one.first, words.starts) and phrase_until(line.tokens, other.first, words.ends):
        return Ends(line, first, second)
    return Ends(line, second, first) if phrase_until(line.tokens, other.first, words.against) else None


def _percentages(ends: Ends, after: Line | None) -> Iterator[Check]:
    """The percentage behind the two figures, right before them, or at the start of the next sentence."""
    line, found = ends.line, changed_by(ends.line)
    behind = [
        p
        for p in found
        if 0 < p.first - ends.last <= AFTER_ENDS and not _parted(line, ends.last + 1, _restart(line, p))
    ]
    joined = COMMA not in _between(ends)
    ahead = [p for p in found if joined and 0 < ends.first - p.last <= BEFORE_ENDS]
    ahead = [p for p in ahead if not _parted(line, p.last + 1, ends.first)]
    if len(found) == 1 and (behind or ahead):
        yield from _percentage(ends, line, found[0])
    elif not found and after is not None:
        opening = [p for p in changed_by(after) if p.first <= OPENING]
        words = line.language.arithmetic.changes
        if opening and (phrase_from(after.tokens, 0, words.equals) or phrase_from(after.tokens, 0, words.by)):
            yield from _percentage(ends, after, opening[0])


def _restart(line: Line, percent: Figure) -> int:
    """The first token of a percentage, and of the "or" that restates a change before it."""
    return percent.first - phrase_until(line.tokens, percent.first, line.language.arithmetic.changes.equals)


def _parted(line: Line, start: int, stop: int) -> bool:
    """Whether another clause begins between the two ends and a percentage."""
    openers = line.language.speech.subordinators | line.language.concepts.conjunctions
    return any(norm == ";" or norm in openers for norm in line.tokens.norms[start:stop])


def _between(ends: Ends) -> list[str]:
    """The words between the two figures."""
    return ends.line.tokens.norms[min(ends.start.last, ends.end.last) + 1 : max(ends.start.first, ends.end.first)]


def _percentage(ends: Ends, line: Line, percent: Figure) -> Iterator[Check]:
    ratio = ends.likely() if percent.written == FRACTION else ends.ratio()
    sign = direction(line, percent)
    restates = phrase_until(line.tokens, percent.first, line.language.arithmetic.changes.equals)
    if sign is None and restates and line is ends.line:
        sign = direction(line, ends.start if ends.start.first < ends.end.first else ends.end)
    middle = ends.times - 1
    if sign is None or middle * sign <= 0:
        return
    low, high = ratio.hull
    change = sorted(100 * sign * ((bound or 0) - 1) for bound in (low, high))
    computed = Numbers.between(*change)
    yield Check(
        CHANGE, stated(line, percent, share_numbers(line, percent)), _side(ends, computed, f"{100 * middle:+.1f} %")
    )


def _multiples(ends: Ends) -> Iterator[Check]:
    """A verb right before two figures that says by what factor they differ."""
    line, before = ends.line, ends.first - MULTIPLE_REACH
    words = line.language.arithmetic.changes.halves
    for figure in line.figures:
        verb = figure.dimension == RATIO and line.tokens.span(figure.last, figure.last) == figure.head
        behind = 0 < figure.first - ends.last <= MULTIPLE_REACH and not _parted(line, ends.last + 1, figure.first)
        if verb and (before <= figure.last < ends.first or behind) and figure.low > 1:
            room = LOOSE if figure.high < inf else TIGHT
            fair = Numbers.between(figure.low * (1 - room), figure.high * (1 + LOOSE))
            yield Check(MULTIPLE, stated(line, figure, fair), _ratio(ends))
            return
    halved = phrase_within(line.tokens, before, ends.first, words)
    if halved is not None:
        span = line.tokens.span(halved, halved + phrase_from(line.tokens, halved, words) - 1)
        fair = Numbers.between((1 - LOOSE) / 2, (1 + LOOSE) / 2)
        yield Check(MULTIPLE, side(line, span, line.text(span), fair), _ratio(ends))


def _ratio(ends: Ends) -> Side:
    return _side(ends, ends.ratio(), f"x {ends.times:.2f}")


def _side(ends: Ends, computed: Numbers, result: str) -> Side:
    at = ends.until or ends.line
    words = f"{ends.line.text(ends.start.head)} -> {at.text(ends.end.head)}: {result}"
    return side(at, whole_span((ends.start, ends.end)) if at is ends.line else ends.end.span, words, computed)
