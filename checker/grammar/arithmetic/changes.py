"""A change: its two ends, and the percentage or multiple that the article makes of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.grammar.arithmetic.checks import Check, Side, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, PERCENT, Figure, Line, alike, lent
from checker.grammar.arithmetic.percents import percent_numbers, percents
from checker.grammar.stems import HAPPENING
from checker.values.numbers import Numbers

CHANGE, MULTIPLE = "change", "multiple"
RISE, FALL = HAPPENING + "rise", HAPPENING + "fall"
APART = 10
"""Tokens between the two ends of a change at most."""
AFTER_ENDS = 14
"""Tokens after the second figure within which a percentage still tells of the change."""
BEFORE_ENDS = 4
"""Tokens between a percentage and the figures after it ("climbed 18%, to … from …")."""
OPENING = 8
"""Tokens from the start of a sentence within which a percentage tells of the sentence before."""
DIRECTION_REACH = 7
"""Tokens around a percentage among which the word of rise or fall is looked for."""
MULTIPLE_REACH = 8
"""Tokens around two figures among which a verb says by what factor they differ."""
LOOSE = 0.2
"""Share by which a factor may miss and "doubled" still be fair."""


class Ends(Struct, frozen=True):
    """The two figures of a change in the order of time, in one unit, and the sentence they stand in."""

    line: Line
    start: Figure
    end: Figure

    @property
    def first(self) -> int:
        """The first token of either figure."""
        return min(self.start.first, self.end.first)

    @property
    def last(self) -> int:
        """The last token of either figure."""
        return max(self.start.last, self.end.last)

    def ratio(self) -> Numbers:
        """The end as a multiple of the start, as far as rounding tells."""
        return Numbers.between(self.end.low / self.start.high, self.end.high / self.start.low)


def find_changes(lines: Sequence[Line]) -> Iterator[Check]:
    """The changes of an article with the percentage or the multiple it states for them."""
    following = [*lines[1:], None]
    for line, after in zip(lines, following, strict=True):
        found = list(_ends(line)) if len(line.figures) > 1 else []
        if len(found) == 1:
            yield from _percentages(found[0], after)
            yield from _multiples(found[0])


def _ends(line: Line) -> Iterator[Ends]:
    """Neighbouring figures of one unit that a sentence sets against each other."""
    words = line.language.arithmetic.changes
    amounts = [f for f in line.figures if f.dimension != PERCENT and f.hedge != ARTICLE]
    taken = -1
    for one, other in pairwise(amounts):
        if one.first <= taken or other.first - one.last > APART:
            continue
        first, second = lent(one, other), lent(other, one)
        if not (one.plain and other.plain and alike([first, second])) or min(first.low, second.low) <= 0:
            continue
        led = phrase_until(line.tokens, one.first, words.starts)
        if led and phrase_until(line.tokens, other.first, words.ends):
            yield Ends(line, first, second)
            taken = other.last
        elif phrase_until(line.tokens, other.first, words.against):
            yield Ends(line, second, first)
            taken = other.last


def _percentages(ends: Ends, after: Line | None) -> Iterator[Check]:
    """The percentage behind the two figures, right before them, or at the start of the next sentence."""
    line, found = ends.line, percents(ends.line)
    behind = [p for p in found if 0 < p.first - ends.last <= AFTER_ENDS]
    ahead = [p for p in found if 0 < ends.first - p.last <= BEFORE_ENDS]
    if len(found) == 1 and (behind or ahead):
        yield from _percentage(ends, line, found[0])
    elif not found and after is not None:
        opening = [p for p in percents(after) if p.first <= OPENING]
        equal = phrase_from(after.tokens, 0, line.language.arithmetic.changes.equals)
        if opening and equal:
            yield from _percentage(ends, after, opening[0])


def _percentage(ends: Ends, line: Line, percent: Figure) -> Iterator[Check]:
    ratio = ends.ratio()
    sign = direction(line, percent)
    middle = ends.end.figure / ends.start.figure - 1
    if sign is None or middle * sign <= 0:
        return
    low, high = ratio.hull
    change = sorted(100 * sign * ((bound or 0) - 1) for bound in (low, high))
    computed = Numbers.between(*change)
    yield Check(CHANGE, stated(line, percent, percent_numbers(line, percent)), _side(ends, computed, f"{100 * middle:+.1f} %"))


def direction(line: Line, percent: Figure) -> int | None:
    """1 for a rise, -1 for a fall, by the word nearest to a percentage; None without any, or with both as near."""
    words, found = line.language.arithmetic.changes, dict[int, int]()
    for index in range(max(0, percent.first - DIRECTION_REACH), min(len(line.tokens), percent.last + DIRECTION_REACH)):
        key = line.read.keys[index]
        rises = key == RISE or phrase_from(line.tokens, index, words.rises) > 0
        falls = key == FALL or phrase_from(line.tokens, index, words.falls) > 0
        if rises != falls:
            distance = percent.first - index if index < percent.first else index - percent.last
            found.setdefault(distance, 1 if rises else -1)
    return found[min(found)] if found else None


def _multiples(ends: Ends) -> Iterator[Check]:
    """A verb that says by what factor the figures beside it differ."""
    line = ends.line
    start, stop = ends.first - MULTIPLE_REACH, ends.last + MULTIPLE_REACH
    said = [
        (float(factor), index, length)
        for factor, verbs in line.language.arithmetic.changes.multiples.items()
        if (index := phrase_within(line.tokens, start, stop, verbs)) is not None
        and (length := phrase_from(line.tokens, index, verbs))
    ]
    if len(said) == 1:
        factor, index, length = said[0]
        span = line.tokens.span(index, index + length - 1)
        fair = Numbers.between(factor * (1 - LOOSE), factor * (1 + LOOSE))
        ratio = ends.end.figure / ends.start.figure
        yield Check(MULTIPLE, side(line, span, line.text(span), fair), _side(ends, ends.ratio(), f"x {ratio:.2f}"))


def _side(ends: Ends, computed: Numbers, result: str) -> Side:
    words = f"{ends.line.text(ends.start.head)} -> {ends.line.text(ends.end.head)}: {result}"
    return side(ends.line, whole_span((ends.start, ends.end)), words, computed)

