"""What one article says has not been done since some time, against the day on which another says that it was."""

from datetime import timedelta

from checker.align.days import shared
from checker.align.parties import named_apart
from checker.grammar.event_words import OTHER, UNNAMED
from checker.kinds.dates import DAY, WEEKS
from checker.kinds.latest import BY
from checker.model import Article, Assertion
from checker.values.days import Days


def undone(a: Assertion, b: Assertion) -> bool:
    """Whether one says that an act has not been done since, and the other on what day before the story it was."""
    since, done = (a, b) if a.attribute == BY else (b, a)
    if since.attribute != BY or done.attribute != DAY or not _long_ago(done, a.article, b.article):
        return False
    return bool(shared(a, b) - {OTHER, UNNAMED}) and not named_apart(a, b)


def _long_ago(done: Assertion, *articles: Article) -> bool:
    """Whether a day lies well before some articles: what they report on has been done by now, after all."""
    last = done.value.implied.last if isinstance(done.value.implied, Days) else None
    told = [article.published.first for article in articles]
    return last is not None and all(day is not None and last < day - timedelta(days=WEEKS) for day in told)
