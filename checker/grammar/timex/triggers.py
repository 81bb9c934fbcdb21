"""Where a time expression may stand: the words that set off the search for one, and how far back it may begin."""

from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import ROMAN
from checker.grammar.timex.scan import Scan

REACH_BACK = 12
"""At most so many tokens before its trigger does an expression begin."""

_CODES = ("joints.quarter_code", "joints.half_code")
_GROUP = len("000")
_YEAR_WIDTHS = (len("2024"), len("20240326"))
_SEASONS = kinds("seasons")
_SHIFTED = kinds("joints.plain_shift")
_NAMING = kinds("joints.article", "shifts", "joints.month_opener", "phases", "joints.of")
_TOLD_BEFORE = kinds("joints.lone_day", "joints.from_day", "joints.between", "joints.decade", *_CODES)
_TOLD_BEHIND = kinds("clock.hour", "clock.am", "clock.pm", "joints.decade_mark", "short_months")


def telling(scan: Scan, i: int) -> bool:
    """Whether figures may be a date by themselves, or a season is one: its name may be another word's form.

    Beside a month, weekday or unit that word is the trigger.
    """
    kinds_at = scan.kinds
    if not scan.folds[i][0].isdecimal():
        if not kinds_at[i] & _SEASONS:
            return True
        named = scan.after("seasons", i)
        stated = named is None or scan.digits(named) is not None or scan.begins(_SHIFTED, named)
        return stated or scan.behind(_NAMING, i)
    if len(scan.folds[i]) in _YEAR_WIDTHS or (scan.sign(i + 1, "/-.:~–") and scan.glued(i + 1)):
        return not _grouped(scan, i)
    told = kinds_at[i + 1] & _TOLD_BEHIND or (kinds_at[i - 1] & _TOLD_BEFORE and scan.behind(_TOLD_BEFORE, i))
    return bool(told) or scan.sign(i - 1, "'/-")


def _grouped(scan: Scan, i: int) -> bool:
    """Whether figures are the thousands of a number: "1.200"."""
    return len(scan.folds[i]) <= _GROUP and scan.sign(i + 1, ".") and _width(scan, i + 2) == _GROUP


def _width(scan: Scan, i: int) -> int:
    return len(scan.folds[i]) if scan.digits(i) is not None else 0


_PASSED = frozenset("/.,()'")


def leftmost(scan: Scan, trigger: int, free: int) -> int:
    """The first token before a trigger from which an expression that holds it may begin."""
    start, stop = trigger, max(free, trigger - REACH_BACK)
    known, folds = scan.lexicon.known, scan.folds
    while start > stop:
        fold = folds[start - 1]
        if (
            fold not in known
            and not fold[0].isdecimal()
            and fold not in _PASSED
            and not (fold[0] in ROMAN and scan.capital(start - 1))
        ):
            break
        start -= 1
    return start
