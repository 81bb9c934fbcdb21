"""Counts of time from now, from a date or from an event: "il y a trois jours", "two weeks after the vote"."""

from checker.grammar.timex.expression import Expression
from checker.grammar.timex.numerals import count
from checker.grammar.timex.points import point
from checker.grammar.timex.relative import Away, Bounds, Relative
from checker.grammar.timex.scan import Found, Scan
from checker.grammar.timex.spans import Anaphor, Bounded, FromEvent
from checker.grammar.timex.units import unit_name

_EVENT_TOKENS = 8
"""At most so many tokens name the event that an offset counts from."""


class _Duration:
    """A count of one unit: "trois jours", "2 years 1 month"."""

    __slots__ = ("count", "end", "implied", "unit")

    def __init__(self, count: Bounds, implied: Bounds, unit: str, end: int) -> None:
        self.count, self.implied, self.unit, self.end = count, implied, unit, end

    def away(self, direction: int, origin: Expression | None = None) -> Away:
        """That far from an origin."""
        exact = origin is not None and not isinstance(origin, Relative)
        return Away(self.count, self.implied, self.unit, direction, origin, exact=exact)


def duration(scan: Scan, i: int) -> _Duration | None:
    """A count and its unit."""
    told = count(scan, i)
    unit = unit_name(scan, told[2]) if told else None
    return _Duration(told[0], told[1], unit[0], unit[1]) if told and unit else None


def offset(scan: Scan, i: int) -> Found | None:
    """A count of time away from the publication day, a date, or an event."""
    start = scan.skip("joints.about", i)
    for kind, direction in (("joints.ago_before", -1), ("joints.ahead_before", 1)):
        at = scan.after(kind, start)
        told = duration(scan, scan.skip("joints.about", at)) if at else None
        if told:
            end = told.end if direction < 0 else scan.skip("joints.ahead_close", told.end)
            return Found(told.away(direction), end)
    since = scan.after("joints.since_count", start)
    if since:
        told = duration(scan, scan.skip("joints.about", since))
        return Found(Bounded("since", told.away(-1)), told.end) if told else None
    told = duration(scan, start)
    return _behind(scan, told) if told else None


def _behind(scan: Scan, told: _Duration) -> Found | None:
    for kind, direction in (("joints.ago_after", -1), ("joints.ahead_after", 1)):
        end = scan.after(kind, told.end)
        if end:
            return Found(told.away(direction), end)
    for kind, direction in (("joints.before", -1), ("joints.after", 1)):
        at = scan.after(kind, told.end)
        found = _from(scan, told, direction, at) if at else None
        if found:
            return found
    for kind, direction in (("joints.earlier", -1), ("joints.later", 1)):
        end = scan.after(kind, told.end)
        if end:
            return Found(_anaphor(told, direction), end)
    return None


def _from(scan: Scan, told: _Duration, direction: int, at: int) -> Found | None:
    origin = point(scan, at)
    if origin:
        return Found(told.away(direction, origin.expression), origin.end)
    first = scan.skip("joints.article", at)
    event = _event_end(scan, first)
    if event == first or (first == at and not scan.after("joints.one", at)):
        return None
    days = _anaphor(told, direction).count
    return Found(FromEvent(days, (at, event)), event) if days else None


def _event_end(scan: Scan, i: int) -> int:
    """Where the noun phrase of the event ends: at a sign, a clause word or a verb that tells tense."""
    end = i
    while end < len(scan.folds) and end - i < _EVENT_TOKENS and scan.tokens.written(end)[0].isalnum():
        if any(scan.after(kind, end) for kind in ("tense.breaks", "tense.past", "tense.future", "joints.event_end")):
            break
        end += 1
    return end


def _anaphor(told: _Duration, direction: int) -> Anaphor:
    size = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7, "month": 30, "quarter": 91, "half": 182, "year": 365}
    days = size.get(told.unit, 365)
    low, high = sorted(direction * n * days for n in told.count)
    return Anaphor("offset", (low, high))


def neighbour(scan: Scan, i: int) -> Found | None:
    """The day before or after a date: la veille de Noël, le lendemain du 13 février."""
    start = scan.skip("joints.article", i)
    for kind, direction in (("joints.eve", -1), ("joints.eve_after", 1)):
        at = scan.after(kind, start)
        origin = point(scan, scan.skip("joints.of", at)) if at else None
        if origin:
            return Found(Away((1, 1), (1, 1), "day", direction, origin.expression, exact=True), origin.end)
    return None
