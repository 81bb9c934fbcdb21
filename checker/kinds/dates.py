"""Dates: on what day something happens, and at what time of day."""

from collections.abc import Iterator

from checker.grammar.context import around
from checker.grammar.reading import Reading, ReadSentence, Timex
from checker.model import Assertion, Kind
from checker.values.value import Value

KIND = Kind.DATE
DAY, TIME = "day", "time"


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each time expression that says something of its clause's event."""
    for read in reading.sentences:
        for timex in read.timexes:
            value = _value(timex, reading)
            if value is not None:
                yield _assertion(timex, value, read, reading)


def _value(timex: Timex, reading: Reading) -> Value | None:
    words = reading.article.text[timex.span.start : timex.span.end]
    if timex.minutes is not None:
        return Value(words, timex.minutes, timex.minutes, "minute-of-day")
    return Value(words, timex.strict, timex.implied) if timex.strict.known else None


def _assertion(timex: Timex, value: Value, read: ReadSentence, reading: Reading) -> Assertion:
    return Assertion(
        kind=KIND,
        attribute=DAY if timex.minutes is None else TIME,
        subject="",
        value=value,
        article=reading.article,
        mention=timex.span,
        sentence=read.sentence,
        attribution=read.attribution,
        context=around(read, timex.span),
    )
