"""Units of time that count from now: last week, cette année, les dix derniers mois, le trimestre en cours."""

from checker.grammar.timex.entries import CLOCK_UNITS, DAY_UNITS
from checker.grammar.timex.numerals import count
from checker.grammar.timex.relative import Relative, Weekday, Weekend, Window
from checker.grammar.timex.rules import NUMBERS, begins, remembered
from checker.grammar.timex.scan import Found, Scan


def unit_name(scan: Scan, i: int) -> tuple[str, int] | None:
    """A unit of a day or more."""
    found = scan.look("units", i, str)
    return found if found and found[0] not in CLOCK_UNITS else None


@begins("shifts", DAY_UNITS, needs=[DAY_UNITS])
@remembered
def shifted_unit(scan: Scan, i: int) -> Found | None:
    """Last week, la semaine dernière, this month, le mois en cours; "the week after next"."""
    start = scan.skip("joints.article", i)
    before = scan.look("shifts", start, int)
    unit = unit_name(scan, before[1] if before else start)
    if not unit:
        return None
    after = scan.look("shifts_after", unit[1], int)
    if unit[0] == "day" and ((before and before[0]) or (after and after[0])):
        return None
    if before and not (before[0] == 0 and after):
        return Found(Relative(unit[0], before[0]), unit[1])
    if after:
        return Found(Relative(unit[0], after[0]), after[1])
    second = scan.look("shifts_second", unit[1], int)
    if second:
        return Found(Relative(unit[0], second[0]), second[1])
    return Found(Weekend(), unit[1]) if unit[0] == "weekend" and start > i else None


@begins(*NUMBERS, "joints.last_count", "shifts", "vague_counts", "joints.one", needs=["shifts", "shifts_after"])
def window(scan: Scan, i: int) -> Found | None:
    """The last ten months, les 3 prochains jours, 10 semaines précédentes; "300 last year" counts 300."""
    start = scan.skip("joints.last_count", i)
    start = start if start > i else scan.skip("joints.article", i)
    before = scan.look("shifts", start, int)
    told = count(scan, before[1] if before else start)
    if not told:
        return None
    between = scan.look("shifts", told[2], int)
    if between and start == i:
        return None
    unit = unit_name(scan, between[1] if between else told[2])
    if not unit:
        return None
    after = scan.look("shifts_after", unit[1], int)
    direction = next((shift[0] for shift in (before, between, after) if shift and shift[0]), None)
    if direction is None or (told[1] == (1, 1) and not before and not between):
        return None
    end = after[1] if after and not before and not between else unit[1]
    return Found(Window(told[0], told[1], unit[0], direction), end)


@begins("weekdays", "shifts", DAY_UNITS, needs=["weekdays", "short_weekdays"])
def weekday_of_week(scan: Scan, i: int) -> Found | None:
    """Lundi de la semaine prochaine, Tuesday of last week, next week Monday."""
    start = scan.skip("joints.article", i)
    day = scan.look("weekdays", start, int)
    if day:
        week = shifted_unit(scan, scan.skip("joints.of", day[1]))
        if week and isinstance(week.expression, Relative) and week.expression.unit == "week":
            return Found(Weekday(day[0], None, week.expression), week.end)
        return None
    week = shifted_unit(scan, i)
    if not week or not isinstance(week.expression, Relative) or week.expression.unit != "week":
        return None
    named = scan.look("weekdays", week.end, int) or scan.look("short_weekdays", week.end, int)
    return Found(Weekday(named[0], None, week.expression), named[1]) if named else None


def own_period(scan: Scan, i: int) -> Found | None:
    """The week, month or year of the moment: "(the end of) the week"."""
    unit = unit_name(scan, i)
    return Found(Relative(unit[0], 0), unit[1]) if unit and unit[0] != "day" else None
