"""Single dates and periods, simple and made of one another: "mi-mars", "le troisième dimanche d'octobre"."""

from checker.grammar.timex.absolute import calendar_date
from checker.grammar.timex.choice import Choice
from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.entries import DAY_UNITS, MONTH, MONTH_UNITS
from checker.grammar.timex.expression import Expression
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.months import trailing_year
from checker.grammar.timex.named import century, decade, deictic, numbered_week, shifted_name
from checker.grammar.timex.numerals import ORDINALS, cardinal, day_number, ordinal
from checker.grammar.timex.periods import Nth, Part, Rest, Week
from checker.grammar.timex.quarters import MONTHS_OF, coded, numbered, past_of
from checker.grammar.timex.recurring import Feast
from checker.grammar.timex.relative import Relative, Weekday
from checker.grammar.timex.rules import NUMBERS, begins, remembered
from checker.grammar.timex.scan import Found, Scan, longest
from checker.grammar.timex.units import own_period, shifted_unit, unit_name, weekday_of_week, window
from checker.grammar.timex.years import bare_year, year_in_words
from checker.language.timex import Phase

_OWNED = kinds("joints.owned")


@begins(*NUMBERS, "shifts", DAY_UNITS, "joints.year_name", needs=["joints.possessive"])
def owned(scan: Scan, i: int) -> Found | None:
    """A part named behind its whole: next year's first quarter, last week's Sunday."""
    whole = longest(shifted_unit(scan, i), bare_year(scan, i), year_in_words(scan, i))
    at = scan.after("joints.possessive", whole.end) if whole else None
    if not whole or not at:
        return None
    told, weekday = ordinal(scan, at), scan.look("weekdays", at, int)
    if weekday:
        return Found(Weekday(weekday[0], None, whole.expression), weekday[1])
    unit = unit_name(scan, told[1]) if told else None
    return Found(Nth(told[0], whole.expression, unit[0]), unit[1]) if told and unit else None


@begins("rests", "to_date", "phases")
@remembered
def phase_of(scan: Scan, i: int) -> Found | None:
    """Beginning, middle or end of a period; "plus tard cette semaine" is its rest, "her late teens" an age."""
    rest = scan.look("rests", i, int)
    if rest:
        whole = longest(shifted_unit(scan, past_of(scan, rest[1])), own_period(scan, past_of(scan, rest[1])))
        return Found(Rest(rest[0], whole.expression), whole.end) if whole else None
    running = scan.look("to_date", scan.skip("joints.article", i), str)
    if running:
        return Found(Rest(-1, Relative(running[0], 0)), running[1])
    phase = scan.look("phases", i, Phase) or scan.look("phases", scan.skip("joints.article", i), Phase)
    if not phase or scan.behind(_OWNED, i):
        return None
    at = scan.skip("joints.dash", phase[1])
    at = scan.skip("joints.month_of", past_of(scan, at))
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


def _year_alone(scan: Scan, i: int) -> Found | None:
    stated = trailing_year(scan, i, after_day=False)
    return Found(Calendar(stated[0]), stated[1]) if stated else None


@begins(*NUMBERS, needs=ORDINALS)
def nth_quarter(scan: Scan, i: int) -> Found | None:
    """Le troisième trimestre 2023, the first half of next year."""
    told = ordinal(scan, scan.skip("joints.article", i))
    unit = unit_name(scan, told[1]) if told else None
    if not told or not unit or unit[0] not in MONTHS_OF or told[0] < 1:
        return None
    return numbered(scan, unit[0], told[0], unit[1])


@begins(*NUMBERS, needs=ORDINALS)
@remembered
def nth_of(scan: Scan, i: int) -> Found | None:
    """The third Sunday of October, la dernière semaine de juillet, the first two weeks of 2021."""
    told = ordinal(scan, scan.skip("joints.article", i))
    if not told:
        return None
    several = cardinal(scan, told[1])
    at = several[1] if several else told[1]
    weekday, unit = scan.look("weekdays", at, int), unit_name(scan, at)
    whole = _whole(scan, (weekday or unit or (0, at))[1]) if weekday or unit else None
    if not whole:
        return None
    number = several[0] if several else 1
    return Found(Nth(told[0], whole.expression, unit and unit[0], weekday and weekday[0], number), whole.end)


def _whole(scan: Scan, i: int) -> Found | None:
    """The period behind "of"."""
    if scan.after("joints.of", i) is None:
        return None
    at = past_of(scan, i)
    return longest(_leaf(scan, at), own_period(scan, at), _year_alone(scan, at))


@begins(*NUMBERS, needs=[MONTH_UNITS])
def day_of(scan: Scan, i: int) -> Found | None:
    """A numbered day of a period: the 20th of next month, le 15 du mois prochain."""
    day = day_number(scan, scan.skip("joints.article", i))
    if not day:
        return None
    at = scan.skip("joints.day_of", day[1])
    whole = shifted_unit(scan, past_of(scan, at))
    if not whole and scan.after("joints.of", at):
        whole = own_period(scan, past_of(scan, at))
    if not whole or not isinstance(whole.expression, Relative) or whole.expression.unit != MONTH:
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


_SIMPLE = (
    calendar_date,
    shifted_name,
    shifted_unit,
    window,
    weekday_of_week,
    deictic,
    decade,
    century,
    numbered_week,
    bare_year,
    year_in_words,
    coded,
    nth_quarter,
    day_of,
    owned,
)
_leaf = Choice(_SIMPLE)
"""What may stand inside another: nothing here holds itself, so nesting has an end."""

_inner = Choice((*_SIMPLE, nth_of))

point = Choice((phase_of, week_of, *_SIMPLE, nth_of))
"""The longest single date or period that begins at a token."""
