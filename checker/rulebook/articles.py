"""The small articles of a rule's example, as articles."""

from collections.abc import Iterable
from pathlib import PurePath

from checker.judge.rule import Example, ExampleArticle
from checker.model import Article, Role, Segment, Span
from checker.read.dates import declared_days
from checker.values.days import Days

DRAFT = "draft.txt"
"""The name of the article of an example that the others are the sources of."""


def draft_of(articles: Iterable[Article]) -> str | None:
    """The path of the draft of an example; None when all its articles are alike."""
    return next((article.path for article in articles if PurePath(article.path).name == DRAFT), None)


def bundle(rule: str, sort: str, index: int, example: Example) -> tuple[Article, ...]:
    """The articles of an example; their paths say which rule, sort, example and article, counted from 1."""
    folder = f"{rule}/{sort}-{index + 1}"
    names = (DRAFT if written.draft else f"{number}.txt" for number, written in enumerate(example, start=1))
    return tuple(article(f"{folder}/{name}", written) for name, written in zip(names, example, strict=True))


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
