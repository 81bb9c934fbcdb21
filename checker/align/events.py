"""Align assertions about events: block, bar, score, cluster."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from checker.align.clusters import complete_link
from checker.align.comparison import Comparison
from checker.align.evolution import judge_pair
from checker.align.facts import make_fact
from checker.align.gates import SIDES, barred
from checker.align.likeness import likeness, one_happening, other_scale, prior
from checker.align.rivals import Rivals
from checker.align.similarity import Counts, Rarity, overlap, weighted_keys
from checker.align.stories import Stories
from checker.align.weights import (
    AGREEING,
    BACKGROUND_STORY,
    BLOCK_LIMIT,
    COPIED,
    FAMILY,
    GREY,
    KIND_THRESHOLD,
    LOOSE,
    MARGIN,
    OTHER_STORY,
    OVERLAP,
    RARE_KEY,
    SAME_STORY,
    THRESHOLD,
)
from checker.align.witnesses import Witnesses, telling
from checker.kinds.places import SCENE
from checker.model import Article, Assertion, Fact, Kind
from checker.values.value import Verdict

TIMES = frozenset({"duration", "age"})
"""Measures of which articles give many, of everything: only likeness of words tells two for one."""
KINDS = frozenset({Kind.QUANTITY, Kind.DATE, Kind.PLACE})


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """The facts of two or more assertions that speak of one event."""
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
    mine = [a for a in assertions if a.kind in KINDS]
    aligner = _Aligner(mine)
    places = {(a.kind, a.attribute, a.article.path, a.mention): index for index, a in enumerate(mine)}
    for pair in pairs:
        one, other = (places.get((a.kind, a.attribute, a.article.path, a.mention)) for a in pair)
        yield None if one is None or other is None else aligner.explanation(one, other)


class _Aligner:
    """Scores pairs of one run's assertions; each pair once."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self._assertions = assertions
        self._keys = [_without(weighted_keys(a.context), a.attribute) for a in assertions]
        self._counts = Counts(assertions)
        self._rarities: dict[tuple[str, str], Rarity] = {}
        self._stories = Stories(assertions)
        self._witnesses = Witnesses(assertions)
        self._scores: dict[tuple[int, int], float] = {}
        self._comparisons: dict[tuple[int, int], Comparison] = {}
        self._rivals = Rivals(assertions, (), self._score)

    def facts(self, block: Sequence[int]) -> Iterator[Fact]:
        self._rivals = Rivals(self._assertions, block, self._score)
        links = [(a, b) for a, b in self._candidates(block) if self._linked(a, b)]
        links.sort(key=lambda pair: (not self._agree(*pair), -self._score(*pair), pair))
        for cluster in complete_link(links, self._compatible):
            if len(cluster) > 1:
                yield make_fact([self._assertions[i] for i in cluster], judge_pair)

    def _candidates(self, block: Sequence[int]) -> Iterator[tuple[int, int]]:
        """All pairs of a small block; of a large one those that share a key which few of it have."""
        if len(block) <= BLOCK_LIMIT:
            yield from combinations(block, 2)
            return
        holders: dict[str, list[int]] = {}
        for index in block:
            for key in self._keys[index]:
                holders.setdefault(key, []).append(index)
        pairs = {pair for held in holders.values() if len(held) <= RARE_KEY for pair in combinations(held, 2)}
        yield from sorted(pairs)

    def explanation(self, a: int, b: int) -> Comparison:
        """The comparison of two assertions, with its threshold and the keys that both have."""
        mine, theirs = self._keys[a], self._keys[b]
        rarity = self._rarity(a, b)
        telling = {key: rarity[key] * min(mine[key], theirs[key]) for key in mine.keys() & theirs.keys()}
        shared = tuple(sorted(telling, key=lambda key: (-telling[key], key)))
        return replace(self._compared(min(a, b), max(a, b)), threshold=self._threshold(a), shared=shared)

    def _rarity(self, a: int, b: int) -> Rarity:
        one, other = sorted((self._assertions[a].article.path, self._assertions[b].article.path))
        if (one, other) not in self._rarities:
            self._rarities[one, other] = self._counts.between(one, other)
        return self._rarities[one, other]

    def _threshold(self, a: int) -> float:
        return KIND_THRESHOLD.get(self._assertions[a].kind, THRESHOLD)

    def _linked(self, a: int, b: int) -> bool:
        score = self._score(a, b)
        if score >= self._threshold(a):
            return True
        grey = (
            score >= GREY and self._assertions[a].kind is Kind.QUANTITY and self._assertions[a].attribute not in TIMES
        )
        return grey and self._rivals.outdone_by(a, b, score) >= MARGIN

    def _compatible(self, a: int, b: int) -> bool:
        share = AGREEING if self._agree(a, b) else LOOSE
        return self._score(a, b) >= share * self._threshold(a)

    def _agree(self, a: int, b: int) -> bool:
        return judge_pair(self._assertions[a], self._assertions[b]) is Verdict.CONSISTENT

    def _score(self, a: int, b: int) -> float:
        pair = (min(a, b), max(a, b))
        if pair not in self._scores:
            self._scores[pair] = self._compared(*pair).score
        return self._scores[pair]

    def _compared(self, a: int, b: int) -> Comparison:
        """How likely two assertions are of one fact, and why."""
        plain = self._plain(a, b)
        return plain if plain.gate or not self._both_known(a, b, plain.score) else Comparison(gate="both-known")

    def _both_known(self, a: int, b: int, score: float) -> bool:
        """Whether the two differ and the value of one stands in the other's article where it answers it better."""
        first, second = self._assertions[a], self._assertions[b]
        if judge_pair(first, second) is Verdict.CONSISTENT or first.attribute in SIDES:
            return False
        if first.kind is Kind.PLACE:
            return self._witnesses.names(second.article, first) or self._witnesses.names(first.article, second)
        return self._answered(a, second.article, score) or self._answered(b, first.article, score)

    def _answered(self, index: int, article: Article, score: float) -> bool:
        mine = self._assertions[index]
        if self._witnesses.counts_otherwise(article, mine):
            return True
        same = self._witnesses.of(article, mine)
        return any(self._plain(*sorted((index, i))).score + telling(mine.value) >= score for i in same)

    def _plain(self, a: int, b: int) -> Comparison:
        """The comparison of two assertions by themselves, whatever else their articles say."""
        pair = (a, b)
        if pair not in self._comparisons:
            self._comparisons[pair] = self._weighed(a, b)
        return self._comparisons[pair]

    def _weighed(self, a: int, b: int) -> Comparison:
        first, second = self._assertions[a], self._assertions[b]
        gate = barred(first, second) or ("other-scale" if other_scale(first, second) else None)
        if gate:
            return Comparison(gate=gate)
        words = overlap(self._keys[a], self._keys[b], self._rarity(a, b))
        if first.attribute == SCENE and words < COPIED and not one_happening(first, second):
            return Comparison(gate="other-scene")
        story = self._story(first, second)
        given = (("prior", min(prior(first), prior(second))), ("story", story), ("words", OVERLAP * words))
        return Comparison((*given, *likeness(first, second, words)))

    def _story(self, a: Assertion, b: Assertion) -> float:
        if not self._stories.same(a.article, b.article):
            return -OTHER_STORY
        if not a.context.background and not b.context.background:
            return SAME_STORY
        return BACKGROUND_STORY if one_happening(a, b) else 0.0


def _without(keys: dict[str, float], attribute: str) -> dict[str, float]:
    """The keys but for the noun that is counted: all of a block share it, so it tells nothing."""
    return {key: weight for key, weight in keys.items() if key != attribute}
