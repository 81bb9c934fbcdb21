"""Of all figures that two articles give of one sort, which two answer each other."""

from collections.abc import Callable, Sequence

from checker.align.evolution import judge_pair
from checker.model import Assertion
from checker.values.value import Verdict


class Rivals:
    """The assertions of one block by article, to tell by how much a pair outdoes every other."""

    def __init__(
        self, assertions: Sequence[Assertion], block: Sequence[int], score: Callable[[int, int], float]
    ) -> None:
        """Sort the block by article."""
        self._assertions = assertions
        self._score = score
        self._by_article: dict[str, list[int]] = {}
        for index in block:
            self._by_article.setdefault(assertions[index].article.path, []).append(index)

    def outdone_by(self, a: int, b: int, score: float) -> float:
        """By how much the score of a pair is above that of the next best pair of either with the other's article."""
        rivals = [self._score(a, c) for c in self._others(b)] + [self._score(c, b) for c in self._others(a)]
        return score - max(rivals, default=0.0)

    def _others(self, index: int) -> list[int]:
        """The assertions of the same article that say something else."""
        mine = self._assertions[index]
        near = self._by_article[mine.article.path]
        return [i for i in near if i != index and judge_pair(self._assertions[i], mine) is not Verdict.CONSISTENT]
