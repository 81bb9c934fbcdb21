"""Which articles tell one story: they share names and notions, and their days meet."""

from collections.abc import Iterable

from checker.align.weights import STORY_NAMELESS, STORY_SHARED, STORY_SLACK
from checker.grammar.stems import HAPPENING, SENSE
from checker.model import Article, Assertion
from checker.values.days import Days


class Stories:
    """The names and days of each article of a run, to tell whether two tell one story."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the names and notions, and the days, of each article."""
        self._names: dict[str, frozenset[str]] = {}
        self._days: dict[str, Days] = {}
        for assertion in assertions:
            self._names[assertion.article.path] = assertion.context.topic
            self._days[assertion.article.path] = assertion.context.story
        self._same: dict[tuple[str, str], bool] = {}

    def same(self, a: Article, b: Article) -> bool:
        """Whether two articles tell one story."""
        pair = (min(a.path, b.path), max(a.path, b.path))
        if pair not in self._same:
            self._same[pair] = self._compare(*pair)
        return self._same[pair]

    def _compare(self, a: str, b: str) -> bool:
        names_a, names_b = self._names[a], self._names[b]
        smaller = min(len(names_a), len(names_b))
        common = names_a & names_b
        least = STORY_SHARED if any(not key.startswith((SENSE, HAPPENING)) for key in common) else STORY_NAMELESS
        alike = bool(smaller) and len(common) / smaller >= least
        days = self._days[a].widened(STORY_SLACK, STORY_SLACK)
        return a == b or (alike and not days.intersection(self._days[b]).empty)
