"""Days that no like of stands in the other article: of one story told on two neighbouring days, one day is wrong."""

from collections.abc import Iterable

from checker.align.days import events
from checker.align.hours import REPEATED
from checker.align.weights import DATE_SLIP, NEIGHBOURING_DAYS, SLIP_WORDS
from checker.align.witnesses import precise
from checker.grammar.event_words import BEGIN
from checker.grammar.hours import LEAD
from checker.grammar.stems import HAPPENING
from checker.grammar.timex.calendar import last_of
from checker.kinds.dates import DAY, START
from checker.model import Article, Assertion, Kind
from checker.values.days import Days

_DAYS = frozenset({DAY, START})
WHOLE_MONTH = 0
"""Stands for the day of a date that is a month."""


class LoneDays:
    """The days that each article of a run tells, of whatever happens on them."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the days."""
        self._told: dict[str, list[Days]] = {}
        for each in assertions:
            days = each.value.strict
            if each.kind is Kind.DATE and isinstance(days, Days) and days.known:
                self._told.setdefault(each.article.path, []).append(days)

    def weight(self, a: Assertion, b: Assertion, words: float) -> float:
        """What it speaks for two days being one event's that neither article tells the other's day anywhere.

        They stand a day apart near the heads of both, or one is written as the other's misprint would be.
        """
        if not words or not _comparable(a, b) or self._tells(a.article, b) or self._tells(b.article, a):
            return 0.0
        if slipped(a, b):
            return DATE_SLIP * (words >= SLIP_WORDS)
        return NEIGHBOURING_DAYS.get(_apart(a, b), 0.0) if _of_one_happening(a, b) else 0.0

    def _tells(self, article: Article, other: Assertion) -> bool:
        """Whether an article tells a day that may be another article's."""
        days = other.value.strict
        told = self._told.get(article.path, ())
        return isinstance(days, Days) and any(day.relation(days).meets for day in told)


def _of_one_happening(a: Assertion, b: Assertion) -> bool:
    """Whether two past days near the heads stand by one happening, and both or neither by a telling event."""
    if _to_come(a):
        return False
    heads = max(a.sentence.index, b.sentence.index) <= LEAD
    common = a.context.sentence & b.context.sentence
    return (
        heads
        and bool(events(a) - REPEATED) == bool(events(b) - REPEATED)
        and any(key.startswith(HAPPENING) for key in common)
    )


def slipped(a: Assertion, b: Assertion) -> bool:
    """Whether two days differ in the year only, in the month only, or in one digit of the day; two months in the year.

    So a date differs from its misprint. A day that is told by its name is not mistyped that way.
    """
    mine, theirs = _written(a), _written(b)
    if mine is None or theirs is None or not _dated(a) or not _dated(b):
        return False
    (year, month, day), (other_year, other_month, other_day) = mine, theirs
    if year != other_year:
        return (month, day) == (other_month, other_day)
    if month != other_month:
        return day == other_day != WHOLE_MONTH
    return day != other_day and _one_digit(day, other_day)


def _written(a: Assertion) -> tuple[int, int, int] | None:
    """The year, month and day of a date that is one day or one month (day `WHOLE_MONTH`)."""
    days = a.value.implied
    if not isinstance(days, Days) or days.first is None or days.last is None or len(days.ranges) > 1:
        return None
    first, last = days.first, days.last
    if first == last:
        return first.year, first.month, first.day
    whole = first.day == 1 and last == last_of(first, 1)
    return (first.year, first.month, WHOLE_MONTH) if whole else None


def _one_digit(a: int, b: int) -> bool:
    """Whether two days of the month are the same but for the first of two digits, or for their order."""
    return a % 10 == b % 10 or divmod(a, 10) == divmod(b, 10)[::-1]


def _dated(a: Assertion) -> bool:
    """Whether a day is told by its number: days told by their names are not mistyped that way."""
    return any(character.isdigit() for character in a.value.text)


def _comparable(a: Assertion, b: Assertion) -> bool:
    """Whether two days of one sort, not of an earlier event, lie both before or both after their articles.

    The first days of stretches are told with their last ones, each of its own stretch.
    """
    if a.kind is not Kind.DATE or a.attribute not in _DAYS or a.attribute != b.attribute:
        return False
    if BEGIN in a.context.dated | b.context.dated:
        return False
    told = (precise(a.value) and precise(b.value)) or slipped(a, b)
    return told and (slipped(a, b) or not (a.context.background or b.context.background)) and _to_come(a) == _to_come(b)


def _to_come(a: Assertion) -> bool:
    """Whether a day lies after that of its article."""
    first, told = (days.first for days in (a.value.implied, a.article.published) if isinstance(days, Days))
    return first is not None and told is not None and first > told


def _apart(a: Assertion, b: Assertion) -> int:
    """Days between two stretches of days; 0 where the week of one is open."""
    mine, theirs = a.value.implied, b.value.implied
    if not isinstance(mine, Days) or not isinstance(theirs, Days) or len(mine.ranges) + len(theirs.ranges) != 2:  # noqa: PLR2004
        return 0
    one, other = mine.ranges[0], theirs.ranges[0]
    return max(one.first, other.first) - min(one.last, other.last)
