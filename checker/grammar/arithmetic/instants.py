"""A stretch of hours told in one sentence, and the hours of the clock that it lies between in those before.

“The gates closed at 8am. The last man came out at 2pm, after six hours”; “… In between, six hours of waiting.”
"""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.clocks import CLOCK, DAY, DURATION, HEDGES, SLACK, UNITS, Hour, exact_hours
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Figure, Line
from checker.values.numbers import Numbers

LOOKBACK = 3
"""Sentences before a stretch in which the hours are looked for."""
LEAST, MOST = 0.4, 2.5
"""Bounds of the ratio of a stretch to the time between its hours: one farther off is another one."""
GRAINS = frozenset({"day", "week", "month", "year", "season", "quarter"})
"""Dates that may bring the story to another day."""
LED, APART = 3, 9
"""Tokens between a verb of lasting and a stretch, and from the hour to the stretch, at most."""
ENDS = frozenset({".", ",", ";", "!", ")", ":", "—", "–"})
SIGNS = frozenset({",", "("})

Timed = tuple[Line, Hour]


def find_instants(lines: Sequence[Line]) -> Iterator[Check]:
    """The only stretch of hours of a sentence, with an hour there and one before, or with two before."""
    for index, line in enumerate(lines):
        stretches = [f for f in line.figures if f.dimension == DURATION and f.written in UNITS and f.hedge in HEDGES]
        hours = exact_hours(line) if stretches else None
        if hours is None or len(hours) > 1:
            continue
        free = [s for s in stretches if not any(hour.first <= s.first <= hour.last for hour in hours)]
        before = _before(lines, index) if len(free) == 1 else None
        if before is None:
            continue
        if hours and len(before) == 1 and _ends_at(line, free[0], hours[0]):
            yield from _check(line, free[0], before[0], (line, hours[0]))
        elif not hours and len(before) == 2 and _between(line, free[0]):  # noqa: PLR2004 -- a beginning and an end
            yield from _check(line, free[0], *before)


def _before(lines: Sequence[Line], index: int) -> list[Timed] | None:
    """The hours of the sentences before, none where one is vague or where the day may have changed since the first."""
    found: list[Timed] = []
    for at in lines[max(0, index - LOOKBACK) : index + 1]:
        hours = exact_hours(at)
        if hours is None or (found and any(t.grain in GRAINS for t in at.read.timexes)):
            return None
        found += [(at, hour) for hour in hours] if at is not lines[index] else []
    return found


def _ends_at(line: Line, stretch: Figure, end: Hour) -> bool:
    """Whether a stretch right behind an hour is over then: ", three hours later", ", after three hours"."""
    words = line.language.arithmetic.stretches
    lead = phrase_until(line.tokens, stretch.first, words.spent)
    start = stretch.first - lead
    lasted = phrase_within(line.tokens, stretch.first - LED, stretch.first, words.lasting | words.passed)
    if end.last < (lasted or 0) and stretch.first - end.last <= APART:
        return True
    if not (end.last < start <= end.last + 2 and line.tokens.norms[start - 1] in SIGNS):
        return False
    later = phrase_from(line.tokens, stretch.last + 1, words.later)
    after = stretch.last + 1 + later
    alone = after >= len(line.tokens) or line.tokens.norms[after] in ENDS
    return lead > 0 or (later > 0 and alone)


def _between(line: Line, stretch: Figure) -> bool:
    """Whether words say before a stretch that it lies between the two hours just told: "in between"."""
    return phrase_within(line.tokens, 0, stretch.first, line.language.arithmetic.stretches.between) is not None


def _check(line: Line, stretch: Figure, start: Timed, end: Timed) -> Iterator[Check]:
    (start_line, start_hour), (end_line, end_hour) = start, end
    seconds = (end_hour.seconds - start_hour.seconds) % DAY
    told = (stretch.figure) * UNITS[stretch.written or "h"]
    if seconds and LEAST <= told / seconds <= MOST:
        slack = SLACK[stretch.written or "h"]
        fair = Numbers.between(max(0.0, seconds - slack), seconds + slack)
        words = f"{end_line.text(end_hour.span)} - {start_line.text(start_hour.span)} = {seconds / UNITS['h']:.3g} h"
        yield Check(CLOCK, stated(line, stretch), side(end_line, end_hour.span, words, fair, stretch.unit))
