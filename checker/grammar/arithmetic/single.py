"""Statements that are wrong by themselves: a weekday that is not its date's, digits grouped like no number is."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from checker.grammar.arithmetic.checks import Check, Side, side
from checker.grammar.arithmetic.figures import Line, tokens_of
from checker.grammar.quantities import find_malformed
from checker.grammar.reading import Timex
from checker.model import Span
from checker.values.labels import Labels
from checker.values.value import Value

_GROUPED = re.compile(r"\d[.,'’]\d")
WEEKDAY, MALFORMED = "weekday", "malformed"


def find_weekdays(lines: Sequence[Line]) -> Iterator[Check]:
    """Dates whose weekday fits no day that the article can mean."""
    wrong = [(line, t) for line in lines for t in line.read.timexes if not t.fits_weekday and _dated(t)]
    years = {year for line in lines for timex in line.read.timexes for year in _years(timex)} if wrong else set()
    for line, timex in wrong:
        if not _fits_some(line, timex, years):
            yield Check(WEEKDAY, Side(line.read, timex.span, _value(line, timex)))


def _dated(timex: Timex) -> bool:
    """Whether a date is down to a day: without a day of publication any year may be meant."""
    return timex.strict.known and all(r.first == r.last for r in timex.strict.ranges)


def _years(timex: Timex) -> Iterator[int]:
    if timex.strict.known and timex.strict.first is not None and timex.strict.last is not None:
        first, last = timex.strict.first.year, timex.strict.last.year
        yield from {first, last} if last - first <= 1 else ()


def _fits_some(line: Line, timex: Timex, years: set[int]) -> bool:
    """Whether a date without a year falls on its weekday in another year that the article speaks of."""
    day, stated = timex.strict.first, _stated_weekday(line, timex)
    if day is None or stated is None or str(day.year) in line.text(timex.span):
        return False
    return any(_weekday(year, day) == stated for year in years if year != day.year)


def _stated_weekday(line: Line, timex: Timex) -> int | None:
    first, last = tokens_of(line.tokens, timex.span)
    folds = line.tokens.folds[first : last + 1]
    named = line.language.timex.weekdays
    return next((n for n, words in named.items() if any(word.casefold() in folds for word in words)), None)


def _weekday(year: int, day: date) -> int | None:
    try:
        return day.replace(year=year).weekday()
    except ValueError:
        return None


def _value(line: Line, timex: Timex) -> Value:
    return Value(line.text(timex.span), timex.strict, timex.implied)


def find_malformed_numbers(lines: Sequence[Line]) -> Iterator[Check]:
    """Digits grouped like no number is: what was meant is for an editor to say."""
    for line in lines:
        span = line.read.sentence.span
        if not _GROUPED.search(line.tokens.text, span.start, span.end):
            continue
        for digits in find_malformed(line.tokens, line.language):
            if not _in_name(line, digits):
                words = line.text(digits)
                yield Check(MALFORMED, side(line, digits, words, Labels.of(words)))


def _in_name(line: Line, span: Span) -> bool:
    """Whether the digits belong to a name, a code or an address."""
    first, last = tokens_of(line.tokens, span)
    glued_before = first > 0 and line.tokens.glued(first - 1)
    glued_after = line.tokens.glued(last) and line.tokens.norms[last + 1][0].isalnum()
    return glued_before or glued_after
