"""Named stretches of time: today, feasts, seasons, quarters, decades, centuries, weekdays and bare years."""

from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.entries import DAY_UNITS
from checker.grammar.timex.expression import Expression
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import ROMAN, ROMAN_FIGURE
from checker.grammar.timex.months import trailing_year
from checker.grammar.timex.numerals import YEARS, cardinal, ordinal
from checker.grammar.timex.periods import Week
from checker.grammar.timex.recurring import Feast, Months, Years
from checker.grammar.timex.relative import Relative, Weekday
from checker.grammar.timex.rules import NUMBERS, begins
from checker.grammar.timex.scan import Found, Scan
from checker.language.timex import Feast as FeastRule

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""First month of each season in the northern half of the world."""

SEASON_MONTHS = 4
"""The months that a season touches."""

LAST_CENTURY = 1900
"""The century that "the nineties" are of."""

_FIRST_DECADE = 20
_WEEKS = range(1, 54)
_OWNED, _PHASES = kinds("joints.owned"), kinds("phases")
_DECADES = ("joints.decade", "joints.decade_name")


@begins("days")
def deictic(scan: Scan, i: int) -> Found | None:
    """Today and its neighbours; "today" behind a verb of wishing or state means nowadays."""
    found = scan.look("days", i, int) or scan.look("days", scan.skip("joints.article", i), int)
    if not found or (found[0] == 0 and i > 0 and scan.after("nowadays", i - 1) == i):
        return None
    return Found(Relative("day", found[0]), found[1])


@begins("shifts", "weekdays", "seasons", "feasts", "months")
def shifted_name(scan: Scan, i: int) -> Found | None:
    """A weekday, month, season or feast with what stands around it: "mardi dernier", "next March", "l'été 2023"."""
    start = scan.skip("joints.article", i)
    before = scan.look("shifts", start, int)
    at = before[1] if before else start
    for read in (_feast, _weekday, _season, _month):
        named = read(scan, at)
        if named:
            return _directed(scan, named, before[0] if before else None, bare=start == i and not before)
    return None


def _directed(scan: Scan, named: Found, direction: int | None, *, bare: bool) -> Found | None:
    expression, end = named
    after = scan.look("shifts_after", end, int) if direction is None else None
    if after:
        direction, end = after
    stated = None if isinstance(expression, Weekday) else trailing_year(scan, end, after_day=False)
    if stated:
        end = stated[1]
    if bare and not after and not stated and isinstance(expression, Months):
        return None
    if isinstance(expression, Calendar) and direction is None:
        return None
    rebuilt = _rebuilt(expression, direction, stated[0] if stated else None)
    weekend = scan.look("units", end, str) if isinstance(rebuilt, Feast) else None
    return Found(Week(rebuilt, "weekend"), weekend[1]) if weekend and weekend[0] == "weekend" else Found(rebuilt, end)


def _rebuilt(expression: Expression, direction: int | None, stated: int | None) -> Expression:
    match expression:
        case Weekday():
            return Weekday(expression.weekday, direction)
        case Months():
            return Months(expression.first, expression.count, expression.grain, stated, direction)
        case Feast():
            return Feast(expression.rule, stated, direction)
        case Calendar():
            return Calendar(stated, expression.month, None, None, direction)
    return expression


def _weekday(scan: Scan, i: int) -> Found | None:
    found = scan.look("weekdays", i, int)
    any_such = i > 0 and scan.after("joints.one", i - 1) == i
    return Found(Weekday(found[0]), found[1]) if found and not any_such else None


def _season(scan: Scan, i: int) -> Found | None:
    found = scan.look("seasons", i, str)
    return Found(Months(SEASONS[found[0]], SEASON_MONTHS, "season"), found[1]) if found else None


def _feast(scan: Scan, i: int) -> Found | None:
    found = scan.look("feasts", i, FeastRule)
    return Found(Feast(found[0]), found[1]) if found else None


def _month(scan: Scan, i: int) -> Found | None:
    found = scan.look("months", i, int)
    return Found(Calendar(month=found[0]), found[1]) if found else None


@begins(*NUMBERS, *_DECADES, "joints.apostrophe", needs=[*_DECADES, "joints.decade_mark"])
def decade(scan: Scan, i: int) -> Found | None:
    """The 1990s, les années 90, the nineties, '90s; those of a person ("in her late twenties") are an age."""
    if scan.behind(_OWNED, i) or (scan.behind(_PHASES, i) and scan.behind(_OWNED, i - 1)):
        return None
    named = scan.look("joints.decade_name", i, str)
    if named:
        return _decade_of(scan, i, named[1])
    opener = scan.after("joints.decade", i)
    start = opener or (i + 1 if scan.sign(i, "'") else i)
    told = cardinal(scan, start)
    if not told:
        return None
    end = scan.after("joints.decade_mark", told[1])
    marked = end is not None and scan.glued(told[1])
    if told[0] % 10 or not (opener or marked) or told[0] < _FIRST_DECADE:
        return None
    first = told[0] if told[0] in YEARS else LAST_CENTURY + told[0]
    return Found(Years(first, 10), end if marked and end else told[1])


def _decade_of(scan: Scan, i: int, end: int) -> Found | None:
    tens = {word: value for value, words in scan.lexicon.words.decades.items() for word in words}
    value = tens.get(scan.folds[i])
    return Found(Years(LAST_CENTURY + value, 10), end) if value is not None else None


@begins(*NUMBERS, ROMAN_FIGURE, needs=["joints.century_mark"])
def century(scan: Scan, i: int) -> Found | None:
    """The XIXe siècle, the 15th century."""
    start = scan.skip("joints.article", i)
    told = ordinal(scan, start) or _roman(scan, start)
    end = scan.after("joints.century_mark", told[1]) if told else None
    if not told or end is None or told[0] < 1:
        return None
    return Found(Years((told[0] - 1) * 100, 100), end)


def _roman(scan: Scan, i: int) -> tuple[int, int] | None:
    """A Roman ordinal: its mark may be glued to it in one token (XIXe) or follow it."""
    if i >= len(scan.folds) or not scan.capital(i):
        return None
    written = scan.tokens.written(i)
    figures = written[: len(written.rstrip("abcdefghijklmnopqrstuvwxyzèé"))].casefold()
    if not figures or any(sign not in ROMAN for sign in figures):
        return None
    values = [ROMAN[sign] for sign in figures]
    total = sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    mark = scan.after("ordinal_endings", i + 1)
    return total, mark if mark and scan.glued(i + 1) else i + 1


@begins(DAY_UNITS)
def numbered_week(scan: Scan, i: int) -> Found | None:
    """Week 31, semaine 3 de 2027."""
    start = scan.skip("joints.article", i)
    unit = scan.look("units", start, str)
    if not unit or unit[0] != "week":
        return None
    number = scan.digits(unit[1], 2)
    if number is None or number not in _WEEKS or scan.after("units", unit[1] + 1):
        return None
    stated = trailing_year(scan, unit[1] + 1, after_day=False)
    of = Calendar(stated[0]) if stated else None
    return Found(Week(of, number=number), stated[1] if stated else unit[1] + 1)
