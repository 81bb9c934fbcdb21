"""When a thing happened for the last time before: "the first strike since 2019", "no inspector has come since 2021"."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from checker.grammar.context import around, days_before
from checker.grammar.dated import Dating
from checker.grammar.event_words import OTHER
from checker.grammar.framing import stretch
from checker.grammar.phrases import holds
from checker.grammar.reading import Reading, ReadSentence, Timex
from checker.grammar.timex.calendar import period
from checker.grammar.tokens import token_range
from checker.kinds.dates import WEEKS, WHOLE
from checker.model import Assertion, Context, Kind
from checker.values.days import Days
from checker.values.value import Value

KIND = Kind.DATE
LATEST, BY = "latest", "by"
"""The day, month or year of the last one; and all days up to it, on which alone it can have happened before."""
MARKED = 8
"""Tokens before "since" among which a word says that what happens now has had no like."""
LAST_ONE = 7
"""Tokens before a time among which a word says that the last one so far was then, one comma at most between."""
SEASONAL = "season"
SEASON = timedelta(days=121)
"""From the first day of a season, strictly read, to its last."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each time since which there has been no like of what happens, or at which the last one was."""
    since = frozenset(reading.language.timex.edges.get("since", ()))
    for read in reading.sentences:
        for timex in read.timexes:
            first, _ = token_range(read.tokens, timex.span)
            last = _last_day(timex) if holds(read.tokens, since, first, first) else None
            if last is not None and timex.strict.first is not None:
                yield from _assertions(timex, last, read, reading)
            elif _last_one(timex, read, reading):
                yield _assertion(LATEST, timex.strict, timex, read, reading)


def _assertions(timex: Timex, last: date, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    first, end = token_range(read.tokens, timex.span)
    opened, _ = stretch(read.tokens, first, end)
    start = max(opened, first - MARKED)
    words = reading.language.predicates
    if holds(read.tokens, reading.language.events.firsts, start, first - 1) or any(
        norm.endswith(reading.language.events.first_endings) for norm in read.tokens.norms[start:first]
    ):
        yield _assertion(LATEST, Days.between(timex.strict.first, last), timex, read, reading)
    elif holds(read.tokens, words.nobody | words.no | words.lasting, opened, first - 1):
        yield _assertion(BY, Days.between(None, last), timex, read, reading)


def _last_one(timex: Timex, read: ReadSentence, reading: Reading) -> bool:
    """Whether a time long before the story is told as that of the last one: "the previous flood, in 1998"."""
    single = len(timex.strict.ranges) == 1 and timex.grain in (*WHOLE, SEASONAL) and timex.strict.first is not None
    if not single or not days_before(timex.strict, read.context.story, WEEKS):
        return False
    first, _ = token_range(read.tokens, timex.span)
    words, norms = reading.language.events.lasts, read.tokens.norms
    commas = [i for i in range(max(0, first - LAST_ONE), first) if norms[i] == ","]
    return holds(read.tokens, words, commas[-2] if len(commas) > 1 else first - LAST_ONE, first - 1)


def _last_day(timex: Timex) -> date | None:
    """The last day of the day, month, season or year since which something has been going on."""
    first = timex.strict.first
    if first is None or len(timex.strict.ranges) > 1:
        return None
    if timex.grain == SEASONAL:
        return first + SEASON
    return period(first, timex.grain)[1] if timex.grain in WHOLE else None


def _assertion(attribute: str, days: Days, timex: Timex, read: ReadSentence, reading: Reading) -> Assertion:
    words = reading.article.text[timex.span.start : timex.span.end]
    return Assertion(
        KIND,
        attribute,
        "",
        Value(words, days, days),
        reading.article,
        timex.span,
        read.sentence,
        attribution=read.attribution,
        context=_context(attribute, timex, read),
    )


def _context(attribute: str, timex: Timex, read: ReadSentence) -> Context:
    """The words around; a like of what happens now is held against others, what has not happened against the past."""
    dating = Dating(read)
    return replace(
        around(read, timex.span),
        dated=dating.of(timex.span) - {OTHER},
        parties=dating.parties(timex.span, read.keys),
        background=attribute == BY,
    )
