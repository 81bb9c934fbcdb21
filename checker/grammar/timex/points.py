"""Single dates and periods, simple and made of one another: "mi-mars", "le troisième dimanche d'octobre"."""

from checker.grammar.timex.absolute import calendar_date, trailing_year
from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.expression import Expression
from checker.grammar.timex.named import bare_year, century, decade, deictic, numbered_week, shifted_name
from checker.grammar.timex.numerals import cardinal, day_number, ordinal
from checker.grammar.timex.periods import Feast, Months, Nth, Part, Rest, Week
from checker.grammar.timex.relative import Relative, Weekday
from checker.grammar.timex.scan import NUMBERS, Found, Scan, begins, longest, remembered
from checker.grammar.timex.units import shifted_unit, unit_name, weekday_of_week, window
from checker.language.timex import Phase

_MONTHS_OF = {"quarter": 3, "half": 6}


@remembered
def point(scan: Scan, i: int) -> Found | None:
    """The longest single date or period that begins at token `i`."""
    return longest(phase_of(scan, i), week_of(scan, i), _inner(scan, i))


@remembered
def _inner(scan: Scan, i: int) -> Found | None:
    return longest(simple(scan, i), nth_of(scan, i), coded(scan, i), day_of(scan, i), owned(scan, i))


@remembered
def simple(scan: Scan, i: int) -> Found | None:
    """A date or period that holds no other."""
    return longest(
        calendar_date(scan, i),
        shifted_name(scan, i),
        shifted_unit(scan, i),
        window(scan, i),
        weekday_of_week(scan, i),
        deictic(scan, i),
        decade(scan, i),
        century(scan, i),
        numbered_week(scan, i),
        bare_year(scan, i),
    )


def _of(scan: Scan, i: int) -> int:
    return scan.skip("joints.article", scan.skip("joints.of", i))


@begins(*NUMBERS, "shifts", "units", "joints.year_name")
def owned(scan: Scan, i: int) -> Found | None:
    """A part named behind its whole: next year's first quarter, last week's Sunday."""
    whole = longest(shifted_unit(scan, i), bare_year(scan, i))
    at = scan.after("joints.possessive", whole.end) if whole else None
    if not whole or not at:
        return None
    told, weekday = ordinal(scan, at), scan.look("weekdays", at, int)
    if weekday:
        return Found(Weekday(weekday[0], None, whole.expression), weekday[1])
    unit = unit_name(scan, told[1]) if told else None
    return Found(Nth(told[0], whole.expression, unit[0]), unit[1]) if told and unit else None


@remembered
@begins("rests", "to_date", "phases")
def phase_of(scan: Scan, i: int) -> Found | None:
    """Beginning, middle or end of a period; "plus tard cette semaine" is what is left of one."""
    rest = scan.look("rests", i, int)
    if rest:
        whole = longest(shifted_unit(scan, _of(scan, rest[1])), own_period(scan, _of(scan, rest[1])))
        return Found(Rest(rest[0], whole.expression), whole.end) if whole else None
    running = scan.look("to_date", scan.skip("joints.article", i), str)
    if running:
        return Found(Rest(-1, Relative(running[0], 0)), running[1])
    phase = scan.look("phases", i, Phase) or scan.look("phases", scan.skip("joints.article", i), Phase)
    if not phase:
        return None
    at = scan.skip("joints.dash", phase[1])
    at = scan.skip("joints.month_of", _of(scan, at))
    whole = longest(_inner(scan, at), own_period(scan, at), _year_alone(scan, at))
    return Found(Part(phase[0], whole.expression), whole.end) if whole and not _one_day(whole.expression) else None


def _one_day(expression: Expression) -> bool:
    """Whether a day has no beginning or end of its own: "prend fin ce vendredi"."""
    match expression:
        case Calendar():
            return expression.day is not None
        case Relative():
            return expression.unit == "day"
    return isinstance(expression, Weekday | Feast)


def own_period(scan: Scan, i: int) -> Found | None:
    """The week, month or year of the moment: "(the end of) the week"."""
    unit = unit_name(scan, i)
    return Found(Relative(unit[0], 0), unit[1]) if unit and unit[0] != "day" else None


def _year_alone(scan: Scan, i: int) -> Found | None:
    stated = trailing_year(scan, i, after_day=False)
    return Found(Calendar(stated[0]), stated[1]) if stated else None


