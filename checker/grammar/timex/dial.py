"""The hour that words tell: 15h30, 5H45, 1.45am, 9.30am, 15 heures, noon, 0715 GMT, half past six."""

from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.numerals import cardinal
from checker.grammar.timex.scan import Scan

HOUR, DAY, NOON = 60, 1440, 720
"""Minutes of an hour, of a day, and of the day's first half."""

_HALF, _QUARTER = 30, 15
_FRACTIONS, _HALVES = kinds("clock.half", "clock.quarter", "clock.less_quarter"), kinds("clock.am", "clock.pm")
_HOURS, _DIAL = range(25), range(1, 13)
_FIVES = range(5, 30, 5)
"""Minutes past or to an hour that people tell: other numbers with "to" between them are a score."""

_TWO, _FOUR = len("00"), len("0000")


def told_hour(scan: Scan, i: int, *, opened: bool, joined: bool = False) -> tuple[int, int] | None:
    """Minutes from midnight that the words at a token tell, and the token behind; figures may need a word before.

    Behind a sign that stands close to them they are another number's, if they are not `joined` to an hour by it.
    """
    if not joined and scan.glued(i) and scan.sign(i - 1, ":.,-"):
        return None
    named = scan.look("clock_times", i, int)
    if named:
        return _fraction(scan, named[0], named[1])
    hour = scan.digits(i, 2)
    if hour is not None and hour in _HOURS:
        return _figures(scan, i, hour, opened=opened)
    if scan.digits(i) is not None:
        return _four_figures(scan, i, opened=opened)
    return _in_words(scan, i) if opened else None


def _in_words(scan: Scan, i: int) -> tuple[int, int] | None:
    words = cardinal(scan, i)
    if words is None or words[0] not in _HOURS:
        return _told_off(scan, i)
    mark = scan.after("clock.hour", words[1]) or (words[1] if half_of_day(scan, words[1]) else None)
    if mark is None:
        return _told_off(scan, i)
    return _halved(scan, *_fraction(scan, words[0] * HOUR, mark))


def _four_figures(scan: Scan, i: int, *, opened: bool) -> tuple[int, int] | None:
    """Hour and minutes in one: "at 0715", "1945 GMT"; without a leading zero four figures may be a year or a count."""
    folds = scan.folds[i]
    hour, minutes = int(folds[:_TWO]), int(folds[_TWO:] or HOUR)
    if len(folds) != _FOUR or hour not in _HOURS or minutes >= HOUR:
        return None
    zone = scan.after("clock.zone", i + 1)
    return (hour * HOUR + minutes, i + 1) if zone or (opened and folds.startswith("0")) else None


def _told_off(scan: Scan, i: int) -> tuple[int, int] | None:
    """Minutes past or to an hour: "twenty to four", "half past six"."""
    part = scan.look("clock_parts", i, int)
    told = part or cardinal(scan, i)
    if told is None or told[0] >= HOUR:
        return None
    for kind, sign in (("clock.past", 1), ("clock.to", -1)):
        at = scan.after(kind, told[1])
        hour = cardinal(scan, at) if at else None
        sure = part or half_of_day(scan, hour[1]) if hour else None
        if hour and hour[0] in _DIAL and (sure or (told[0] in _FIVES and _stops(scan, hour[1]))):
            return _halved(scan, (hour[0] * HOUR + sign * told[0]) % DAY, scan.skip("clock.hour", hour[1]))
    return None


def _stops(scan: Scan, i: int) -> bool:
    """Whether nothing that could be counted stands at a token."""
    return i >= len(scan.folds) or not scan.folds[i][0].isalpha() or bool(scan.after("clock.behind", i))


def _figures(scan: Scan, i: int, hour: int, *, opened: bool) -> tuple[int, int] | None:
    """Hour in figures: marked by a letter or word, by a colon, or by am and pm behind it."""
    at, minutes = i + 1, 0
    mark = scan.after("clock.hour", at)
    if mark is None and scan.sign(at, ":.") and scan.glued(at) and scan.glued(at + 1):
        return _pointed(scan, at, hour)
    if mark is None:
        return _halved(scan, hour * HOUR, at) if half_of_day(scan, at) else None
    sure = opened or scan.glued(at) or scan.digits(mark, 2) is not None or scan.after("clock.zone", mark)
    if not sure:
        return None
    written = scan.digits(mark, 2)
    if written is not None and written < HOUR and len(scan.folds[mark]) == _TWO:
        minutes, mark = written, scan.skip("clock.minute", mark + 1)
    return _halved(scan, *_fraction(scan, hour * HOUR + minutes, mark))


def _pointed(scan: Scan, at: int, hour: int) -> tuple[int, int] | None:
    """Hour and minutes with a sign between them; a point needs am or pm, and a second sign makes a duration."""
    written = scan.digits(at + 1, 2)
    if written is None or written >= HOUR or len(scan.folds[at + 1]) != _TWO or _timed(scan, at + 2):
        return None
    if scan.sign(at, ".") and half_of_day(scan, at + 2) is None:
        return None
    return _halved(scan, hour * HOUR + written, at + 2)


def _timed(scan: Scan, at: int) -> bool:
    """Whether seconds follow behind a colon, or behind the point of their decimals ("3:57.84")."""
    decimals = scan.sign(at, ".") and scan.glued(at) and scan.glued(at + 1) and scan.digits(at + 1) is not None
    return bool(scan.sign(at, ":") or decimals)


def _fraction(scan: Scan, minutes: int, end: int) -> tuple[int, int]:
    if not scan.kinds[end] & _FRACTIONS:
        return minutes, end
    for kind, more in (("clock.half", _HALF), ("clock.quarter", _QUARTER), ("clock.less_quarter", -_QUARTER)):
        after = scan.after(kind, end)
        if after:
            return minutes + more, after
    return minutes, end


def half_of_day(scan: Scan, i: int) -> tuple[int, int] | None:
    """Minutes that words for a half of the day add to an hour of the dial, and the token behind them."""
    if not scan.kinds[i] & _HALVES:
        return None
    for kind, shift in (("clock.am", 0), ("clock.pm", NOON)):
        end = scan.after(kind, i)
        if end:
            return shift, end
    return None


def _halved(scan: Scan, minutes: int, end: int) -> tuple[int, int] | None:
    half = half_of_day(scan, end)
    if half is None:
        return (minutes, end) if minutes < DAY else None
    if minutes >= NOON + HOUR:
        return (minutes, half[1]) if half[0] else None
    return minutes % NOON + half[0], half[1]
