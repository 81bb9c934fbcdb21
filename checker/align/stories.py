"""Which articles tell one story: they share names and notions, and their days meet."""

from collections.abc import Iterable
from functools import lru_cache

from checker.align.weights import STORY_ABROAD, STORY_FOLLOWED, STORY_NAMELESS, STORY_OTHERS, STORY_SHARED, STORY_SLACK
from checker.grammar.stems import HAPPENING, SENSE
from checker.grammar.tokens import fold
from checker.model import Article, Assertion
from checker.values.days import Days

_SIGNS = '.,;:!?()[]«»“”"–—-'


class Stories:
    """The names and days of each article of a run, to tell whether two tell one story."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the names and notions, and the days, of each article."""
        self._names: dict[str, frozenset[str]] = {}
        self._days: dict[str, Days] = {}
        self._articles: dict[str, Article] = {}
        for assertion in assertions:
            self._names[assertion.article.path] = assertion.context.topic
            self._articles[assertion.article.path] = assertion.article
            self._days[assertion.article.path] = assertion.context.story
        self._same: dict[tuple[str, str], bool] = {}
        self._followed: dict[tuple[str, str], bool] = {}

    def same(self, a: Article, b: Article) -> bool:
        """Whether two articles tell one story."""
        pair = (min(a.path, b.path), max(a.path, b.path))
        if pair not in self._same:
            self._same[pair] = self._compare(*pair)
        return self._same[pair]

    def followed(self, a: Article, b: Article) -> bool:
        """Whether one article tells or follows up the other's story, on whatever day."""
        pair = (min(a.path, b.path), max(a.path, b.path))
        if pair not in self._followed:
            self._followed[pair] = self.same(a, b) or self._follows(*pair)
        return self._followed[pair]

    def _follows(self, a: str, b: str) -> bool:
        common = self._names[a] & self._names[b]
        smaller = min(len(self._names[a]), len(self._names[b]))
        return _named(common) and len(common) >= STORY_FOLLOWED * max(1, smaller)

    def _compare(self, a: str, b: str) -> bool:
        names_a, names_b = self._names[a], self._names[b]
        smaller = min(len(names_a), len(names_b))
        common = names_a & names_b
        if not _named(common):
            common |= _written(names_a, self._articles[b]) | _written(names_b, self._articles[a])
        alike = bool(smaller) and len(common) / smaller >= self._least(a, b, common)
        days = self._days[a].widened(STORY_SLACK, STORY_SLACK)
        return a == b or (alike and not days.intersection(self._days[b]).empty)

    def _least(self, a: str, b: str, common: frozenset[str]) -> float:
        """The share of names and notions that two articles of one story have in common, at least."""
        if _named(common):
            return STORY_SHARED
        if self._articles[a].lang != self._articles[b].lang:
            return STORY_ABROAD
        return STORY_OTHERS if _named(self._names[a]) and _named(self._names[b]) else STORY_NAMELESS


def _named(keys: frozenset[str]) -> bool:
    """Whether there is a name among names and notions."""
    return any(not key.startswith((SENSE, HAPPENING)) for key in keys)


def _written(names: frozenset[str], article: Article) -> frozenset[str]:
    """The names, among some, that an article writes with a capital, though nothing there tells that they are names."""
    return names & _capitals(article)


@lru_cache(maxsize=1024)
def _capitals(article: Article) -> frozenset[str]:
    """The folded words of an article's title and text with a capital: names, and words that open sentences."""
    texts = (article.prose[segment.span.start : segment.span.end] for segment in article.segments)
    words = (word.strip(_SIGNS) for text in texts for word in text.replace("\u2019", "'").replace("'", " ").split())
    return frozenset(fold(word) for word in words if word[:1].isupper())
