"""Clock times: 15h30, 5H45, 1.45am, 9.30am, vers 15 heures, at noon, and how far a hedge lets them be off."""

from msgspec import Struct

from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import FIGURE
from checker.grammar.timex.numerals import cardinal
from checker.grammar.timex.scan import Scan
from checker.language.timex import ClockHedge
from checker.values.numbers import Numbers

HOUR, DAY, NOON = 60, 1440, 720
"""Minutes of an hour, of a day, and of the day's first half."""

_HALF, _QUARTER = 30, 15

CLOCK_OPENERS = kinds(FIGURE, "clock_hedges", "clock.at", "clock_times")
"""What a clock time begins with."""

_OPENERS = kinds("clock_hedges", "clock.at")

_FRACTIONS, _HALVES = kinds("clock.half", "clock.quarter", "clock.less_quarter"), kinds("clock.am", "clock.pm")
_HOURS, _DIAL = range(25), range(1, 13)
_TWO = len("00")


class ClockTime(Struct, frozen=True, gc=False):
    """Minutes from midnight in both readings, and the token after the words."""

    strict: Numbers
    implied: Numbers
    end: int


def clock_time(scan: Scan, i: int) -> ClockTime | None:
    """A clock time with its hedge; words that make a duration of figures before it forbid one."""
    if not scan.heads(i) & CLOCK_OPENERS:
        return None
    opened = scan.kinds[i] & _OPENERS
    hedge = scan.look("clock_hedges", i, ClockHedge) if opened else None
    opener = scan.after("clock.at", i) if opened else None
    start = hedge[1] if hedge else opener or i
    told = _told(scan, start, opened=bool(hedge or opener))
    if told is None or (not hedge and _lasts(scan, i if opener is None else start)):
        return None
    minutes, end = told
    if hedge is None:
        exactly = Numbers.exactly(minutes)
        return ClockTime(exactly, exactly, end)
    return ClockTime(_around(minutes, hedge[0].strict), _around(minutes, hedge[0].implied), end)


def _around(minutes: int, off: tuple[int, int]) -> Numbers:
    before, after = off
    minutes += DAY if minutes + after < 0 else 0
    return Numbers.between(max(0, minutes - before), min(DAY - 1, minutes + after))


def _lasts(scan: Scan, i: int) -> bool:
    return i > 0 and any(scan.after("clock.duration", k) == i for k in (i - 1, i - 2) if k >= 0)


def _told(scan: Scan, i: int, *, opened: bool) -> tuple[int, int] | None:
    if scan.glued(i) and scan.sign(i - 1, ":.,-"):
        return None
    named = scan.look("clock_times", i, int)
    if named:
        return _fraction(scan, named[0], named[1])
    hour = scan.digits(i, 2)
    if hour is not None and hour in _HOURS:
        return _figures(scan, i, hour, opened=opened)
    words = cardinal(scan, i) if opened else None
    if words is None or words[0] not in _HOURS:
        return _told_off(scan, i) if opened else None
    mark = scan.after("clock.hour", words[1]) or (words[1] if _half_of_day(scan, words[1]) else None)
    if mark is None:
        return _told_off(scan, i)
    return _halved(scan, *_fraction(scan, words[0] * HOUR, mark))


def _told_off(scan: Scan, i: int) -> tuple[int, int] | None:
    """Minutes past or to an hour: "twenty to four", "half past six"."""
    part = scan.look("clock_parts", i, int)
    told = part or cardinal(scan, i)
    if told is None or told[0] >= HOUR:
        return None
    for kind, sign in (("clock.past", 1), ("clock.to", -1)):
        at = scan.after(kind, told[1])
        hour = cardinal(scan, at) if at else None
        if hour and hour[0] in _DIAL and (part or _half_of_day(scan, hour[1])):
            return _halved(scan, (hour[0] * HOUR + sign * told[0]) % DAY, scan.skip("clock.hour", hour[1]))
    return None


def _figures(scan: Scan, i: int, hour: int, *, opened: bool) -> tuple[int, int] | None:
    """Hour in figures: marked by a letter or word, by a colon, or by am and pm behind it."""
    at, minutes = i + 1, 0
    mark = scan.after("clock.hour", at)
    if mark is None and scan.sign(at, ":.") and scan.glued(at) and scan.glued(at + 1):
        return _pointed(scan, at, hour)
    if mark is None:
        return _halved(scan, hour * HOUR, at) if _half_of_day(scan, at) else None
    if not opened and not (scan.glued(at) or scan.digits(mark, 2) is not None):
        return None
    written = scan.digits(mark, 2)
    if written is not None and written < HOUR and len(scan.folds[mark]) == _TWO:
        minutes, mark = written, scan.skip("clock.minute", mark + 1)
    return _halved(scan, *_fraction(scan, hour * HOUR + minutes, mark))


def _pointed(scan: Scan, at: int, hour: int) -> tuple[int, int] | None:
    """Hour and minutes with a sign between them; a point needs am or pm, and a second colon makes a duration."""
    written = scan.digits(at + 1, 2)
    if written is None or written >= HOUR or len(scan.folds[at + 1]) != _TWO or scan.sign(at + 2, ":"):
        return None
    if scan.sign(at, ".") and _half_of_day(scan, at + 2) is None:
        return None
    return _halved(scan, hour * HOUR + written, at + 2)


def _fraction(scan: Scan, minutes: int, end: int) -> tuple[int, int]:
    if not scan.kinds[end] & _FRACTIONS:
        return minutes, end
    for kind, more in (("clock.half", _HALF), ("clock.quarter", _QUARTER), ("clock.less_quarter", -_QUARTER)):
        after = scan.after(kind, end)
        if after:
            return minutes + more, after
    return minutes, end


def _half_of_day(scan: Scan, i: int) -> tuple[int, int] | None:
    if not scan.kinds[i] & _HALVES:
        return None
    for kind, shift in (("clock.am", 0), ("clock.pm", NOON)):
        end = scan.after(kind, i)
        if end:
            return shift, end
    return None


def _halved(scan: Scan, minutes: int, end: int) -> tuple[int, int] | None:
    half = _half_of_day(scan, end)
    if half is None:
        return (minutes, end) if minutes < DAY else None
    if minutes >= NOON + HOUR:
        return (minutes, half[1]) if half[0] else None
    return minutes % NOON + half[0], half[1]
