"""Hard gates: what two assertions of one fact can never differ in, whatever else they share."""

from functools import lru_cache

from checker.align.weights import DAY_SLACK
from checker.grammar.stems import HAPPENING
from checker.grammar.tokens import fold
from checker.kinds.places import BEARING
from checker.model import Article, Assertion, Context, Kind
from checker.values.numbers import Numbers
from checker.values.value import Verdict, compare, relation


def happenings(context: Context) -> frozenset[str]:
    """The keys of what happens near a mention."""
    return frozenset(key for key in context.clause if key.startswith(HAPPENING))


def barred(a: Assertion, b: Assertion) -> str | None:
    """Why two assertions cannot be of one fact, as a message key; None when nothing bars it."""
    return next((reason for reason, bars in _GATES if bars(a, b)), None)


def _other_sort(a: Assertion, b: Assertion) -> bool:
    return type(a.value.strict) is not type(b.value.strict)


def _other_part(a: Assertion, b: Assertion) -> bool:
    return a.context.qualifiers != b.context.qualifiers or a.context.part != b.context.part


def _other_time(a: Assertion, b: Assertion) -> bool:
    return a.context.background != b.context.background


def _other_days(a: Assertion, b: Assertion) -> bool:
    if a.kind is Kind.DATE:
        return False
    return not a.context.days.widened(DAY_SLACK, DAY_SLACK).relation(b.context.days).meets


def _other_unit(a: Assertion, b: Assertion) -> bool:
    return a.value.unit != b.value.unit and not _same_figure(a, b)


def _differs_within(a: Assertion, b: Assertion) -> bool:
    same_article = a.article.path == b.article.path
    return same_article and compare(a.value, b.value).verdict is not Verdict.CONSISTENT


def _same_figure(a: Assertion, b: Assertion) -> bool:
    """Whether one figure is given two units: a slip of currency rather than two amounts."""
    both_numbers = isinstance(a.value.implied, Numbers) and isinstance(b.value.implied, Numbers)
    return both_numbers and relation(a.value.implied, b.value.implied).meets


def _other_happening(a: Assertion, b: Assertion) -> bool:
    """Places and days are of what happens: two that stand by different happenings are of different events."""
    if a.kind not in (Kind.PLACE, Kind.DATE) or a.attribute == BEARING:
        return False
    mine, theirs = happenings(a.context), happenings(b.context)
    return mine.isdisjoint(theirs) and bool(mine and theirs)


def _knows_both(a: Assertion, b: Assertion) -> bool:
    """Whether one article names both places: it does not take them for rivals, and no more do we."""
    if a.kind is not Kind.PLACE or a.attribute == BEARING or a.value.strict == b.value.strict:
        return False
    return _names(b.article, a) or _names(a.article, b)


def _names(article: Article, place: Assertion) -> bool:
    return place.naming is not None and fold(" ".join(place.naming.tokens)) in _folded(article.prose)


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    return fold(text)


_GATES = (
    ("other-sort", _other_sort),
    ("other-part", _other_part),
    ("other-time", _other_time),
    ("other-days", _other_days),
    ("other-unit", _other_unit),
    ("other-happening", _other_happening),
    ("same-article", _differs_within),
    ("knows-both", _knows_both),
)
"""Cheapest first; each bars for the reason it is named after."""
