"""Align assertions about events: block, bar, score, cluster."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations

from msgspec.structs import replace

from checker.align.clusters import complete_link
from checker.align.comparison import Comparison
from checker.align.evolution import judge_pair
from checker.align.facts import make_fact
from checker.align.gates import PERSONAL, barred, happenings
from checker.align.similarity import Rarity, overlap, weighted_keys
from checker.align.slips import figure, same_digits, scale_slip, slip
from checker.align.stories import Stories
from checker.align.weights import (
    BACKGROUND_STORY,
    BLOCK_LIMIT,
    COPIED,
    KIND_THRESHOLD,
    LOOSE,
    MANIFOLD,
    ONE_HAPPENING,
    OVERLAP,
    PRIOR,
    RARE_KEY,
    SAME_PERSON,
    SAME_STORY,
    SCALE,
    SCALE_SLIP,
    SLIP,
    SLIP_WORDS,
    SMALL,
    SMALL_COUNTS,
    THRESHOLD,
)
from checker.align.witnesses import Witnesses
from checker.kinds.dates import NIGHT
from checker.kinds.places import BEARING, SCENE
from checker.language.load import languages, load
from checker.model import Assertion, Fact, Kind
from checker.values.numbers import Numbers
from checker.values.value import Verdict

KINDS = frozenset({Kind.QUANTITY, Kind.DATE, Kind.PLACE})
MEASURES = frozenset(
    {"money", "percent", "length", "area", "mass", "volume", "temperature", "speed", "duration", "age", "people"}
)
"""Attributes that say nothing of what is measured: the words around must."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """The facts of two or more assertions that speak of one event."""
    aligner = _Aligner(assertions)
    blocks: dict[tuple[Kind, str, str], list[int]] = {}
    for index, assertion in enumerate(assertions):
        blocks.setdefault((assertion.kind, assertion.attribute, assertion.subject), []).append(index)
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
        self._rarity = Rarity(assertions)
        self._stories = Stories(assertions)
        self._witnesses = Witnesses(assertions)
        self._scores: dict[tuple[int, int], float] = {}

    def facts(self, block: Sequence[int]) -> Iterator[Fact]:
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
        telling = {key: self._rarity[key] * min(mine[key], theirs[key]) for key in mine.keys() & theirs.keys()}
        shared = tuple(sorted(telling, key=lambda key: (-telling[key], key)))
        return replace(self._compared(min(a, b), max(a, b)), threshold=self._threshold(a), shared=shared)

    def _threshold(self, a: int) -> float:
        return KIND_THRESHOLD.get(self._assertions[a].kind, THRESHOLD)

    def _linked(self, a: int, b: int) -> bool:
        return self._score(a, b) >= self._threshold(a)

    def _compatible(self, a: int, b: int) -> bool:
        return self._score(a, b) >= LOOSE * self._threshold(a)

    def _agree(self, a: int, b: int) -> bool:
        return judge_pair(self._assertions[a], self._assertions[b]) is Verdict.CONSISTENT

    def _score(self, a: int, b: int) -> float:
        pair = (min(a, b), max(a, b))
        if pair not in self._scores:
            self._scores[pair] = self._compared(*pair).score
        return self._scores[pair]

    def _both_known(self, a: Assertion, b: Assertion) -> bool:
        """Whether the two differ and one of the two articles has both values."""
        if judge_pair(a, b) is Verdict.CONSISTENT or a.attribute == BEARING:
            return False
        return self._witnesses.knows(b.article, a) or self._witnesses.knows(a.article, b)

    def _compared(self, a: int, b: int) -> Comparison:
        """How likely two assertions are of one fact, and why."""
        first, second = self._assertions[a], self._assertions[b]
        gate = self._gate(first, second)
        if gate:
            return Comparison(gate=gate)
        words = overlap(self._keys[a], self._keys[b], self._rarity)
        if first.attribute == SCENE and words < COPIED and not _one_happening(first, second):
            return Comparison(gate="other-scene")
        story = self._story(first, second)
        given = (("prior", _prior(first)), ("story", story), ("words", OVERLAP * words))
        return Comparison((*given, *_likeness(first, second, words)))

    def _gate(self, a: Assertion, b: Assertion) -> str | None:
        if gate := barred(a, b):
            return gate
        if _other_scale(a, b):
            return "other-scale"
        return "both-known" if self._both_known(a, b) else None

    def _story(self, a: Assertion, b: Assertion) -> float:
        if not self._stories.same(a.article, b.article):
            return 0.0
        if not a.context.background and not b.context.background:
            return SAME_STORY
        return BACKGROUND_STORY if _one_happening(a, b) else 0.0


def _one_happening(a: Assertion, b: Assertion) -> bool:
    """Whether two assertions share a happening of which a story has but one."""
    return bool((happenings(a.context) & happenings(b.context)) - MANIFOLD)


def _likeness(a: Assertion, b: Assertion, words: float) -> tuple[tuple[str, float], ...]:
    """What speaks for one fact besides story: a slip of the pen near like words, one person."""
    dated = ONE_HAPPENING * (a.kind is Kind.DATE and _one_happening(a, b))
    one_person = a.attribute in PERSONAL and bool(a.context.people & b.context.people)
    misprint = SLIP * (words >= SLIP_WORDS and slip(a.value, b.value))
    x, y = figure(a.value), figure(b.value)
    small = SMALL_COUNTS * (_sort(a) == "noun" and x is not None and y is not None and max(x, y) <= SMALL)
    slipped = max(misprint, SCALE_SLIP * scale_slip(a.value, b.value))
    return ("slip", slipped), ("same-person", SAME_PERSON * one_person), ("one-happening", dated), ("small", -small)


def _without(keys: dict[str, float], attribute: str) -> dict[str, float]:
    """The keys but for the noun that is counted: all of a block share it, so it tells nothing."""
    return {key: weight for key, weight in keys.items() if key != attribute}


def _prior(assertion: Assertion) -> float:
    if assertion.attribute in (SCENE, BEARING, NIGHT):
        return PRIOR[assertion.attribute]
    return PRIOR.get(assertion.attribute, PRIOR[_sort(assertion)])


def _sort(assertion: Assertion) -> str:
    """What is counted: people by a known concept, things by their noun, or an amount of some measure."""
    if assertion.kind is not Kind.QUANTITY or assertion.attribute in MEASURES:
        return "measure"
    return "concept" if assertion.attribute in _concepts() else "noun"


def _other_scale(a: Assertion, b: Assertion) -> bool:
    """Whether two figures are too far apart to be two accounts of one thing."""
    if not isinstance(a.value.implied, Numbers) or not isinstance(b.value.implied, Numbers) or a.kind is Kind.DATE:
        return False
    (low_a, high_a), (low_b, high_b) = a.value.implied.hull, b.value.implied.hull
    bottom, top = min(high_a or 0, high_b or 0), max(low_a or 0, low_b or 0)
    x, y = figure(a.value), figure(b.value)
    misplaced = x is not None and y is not None and x > 0 and y > 0 and x != y and same_digits(x, y)
    return top > bottom * SCALE[_sort(a)] and not misplaced


@cache
def _concepts() -> frozenset[str]:
    every = [load(code).concepts for code in languages()]
    return frozenset(concept for concepts in every for concept in (*concepts.counted, *concepts.patients))
