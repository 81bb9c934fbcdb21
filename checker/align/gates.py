"""Hard gates: what two assertions of one fact can never differ in, whatever else they share."""

from checker.align.weights import DAY_SLACK
from checker.model import Assertion, Kind
from checker.values.numbers import Numbers
from checker.values.value import Verdict, compare, relation


def barred(a: Assertion, b: Assertion) -> str | None:
    """Why two assertions cannot be of one fact, as a message key; None when nothing bars it."""
    x, y = a.context, b.context
    if type(a.value.strict) is not type(b.value.strict):
        return "other-sort"
    if x.qualifiers != y.qualifiers or x.part != y.part:
        return "other-part"
    if x.background != y.background:
        return "other-time"
    if a.kind is not Kind.DATE and not x.days.widened(DAY_SLACK, DAY_SLACK).relation(y.days).meets:
        return "other-days"
    if a.value.unit != b.value.unit and not _same_figure(a, b):
        return "other-unit"
    if a.article.path == b.article.path and compare(a.value, b.value).verdict is not Verdict.CONSISTENT:
        return "same-article"
    return None


def _same_figure(a: Assertion, b: Assertion) -> bool:
    """Whether one figure is given two units: a slip of currency rather than two amounts."""
    both_numbers = isinstance(a.value.implied, Numbers) and isinstance(b.value.implied, Numbers)
    return both_numbers and relation(a.value.implied, b.value.implied).meets
