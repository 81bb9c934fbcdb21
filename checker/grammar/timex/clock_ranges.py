"""Stretches between two hours of the day: "de 21 heures à 5 heures", "from 7pm to 5am", "entre 9 et 17 heures"."""

from msgspec import Struct

from checker.grammar.timex.clock import ClockTime, lasting, rough_time
from checker.grammar.timex.dial import DAY, HOUR, NOON, half_of_day, told_hour
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import FIGURE
from checker.grammar.timex.numerals import cardinal
from checker.grammar.timex.scan import Scan

JOINTS = (("clock.from", "clock.until"), ("clock.between", "joints.and"))
"""What opens a stretch, and what stands between its two ends."""
LEAST, LONG = 12 * HOUR, 4 * HOUR
"""Minutes: "de 9 à 18 heures" are hours of the day and "de 2 à 4 heures" a duration: that is short and rarely ends
above twelve hours."""
MORNING = 5 * HOUR
"""Minutes: no such stretch begins before."""
_OPENERS = kinds(FIGURE, "clock.from", "clock.between")
_MARKS = kinds("clock.hour", "clock.am", "clock.pm", "clock_times")
VERB = 4
"""Tokens before a stretch among which a word makes it a duration ("a duré de 9 à 18 heures")."""
_LASTING = kinds("clock.durative")


class Hours(Struct, frozen=True):
    """Two hours between which something lasts, and the token that the second begins at."""

    start: ClockTime
    at: int
    end: ClockTime


def may_be_hours(scan: Scan, i: int) -> bool:
    """Whether a stretch may begin at a token: an opener there, and words for hours ahead."""
    return bool(scan.ahead[i] & _MARKS and scan.heads(i) & _OPENERS)


def hours_between(scan: Scan, i: int) -> Hours | None:
    """The stretch that begins at a token: opened by a word, or two marked hours with a dash between them."""
    if not may_be_hours(scan, i):
        return None
    for opener, joint in JOINTS:
        start = scan.after(opener, i)
        found = _joined(scan, start, joint, opened=True) if start else None
        if found:
            return found
    return _joined(scan, i, "joints.dash", opened=False) if scan.digits(i, 2) is not None else None


def _joined(scan: Scan, i: int, joint: str, *, opened: bool) -> Hours | None:
    left = told_hour(scan, i, opened=opened)
    if left is None and opened:
        return _bare(scan, i, joint)
    at = scan.after(joint, left[1]) if left else None
    right = told_hour(scan, at, opened=True, joined=True) if at else None
    if left is None or at is None or right is None or (_whole(scan, right) and lasting(scan, right[1])):
        return None
    return Hours(rough_time(left), at - 1, rough_time(right))


def _bare(scan: Scan, i: int, joint: str) -> Hours | None:
    """A first hour without a mark of its own: the second one's mark, or its half of the day, is its, too."""
    bare = cardinal(scan, i)
    at = scan.after(joint, bare[1]) if bare else None
    right = told_hour(scan, at, opened=True, joined=True) if at else None
    if bare is None or at is None or right is None or bare[0] * HOUR > DAY:
        return None
    minutes, end = bare[0] * HOUR, right[0]
    if any(half_of_day(scan, right[1] - k) for k in (1, 2, 3)):
        minutes = _in_half(minutes, end)
    elif not _of_day(scan, i, minutes, right):
        return None
    return Hours(rough_time((minutes % DAY, bare[1])), at - 1, rough_time(right))


def _in_half(minutes: int, end: int) -> int:
    """An hour of a dial of twelve before another one of known half: "from 7 to 11pm", "from 11 to 2pm"."""
    if minutes >= NOON + HOUR:
        return minutes
    late = minutes % NOON + (NOON if end >= NOON else 0)
    return late if late < end else (late + NOON) % DAY


def _of_day(scan: Scan, i: int, minutes: int, right: tuple[int, int]) -> bool:
    """Whether two figures with one mark are hours of the day rather than a duration."""
    end = right[0]
    if not (_whole(scan, right) and MORNING <= minutes < end and end >= LEAST) or lasting(scan, right[1]):
        return not _whole(scan, right)
    durative = any(scan.begins(_LASTING, k) for k in range(max(0, i - VERB), i))
    return not durative and (end - minutes >= LONG or minutes > LEAST)


def _whole(scan: Scan, told: tuple[int, int]) -> bool:
    """Whether an hour is told by figures and the word for hours alone."""
    return told[0] % HOUR == 0 and scan.after("clock.hour", told[1] - 1) == told[1]
