"""Dates: on what day something happens, and at what time of day."""

from collections.abc import Iterator

from checker.grammar.context import around, tells
from checker.grammar.reading import Reading, ReadSentence, Timex
from checker.model import Assertion, Kind, Modality
from checker.values.days import Days
from checker.values.value import Value

KIND = Kind.DATE
DAY, TIME, NIGHT = "day", "time", "night"


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each time expression that says something of its clause's event."""
    for read in reading.sentences:
        for timex in read.timexes if tells(read) else ():
            value = _value(timex, reading)
            if value is not None:
                yield _assertion(timex, value, read, reading)


def _value(timex: Timex, reading: Reading) -> Value | None:
    words = reading.article.text[timex.span.start : timex.span.end]
    if timex.minutes is not None:
        return Value(words, timex.minutes, timex.minutes, "minute-of-day")
    if _is_night(timex):
        return Value(words, _evening(timex.strict), _evening(timex.implied))
    return Value(words, timex.strict, timex.implied) if timex.strict.known else None


def _attribute(timex: Timex) -> str:
    if timex.minutes is not None:
        return TIME
    return NIGHT if _is_night(timex) else DAY


def _is_night(timex: Timex) -> bool:
    """Whether an expression names the night from one day to the next."""
    one = len(timex.implied.ranges) == 1
    return one and timex.grain == DAY and timex.implied.ranges[0].last - timex.implied.ranges[0].first == 1


def _evening(night: Days) -> Days:
    """A night by the day of its evening: two nights that share a day are two nights."""
    return Days.of((r.first, r.last - 1) for r in night.ranges)


def _assertion(timex: Timex, value: Value, read: ReadSentence, reading: Reading) -> Assertion:
    return Assertion(
        kind=KIND,
        attribute=_attribute(timex),
        subject="",
        value=value,
        article=reading.article,
        mention=timex.span,
        sentence=read.sentence,
        modality=Modality.HEDGED if timex.relative_to or timex.offset else Modality.ASSERTED,
        attribution=read.attribution,
        context=around(read, timex.span),
    )
