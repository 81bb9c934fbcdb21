"""Stretches of time against the dates beside them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.checks import Check, Side, side, stated
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Figure, Line, tokens_of
from checker.grammar.reading import Timex
from checker.values.numbers import Numbers
from checker.values.value import Value

STRETCH, AGO, SINCE = "stretch", "ago", "since"
DURATION, DAY, YEAR = "duration", "day", "year"
DAY_SECONDS = 86_400.0
YEAR_SECONDS = 31_557_600.0
LONGEST = 31
"""Days: longer stretches are told by their months."""
BEFORE, APART = 4, 12
"""Tokens before a stretch in which a word keeps it apart from the dates, and tokens between the two at most."""
MISCOUNT = 2
"""Days by which a stretch may miss its dates and still be meant for them: a shorter one is a part of them."""
AGO_SLACK = 366
"""Days by which "fifteen years ago" may miss the year written beside it."""
RESTATED = 4
"""Tokens between a year and the same time in years, at most."""


def find_stretches(lines: Sequence[Line]) -> Iterator[Check]:
    """Stretches of days with their first and last day, and years ago with the year."""
    for line in lines:
        if line.read.timexes:
            yield from _days(line)
            yield from _agos(line)
            yield from _sinces(line)


def _days(line: Line) -> Iterator[Check]:
    """“Three days of mourning, from Tuesday 18 to Friday 21”: the only stretch and the only range of days.

    A stretch may leave out the last day, as nights do: the two are then no more than imprecise.
    """
    ranges = [t for t in line.read.timexes if t.grain == DAY and len(t.strict.ranges) == 1 and _length(t) > 1]
    stretches = [f for f in line.figures if f.dimension == DURATION and f.written == DAY and f.plain]
    if len(ranges) != 1 or len(stretches) != 1 or _length(ranges[0]) > LONGEST:
        return
    (timex,), (stretch,) = ranges, stretches
    if _together(line, timex, stretch):
        count = _length(timex)
        inclusive = Numbers.exactly(count * DAY_SECONDS)
        value = Value(f"{timex.strict.isoformat()[0]} = {count}", _nights(count), inclusive, stretch.unit)
        told = stated(line, stretch, Numbers.exactly(stretch.figure * DAY_SECONDS))
        yield Check(STRETCH, told, Side(line.read, timex.span, value))


def _nights(count: int) -> Numbers:
    return Numbers.between((count - 1) * DAY_SECONDS, count * DAY_SECONDS)


def _length(timex: Timex) -> int:
    """Days from the first to the last day, both counted."""
    return timex.strict.ranges[-1].last - timex.strict.ranges[0].first + 1


def _together(line: Line, timex: Timex, stretch: Figure) -> bool:
    first, _ = tokens_of(line.tokens, timex.span)
    openers, elsewhere = line.language.concepts.clause_openers, line.language.arithmetic.ages.elsewhere
    near = 0 < first - stretch.last <= APART and openers.isdisjoint(line.tokens.norms[stretch.last + 1 : first])
    size = abs(stretch.figure - _length(timex)) <= MISCOUNT
    return near and size and phrase_within(line.tokens, stretch.first - BEFORE, stretch.first, elsewhere) is None


def _agos(line: Line) -> Iterator[Check]:
    """“Fifteen years ago, in 2010”: two dates side by side that tell one time."""
    for one, other in pairwise(line.read.timexes):
        years = [t for t in (one, other) if _is_year(line, t)]
        if one.grain == other.grain == YEAR and len(years) == 1 and _apposed(line, one, other):
            (year,), ago = years, other if years[0] is one else one
            told = side(line, ago.span, line.text(ago.span), ago.strict.widened(AGO_SLACK, AGO_SLACK))
            yield Check(AGO, told, side(line, year.span, line.text(year.span), year.strict))


def _is_year(line: Line, timex: Timex) -> bool:
    """Whether a date is a year in digits, whatever stands before it."""
    return line.tokens.norms[tokens_of(line.tokens, timex.span)[1]].isdecimal()


def _ranges(line: Line, timex: Timex) -> bool:
    """Whether a date tells two years: how long ago the first is says nothing then."""
    first, last = tokens_of(line.tokens, timex.span)
    return sum(norm.isdecimal() for norm in line.tokens.norms[first : last + 1]) > 1


def _apposed(line: Line, one: Timex, other: Timex) -> bool:
    """Whether only a comma or a bracket stands between two dates, and a preposition at most."""
    between = line.tokens.norms[tokens_of(line.tokens, one.span)[1] + 1 : tokens_of(line.tokens, other.span)[0]]
    return bool(between) and between[0] in (",", "(") and set(between[1:]) <= line.language.prose.stopwords


def _sinces(line: Line) -> Iterator[Check]:
    """“Depuis 2010, soit quinze ans”: a year, and how long ago that is by the article's own day."""
    now = line.read.context.story.last
    for timex in line.read.timexes:
        last = tokens_of(line.tokens, timex.span)[1]
        near = [f for f in line.figures if f.dimension == DURATION and f.written == YEAR and f.plain]
        for figure in (f for f in near if 0 < f.first - last <= RESTATED):
            restated = phrase_until(line.tokens, figure.first, line.language.arithmetic.changes.equals)
            single = not _ranges(line, timex)
            if restated and now and timex.strict.first and single and timex.grain == YEAR and _is_year(line, timex):
                years = now.year - timex.strict.first.year
                fair = Numbers.between((years - 1) * YEAR_SECONDS, (years + 1) * YEAR_SECONDS)
                words = f"{now.year} - {timex.strict.first.year} = {years}"
                yield Check(SINCE, stated(line, figure), side(line, timex.span, words, fair, figure.unit))
