"""Articles of a line or two, and what the kinds and the alignment of speech make of them."""

from collections.abc import Sequence

from checker.align.quotes import quote_facts
from checker.align.wording import wording_facts
from checker.extract.reading import read_article
from checker.grammar.reading import Reading
from checker.kinds import quotes, wording
from checker.model import Article, Assertion, Fact, Role, Segment, Span


def article(text: str, lang: str = "fr", path: str = "a.txt") -> Article:
    return Article(path, text, (Segment(Span(0, len(text)), Role.BODY),), lang=lang)


def reading(text: str, lang: str = "fr", path: str = "a.txt") -> Reading:
    return read_article(article(text, lang, path))


def assertions(*texts: str, langs: Sequence[str] = ("fr",)) -> list[Assertion]:
    """What several articles quote and report; the last language stands for further articles."""
    codes = [*langs, *[langs[-1]] * len(texts)]
    readings = [reading(text, codes[i], f"{i}.txt") for i, text in enumerate(texts)]
    return [found for each in readings for kind in (quotes, wording) for found in kind.extract(each)]


def differences(*texts: str, langs: Sequence[str] = ("fr",)) -> list[Fact]:
    """The facts on which the articles differ."""
    found = assertions(*texts, langs=langs)
    return [fact for fact in (*quote_facts(found), *wording_facts(found)) if fact.verdict != "consistent"]
