"""Days on which a stretch began and ended, and how many days it is said to be: "freed on 12 March after 67 days"."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Figure, Line, tokens_of
from checker.grammar.arithmetic.slips import slipped
from checker.grammar.reading import Timex
from checker.values.numbers import Numbers

ELAPSED = "elapsed"
DURATION, DAY = "duration", "day"
DAY_SECONDS = 86_400.0
LOOKBACK = 2
"""Sentences before a stretch in which its first day is looked for."""
FEWEST = 5
"""Days: shorter stretches are more often a part of the time told."""
LED = 6
"""Tokens before a stretch among which a word says that it is over, or was spent."""
BEGUN = 7
"""Tokens on either side of a day among which a word says that something began then."""
LEAST, MOST = 0.55, 1.8
"""Bounds of the ratio of a stretch to the days between: one farther off is another one."""
MISCOUNT = 2
"""Days by which a stretch may miss its days: the first or the last may be left out, the hours may tell."""


class _On(Struct, frozen=True):
    """A day told in a sentence; `timex` is None for the day of the story itself."""

    line: Line
    day: date
    timex: Timex | None = None


def find_spells(lines: Sequence[Line]) -> Iterator[Check]:
    """The only stretch of days of a sentence that is over, and the only two days told there and just before."""
    for index, line in enumerate(lines):
        spells = [f for f in line.figures if f.dimension == DURATION and f.written == DAY and f.plain]
        if len(spells) == 1 and spells[0].figure >= FEWEST and _over(line, spells[0]):
            yield from _check(line, spells[0], lines[max(0, index - LOOKBACK) : index + 1])


def _over(line: Line, spell: Figure) -> bool:
    words = line.language.arithmetic.stretches
    return phrase_within(line.tokens, spell.first - LED, spell.first, words.spent | words.passed) is not None


def _check(line: Line, spell: Figure, near: Sequence[Line]) -> Iterator[Check]:
    told = [on for at in near for on in _days(at)]
    days = sorted({on.day for on in told})
    alone = len(days) == 1 and told[-1].line is line
    if alone:
        told += _story_day(line)
        days = sorted({on.day for on in told})
    if len(days) != 2:  # noqa: PLR2004 -- the first and the last
        return
    start, end = (next(on for on in told if on.day == day) for day in days)
    gap = (end.day - start.day).days
    linked = line.language.concepts.linkers.intersection(line.tokens.norms[spell.last + 1 : spell.last + 2])
    fit = spell.figure > gap if linked else True
    meant = fit and LEAST <= spell.figure / gap <= MOST and _begun(start)
    if meant and (not alone or slipped(spell.figure, gap)):
        shown = start if end.timex is None or end.line is not line else end
        words = f"{end.day.isoformat()} - {start.day.isoformat()} = {gap}"
        fair = Numbers.between((gap - MISCOUNT) * DAY_SECONDS, (gap + MISCOUNT) * DAY_SECONDS)
        span = shown.timex.span if shown.timex else spell.span
        yield Check(ELAPSED, stated(line, spell), side(shown.line, span, words, fair, spell.unit))


def _days(line: Line) -> Iterator[_On]:
    """The exact days of a sentence."""
    for timex in line.read.timexes:
        first, last = timex.strict.first, timex.strict.last
        if timex.grain in (DAY, "time") and timex.strict.known and first is not None and first == last:
            yield _On(line, first, timex)


def _story_day(line: Line) -> list[_On]:
    story = line.read.context.story
    known = story.known and story.first is not None and story.first == story.last
    return [_On(line, story.first)] if known and story.first else []


def _begun(start: _On) -> bool:
    """Whether a word beside the first day says that something began then."""
    if start.timex is None:
        return False
    line = start.line
    first, last = tokens_of(line.tokens, start.timex.span)
    begun = line.language.arithmetic.stretches.begun
    beside = phrase_within(line.tokens, first - BEGUN, last + 1 + BEGUN, begun) is not None
    return beside or bool(phrase_until(line.tokens, first, line.language.concepts.since))
