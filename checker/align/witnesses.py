"""What each article says besides: an article that also has the other's value does not take the two for rivals.

Two sources that differ on one thing rarely both give both values. Where one of them does, the two values
mostly belong to two things, and a careful reader would not call it a disagreement.
"""

from collections.abc import Iterable
from datetime import timedelta
from functools import lru_cache
from math import isclose

from checker.align.slips import figure, middle, significant
from checker.align.weights import LARGE_COUNT, NEARLY, PRECISE_DAYS, SMALL, TELLING
from checker.grammar.stems import FIGURE
from checker.grammar.tokens import Tokens
from checker.kinds.quantities import MEASURES
from checker.model import Article, Assertion, Kind
from checker.values.days import Days
from checker.values.numbers import Numbers
from checker.values.relation import Relation
from checker.values.value import Value, relation

WEEK = timedelta(days=7)
"""The longest time whose ends a night may shift."""
YEAR = timedelta(days=366)
"""The longest time that still says when something happened: decades and "since 2015" tell too little."""


class Witnesses:
    """The values that each article of a run gives, by kind and attribute, as places in the run's list of assertions."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the values."""
        self._said: dict[tuple[str, Kind, str], list[tuple[int, Value]]] = {}
        self._figures: dict[tuple[str, float, str | None], set[str]] = {}
        for index, a in enumerate(assertions):
            self._said.setdefault((a.article.path, a.kind, a.attribute), []).append((index, a.value))
            number = middle(a.value)
            if number is not None and number >= LARGE_COUNT:
                self._figures.setdefault((a.article.path, number, a.value.unit), set()).add(a.attribute)

    def names(self, article: Article, place: Assertion) -> bool:
        """Whether an article also names the place of another article's assertion."""
        return place.naming is not None and _folded(" ".join(place.naming.tokens)) in _folded(_told(article))

    def counts_otherwise(self, article: Article, other: Assertion) -> bool:
        """Whether an article gives the figure of another article's count, by another noun: pots here, cookers there."""
        number = figure(other.value)
        nouns = self._figures.get((article.path, number, other.value.unit), set()) if number is not None else set()
        return significant(other.value) > 1 and not nouns <= {other.attribute}

    def of(self, article: Article, other: Assertion) -> list[int]:
        """The assertions by which an article also gives the value of another article's assertion."""
        said = self._said.get((article.path, other.kind, other.attribute), ())
        alike = _agree if other.attribute in MEASURES else _same
        return [index for index, value in said if alike(value, other.value)]


def both_give_both(a: Assertion, b: Assertion) -> bool:
    """Whether the sentence of each of two figures also gives the other's: in both, 30 came ashore and 19 died.

    A larger figure need stand in one only: 52 voted, and 29 of them in favour.
    """
    mine, theirs = middle(a.value), middle(b.value)
    if a.kind is not Kind.QUANTITY or a.value.unit or mine is None or theirs is None or mine == theirs:
        return False
    here, there = f"{FIGURE}{theirs:g}" in a.context.sentence, f"{FIGURE}{mine:g}" in b.context.sentence
    return (here and there) or (here and theirs > SMALL) or (there and mine > SMALL)


def telling(value: Value) -> float:
    """How far a value alone tells that two assertions of it are of one thing: three digits seldom meet by chance."""
    return TELLING[min(significant(value), len(TELLING) - 1)]


def _agree(a: Value, b: Value) -> bool:
    """Whether two amounts may be one: alike, or one a bound that the other keeps ("under 1,400", "1,300")."""
    if _same(a, b):
        return True
    both = isinstance(a.implied, Numbers) and isinstance(b.implied, Numbers) and a.unit == b.unit
    return both and relation(a.implied, b.implied).meets and (_bound(a) or _bound(b))


def _bound(value: Value) -> bool:
    """Whether a value says no more than what a figure is above or below."""
    if not isinstance(value.implied, Numbers):
        return False
    low, high = value.implied.hull
    wide = low is None or high is None or not isclose(low, high, rel_tol=NEARLY)
    return wide and any(i.low_open or i.high_open for i in value.implied.intervals)


def precise(value: Value) -> bool:
    """Whether a value is a day, give or take, rather than a month or an open time; the week or year may be open."""
    implied = value.implied
    if not isinstance(implied, Days) or not implied.known:
        return False
    if all(r.first == r.last for r in implied.ranges):
        return True
    return implied.ranges[-1].last - implied.ranges[0].first < PRECISE_DAYS


def bounded(value: Value) -> bool:
    """Whether a value is one stretch of at most a year, or has but one end ("by December", "not before the spring")."""
    days = value.strict
    if not isinstance(days, Days) or not days.known or len(days.ranges) > 1:
        return False
    return days.first is None or days.last is None or within_a_year(days)


def within_a_week(days: Days) -> bool:
    """Whether days lie so close together that a night or a time zone may shift them: months and years it does not."""
    return days.first is not None and days.last is not None and days.last - days.first <= WEEK


def within_a_year(days: Days) -> bool:
    """Whether days lie within one year, and so say when something happened."""
    return days.first is not None and days.last is not None and days.last - days.first <= YEAR


def _same(a: Value, b: Value) -> bool:
    """Whether two values are one: alike, or one the other's figure with a hedge ("about 42")."""
    if type(a.implied) is not type(b.implied) or a.unit != b.unit:
        return False
    if relation(a.implied, b.implied) is Relation.EQUAL:
        return True
    return isinstance(a.implied, Numbers) and isinstance(b.implied, Numbers) and _near(a.implied, b.implied)


def _near(a: Numbers, b: Numbers) -> bool:
    """Whether two sets of numbers are around one figure."""
    (low_a, high_a), (low_b, high_b) = a.hull, b.hull
    if low_a is None or high_a is None or low_b is None or high_b is None or (low_a == high_a and low_b == high_b):
        return False
    return isclose(low_a + high_a, low_b + high_b, rel_tol=NEARLY)


def _told(article: Article) -> str:
    """What an article tells, without its front matter: an outlet named by a town does not speak of it."""
    return " ".join(article.prose[part.span.start : part.span.end] for part in article.segments)


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    """The folded words of a text, each between spaces, so that names match whole words."""
    return f" {' '.join(Tokens(text).folds)} "
