"""Ranges and bounds: "du 3 au 5 mai", "Nov 18-19", "2014-2018", "depuis 2020", "by the end of June"."""

from checker.grammar.timex.absolute import lone_day
from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.expression import Expression
from checker.grammar.timex.figures import separated
from checker.grammar.timex.months import month_name, trailing_year
from checker.grammar.timex.numerals import day_number, year
from checker.grammar.timex.offsets import OFFSETS, duration, offset
from checker.grammar.timex.points import phase_of, point
from checker.grammar.timex.relative import Relative, Weekday
from checker.grammar.timex.rules import NUMBERS, POINTS, begins, remembered
from checker.grammar.timex.scan import Found, Scan, longest
from checker.grammar.timex.spans import Between, Bounded
from checker.grammar.timex.years import stands_free


@begins("joints.between", "joints.from", "joints.now", *POINTS, *OFFSETS, needs=["joints.to", "joints.between"])
def span(scan: Scan, i: int) -> Found | None:
    """A range: opened by "from" or "between", or two dates with a dash or "to" between them."""
    for opener, joint in (
        ("joints.between", "joints.and"),
        ("joints.between", "joints.dash"),
        ("joints.from", "joints.to"),
    ):
        start = scan.after(opener, i)
        found = _joined(scan, start, joint, opened=True) if start else None
        if found:
            return found
    return _joined(scan, i, "joints.to", opened=False)


def _joined(scan: Scan, i: int, joint: str, *, opened: bool) -> Found | None:
    left = endpoint(scan, i)
    if not left:
        return None
    at = scan.after(joint, left.end)
    right = endpoint(scan, at) if at else None
    if not right or isinstance(left.expression, Between):
        return None
    return _merged(scan, left, right, i, opened=opened)


@remembered
def endpoint(scan: Scan, i: int) -> Found | None:
    """A date at an end of a range: there a bare number may be a day of the month, and "now" is today."""
    now = scan.after("joints.now", i)
    if now:
        return Found(Relative("day", 0), now)
    found = longest(point(scan, i), offset(scan, i))
    start = scan.skip("joints.article", i)
    return longest(found, _bare(scan, start))


@begins(*NUMBERS, "months", "short_months")
def _bare(scan: Scan, i: int) -> Found | None:
    """What only a range makes a date: a day number, an abbreviated month, a year."""
    stated = year(scan, i) if scan.digits(i) is not None else None
    if stated:
        return Found(Calendar(stated[0]), stated[1])
    month = month_name(scan, i)
    if (
        month
        and scan.look("numbers", i, int) is None
        and (scan.capital(i) or scan.look("joints.doubtful_month", i, str) is None)
    ):
        return Found(Calendar(month=month[0]), month[1])
    figures = separated(scan, i, dated=True)
    day = day_number(scan, i)
    return longest(figures, Found(Calendar(day=day[0]), day[1]) if day else None)


def _year_only(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.year is not None and expression.month is None


def _merged(scan: Scan, left: Found, right: Found, i: int, *, opened: bool) -> Found | None:
    """One range of two ends, each lending the other what it leaves out."""
    first, last, end = left.expression, right.expression, right.end
    if not isinstance(first, Calendar) or not isinstance(last, Calendar):
        return Found(Between(first, last), end) if _sound(first) and _sound(last) else None
    told = (opened or stands_free(scan, end)) if _year_only(last) else opened and _days_told(scan, i)
    if not _alike(first, last, told=told):
        return None
    if _day_only(last) and first.month is not None:
        later = trailing_year(scan, end, after_day=True)
        last = Calendar(later[0] if later else first.year, first.month, last.day)
        end = later[1] if later else end
    return Found(Between(_lent(first, last), last), end)


def _alike(first: Calendar, last: Calendar, *, told: bool) -> bool:
    """Whether two ends can be of one range; bare numbers on both sides have to be `told` to be dates."""
    if _year_only(last):
        return first.day is None and (told or not _year_only(first))
    if _day_only(last):
        return first.day is not None and (first.month is not None or told)
    return not _year_only(first) and (last.day is not None or not _day_only(first) or first.weekday is not None)


def _day_only(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.year is None and expression.month is None


def _sound(expression: Expression) -> bool:
    return not _day_only(expression) or (isinstance(expression, Calendar) and expression.weekday is not None)


def _days_told(scan: Scan, i: int) -> bool:
    """Whether the opener, or ordinals, say that two bare numbers are days."""
    opener = scan.after("joints.from_day", i - 1) == i
    return opener or scan.after("joints.article", i) is not None


def _lent(first: Calendar, last: Calendar) -> Calendar:
    month, year = first.month, first.year
    if month is None and year is None and last.month is not None and first.day is not None:
        back = last.day is not None and first.day > last.day
        month = (last.month - 2) % 12 + 1 if back else last.month
        year = last.year - 1 if last.year and back and last.month == 1 else last.year
    elif year is None and last.year is not None and month is not None and last.month is not None:
        year = last.year - 1 if month > last.month else last.year
    return Calendar(year, month, first.day, first.weekday, first.direction, first.swapped)


@begins("joints.on", "edges", *POINTS, needs=["edges", "edges_after"])
def bound(scan: Scan, i: int) -> Found | None:
    """What bounds time on one side: since, until, before, after, from on."""
    start = scan.skip("joints.on", i)
    edge = scan.look("edges", start, str) or scan.look("edges", i, str)
    if edge:
        of = _bounded(scan, edge[1])
        if of and scan.after("joints.possessive", of.end) is None:
            return Found(Bounded(edge[0], of.expression), of.end)
    of = point(scan, i)
    behind = scan.look("edges_after", of.end, str) if of else None
    return Found(Bounded(behind[0], of.expression), behind[1]) if of and behind else None


def _bounded(scan: Scan, i: int) -> Found | None:
    at = scan.skip("joints.article", i)
    return longest(point(scan, i), phase_of(scan, at), lone_day(scan, i), endpoint_figure(scan, i))


def endpoint_figure(scan: Scan, i: int) -> Found | None:
    """A day number behind an edge that holds its article: "à partir du 8"."""
    if scan.after("joints.lone_day", i - 1) != i:
        return None
    day = day_number(scan, i, words=False)
    plain = day and duration(scan, i) is None
    return Found(Calendar(day=day[0]), day[1]) if day and plain else None


@begins("joints.night_of")
def night(scan: Scan, i: int) -> Found | None:
    """The night between two days: dans la nuit de jeudi à vendredi."""
    start = scan.after("joints.night_of", i)
    found = _joined(scan, start, "joints.to", opened=True) if start else None
    if found:
        return found
    day = longest(point(scan, start)) if start else None
    return Found(day.expression, day.end) if day and isinstance(day.expression, Calendar | Weekday) else None
