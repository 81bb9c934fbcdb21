"""A stretch of hours against the hours of the clock that it lies between."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Figure, Line, tokens_of
from checker.model import Span
from checker.values.numbers import Numbers

CLOCK = "clock"
DURATION, TIME = "duration", "time"
UNITS = {"h": 3600.0, "min": 60.0}
"""Seconds of the units that such a stretch is told in."""
HEDGES = frozenset({None, "more-than", "nearly", "about", "at-least"})
"""Hedges that such a stretch may have: they leave it an interval."""
DAY = 86_400.0
APART = 8
"""Tokens between a stretch and the hour that it begins at, and between two hours, at most."""
LED = 3
"""Tokens before a stretch among which a verb says that something took so long."""
SUMS = frozenset({":", ",", ";", "—", "–"})
"""Signs behind which a stretch sums up two hours."""
LEAST, MOST = 0.5, 2.0
"""Bounds of the ratio of such a stretch to the time between the hours: one farther off is another one."""
SLACK = {"h": 1800.0, "min": 300.0}
"""Seconds by which a stretch in whole units may miss its hours: half an hour of hours, five minutes of minutes."""


class Hour(Struct, frozen=True):
    """An hour of the clock: its tokens, opener included, its characters, and the seconds of the day."""

    first: int
    last: int
    span: Span
    seconds: float


def find_clocks(lines: Sequence[Line]) -> Iterator[Check]:
    """The only stretch of hours of a sentence, with the only two hours of the clock there."""
    for line in lines:
        stretches = [f for f in line.figures if f.dimension == DURATION and f.written in UNITS and f.hedge in HEDGES]
        hours = (exact_hours(line) or []) if stretches else []
        if len(hours) != 2:  # noqa: PLR2004 -- a beginning and an end
            continue
        taken = {index for hour in hours for index in range(hour.first, hour.last + 1)}
        free = [stretch for stretch in stretches if stretch.first not in taken]
        if len(free) == 1 and any(said(line, free[0], *hours) for said in (_lasts, _later, _spent, _summed, _took)):
            yield _check(line, free[0], *hours)


def exact_hours(line: Line) -> list[Hour] | None:
    """The exact hours of a sentence, None where another is vague.

    After "entre 8 heures et" ten hours are an hour of the clock.
    """
    found = [_hour(line, t.span, t.minutes) for t in line.read.timexes if t.grain == TIME and t.minutes]
    exact = [hour for hour in found if hour]
    if len(exact) == 1:
        ends = line.language.arithmetic.stretches.ends
        hours = (f for f in line.figures if f.first == exact[0].last + 2 and f.written == "h" and f.plain)
        follower = next(hours, None)
        if follower and phrase_until(line.tokens, follower.first, ends):
            exact.append(Hour(follower.first, follower.last, follower.span, follower.figure * UNITS["h"]))
    return exact if len(exact) >= len(found) else None


def _hour(line: Line, span: Span, minutes: Numbers) -> Hour | None:
    low, high = minutes.hull
    first, last = tokens_of(line.tokens, span)
    return Hour(first, last, span, low * 60) if low is not None and low == high else None


def _lasts(line: Line, stretch: Figure, start: Hour, end: Hour) -> bool:
    """Whether a stretch lasts from the one hour to the other: "lasted three hours, from 14:10 to 17:10"."""
    words = line.language.arithmetic.stretches
    led = phrase_until(line.tokens, stretch.first, words.lasting)
    opened = _has(line, start, words.opens)
    ended = _has(line, end, words.ends) and end.first - start.last <= APART
    return bool(led) and 0 < start.first - stretch.last <= APART and opened and ended


def _has(line: Line, hour: Hour, phrases: frozenset[str]) -> bool:
    """Whether an hour begins with a word, or stands right after it."""
    return bool(phrase_from(line.tokens, hour.first, phrases) or phrase_until(line.tokens, hour.first, phrases))


def _later(line: Line, stretch: Figure, start: Hour, end: Hour) -> bool:
    """Whether a stretch right behind the second hour says how much later it is than the first."""
    behind = 0 < stretch.first - end.last <= 2 and line.tokens.norms[stretch.first - 1] in (",", "(")  # noqa: PLR2004
    after = phrase_from(line.tokens, stretch.last + 1, line.language.arithmetic.stretches.later)
    return behind and bool(after) and start.last < end.first


def _spent(line: Line, stretch: Figure, start: Hour, end: Hour) -> bool:
    """Whether a stretch behind a comma is over at the second hour: "at 23:40, after more than seven hours"."""
    lead = phrase_until(line.tokens, stretch.first, line.language.arithmetic.stretches.spent)
    comma = stretch.first - lead - 1
    return bool(lead) and comma == end.last + 1 and line.tokens.norms[comma] == "," and start.last < end.first


def _summed(line: Line, stretch: Figure, start: Hour, end: Hour) -> bool:
    """Whether a stretch right behind a sign sums two hours up: "in at 9.15 and out at 11.45: two and a half hours"."""
    lead = phrase_until(line.tokens, stretch.first, line.language.arithmetic.changes.equals)
    sign = stretch.first - lead - 1
    summed = sign == end.last + 1 and line.tokens.norms[sign] in (SUMS if lead else SUMS - {","})
    return start.last < end.first and summed and _near(stretch, start, end)


def _took(line: Line, stretch: Figure, start: Hour, end: Hour) -> bool:
    """Whether a verb before a stretch says how long it took, and a colon opens the two hours behind it."""
    led = phrase_within(line.tokens, stretch.first - LED, stretch.first, line.language.arithmetic.stretches.lasting)
    between = line.tokens.norms[stretch.last + 1 : start.first]
    return led is not None and ":" in between and stretch.last < start.first < end.first and _near(stretch, start, end)


def _near(stretch: Figure, start: Hour, end: Hour) -> bool:
    seconds = (end.seconds - start.seconds) % DAY
    return seconds > 0 and LEAST <= stretch.figure * UNITS[stretch.written or "h"] / seconds <= MOST


def _check(line: Line, stretch: Figure, start: Hour, end: Hour) -> Check:
    seconds = (end.seconds - start.seconds) % DAY
    slack = SLACK[stretch.written or "h"]
    fair = Numbers.between(max(0.0, seconds - slack), seconds + slack)
    words = f"{line.text(end.span)} - {line.text(start.span)} = {seconds / UNITS['h']:.3g} h"
    span = Span(start.span.start, end.span.end)
    return Check(CLOCK, stated(line, stretch), side(line, span, words, fair, stretch.unit))
