"""From an article to its assertions: read it once, then ask every kind."""

from checker.extract.reading import read_article
from checker.kinds.registry import extractors
from checker.model import Article, Assertion


def extract_article(article: Article, lang: str | None = None) -> tuple[Article, tuple[Assertion, ...]]:
    """The article with its inferred language and day, and all that it asserts, in reading order."""
    reading = read_article(article, lang)
    found = [assertion for extract in extractors() for assertion in extract(reading)]
    return reading.article, tuple(sorted(found, key=lambda a: (a.mention, a.kind, a.attribute)))
