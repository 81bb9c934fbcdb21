"""Counts of time from now, from a date or from an event: "il y a trois jours", "two weeks after the vote"."""

from typing import NamedTuple

from checker.grammar.timex.entries import DAY_UNITS
from checker.grammar.timex.expression import Expression
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.numerals import count
from checker.grammar.timex.points import point
from checker.grammar.timex.relative import Away, Bounds, Relative, Window
from checker.grammar.timex.rules import NUMBERS, begins, remembered
from checker.grammar.timex.scan import Found, Scan
from checker.grammar.timex.spans import Anaphor, Bounded, FromEvent, Lasting
from checker.grammar.timex.units import unit_name

_MOST_UNITS = 4
"""At most so many units make one duration: years, months, weeks and days."""

_EVENT_ENDS = kinds("tense.breaks", "tense.past", "tense.future", "joints.event_end")
_OF = kinds("joints.of", "joints.on")
_EVENT_TOKENS = 8
"""At most so many tokens name the event that an offset counts from."""


_BEYOND = {("more", -1): "until", ("more", 1): "from", ("less", -1): "from", ("less", 1): "until"}
"""What "more than" or "less than" a time before (-1) or after (1) an origin bounds."""


class _Duration(NamedTuple):
    """Counts of units, greatest first: "trois jours", "2 years 1 month"; "more" or "less" than that."""

    counts: tuple[tuple[Bounds, Bounds, str], ...]
    end: int
    hedge: str | None = None

    def away(self, direction: int, origin: Expression | None = None) -> Expression:
        """That far from an origin."""
        exact = len(self.counts) > 1 or (origin is not None and not isinstance(origin, Relative))
        reached = origin
        for told, implied, unit in self.counts:
            reached = Away(told, implied, unit, direction, reached, exact=exact or self.hedge is not None)
        edge = _BEYOND.get((self.hedge or "", direction))
        return Bounded(edge, reached) if edge and reached else (reached or Relative("day", 0))


def duration(scan: Scan, i: int) -> _Duration | None:
    """Counts with their units, the next one behind "and" or nothing; a hedge before them."""
    hedge, at = _hedge(scan, i)
    counts: list[tuple[Bounds, Bounds, str]] = []
    end = i
    while len(counts) < _MOST_UNITS and (told := count(scan, at)) and (unit := unit_name(scan, told[2])):
        end = unit[1]
        half = scan.after("joints.and_half", end) if unit[0] == "year" else None
        if half:
            return _Duration(((_halves(told[0]), _halves(told[1]), "quarter"),), half, hedge) if not counts else None
        counts.append((told[0], told[1], unit[0]))
        at = scan.skip("joints.and", end)
    return _Duration(tuple(counts), end, hedge) if counts else None


def _halves(years: Bounds) -> Bounds:
    """Years and a half, in quarters: nobody counts them to the day."""
    low, high = years
    return low * 4 + 2, high * 4 + 2


def _hedge(scan: Scan, i: int) -> tuple[str | None, int]:
    """The hedge before a duration, and the token after it; "about" is none."""
    if not scan.kinds[i] & _HEDGES:
        return None, i
    for hedge, kind in (("more", "joints.more"), ("less", "joints.less")):
        end = scan.after(kind, i)
        if end:
            return hedge, end
    return None, scan.skip("joints.about", i)


OFFSETS = (
    *NUMBERS,
    "joints.one",
    "vague_counts",
    "joints.more",
    "joints.less",
    "joints.about",
    "joints.ago_before",
    "joints.ahead_before",
    "joints.since_count",
    "joints.within",
    "joints.lasting",
)
"""The kinds that an offset may begin with."""

_HEDGES = kinds("joints.more", "joints.less", "joints.about")
_OPENING = kinds(*OFFSETS) & ~kinds(
    *NUMBERS, "joints.one", "vague_counts", "joints.more", "joints.less", "joints.about"
)
"""What opens an offset before its count and the hedge of it."""


