"""Dates: on what day something happens, and at what time of day."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from checker.grammar.awaited import awaited
from checker.grammar.clauses.denying import denied_clauses
from checker.grammar.context import around, days_before, tells
from checker.grammar.dated import Dating
from checker.grammar.edges import at_edge, turns
from checker.grammar.event_words import BEGIN, incidents
from checker.grammar.event_words import END as LAST_PHASE
from checker.grammar.hours import beside_foreign_hour, leading_hour, phases, zone
from checker.grammar.phrases import holds
from checker.grammar.reading import Reading, ReadSentence, Timex
from checker.grammar.timex.calendar import period
from checker.grammar.tokens import token_range
from checker.model import Assertion, Context, Kind, Modality, Span
from checker.values.days import Days
from checker.values.value import Value

KIND = Kind.DATE
DAY, TIME, NIGHT = "day", "time", "night"
START, END = "start", "end"
"""The two ends of a stretch ("du 2 au 9 juin"): each is a date of its own, which another article may give otherwise."""
WHOLE = ("day", "month", "year")
"""The grains of such ends."""
OPENED = {DAY: ("since",), "month": ("since", "onward")}
"""Words by grain of a date behind which it is the beginning of what goes on."""
WEEKS = 28
"""Days before the story's first day from which on a day is of something earlier. A figure of some days ago is often of
another such event (last week's match); a day that is told for its own sake began the story."""
COMING = 183
"""Days after publication (half a year) within which the last day of what goes on is the next one of its name, whatever
the tense: "the bridge is closed until 12 April"."""
DAY_AFTER = timedelta(days=1)
"""After the last day of what was closed or suspended it opens or resumes."""
PRONOUN = 2
"""Tokens at the start of a sentence among which a pronoun stands for what the sentence before tells of."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each day and each time that an expression says of its clause's event."""
    before: ReadSentence | None = None
    leading = leading_hour(reading)
    for read in reading.sentences:
        if read.timexes:
            dating, context = Dating(read), _context(read, before, reading)
            denied = _denied(read, reading)
            for timex in (awaited(each, read) for each in read.timexes if not _within(each, denied)):
                dated = dating.of(timex.span)
                if dated or tells(read):
                    told = replace(
                        context,
                        dated=dated | phases(timex),
                        parties=dating.parties(timex.span, read.keys),
                        leading=timex.span == leading,
                    )
                    yield from _assertions(timex, replace(read, context=told), reading)
        before = read


def _denied(read: ReadSentence, reading: Reading) -> list[Span]:
    """What clauses deny, from the negation on: a day on which a thing was not done is none of it."""
    denied = denied_clauses(read.tokens, reading.language)
    return [read.tokens.span(begin, clause.stop - 1) for clause, begin in denied]


def _within(timex: Timex, spans: list[Span]) -> bool:
    return any(span.contains(timex.span) for span in spans)


def _context(read: ReadSentence, before: ReadSentence | None, reading: Reading) -> Context:
    """The context of a sentence; with a pronoun for its subject it is that of the sentence before, too."""
    pronouns = reading.language.predicates.pronouns
    told = before is not None and not pronouns.isdisjoint(read.tokens.norms[:PRONOUN])
    earlier = before.context.sentence if told and before else frozenset()
    set_anew = holds(read.tokens, reading.language.events.rescheduled, 0, len(read.tokens))
    return replace(read.context, sentence=read.context.sentence | earlier, updated=set_anew)


def _assertions(timex: Timex, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    words = reading.article.text[timex.span.start : timex.span.end]
    if timex.minutes is not None:
        clock = Value(words, timex.minutes, timex.minutes_implied or timex.minutes, "minute-of-day")
        yield _assertion(TIME, clock, timex, read, reading)
    if not timex.strict.known:
        return
    if _is_night(timex):
        evening = Value(words, _evening(timex.strict), _evening(timex.implied))
        yield _assertion(NIGHT, evening, timex, read, reading)
        if not read.context.dated:
            return
    if timex.ranged and timex.grain in WHOLE and timex.strict == timex.implied and len(timex.strict.ranges) == 1:
        yield from _ends(timex, words, read, reading)
    yield from _bound(timex, words, read, reading)
    if _since(timex, read, reading):
        first = Days.between(*period(date.fromordinal(timex.strict.ranges[0].first), timex.grain))
        begun = read.context.dated & _beginnings()
        yield _assertion(DAY if begun else START, Value(words, first, first), timex, read, reading)
    else:
        strict = timex.strict.widened(1, 1) if _foreign(timex, read) else timex.strict
        yield _assertion(DAY, Value(words, strict, timex.implied), timex, read, reading)


def _foreign(timex: Timex, read: ReadSentence) -> bool:
    return timex.grain == DAY and beside_foreign_hour(timex, read)


def _ends(timex: Timex, words: str, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    """The first and the last day, month or year of a stretch."""
    for attribute, day in ((START, timex.strict.first), (END, timex.strict.last)):
        if day is not None:
            end = Days.between(*period(day, timex.grain))
            yield _assertion(attribute, Value(words, end, end), timex, _at_edge(read, attribute), reading)


def _at_edge(read: ReadSentence, attribute: str) -> ReadSentence:
    """A sentence read for what happens at an end of a stretch that it tells."""
    dated = at_edge(read.context.dated, LAST_PHASE if attribute == END else BEGIN)
    return replace(read, context=replace(read.context, dated=dated))


def _bound(timex: Timex, words: str, read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    """The last day of a stretch of which only that is told ("jusqu'au 30 septembre"): what may end, ends but once."""
    last = timex.strict.last if timex.strict.first is None and timex.grain == DAY else None
    told = reading.article.published.last
    if last is None or (last != timex.implied.last and not (told and (last - told).days <= COMING)):
        return
    first, _ = token_range(read.tokens, timex.span)
    if holds(read.tokens, frozenset(reading.language.timex.edges.get("until", ())), first, first):
        turning = turns(read.context.dated, LAST_PHASE)
        end = Days.between(last, last + DAY_AFTER if turning else last)
        yield _assertion(END, Value(words, end, end), timex, _at_edge(read, END), reading)


def _beginnings() -> frozenset[str]:
    return incidents() | {BEGIN}


def _since(timex: Timex, read: ReadSentence, reading: Reading) -> bool:
    """Whether an expression names the day since when something has been going on, or the month from which it will."""
    edges, (first, _) = reading.language.timex.edges, token_range(read.tokens, timex.span)
    opened = OPENED.get(timex.grain, ())
    words = frozenset(word for edge in opened for word in edges.get(edge, ()))
    plain = timex.grain == DAY or not read.context.dated
    return plain and timex.strict.first is not None and holds(read.tokens, words, first, first)


def _is_night(timex: Timex) -> bool:
    """Whether an expression names the night from one day to the next."""
    one = len(timex.implied.ranges) == 1
    return one and timex.grain == DAY and timex.implied.ranges[0].last - timex.implied.ranges[0].first == 1


def _evening(night: Days) -> Days:
    """A night by the day of its evening: two nights that share a day are two nights."""
    return Days.of((r.first, r.last - 1) for r in night.ranges)


def _assertion(attribute: str, value: Value, timex: Timex, read: ReadSentence, reading: Reading) -> Assertion:
    return Assertion(
        kind=KIND,
        attribute=attribute,
        subject="",
        value=value,
        article=reading.article,
        mention=timex.span,
        sentence=read.sentence,
        modality=Modality.HEDGED if timex.relative_to or timex.offset else Modality.ASSERTED,
        attribution=read.attribution,
        context=_around(timex, attribute, read),
    )


def _around(timex: Timex, attribute: str, read: ReadSentence) -> Context:
    """The context of a date; a day that an article tells of weeks later is still of its story."""
    context = around(read, timex.span, qualifiers=zone(timex, read) if attribute == TIME else ())
    recent = context.background and timex.grain == DAY and not timex.remote
    return replace(context, background=days_before(timex.strict, context.story, WEEKS)) if recent else context
