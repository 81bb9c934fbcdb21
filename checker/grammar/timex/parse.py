"""The time expressions of a sentence, still unanchored: where they stand and what they mean in symbols."""

from itertools import compress

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.timex.absolute import lone_day
from checker.grammar.timex.choice import Choice
from checker.grammar.timex.clock import CLOCK_OPENERS, ClockTime, clock_time, lasting, rough_time
from checker.grammar.timex.clock_ranges import Hours, hours_between, may_be_hours
from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.dial import NOON, told_hour
from checker.grammar.timex.expression import Expression, Tense
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import lexicon_of
from checker.grammar.timex.offsets import neighbour, offset
from checker.grammar.timex.pointing import anaphor, part_of_today, vague
from checker.grammar.timex.points import point
from checker.grammar.timex.ranges import bound, night, span
from checker.grammar.timex.relative import Weekday
from checker.grammar.timex.rules import remembered
from checker.grammar.timex.scan import Found, Scan, longest
from checker.grammar.timex.tense import looks_ahead, tense_at
from checker.grammar.timex.triggers import leftmost, telling
from checker.grammar.timex.within import in_told_year
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.language.timex import DayPart

_NOT_DATES = kinds("not_dates")


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
        if i < free or not telling(scan, i):
            continue
        refused = scan.after("not_dates", i) if scan.kinds[i] & _NOT_DATES else None
        mentions = () if refused else _around(scan, i, free)
        free = refused or (mentions[-1].end if mentions else free)
        found += mentions
    return found


def _around(scan: Scan, trigger: int, free: int) -> tuple[Mention, ...]:
    """The expression that holds the trigger and begins furthest left."""
    for start in range(leftmost(scan, trigger, free), trigger + 1):
        heads = scan.heads(start)
        if heads & CLOCK_OPENERS or may_be_hours(scan, start) or _RULES.beginning(heads, scan.ahead[start]):
            mentions = _at(scan, start)
            if mentions and mentions[-1].end > trigger:
                return mentions
    return ()


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


_RULES = Choice((span, bound, vague, night, offset, neighbour, point, part_of_today, lone_day, anaphor))
"""Every way an expression can begin; the longest reading wins, the first of equals."""