@remembered
@begins(*NUMBERS)
def nth_of(scan: Scan, i: int) -> Found | None:
    """The third Sunday of October, la dernière semaine de juillet, the first two weeks of 2021, 1er trimestre 2013."""
    told = ordinal(scan, scan.skip("joints.article", i))
    if not told:
        return None
    several = cardinal(scan, told[1])
    at = several[1] if several else told[1]
    weekday, unit = scan.look("weekdays", at, int), unit_name(scan, at)
    end = (weekday or unit or (0, 0))[1]
    if not end:
        return None
    if unit and unit[0] in _MONTHS_OF and told[0] > 0:
        return _numbered(scan, unit[0], told[0], end)
    of = scan.after("joints.of", end)
    whole = (
        longest(_inner(scan, _of(scan, end)), own_period(scan, _of(scan, end)), _year_alone(scan, _of(scan, end)))
        if of
        else None
    )
    if not whole:
        return None
    number = several[0] if several else 1
    return Found(Nth(told[0], whole.expression, unit and unit[0], weekday and weekday[0], number), whole.end)


def _numbered(scan: Scan, unit: str, number: int, end: int) -> Found | None:
    """A numbered quarter or half, of a stated year or the one that tense tells."""
    length = _MONTHS_OF[unit]
    if number * length > 12:
        return None
    first = length * (number - 1) + 1
    stated = trailing_year(scan, end, after_day=False)
    if stated:
        return Found(Months(first, length, unit, stated[0]), stated[1])
    of = _of(scan, end)
    whole = longest(shifted_unit(scan, of), own_period(scan, of)) if of > end else None
    if whole and isinstance(whole.expression, Relative) and whole.expression.unit == "year":
        return Found(Months(first, length, unit, None, whole.expression.shift), whole.end)
    return Found(Months(first, length, unit), end)


@begins(*NUMBERS, "joints.quarter_code", "joints.half_code")
def coded(scan: Scan, i: int) -> Found | None:
    """Q3 2019, 2019-Q1, H2 2020, T1, trimestre3."""
    stated = trailing_year(scan, i, after_day=False)
    at = scan.skip("joints.dash", stated[1]) if stated else i
    for kind, unit in (("joints.quarter_code", "quarter"), ("joints.half_code", "half")):
        code = scan.after(kind, at)
        number = scan.digits(code, 1) if code and scan.glued(code) else None
        if (
            code is None
            or not number
            or number * _MONTHS_OF[unit] > 12
            or (scan.glued(code + 1) and not scan.sign(code + 1, ".,;:)-/"))
        ):
            continue
        if stated:
            first = _MONTHS_OF[unit] * (number - 1) + 1
            return Found(Months(first, _MONTHS_OF[unit], unit, stated[0]), code + 1)
        return _numbered(scan, unit, number, code + 1)
    return None


@begins(*NUMBERS)
def day_of(scan: Scan, i: int) -> Found | None:
    """A numbered day of a period: the 20th of next month, le 15 du mois prochain."""
    day = day_number(scan, scan.skip("joints.article", i))
    if not day:
        return None
    at = scan.skip("joints.day_of", day[1])
    whole = shifted_unit(scan, _of(scan, at))
    if not whole and scan.after("joints.of", at):
        whole = own_period(scan, _of(scan, at))
    if not whole or not isinstance(whole.expression, Relative) or whole.expression.unit != "month":
        return None
    return Found(Nth(day[0], whole.expression, "day"), whole.end)


@begins("joints.week_of", "joints.weekend_of")
def week_of(scan: Scan, i: int) -> Found | None:
    """The week of a day: la semaine du 10 avril, the week of October 6th, the weekend of a feast."""
    start = scan.skip("joints.article", i)
    for kind, unit in (("joints.week_of", "week"), ("joints.weekend_of", "weekend")):
        at = scan.after(kind, start)
        day = longest(_inner(scan, at), _figure(scan, scan.skip("joints.article", at))) if at else None
        if day and isinstance(day.expression, Calendar | Feast):
            return Found(Week(day.expression, unit), day.end)
    return None


def _figure(scan: Scan, i: int) -> Found | None:
    number = day_number(scan, i, words=False)
    return Found(Calendar(day=number[0]), number[1]) if number else None
