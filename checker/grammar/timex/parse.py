"""The time expressions of a sentence, still unanchored: where they stand and what they mean in symbols."""

from itertools import compress

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.timex.absolute import lone_day
from checker.grammar.timex.choice import Choice
from checker.grammar.timex.clock import CLOCK_OPENERS, NOON, ClockTime, clock_time, lasting, rough_time, told_hour
from checker.grammar.timex.clock_ranges import Hours, hours_between, may_be_hours
from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.expression import Expression, Tense
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import ROMAN, lexicon_of
from checker.grammar.timex.offsets import neighbour, offset
from checker.grammar.timex.points import point
from checker.grammar.timex.ranges import bound, night, span
from checker.grammar.timex.relative import Relative, Weekday
from checker.grammar.timex.rules import begins, remembered
from checker.grammar.timex.scan import Found, Scan, longest
from checker.grammar.timex.spans import Anaphor, Vague
from checker.grammar.timex.tense import looks_ahead, tense_at
from checker.grammar.timex.units import unit_name
from checker.grammar.timex.within import in_told_year
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.language.timex import DayPart, VagueStretch

_CODES = ("joints.quarter_code", "joints.half_code")

REACH_BACK = 12
"""At most so many tokens before its trigger does an expression begin."""


class Mention(Struct, frozen=True, gc=False):
    """A time expression in place: tokens `first` to before `end`, its symbols, its clock time, its clause's tense."""

    first: int
    end: int
    expression: Expression | None
    clock: ClockTime | None = None
    tense: Tense = Tense.UNKNOWN
    opens: bool = False
    closes: bool = False
    """Whether its hour is the first or the last of a stretch of hours."""


def parse_timexes(tokens: Tokens, language: Language) -> tuple[Mention, ...]:
    """All time expressions of one sentence, in reading order, none overlapping another."""
    lexicon = lexicon_of(language)
    triggers = list(compress(range(len(tokens.folds)), map(lexicon.triggers.__getitem__, tokens.folds)))
    return tuple(_mentions(Scan(tokens, lexicon), triggers)) if triggers else ()


def _mentions(scan: Scan, triggers: list[int]) -> list[Mention]:
    found: list[Mention] = []
    free = 0
    for i in triggers:
        if i < free or not _telling(scan, i):
            continue
        refused = scan.after("not_dates", i) if scan.kinds[i] & _NOT_DATES else None
        mentions = () if refused else _around(scan, i, free)
        free = refused or (mentions[-1].end if mentions else free)
        found += mentions
    return found


_GROUP = len("000")
_YEAR_WIDTHS = (len("2024"), len("20240326"))
_SEASONS, _NOT_DATES = kinds("seasons"), kinds("not_dates")
_SHIFTED = kinds("joints.plain_shift")
_NAMING = kinds("joints.article", "shifts", "joints.month_opener", "phases", "joints.of")
_TOLD_BEFORE = kinds("joints.lone_day", "joints.from_day", "joints.between", "joints.decade", *_CODES)
_TOLD_BEHIND = kinds("clock.hour", "clock.am", "clock.pm", "joints.decade_mark", "short_months")


def _telling(scan: Scan, i: int) -> bool:
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


def _around(scan: Scan, trigger: int, free: int) -> tuple[Mention, ...]:
    """The expression that holds the trigger and begins furthest left."""
    for start in range(_leftmost(scan, trigger, free), trigger + 1):
        heads = scan.heads(start)
        if heads & CLOCK_OPENERS or may_be_hours(scan, start) or _RULES.beginning(heads, scan.ahead[start]):
            mentions = _at(scan, start)
            if mentions and mentions[-1].end > trigger:
                return mentions
    return ()


_PASSED = frozenset("/.,()'")


def _leftmost(scan: Scan, trigger: int, free: int) -> int:
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


@remembered
def _at(scan: Scan, i: int) -> tuple[Mention, ...]:
    """The expression at a token; a stretch of hours is one for each of its ends."""
    hours = hours_between(scan, i)
    clock = hours.end if hours else clock_time(scan, i)
    found = _RULES(scan, i)
    if clock and (not found or clock.end >= found.end):
        day = _dated(scan, _over(scan, clock.end))
        if hours:
            return _both(scan, i, hours, day)
        return (_mention(scan, i, clock.end, day, _in_part(scan, clock, day)),)
    if not found:
        return ()
    found = _with_part(scan, in_told_year(scan, found))
    hours = hours_between(scan, _over(scan, found.end))
    if hours:
        first, last = _both(scan, i, hours, None)
        return replace(first, expression=found.expression), last
    later = clock_time(scan, _over(scan, found.end)) or _beside_day(scan, found)
    return (_mention(scan, i, found.end, found, later),)


