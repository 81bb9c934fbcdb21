"""What each article says besides: an article that also has the other's value does not take the two for rivals.

Two sources that differ on one thing rarely both give both values. Where one of them does, the two values
mostly belong to two things, and a careful reader would not call it a disagreement.
"""

from collections.abc import Iterable
from functools import lru_cache

from checker.align.weights import PRECISE_DAYS
from checker.grammar.tokens import Tokens
from checker.model import Article, Assertion, Kind
from checker.values.days import Days
from checker.values.relation import Relation
from checker.values.value import Value, relation


class Witnesses:
    """The values that each article of a run gives, by kind and attribute."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the values."""
        self._values: dict[tuple[str, Kind, str], list[Value]] = {}
        for a in assertions:
            self._values.setdefault((a.article.path, a.kind, a.attribute), []).append(a.value)

    def knows(self, article: Article, other: Assertion) -> bool:
        """Whether an article also gives the value of another article's assertion."""
        if other.kind is Kind.PLACE:
            return other.naming is not None and _folded(" ".join(other.naming.tokens)) in _folded(article.prose)
        said = self._values.get((article.path, other.kind, other.attribute), ())
        return any(_same(value, other.value) for value in said)


def precise(value: Value) -> bool:
    """Whether a value is a day, give or take, rather than a month or an open time."""
    implied = value.implied
    if not isinstance(implied, Days) or not implied.known:
        return False
    return implied.ranges[-1].last - implied.ranges[0].first < PRECISE_DAYS


def _same(a: Value, b: Value) -> bool:
    if type(a.implied) is not type(b.implied) or a.unit != b.unit:
        return False
    return relation(a.implied, b.implied) is Relation.EQUAL


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    """The folded words of a text, each between spaces, so that names match whole words."""
    return f" {' '.join(Tokens(text).folds)} "
