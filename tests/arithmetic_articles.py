"""What the arithmetic of one small article comes to, for the tests of its parts."""

from datetime import date

from checker.align.arithmetic import facts
from checker.extract.assertions import extract_article
from checker.model import Article, Fact, Kind, Role, Segment, Span
from checker.values.days import Days
from checker.values.value import Verdict

PUBLISHED = date(2025, 3, 14)


def checked(lang: str, text: str, published: date | None = PUBLISHED) -> list[Fact]:
    """All checks of an article, those that come out right included."""
    segments = (Segment(Span(0, len(text)), Role.BODY),)
    days = Days.on(published) if published else Days.any()
    article = Article(path="a.txt", text=text, segments=segments, lang=lang, published=days)
    found = [assertion for assertion in extract_article(article)[1] if assertion.kind is Kind.ARITHMETIC]
    return list(facts(found))


def slips(lang: str, text: str, published: date | None = PUBLISHED) -> list[str]:
    """The attributes of the checks that do not come out right."""
    return [fact.attribute for fact in checked(lang, text, published) if fact.verdict is not Verdict.CONSISTENT]


def sums(lang: str, text: str) -> list[str]:
    """What the computed side of every check says."""
    return [member.value.text for fact in checked(lang, text) for member in fact.members]
