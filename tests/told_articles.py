"""Articles of one March, each a sentence or two, and what a run over them flags."""

from collections.abc import Container
from datetime import date

from checker.judge.load import load_rules
from checker.model import Article, Finding, Kind, Role, Segment, Span
from checker.pipeline import check
from checker.values.days import Days


def told_article(path: str, text: str, lang: str, day: int) -> Article:
    """An article of a day of March 2025."""
    segment = Segment(Span(0, len(text)), Role.BODY)
    return Article(
        path=path, text=text, segments=(segment,), outlet=path, lang=lang, published=Days.on(date(2025, 3, day))
    )


def told_findings(kinds: Container[Kind], *told: tuple[str, str, int]) -> list[Finding]:
    """The findings of some kinds on texts, each with its language and day."""
    articles = [told_article(f"{index}.txt", text, lang, day) for index, (lang, text, day) in enumerate(told)]
    return [finding for finding in check(articles, load_rules(())).findings if finding.kind in kinds]