def _both(scan: Scan, i: int, hours: Hours, day: Found | None) -> tuple[Mention, ...]:
    """The two ends of a stretch of hours; the day behind it is the first one's."""
    first = _mention(scan, i, hours.start.end, None, hours.start)
    last = _mention(scan, hours.at, hours.end.end, None, hours.end)
    expression = day.expression if day else None
    end = max(last.end, day.end if day else 0)
    return (
        replace(first, expression=expression, opens=True),
        replace(last, end=end, closes=True),
    )


def _beside_day(scan: Scan, day: Found) -> ClockTime | None:
    """An hour that only the day before it makes one: "samedi, 21 heures"."""
    at = _over(scan, day.end)
    named = isinstance(day.expression, Weekday) or (isinstance(day.expression, Calendar) and day.expression.day)
    told = told_hour(scan, at, opened=True) if named and scan.digits(at, 2) is not None else None
    return None if told is None or lasting(scan, told[1]) else rough_time(told)


def _over(scan: Scan, i: int) -> int:
    return i + 1 if scan.sign(i, ",") else i


def _dated(scan: Scan, i: int) -> Found | None:
    found = longest(point(scan, i), point(scan, scan.skip("joints.on", i)))
    return _with_part(scan, found) if found else None


def _with_part(scan: Scan, found: Found) -> Found:
    part = scan.look("parts", found.end, DayPart)
    return Found(found.expression, part[1]) if part else found


def _in_part(scan: Scan, clock: ClockTime, day: Found | None) -> ClockTime:
    """A time told by a dial of twelve hours, in the half of the day that the words behind its day say."""
    part = next((p[0] for k in (1, 2, 3) if day and (p := scan.look("parts", day.end - k, DayPart))), None)
    late = part is not None and part.minutes[0] >= NOON and (clock.strict.hull[1] or NOON) < NOON
    return ClockTime(clock.strict.scaled(1, NOON), clock.implied.scaled(1, NOON), clock.end) if late else clock


def _mention(scan: Scan, first: int, end: int, found: Found | None, clock: ClockTime | None) -> Mention:
    end = max(end, found.end if found else 0, clock.end if clock else 0)
    expression = found.expression if found else None
    return Mention(first, end, expression, clock, _tense(scan, first, end, expression))


def _tense(scan: Scan, first: int, end: int, expression: Expression | None) -> Tense:
    """The tense of a clause; of a weekday what it is aimed at tells more: "agreed on Monday to meet on Friday"."""
    aimed = isinstance(expression, Weekday) and expression.direction is None and looks_ahead(scan, first)
    return Tense.FUTURE if aimed else tense_at(scan, first, end)


@begins("shifts")
def part_of_today(scan: Scan, i: int) -> Found | None:
    """This morning, ce soir."""
    shift = scan.look("shifts", i, int)
    part = scan.look("parts", shift[1], DayPart) if shift and shift[0] == 0 else None
    return Found(Relative("day", 0), part[1]) if part else None


@begins("vague")
def vague(scan: Scan, i: int) -> Found | None:
    """A rough stretch of time that the language lists as a whole."""
    found = scan.look("vague", i, VagueStretch)
    return Found(Vague(found[0]), found[1]) if found else None


@begins("anaphors", "anaphors_behind_verb", "joints.same", "joints.pointing")
def anaphor(scan: Scan, i: int) -> Found | None:
    """Words that point to another date of the text."""
    found = scan.look("anaphors", i, str) or (
        scan.look("anaphors_behind_verb", i, str) if i and scan.after("tense.past", i - 1) else None
    )
    if found:
        return Found(Anaphor(found[0]), found[1])
    same = scan.after("joints.same", i)
    pointing = scan.after("joints.pointing", i)
    unit = unit_name(scan, same or pointing or i)
    there = scan.after("joints.pointed", unit[1]) if unit else None
    if not unit or not (same or (pointing and (there or not scan.lexicon.words.joints.get("pointed")))):
        return None
    return Found(Anaphor("same", unit=unit[0]), there or unit[1])


_RULES = Choice((span, bound, vague, night, offset, neighbour, point, part_of_today, lone_day, anaphor))
"""Every way an expression can begin; the longest reading wins, the first of equals."""
