"""Which of two articles came out first, and which way a value turned from one to the other."""

from datetime import datetime

from checker.judge.distance import gap
from checker.judge.rule import Turn
from checker.model import Article, Assertion


def turn_of(first: Assertion, second: Assertion) -> Turn:
    """How the later of two assertions stands to the earlier; `NONE` when it is not known which is which."""
    if before(first.article, second.article):
        older, newer = first, second
    elif before(second.article, first.article):
        older, newer = second, first
    else:
        return Turn.NONE
    distance = gap(older.value.implied, newer.value.implied)
    if distance is None:
        return Turn.OTHER
    return Turn.HIGHER if distance.rises else Turn.LOWER


def before(a: Article, b: Article) -> bool:
    """Whether one article surely came out before another: by their days, or by their moments on one day."""
    last, first = a.published.last, b.published.first
    if last is not None and first is not None and last != first:
        return last < first
    if a.timestamp is None or b.timestamp is None:
        return False
    one, other = datetime.fromisoformat(a.timestamp), datetime.fromisoformat(b.timestamp)
    return (one.tzinfo is None) == (other.tzinfo is None) and one < other
