"""Ages against the day of birth, and stretches of days against their first and last day."""

from collections.abc import Iterator, Sequence
from datetime import date

from checker.grammar.arithmetic.checks import Check, Side, side, stated
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Figure, Line, tokens_of
from checker.grammar.reading import Timex
from checker.model import Span
from checker.values.numbers import Numbers
from checker.values.value import Value

AGE, STRETCH, AGO = "age", "stretch", "ago"
AGES, PERSON, DURATION, DAY_UNIT = "age", "person", "duration", "day"
DAY_SECONDS = 86_400.0
LONGEST_STRETCH = 31
"""Days: longer stretches are told by their months."""
STRETCH_BEFORE, STRETCH_APART = 4, 12
"""Tokens before a stretch in which a word keeps it apart from the dates, and tokens between the two at most."""
FOUNDED_APART = 6
"""Tokens between the age of a thing and the year it came to be, at most."""
AGO_SLACK = 366
"""Days by which "fifteen years ago" may miss the year written beside it."""
COMMA = ","


def find_ages(lines: Sequence[Line]) -> Iterator[Check]:
    """Ages, stretches of days and times ago, beside the dates they must fit."""
    for line in lines:
        if not line.read.timexes:
            continue
        yield from _births(line)
        yield from _foundings(line)
        yield from _stretches(line)
        yield from _agos(line)


def _births(line: Line) -> Iterator[Check]:
    """The only age and the only birth of a sentence that names one person at most, and no other time."""
    words = line.language.arithmetic.ages
    born = [t for t in line.read.timexes if _led(line, t, words.births)]
    ages = [f for f in line.figures if f.dimension == AGES and f.plain]
    people = {n.tokens[-1] for n in line.read.namings if n.sort == PERSON}
    past = phrase_within(line.tokens, 0, len(line.tokens), words.deaths)
    if len(born) == len(ages) == 1 and len(people) <= 1 and past is None and len(line.read.timexes) == 1:
        yield from _age_check(line, ages[0], born[0])


def _foundings(line: Line) -> Iterator[Check]:
    """"The 64-year-old bridge, opened in 1961": the age of a thing right before the year it came to be."""
    words = line.language.arithmetic.ages
    for timex in line.read.timexes:
        first, _ = tokens_of(line.tokens, timex.span)
        near = [f for f in line.figures if f.dimension == AGES and f.plain and 0 < first - f.last <= FOUNDED_APART]
        if len(near) == 1 and _led(line, timex, words.founded) and not line.language.concepts.people.intersection(
            line.tokens.norms[near[0].last + 1 : first]
        ):
            yield from _age_check(line, near[0], timex)


def _led(line: Line, timex: Timex, phrases: frozenset[str]) -> bool:
    """Whether a phrase stands before a date; its preposition may be the date's own."""
    first, _ = tokens_of(line.tokens, timex.span)
    return any(phrase_until(line.tokens, first + own, phrases) for own in (0, 1))


def _age_check(line: Line, age: Figure, timex: Timex) -> Iterator[Check]:
    now = line.read.context.story
    if not (timex.strict.known and now.known):
        return
    born_first, born_last, now_first, now_last = timex.strict.first, timex.strict.last, now.first, now.last
    if born_first is None or born_last is None or now_first is None or now_last is None:
        return
    computed = Numbers.between(_years(born_last, now_first), _years(born_first, now_last))
    words = f"{now_last.year} - {born_first.year} = {now_last.year - born_first.year}"
    yield Check(AGE, stated(line, age, Numbers.exactly(age.figure)), side(line, timex.span, words, computed, age.unit))


def _years(born: date, now: date) -> int:
    """Whole years from one day to another."""
    return now.year - born.year - ((now.month, now.day) < (born.month, born.day))


def _stretches(line: Line) -> Iterator[Check]:
    """"Three days of mourning, from Tuesday 18 to Friday 21": the only stretch and the only range of days."""
    ranges = [t for t in line.read.timexes if t.grain == DAY_UNIT and len(t.strict.ranges) == 1 and 1 < _days(t)]
    stretches = [f for f in line.figures if f.dimension == DURATION and f.written == DAY_UNIT and f.plain]
    if len(ranges) != 1 or len(stretches) != 1 or _days(ranges[0]) > LONGEST_STRETCH:
        return
    (timex,), (stretch,) = ranges, stretches
    first, last = tokens_of(line.tokens, timex.span)
    apart = max(first - stretch.last, stretch.first - last)
    elsewhere = line.language.arithmetic.ages.elsewhere
    kept = phrase_within(line.tokens, stretch.first - STRETCH_BEFORE, stretch.first, elsewhere)
    if apart > STRETCH_APART or kept is not None:
        return
    count = _days(timex)
    words = f"{timex.strict.isoformat()[0]} = {count}"
    told = stated(line, stretch, Numbers.exactly(stretch.figure * DAY_SECONDS))
    nights = Numbers.between((count - 1) * DAY_SECONDS, count * DAY_SECONDS)
    value = Value(words, nights, Numbers.exactly(count * DAY_SECONDS), stretch.unit)
    yield Check(STRETCH, told, Side(line.read, timex.span, value))


def _days(timex: Timex) -> int:
    return timex.strict.ranges[-1].last - timex.strict.ranges[0].first + 1


def _agos(line: Line) -> Iterator[Check]:
    """"Fifteen years ago, in 2010": two dates side by side that tell one time."""
    for one, other in zip(line.read.timexes, line.read.timexes[1:], strict=False):
        if {one.grain, other.grain} == {"year"} and _apposed(line, one.span, other.span):
            figured = [t for t in (one, other) if not line.text(t.span).strip()[-4:].isdecimal()]
            if len(figured) == 1:
                yield _ago_check(line, figured[0], other if figured[0] is one else one)


def _apposed(line: Line, one: Span, other: Span) -> bool:
    """Whether only a comma or a bracket stands between two expressions."""
    between = line.tokens.norms[tokens_of(line.tokens, one)[1] + 1 : tokens_of(line.tokens, other)[0]]
    return 0 < len(between) <= 2 and between[0] in (COMMA, "(") and set(between[1:]) <= line.language.prose.stopwords  # noqa: PLR2004 -- a comma and a preposition


def _ago_check(line: Line, ago: Timex, year: Timex) -> Check:
    loose = ago.strict.widened(AGO_SLACK, AGO_SLACK)
    told = side(line, ago.span, line.text(ago.span), loose)
    return Check(AGO, told, side(line, year.span, line.text(year.span), year.strict))

