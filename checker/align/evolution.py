"""What two assertions of one fact say of each other, in view of when and by whom they were made."""

from datetime import datetime

from checker.align.days import times_apart
from checker.align.hours import near_hours
from checker.align.slips import MINUTE, SECOND, middle, slip, swapped, transposed
from checker.grammar.stems import HAPPENING, SENSE
from checker.kinds.dates import TIME
from checker.model import Article, Assertion, Kind, Modality
from checker.values.numbers import Numbers
from checker.values.value import Value, Verdict, compare

PERCENT = "percent"
RISING = frozenset(
    {
        "deaths",
        "injured",
        "casualties",
        "arrested",
        "evacuated",
        "displaced",
        "survivors",
        "hospitalised",
        "hostages",
        "area",
    }
)
"""Counts that only rise while an event unfolds: a later, higher figure is news and no contradiction."""
CHANGING = frozenset({"missing"})
"""Counts that rise and fall while an event unfolds."""
SHIFTING = frozenset({f"{HAPPENING}strike"}) | frozenset(
    SENSE + name
    for name in (
        *("contain", "dam", "foreign-currency", "poll-survey", "power-grid", "share", "stock-market", "turnout"),
        "value-currency",
    )
)
"""What has another share every hour: the part of a fire that is contained, who is on strike, a price on the market.
Other shares (a tax, a cap, a rise that was decided, who voted how) stay what they are."""


def judge_pair(a: Assertion, b: Assertion) -> Verdict:
    """The verdict on two assertions of one fact.

    Two dates that may be one day agree, whatever a reader takes from each: the tense that decides is often unclear.
    """
    if a.value.unit != b.value.unit:
        return Verdict.CONFLICT
    verdict = Verdict.CONFLICT if times_apart(a, b) else compare(a.value, b.value).verdict
    if verdict is Verdict.IMPRECISE and a.kind is Kind.DATE:
        return Verdict.CONSISTENT
    if (
        verdict is Verdict.CONSISTENT
        or _same_moment(a, b)
        or near_hours(a, b)
        or _rounds(a.value, b.value)
        or _rounds(b.value, a.value)
        or _one_second(a.value, b.value)
        or _bounded_by(a.value, b.value)
        or _bounded_by(b.value, a.value)
    ):
        return Verdict.CONSISTENT
    if _evolves(a, b):
        return Verdict.EVOLVES
    return Verdict.DISPUTED if different_voices(a, b) and not transposed(a.value, b.value) else verdict


def _same_moment(a: Assertion, b: Assertion) -> bool:
    """Whether two clock times agree once each is read in the other article's time zone."""
    if a.attribute != TIME or not isinstance(a.value.strict, Numbers) or not isinstance(b.value.strict, Numbers):
        return False
    apart = _offset(a.article) - _offset(b.article)
    return apart != 0 and a.value.strict.scaled(1, -apart).relation(b.value.strict).meets


def _offset(article: Article) -> float:
    """Minutes by which an article's declared time zone is ahead of universal time; 0 when it declares none."""
    zone = datetime.fromisoformat(article.timestamp).utcoffset() if article.timestamp else None
    return zone.total_seconds() / 60 if zone else 0.0


def _rounds(a: Value, b: Value) -> bool:
    """Whether a plain figure is another plain figure, rounded ("23.4 million" of 23,404,000)."""
    if not isinstance(a.implied, Numbers) or not isinstance(b.implied, Numbers) or not isinstance(a.strict, Numbers):
        return False
    plain = _single(a.implied) and _single(b.implied)
    return plain and b.implied.relation(a.strict).meets


def _one_second(a: Value, b: Value) -> bool:
    """Whether two times of a minute or more differ by less than a second: one of them leaves the hundredths out."""
    x, y = middle(a), middle(b)
    return a.unit == b.unit == SECOND and x is not None and y is not None and min(x, y) >= MINUTE and abs(x - y) < 1


def _bounded_by(a: Value, b: Value) -> bool:
    """Whether a figure is just the one that the other is told to lie above or below ("ten", "less than ten")."""
    number = middle(b)
    if number is None or not isinstance(a.implied, Numbers) or not isinstance(b.implied, Numbers) or a.unit != b.unit:
        return False
    bounds = [(i.low if i.low_open else None, i.high if i.high_open else None) for i in a.implied.intervals]
    return _single(b.implied) and any(number in ends for ends in bounds)


def _single(numbers: Numbers) -> bool:
    low, high = numbers.hull
    return low is not None and low == high


def different_voices(a: Assertion, b: Assertion) -> bool:
    """Whether two assertions have a voice each, and not the same."""
    return bool(a.attribution and b.attribution) and a.attribution != b.attribution


def _evolves(a: Assertion, b: Assertion) -> bool:
    if swapped(a.value, b.value) and a.attribute not in RISING:
        return False
    earlier, later = (a, b) if before(a, b) else (b, a)
    if Modality.HEDGED in (a.modality, b.modality) and a.article.path != b.article.path:
        return True
    if not before(earlier, later):
        return False
    if later.context.updated or (earlier.modality is Modality.PLANNED and later.modality is not Modality.PLANNED):
        return True
    if slip(a.value, b.value):
        return False
    return _shifting(a, b) or (a.attribute in RISING and _higher(later.value, earlier.value))


def _shifting(a: Assertion, b: Assertion) -> bool:
    """Whether two figures are of what rises and falls from hour to hour."""
    told = a.context.sentence | b.context.sentence
    return a.attribute in CHANGING or (a.attribute == PERCENT and not SHIFTING.isdisjoint(told))


def before(a: Assertion, b: Assertion) -> bool:
    """Whether the article of `a` was surely published before that of `b`."""
    first, second = a.article.timestamp, b.article.timestamp
    if first and second and "T" in first and "T" in second:
        return _moment(first) < _moment(second)
    days_a, days_b = a.article.published, b.article.published
    return days_a.last is not None and days_b.first is not None and days_a.last < days_b.first


def _moment(stamp: str) -> float:
    return datetime.fromisoformat(stamp).timestamp()


def _higher(later: Value, earlier: Value) -> bool:
    if not isinstance(later.implied, Numbers) or not isinstance(earlier.implied, Numbers):
        return False
    top, bottom = earlier.implied.hull[0], later.implied.hull[0]
    return bottom is not None and top is not None and bottom > top
