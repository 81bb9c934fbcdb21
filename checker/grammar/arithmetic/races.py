"""Times of a race, and how far behind the winner somebody is."""

from collections.abc import Container, Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_within
from checker.grammar.arithmetic.figures import Figure, Line
from checker.values.numbers import Numbers

MARGIN, DURATION = "margin", "duration"
SECONDS = 60
"""The least time that is written like a clock's."""
BESIDE = 5
"""Tokens behind a gap among which the winner is named."""
LARGEST = 0.2
"""The largest gap in one race, as a share of the time: times farther off are another race's."""
FINEST = 4
"""Decimals of a second that are timed."""

Timed = tuple[Line, Figure]


def is_time(line: Line, figure: Figure) -> bool:
    """Whether a figure is a time written like a clock's: "2:04.18", "one minute 52.34 seconds"."""
    compound = sum(norm.isdecimal() for norm in line.tokens.norms[figure.first : figure.last + 1]) > 1
    return figure.dimension == DURATION and figure.plain and figure.low >= SECONDS and compound


def behind_winner(lines: Sequence[Line], done: Container[int]) -> Iterator[Check]:
    """“Timed at 2:04.93, she was second, 0.57 seconds behind the winner”, who won in 2:04.18.

    The sentence holds one time and one gap; the winner's is the only other time, or the only one of whoever won.
    """
    times = [(line, f) for line in lines for f in line.figures if is_time(line, f)]
    for index, line in enumerate(lines):
        mine = [(at, f) for at, f in times if at is line]
        gap = _gap(line) if len(mine) == 1 and index not in done else None
        if gap is not None:
            yield from _check(gap, mine[0], [each for each in times if each[0] is not line])


def _gap(line: Line) -> Figure | None:
    """The only short stretch of a sentence that the winner is named behind."""
    winners = line.language.arithmetic.comparisons.winners
    short = [f for f in line.figures if f.dimension == DURATION and f.plain and not is_time(line, f)]
    behind = [f for f in short if phrase_within(line.tokens, f.last + 1, f.last + 1 + BESIDE, winners) is not None]
    return behind[0] if len(behind) == 1 else None


def _check(gap: Figure, mine: Timed, others: Sequence[Timed]) -> Iterator[Check]:
    line, time = mine
    near = [(at, f) for at, f in others if 0 < time.low - f.low <= LARGEST * time.low]
    even = [timed for timed in near if _between(time, timed[1]).relation(gap.numbers).meets]
    if not even and len({f.figure for _, f in near}) > 1:
        near = [(at, f) for at, f in near if _won(at)]
    if even or len({f.low for _, f in near}) == 1:
        at, first = (even or near)[0]
        words = f"{line.text(time.head)} - {at.text(first.head)} = {round(time.low - first.low, FINEST):g} s"
        computed = side(at, whole_span((first,)), words, _between(time, first), "s")
        yield Check(MARGIN, stated(line, gap), computed)


def _between(time: Figure, first: Figure) -> Numbers:
    low, high = time.low - first.high, time.high - first.low
    return Numbers.between(round(max(0.0, low), FINEST), round(high, FINEST))


def _won(line: Line) -> bool:
    return phrase_within(line.tokens, 0, len(line.tokens), line.language.arithmetic.comparisons.won) is not None
