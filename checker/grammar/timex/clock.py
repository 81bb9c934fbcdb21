"""Clock times: an hour that stands for a time of the day and counts nothing, and how far a hedge lets it be off."""

from msgspec import Struct

from checker.grammar.timex.dial import DAY, HOUR, told_hour
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import FIGURE
from checker.grammar.timex.scan import Scan
from checker.language.timex import ClockHedge
from checker.values.numbers import Numbers

CLOCK_OPENERS = kinds(FIGURE, "clock_hedges", "clock.at", "clock.it_is", "clock_times")
"""What a clock time begins with."""

_OPENERS = kinds("clock_hedges", "clock.at", "clock.it_is")

_NUMBERS, _STRETCH = kinds("numbers"), kinds("clock.from", "clock.between")


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
    hedge, opener = _opened(scan, i) if opened else (None, None)
    start = hedge[1] if hedge else opener or i
    told = told_hour(scan, start, opened=bool(hedge or opener))
    if told is None or (not hedge and _lasts(scan, i, opener)) or _counted(scan, i, *told):
        return None
    return rough_time(told, hedge[0] if hedge else None)


def rough_time(told: tuple[int, int], hedge: ClockHedge | None = None) -> ClockTime:
    """Minutes and the token behind them as a time, as far off as a hedge lets it be."""
    minutes, end = told
    if hedge is None:
        exactly = Numbers.exactly(minutes)
        return ClockTime(exactly, exactly, end)
    return ClockTime(_around(minutes, hedge.strict), _around(minutes, hedge.implied), end)


def _opened(scan: Scan, i: int) -> tuple[tuple[ClockHedge, int] | None, int | None]:
    """The hedge at a token, and the token behind a word that makes a clock time of figures.

    Where the clock itself is told ("il était près de 14 heures") words may hedge that elsewhere make a duration.
    """
    opener = scan.after("clock.at", i)
    telling = scan.after("clock.it_is", i)
    hedge = scan.look("clock_hedges", i, ClockHedge)
    if hedge is None and telling:
        hedge = scan.look("clock_hedges_told", telling, ClockHedge) or scan.look("clock_hedges", telling, ClockHedge)
    return hedge, telling or opener


def _counted(scan: Scan, i: int, minutes: int, end: int) -> bool:
    """Whether hours are counted: "of" something ("à deux heures de Paris"), or the last of "de 2 à 4 heures"."""
    if minutes % HOUR == 0 and scan.after("clock.hour", end - 1) == end and lasting(scan, end):
        return True
    numbered = scan.digits(i - 1, 2) is not None or scan.behind(_NUMBERS, i)
    return numbered and scan.behind(_STRETCH, i - 1)


def lasting(scan: Scan, end: int) -> bool:
    """Whether the words behind hours make a duration of them."""
    return bool(scan.after("clock.lasting", end))


def _around(minutes: int, off: tuple[int, int]) -> Numbers:
    before, after = off
    minutes += DAY if minutes + after < 0 else 0
    return Numbers.between(max(0, minutes - before), min(DAY - 1, minutes + after))


def _lasts(scan: Scan, i: int, opener: int | None) -> bool:
    """Whether a word that makes a duration of figures stands before them, or is what opens them."""
    if opener is not None:
        return scan.after("clock.duration", i) == opener
    return i > 0 and any(scan.after("clock.duration", k) == i for k in (i - 1, i - 2) if k >= 0)
