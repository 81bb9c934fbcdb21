"""The small articles of a rule's example, as articles."""

from checker.judge.rule import Example, ExampleArticle
from checker.model import Article, Role, Segment, Span
from checker.read.dates import declared_days
from checker.values.days import Days


def bundle(rule: str, sort: str, index: int, example: Example) -> tuple[Article, ...]:
    """The articles of an example; their paths say which rule, sort, example and article, counted from 1."""
    folder = f"{rule}/{sort}-{index + 1}"
    return tuple(article(f"{folder}/{number}.txt", written) for number, written in enumerate(example, start=1))


def article(path: str, written: ExampleArticle) -> Article:
    """An article that is nothing but body."""
    days, moment = declared_days(written.published) if written.published else (Days.any(), None)
    return Article(
        path=path,
        text=written.text,
        segments=(Segment(Span(0, len(written.text)), Role.BODY),),
        outlet=written.outlet,
        lang=written.lang,
        published=days,
        timestamp=moment,
    )
