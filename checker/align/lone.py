"""Figures that have no like in their article: the only mass of its size in each of two stories is mostly one mass."""

from collections.abc import Iterable

from checker.align.evolution import judge_pair
from checker.align.likeness import common, misprint, other_scale, sort
from checker.align.opposed import opposed
from checker.align.slips import TELLING_DIGITS, middle, significant, slip, swapped
from checker.align.stories import Stories
from checker.align.weights import LEAST_SWAPPED, LONE, LONE_ALONE, LONE_ODD, LONE_SLIP, LONE_SWAPPED
from checker.model import Article, Assertion, Kind
from checker.values.value import Verdict

TEN_TIMES = 10
"""Figures further apart than this have no digits in each other's place: they are of two sizes."""


class Lone:
    """The figures of each article by what they measure or count, to tell whether another could answer as well."""

    def __init__(self, assertions: Iterable[Assertion], stories: Stories) -> None:
        """Gather the figures."""
        self._stories = stories
        self._by_sort: dict[tuple[str, str, str | None], list[Assertion]] = {}
        self._told: set[tuple[str, float, str | None]] = set()
        self._tellers: dict[tuple[str, float, str | None], dict[str, Article]] = {}
        for a in assertions:
            if a.kind is Kind.QUANTITY:
                self._told.add((a.article.path, middle(a.value) or 0.0, a.value.unit))
                told = self._tellers.setdefault((a.attribute, middle(a.value) or 0.0, a.value.unit), {})
                told.setdefault(a.article.voice, a.article)
                self._by_sort.setdefault((a.article.path, a.attribute, a.value.unit), []).append(a)

    def weight(self, a: Assertion, b: Assertion, words: float) -> float:
        """What it speaks for one fact that neither article has another figure of the sort that could answer."""
        if self.written_twice(a, b):
            return LONE_SWAPPED
        if a.kind is not Kind.QUANTITY or a.attribute != b.attribute or common(a, b):
            return 0.0
        if self._odd_one_out(a, b):
            return LONE_ODD
        weight = LONE_SLIP if misprint(a.value, b.value) or opposed(a, b) else LONE_ALONE.get(a.attribute, 0.0)
        weight = weight or LONE.get(a.attribute, 0.0) * (words > 0)
        return weight if weight and self.alone(a, b) else 0.0

    def written_twice(self, a: Assertion, b: Assertion) -> bool:
        """Whether two figures of one size have two digits in each other's place, and no article has both."""
        x, y = middle(a.value), middle(b.value)
        if a.kind is not Kind.QUANTITY or x is None or y is None or not swapped(a.value, b.value):
            return False
        telling = bool(a.value.unit) or sort(a) == "concept" or min(x, y) >= LEAST_SWAPPED
        one_size = min(significant(a.value), significant(b.value)) > 1 and max(x, y) < TEN_TIMES * min(x, y)
        others = (a.article.path, y, a.value.unit), (b.article.path, x, a.value.unit)
        return telling and one_size and self._told.isdisjoint(others)

    def _odd_one_out(self, a: Assertion, b: Assertion) -> bool:
        """Whether two figures differ in one digit, neither stands in both articles, and others tell one of them."""
        long = min(significant(a.value), significant(b.value)) >= TELLING_DIGITS
        x, y, unit = middle(a.value), middle(b.value), a.value.unit
        if not long or not slip(a.value, b.value) or x is None or y is None:
            return False
        if (a.article.path, y, unit) in self._told or (b.article.path, x, unit) in self._told:
            return False
        return self._told_by_others(a, x) or self._told_by_others(b, y)

    def _told_by_others(self, a: Assertion, number: float) -> bool:
        """Whether another voice of its story gives a figure of the same, too."""
        told = self._tellers.get((a.attribute, number, a.value.unit), {})
        others = (article for voice, article in sorted(told.items()) if voice != a.article.voice)
        return any(self._stories.followed(a.article, article) for article in others)

    def alone(self, a: Assertion, b: Assertion) -> bool:
        """Whether neither of two figures has a like in its article that could answer the other."""
        return not self._others(a, b) and not self._others(b, a)

    def only(self, a: Assertion, b: Assertion) -> bool:
        """Whether neither of two figures has any like in its article, of whatever size, that says something else."""
        return all(
            judge_pair(other, mine) is Verdict.CONSISTENT
            for mine in (a, b)
            for other in self._by_sort[mine.article.path, mine.attribute, mine.value.unit]
            if other.mention != mine.mention
        )

    def _others(self, mine: Assertion, theirs: Assertion) -> bool:
        """Whether an article has another figure, of another value, that the other article's might answer."""
        said = self._by_sort[mine.article.path, mine.attribute, mine.value.unit]
        return any(_rivals(other, mine, theirs) for other in said if other.mention != mine.mention)


def _rivals(other: Assertion, mine: Assertion, theirs: Assertion) -> bool:
    return not other_scale(other, theirs) and judge_pair(other, mine) is not Verdict.CONSISTENT
