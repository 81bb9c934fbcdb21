"""Articles of a sentence or two: what is read of their figures, and what a run over them interrupts an editor for."""

import checker
from checker.model import Context, Finding

DAY = "2024-05-14"
LOUD = ("error", "warning")


def contexts(text: str, lang: str) -> dict[str, Context]:
    """The context of each figure of a text, by its words."""
    article = checker.article(text, path="a", lang=lang, published=DAY)
    return {told.quote: told.context for told in checker.extract(article) if told.kind == "quantity"}


def loud(*told: tuple[str, ...], published: str = DAY) -> list[Finding]:
    """The errors and warnings on texts by outlets of their own: language, words, and the day if it is another."""
    articles = [
        checker.article(
            text, path=f"{number}.txt", outlet=f"Outlet {number}", lang=lang, published=(*day, published)[0]
        )
        for number, (lang, text, *day) in enumerate(told)
    ]
    return [finding for finding in checker.check(articles).findings if finding.severity in LOUD]
