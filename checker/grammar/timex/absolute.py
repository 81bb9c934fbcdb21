"""Dates by name: 26 mars 2024, March 26, mardi 26, mars 2024, le 26; with what stands before and after them."""

from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.figures import COMPACT, separated, spaced
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.months import month_name, month_stands, short_stands, trailing_year, unit_follows
from checker.grammar.timex.numerals import day_number
from checker.grammar.timex.rules import NUMBERS, begins
from checker.grammar.timex.scan import Found, Scan, longest

_GOING_ON = kinds("joints.list", "joints.lone_day_before", "weekdays", "parts")
_MONTHS = kinds("months", "short_months")
_NAMES = _MONTHS | kinds("weekdays", "short_weekdays")
"""One of these words is in the sentence of every date that is not all figures."""


@begins(*NUMBERS, "shifts", "months", "short_months", "weekdays", "short_weekdays", "joints.month_of")
def calendar_date(scan: Scan, i: int) -> Found | None:
    """A date, its weekday before or after it, "this" or "next" before it."""
    start = scan.skip("joints.article", i)
    shift = scan.look("shifts", start, int)
    direction, at = shift or (None, start)
    if not scan.ahead[i] & _NAMES and scan.digits(at, COMPACT) is None:
        return None
    weekday = weekday_name(scan, at)
    at = _past_sign(scan, weekday[1]) if weekday else at
    found = _date(scan, at, weekday=weekday is not None)
    if found is None or not isinstance(found.expression, Calendar):
        return None
    calendar, end = _with_year(scan, found.expression, found.end)
    if weekday is None and calendar.day is not None:
        weekday = _weekday_behind(scan, end)
        end = weekday[1] if weekday else end
    return Found(_with(calendar, direction, weekday[0] if weekday else None), _closed(scan, i, end))


def _with_year(scan: Scan, calendar: Calendar, end: int) -> tuple[Calendar, int]:
    """Figures may have their year behind a comma: 5/7, 2020."""
    stated = (
        trailing_year(scan, end, after_day=True)
        if calendar.year is None and calendar.day and scan.sign(end, ",")
        else None
    )
    if not stated or calendar.month is None:
        return calendar, end
    return Calendar(stated[0], calendar.month, calendar.day, swapped=calendar.swapped), stated[1]


def _with(calendar: Calendar, direction: int | None, weekday: int | None) -> Calendar:
    return Calendar(calendar.year, calendar.month, calendar.day, weekday, direction, calendar.swapped)


def weekday_name(scan: Scan, i: int) -> tuple[int, int] | None:
    """A weekday, short or whole; a short one only where figures follow it."""
    short = scan.look("short_weekdays", i, int)
    if short and day_number(scan, _past_sign(scan, short[1]), words=False):
        return short
    return scan.look("weekdays", i, int)


def _past_sign(scan: Scan, i: int) -> int:
    i = i + 1 if scan.sign(i, ",(") else i
    return scan.skip("joints.article", i)


def _weekday_behind(scan: Scan, i: int) -> tuple[int, int] | None:
    at = i + 1 if scan.sign(i, ",") else i
    found = scan.look("weekdays", at, int)
    return found if found and day_number(scan, found[1], words=False) is None else None


def _closed(scan: Scan, i: int, end: int) -> int:
    closed = scan.sign(end, ")") and any(scan.sign(k, "(") for k in range(i, end))
    return end + 1 if closed else end


def _date(scan: Scan, i: int, *, weekday: bool) -> Found | None:
    by_name = scan.ahead[i] & _MONTHS if i < len(scan.folds) else 0
    return longest(
        separated(scan, i),
        spaced(scan, i),
        _day_month(scan, i) if by_name else None,
        _month_day(scan, i) if by_name else None,
        _weekday_figure(scan, i) if weekday else None,
    )


def _day_month(scan: Scan, i: int) -> Found | None:
    day = day_number(scan, i)
    if not day or _counted(scan, i):
        return None
    at = scan.skip("joints.day_of", day[1])
    at = scan.skip("joints.month_of", scan.skip("joints.of", at))
    month = month_name(scan, at)
    if not month or (scan.sign(day[1], "-") and not scan.glued(day[1])):
        return None
    stated = trailing_year(scan, month[1], after_day=True)
    return Found(Calendar(stated[0] if stated else None, month[0], day[0]), stated[1] if stated else month[1])


def _counted(scan: Scan, i: int) -> bool:
    """Whether the number is the end of a decimal, or money."""
    decimal = scan.glued(i) and scan.sign(i - 1, ".,") and scan.digits(i - 2, 9) is not None
    return decimal or scan.sign(i - 1, "$€£")


def _month_day(scan: Scan, i: int) -> Found | None:
    at = scan.skip("joints.month_of", i)
    month = month_name(scan, at)
    if not month:
        return None
    stated = trailing_year(scan, month[1], after_day=False)
    if stated:
        return Found(Calendar(stated[0], month[0]), stated[1])
    day = None if scan.lexicon.words.day_first else day_number(scan, scan.skip("joints.article", month[1]))
    if day and not unit_follows(scan, day[1]):
        later = trailing_year(scan, day[1], after_day=True)
        return Found(Calendar(later[0] if later else None, month[0], day[0]), later[1] if later else day[1])
    stands = month_stands(scan, i, at, month[1]) if scan.look("months", at, int) else short_stands(scan, at, month[1])
    return Found(Calendar(None, month[0]), month[1]) if stands else None


def _weekday_figure(scan: Scan, i: int) -> Found | None:
    """A day of the month alone behind a weekday, in words or over a comma only at a clause's edge."""
    day = day_number(scan, i)
    if (
        not day
        or (scan.glued(i) and scan.sign(i - 1, "-–/.:"))
        or (scan.sign(day[1], ":/.-") and scan.glued(day[1]) and scan.glued(day[1] + 1))
    ):
        return None
    figure = scan.digits(i) is not None
    behind_comma = scan.sign(i - 1, ",")
    apart = behind_comma and scan.begins(_GOING_ON, day[1])
    if (behind_comma and not figure) or apart or ((behind_comma or not figure) and not _clause_edge(scan, day[1])):
        return None
    counted = unit_follows(scan, day[1]) or scan.after("clock.hour", day[1]) is not None
    return None if counted else Found(Calendar(day=day[0]), day[1])


@begins("joints.lone_day")
def lone_day(scan: Scan, i: int) -> Found | None:
    """The day of this month: "le 26", "the 18th", "on the 4th": only where the clause goes on without a noun."""
    start = scan.after("joints.lone_day", i)
    day = day_number(scan, start, words=False) if start else None
    if start is None or not day or scan.digits(start) is None or unit_follows(scan, day[1]):
        return None
    if not scan.lexicon.words.day_first and scan.digits(start) is not None and day[1] == start + 1:
        return None
    weekday = _weekday_behind(scan, day[1])
    if weekday:
        return Found(Calendar(day=day[0], weekday=weekday[0]), weekday[1])
    return Found(Calendar(day=day[0]), day[1]) if _clause_edge(scan, day[1]) else None


def _clause_edge(scan: Scan, i: int) -> bool:
    if i >= len(scan.folds):
        return True
    if scan.sign(i, '.,;:)!?»"') and not (scan.glued(i) and scan.digits(i + 1, 9) is not None):
        return True
    return scan.begins(_GOING_ON, i)
