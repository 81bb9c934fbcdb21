"""Align assertions about events: block, bar, score, cluster."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from checker.align.clusters import merged
from checker.align.comparison import Comparison
from checker.align.evolution import judge_pair
from checker.align.facts import make_fact
from checker.align.likeness import common, other_bearer, sort
from checker.align.opposed import judge_turn, turns
from checker.align.pairs import Pairs
from checker.align.rivals import Rivals
from checker.align.weights import (
    AGREEING,
    BLOCK_LIMIT,
    FAMILY,
    GREY,
    KIND_THRESHOLD,
    LOOSE,
    MARGIN,
    RARE_KEY,
    STOOD_FOR,
    SURE,
    THRESHOLD,
)
from checker.kinds.quantities import BARE
from checker.kinds.results import RESULT
from checker.kinds.sites import SITE
from checker.model import Assertion, Fact, Kind
from checker.values.value import Verdict

TIMES = frozenset({"duration", "age"})
"""Measures of which articles give many, of everything: only likeness of words tells two for one."""
SIZES = frozenset({"length", "area", "mass", "volume", "temperature", "speed"})
"""Measures of things: a story has many things, and that no other fits better does not make two of them one."""
KINDS = frozenset({Kind.QUANTITY, Kind.DATE, Kind.PLACE})
ELSEWHERE = frozenset({BARE, RESULT})
"""Attributes that are aligned by modules of their own."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """The facts of two or more assertions that speak of one event."""
    assertions = [a for a in assertions if not a.attribute.startswith(SITE) and a.attribute not in ELSEWHERE]
    aligner = _Aligner(assertions)
    blocks: dict[tuple[Kind, str, str], list[int]] = {}
    for index, assertion in enumerate(assertions):
        family = FAMILY.get(assertion.attribute, assertion.attribute)
        blocks.setdefault((assertion.kind, family, assertion.subject), []).append(index)
    for members in blocks.values():
        yield from aligner.facts(members)


def explained(
    assertions: Sequence[Assertion], pairs: Iterable[tuple[Assertion, Assertion]]
) -> Iterator[Comparison | None]:
    """Why each pair of a run's assertions was taken for one fact or was not; None for kinds that are aligned otherwise.

    `assertions` are all of the run: how telling a word is depends on them.
    """
    mine = [
        a for a in assertions if a.kind in KINDS and not a.attribute.startswith(SITE) and a.attribute not in ELSEWHERE
    ]
    aligner = _Aligner(mine)
    places = {(a.kind, a.attribute, a.article.path, a.mention): index for index, a in enumerate(mine)}
    for pair in pairs:
        one, other = (places.get((a.kind, a.attribute, a.article.path, a.mention)) for a in pair)
        yield None if one is None or other is None else aligner.explanation(one, other)


class _Aligner:
    """Links pairs of one run's assertions, block by block, and clusters them."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self._assertions = assertions
        self._pairs = Pairs(assertions)

    def facts(self, block: Sequence[int]) -> Iterator[Fact]:
        rivals = Rivals(self._assertions, block, self._pairs.score)
        links = [(a, b) for a, b in self._candidates(block) if self._linked(a, b, rivals)]
        links.sort(key=lambda pair: (not self._agree(*pair), -self._pairs.score(*pair), pair))
        for cluster in merged(links, self._fit):
            if len(cluster) > 1:
                members = [self._assertions[i] for i in cluster]
                yield make_fact(members, judge_pair)
                if two_ways := list(turns(members)):
                    yield make_fact(two_ways, judge_turn)

    def _candidates(self, block: Sequence[int]) -> Iterator[tuple[int, int]]:
        """All pairs of a small block; of a large one those that share a key which few of it have."""
        if len(block) <= BLOCK_LIMIT:
            yield from combinations(block, 2)
            return
        holders: dict[str, list[int]] = {}
        for index in block:
            for key in self._pairs.keys[index]:
                holders.setdefault(key, []).append(index)
        pairs = {pair for held in holders.values() if len(held) <= RARE_KEY for pair in combinations(held, 2)}
        yield from sorted(pairs)

    def explanation(self, a: int, b: int) -> Comparison:
        """The comparison of two assertions, with its threshold and the keys that both have."""
        compared, shared = self._pairs.compared(a, b), self._pairs.shared(a, b)
        return replace(compared, threshold=self._threshold(a), shared=shared)

    def _threshold(self, a: int) -> float:
        return KIND_THRESHOLD.get(self._assertions[a].kind, THRESHOLD)

    def _linked(self, a: int, b: int, rivals: Rivals) -> bool:
        score = self._pairs.score(a, b)
        if score >= self._threshold(a):
            return True
        first, second = self._assertions[a], self._assertions[b]
        figures = first.kind is Kind.QUANTITY and first.attribute not in TIMES and not common(first, second)
        grey = figures and score >= GREY and first.attribute not in SIZES
        grey = grey and not (sort(first) == "measure" and other_bearer(first, second))
        return grey and rivals.outdone_by(a, b, score) >= MARGIN

    def _fit(self, left: Sequence[int], right: Sequence[int]) -> bool:
        return all(self._compatible(a, b) or self._stood_for(a, b, left, right) for a in left for b in right)

    def _compatible(self, a: int, b: int) -> bool:
        share = AGREEING if self._agree(a, b) else LOOSE
        return self._pairs.score(a, b) >= share * self._threshold(a)

    def _stood_for(self, a: int, b: int, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether a twin, which says the same of the same thing, answers for one of two whose own words tell little."""
        if self._pairs.score(a, b) < STOOD_FOR * self._threshold(a):
            return False
        answers = [(c, b, c, a) for c in left if c != a] + [(a, c, c, b) for c in right if c != b]
        return any(self._answers(self._pairs.score(x, y), twin, of) for x, y, twin, of in answers)

    def _answers(self, score: float, twin: int, other: int) -> bool:
        """Whether a pair of that score speaks for one whose twin stands in it: that is of one fact, and agrees on it.

        A figure that a vaguer one only rounds ("312 hives", "more than 300 hives") answers where the pair is sure.
        """
        if self._assertions[twin].kind is not Kind.QUANTITY or not self._agree(twin, other):
            return False
        threshold, alike = self._threshold(twin), self._pairs.score(twin, other)
        return (alike >= threshold and score >= threshold) or (alike >= GREY and score >= SURE)

    def _agree(self, a: int, b: int) -> bool:
        return judge_pair(self._assertions[a], self._assertions[b]) is Verdict.CONSISTENT