@begins(*OFFSETS, needs=[DAY_UNITS])
@remembered
def offset(scan: Scan, i: int) -> Found | None:
    """A count of time away from the publication day, a date, or an event."""
    if not scan.kinds[i] & _OPENING:
        told = duration(scan, i)
        return _behind(scan, told, lasting=False) if told else None
    for kind, direction in (("joints.ago_before", -1), ("joints.ahead_before", 1)):
        at = scan.after(kind, i)
        told = duration(scan, at) if at else None
        if told:
            end = told.end if direction < 0 else scan.skip("joints.ahead_close", told.end)
            return Found(told.away(direction), end)
    within = scan.after("joints.within", i)
    told = duration(scan, within) if within else None
    if told:
        told_count, implied, unit = told.counts[0]
        return Found(Window(told_count, implied, unit, 1), scan.skip("joints.ahead_close", told.end))
    since = scan.after("joints.since_count", i)
    if since:
        told = duration(scan, since)
        return Found(Bounded("since", told.away(-1)), told.end) if told else None
    lasting = scan.after("joints.lasting", i)
    told = duration(scan, lasting or i)
    return _behind(scan, told, lasting=lasting is not None) if told else None


def _behind(scan: Scan, told: _Duration, *, lasting: bool) -> Found | None:
    starting = scan.after("joints.starting", told.end) or (
        scan.after("joints.lasting_from", told.end) if lasting else None
    )
    first = point(scan, scan.skip("joints.article", starting)) if starting else None
    if first:
        _, count_, unit = told.counts[0]
        return Found(Lasting(count_, unit, first.expression), first.end)
    if lasting:
        return None
    for kind, direction in (("joints.ago_after", -1), ("joints.ahead_after", 1)):
        end = scan.after(kind, told.end)
        if end:
            return Found(told.away(direction), end)
    for kind, direction in (("joints.before", -1), ("joints.after", 1)):
        at = scan.after(kind, told.end)
        found = _from(scan, told, direction, at, event=scan.after("joints.from_date", told.end) is None) if at else None
        if found:
            return found
    for kind, direction in (("joints.earlier", -1), ("joints.later", 1)):
        end = scan.after(kind, told.end)
        if end:
            return Found(_anaphor(told, direction), end)
    return None


def _from(scan: Scan, told: _Duration, direction: int, at: int, *, event: bool) -> Found | None:
    origin = point(scan, at)
    if origin:
        return Found(told.away(direction, origin.expression), origin.end)
    first = scan.skip("joints.article", at)
    end = _event_end(scan, first)
    if not event or end == first or (first == at and not scan.after("joints.one", at)):
        return None
    days = _anaphor(told, direction).count
    return Found(FromEvent(days, (at, end)), end) if days else None


def _event_end(scan: Scan, i: int) -> int:
    """Where the noun phrase of the event ends: at a sign, a clause word, a verb that tells tense or a date."""
    end = i
    while end < len(scan.folds) and end - i < _EVENT_TOKENS and scan.tokens.written(end)[0].isalnum():
        if scan.begins(_EVENT_ENDS, end):
            break
        if end > i and point(scan, end):
            return end - 1 if scan.behind(_OF, end) else end
        end += 1
    return end


def _anaphor(told: _Duration, direction: int) -> Anaphor:
    low = sum(count[0] * _SIZE.get(unit, _YEAR) for count, _, unit in told.counts)
    high = sum(count[1] * _SIZE.get(unit, _YEAR) for count, _, unit in told.counts)
    return Anaphor("offset", (low, high) if direction > 0 else (-high, -low))


_YEAR = 365
_SIZE = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7, "month": 30, "quarter": 91, "half": 182, "year": _YEAR}
"""Days of a unit, where only an event can tell the calendar."""


@begins("joints.eve", "joints.eve_after")
def neighbour(scan: Scan, i: int) -> Found | None:
    """The day before or after a date or an event: le lendemain du 13 février, the day after the vote."""
    start = scan.skip("joints.article", i)
    for kind, direction in (("joints.eve", -1), ("joints.eve_after", 1)):
        at = scan.after(kind, start)
        origin = point(scan, scan.skip("joints.of", at)) if at else None
        if origin:
            return Found(Away((1, 1), (1, 1), "day", direction, origin.expression, exact=True), origin.end)
        event = _event(scan, at) if at else None
        if event:
            return Found(FromEvent((direction, direction), event), event[1])
    return None


def _event(scan: Scan, i: int) -> tuple[int, int] | None:
    """The first token of the event behind "the day after" or "le lendemain de", and the one behind it."""
    of = scan.skip("joints.of", i)
    first = scan.skip("joints.article", of)
    end = _event_end(scan, first)
    return (of, end) if end > first > i else None
