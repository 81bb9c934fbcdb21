"""Heights climbed against where the climb began and the summit: "from 4,900 m to the top, at 7,020 m"."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Figure, Line
from checker.values.numbers import Numbers

ASCENT = "ascent"
LENGTH = "length"
LOOKBACK = 2
"""Sentences before the height climbed in which its two ends are looked for; the one behind it counts too."""
LED = 3
"""Tokens before a height among which a verb says that it was climbed."""
REACH = 8
"""Tokens before a height among which words make it where the climb began, or ended."""
LEAST, MOST = 0.6, 1.6
"""Bounds of the ratio of the height climbed to that between the ends: one farther off is a part of the way."""
LOWEST = 100
"""Metres: less is a distance on the ground or the height of a wall."""
BRACKET = "("

Height = tuple[Line, Figure]


def find_ascents(lines: Sequence[Line]) -> Iterator[Check]:
    """The only height climbed of some sentences, with the only two heights that it lies between."""
    for index, line in enumerate(lines):
        climbed = [f for f in line.figures if _is_height(f) and _climbed(line, f)]
        if len(climbed) == 1:
            near = lines[max(0, index - LOOKBACK) : index + 2]
            heights = [(at, f) for at in near for f in at.figures if _is_height(f)]
            far = [(at, f) for at in lines if at not in near for f in at.figures if _is_height(f) and _named(at, f)]
            alone = len(heights) == 2 and len({f.figure for _, f in far}) == 1  # noqa: PLR2004 -- climbed, and the start
            yield from _check(line, climbed[0], [*heights, *far[:1]] if alone else heights)


def _is_height(figure: Figure) -> bool:
    return figure.dimension == LENGTH and figure.plain and figure.low >= LOWEST


def _climbed(line: Line, height: Figure) -> bool:
    words = line.language.arithmetic.heights
    led = phrase_within(line.tokens, height.first - LED, height.first, words.climbed)
    behind = phrase_from(line.tokens, height.last + 1, words.climbing)
    total = phrase_within(line.tokens, height.first - LED, height.last + 1 + LED, words.total)
    return (led is not None or behind > 0) and total is None


def _check(line: Line, climbed: Figure, heights: Sequence[Height]) -> Iterator[Check]:
    ends = sorted((h for h in heights if h[1] is not climbed), key=lambda h: h[1].low)
    if len(ends) != 2:  # noqa: PLR2004 -- where it began, and the summit
        return
    (low_line, low), (top_line, top) = ends
    rise = top.low + (top.high - top.low) / 2 - (low.low + low.high) / 2
    told = (climbed.low + climbed.high) / 2
    words = low_line.language.arithmetic.heights
    if rise <= 0 or not LEAST <= told / rise <= MOST:
        return
    if _led(low_line, low, words.starts) and (_led(top_line, top, words.tops) or _named(top_line, top)):
        room = _place(climbed.figure) * told / climbed.figure
        fair = Numbers.between(told - room, told + room)
        result = f"{top_line.text(top.head)} - {low_line.text(low.head)} = {rise:.10g} m"
        span = whole_span((low, top)) if low_line is top_line else top.span
        made = Numbers.between(top.low - low.high, top.high - low.low)
        computed = side(top_line, span, result, made, climbed.unit)
        yield Check(ASCENT, stated(line, climbed, fair), computed)


def _led(line: Line, height: Figure, phrases: frozenset[str]) -> bool:
    return phrase_within(line.tokens, height.first - REACH, height.first, phrases) is not None


def _named(line: Line, height: Figure) -> bool:
    """Whether a height stands in brackets, or behind a word for the end of a climb: that of what is named before it."""
    ends = phrase_until(line.tokens, height.first, line.language.arithmetic.changes.ends)
    return line.tokens.norms[height.first - 1] == BRACKET if height.first else bool(ends)


def _place(height: float) -> float:
    """The place value of the last digit of a height that is not nought: it may be rounded or cut off there."""
    place = 1
    while height % (place * 10) == 0 and place < height:
        place *= 10
    return float(place)
