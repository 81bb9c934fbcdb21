"""How two assertions about events compare: gates, weights, and what else their articles say."""

from collections.abc import Sequence

from checker.align.coming import Agenda
from checker.align.companions import Companions
from checker.align.comparison import Comparison
from checker.align.days import once
from checker.align.evolution import judge_pair
from checker.align.gates import OTHER_PEOPLE, SIDES, barred
from checker.align.latest import undone
from checker.align.likeness import (
    far_apart,
    likeness,
    misprint,
    mistyped,
    one_happening,
    one_measure_rescaled,
    prior,
)
from checker.align.lone import Lone
from checker.align.lone_days import LoneDays
from checker.align.opposed import opposed
from checker.align.similarity import Counts, Rarity, overlap, weighted_keys, with_preceding
from checker.align.stories import Stories
from checker.align.sums import Sums
from checker.align.weights import BACKGROUND_STORY, COPIED, LATEST_ACT, OTHER_STORY, OVERLAP, SAME_STORY
from checker.align.witnesses import Witnesses, both_give_both, telling
from checker.kinds.places import SCENE
from checker.model import Article, Assertion, Kind
from checker.values.value import Verdict


class Pairs:
    """Compares pairs of one run's assertions, by their places in it; each pair once."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        """Count the keys and gather the stories and values of the run."""
        self._assertions = assertions
        self.keys = [_without(weighted_keys(a.context), a.attribute) for a in assertions]
        self._counts = Counts(assertions)
        self._rarities: dict[tuple[str, str], Rarity] = {}
        self._stories = Stories(assertions)
        self._witnesses = Witnesses(assertions)
        self._lone = Lone(assertions, self._stories)
        self._lone_days = LoneDays(assertions)
        self._sums = Sums(assertions)
        self._agenda = Agenda(assertions)
        self._companions = Companions(assertions)
        self._whole: dict[tuple[int, int], Comparison] = {}
        self._alone: dict[tuple[int, int], Comparison] = {}

    def score(self, a: int, b: int) -> float:
        """How likely two assertions are of one fact."""
        return self.compared(a, b).score

    def compared(self, a: int, b: int) -> Comparison:
        """How likely two assertions are of one fact, and why."""
        pair = (min(a, b), max(a, b))
        if pair not in self._whole:
            plain = self._plain(*pair)
            known = not plain.gate and self._both_known(*pair, plain.score)
            self._whole[pair] = Comparison(gate="both-known") if known else plain
        return self._whole[pair]

    def shared(self, a: int, b: int) -> tuple[str, ...]:
        """The keys that both have, the most telling first."""
        mine, theirs, rarity = self.keys[a], self.keys[b], self._rarity(a, b)
        found = {key: rarity[key] * min(mine[key], theirs[key]) for key in mine.keys() & theirs.keys()}
        return tuple(sorted(found, key=lambda key: (-found[key], key)))

    def _rarity(self, a: int, b: int) -> Rarity:
        one, other = sorted((self._assertions[a].article.path, self._assertions[b].article.path))
        if (one, other) not in self._rarities:
            self._rarities[one, other] = self._counts.between(one, other)
        return self._rarities[one, other]

    def _both_known(self, a: int, b: int, score: float) -> bool:
        """Whether the two differ and the value of one stands in the other's article where it answers it better."""
        first, second = self._assertions[a], self._assertions[b]
        agreed = judge_pair(first, second) is Verdict.CONSISTENT or opposed(first, second)
        if agreed or first.attribute in SIDES:
            return False
        if first.kind is Kind.PLACE:
            return self._placed(first, second.article) or self._placed(second, first.article)
        if self._sums.account_for(first, second) or both_give_both(first, second):
            return True
        return self._answered(a, second.article, score) or self._answered(b, first.article, score)

    def _placed(self, scene: Assertion, article: Article) -> bool:
        """Whether an article names another's scene, too, and not only as that of something else."""
        if not self._witnesses.names(article, scene):
            return False
        there = [self._assertions[i] for i in self._witnesses.of(article, scene)]
        return not there or any(not barred(each, scene) for each in there)

    def _answered(self, index: int, article: Article, score: float) -> bool:
        mine = self._assertions[index]
        if self._witnesses.counts_otherwise(article, mine):
            return True
        plain = [self._plain(*sorted((index, i))) for i in self._witnesses.of(article, mine)]
        return any(each.score + telling(mine.value) >= score for each in plain if each.gate != OTHER_PEOPLE)

    def _plain(self, a: int, b: int) -> Comparison:
        """The comparison of two assertions by themselves, whatever else their articles say."""
        pair = (a, b)
        if pair not in self._alone:
            self._alone[pair] = self._weighed(a, b)
        return self._alone[pair]

    def _weighed(self, a: int, b: int) -> Comparison:
        first, second = self._assertions[a], self._assertions[b]
        gate = barred(first, second)
        twice = not gate and self._lone.written_twice(first, second)
        words = 0.0 if gate else self._words(a, b)
        if not gate and far_apart(first, second) and not self._mistyped(first, second, words):
            gate = "other-scale"
        if not gate and not self._stories.followed(first.article, second.article):
            gate = "other-story"
        if gate:
            return Comparison(gate=gate)
        if first.kind is Kind.QUANTITY and self._companions.differ(first, second):
            return Comparison(gate="other-figures")
        if first.attribute == SCENE and words < COPIED and not one_happening(first, second):
            return Comparison(gate="other-scene")
        story = max(self._story(first, second), -OTHER_STORY * (not twice))
        given = (("prior", min(prior(first), prior(second))), ("story", story), ("words", OVERLAP * words))
        lone = self._lone.weight(first, second, words) if story >= 0 else 0.0
        lone_day = self._lone_days.weight(first, second, words) if story >= 0 else 0.0
        coming = self._agenda.weight(first, second) if story >= 0 else 0.0
        undone_since = LATEST_ACT * (words > 0 and undone(first, second))
        extra = ("lone", lone), ("lone-day", lone_day), ("coming", coming), ("undone", undone_since)
        return Comparison((*given, *extra, *likeness(first, second, words)))

    def _mistyped(self, a: Assertion, b: Assertion, words: float) -> bool:
        """Whether of two figures of one story that are far apart one is likely the other's misprint.

        That a zero was lost from a round amount, words must say, and that neither article has another such amount.
        """
        if self._story(a, b) < 0:
            return False
        return mistyped(a, b) or (words > 0 and one_measure_rescaled(a, b) and self._lone.only(a, b))

    def _words(self, a: int, b: int) -> float:
        """The overlap of the words around; of a figure and its misprint those of the sentence before, too."""
        words = overlap(self.keys[a], self.keys[b], self._rarity(a, b))
        one, other = self._assertions[a], self._assertions[b]
        if one.kind is not Kind.QUANTITY or not misprint(one.value, other.value):
            return words
        mine, theirs = with_preceding(self.keys[a], one.context), with_preceding(self.keys[b], other.context)
        return max(words, overlap(mine, theirs, self._rarity(a, b)))

    def _story(self, a: Assertion, b: Assertion) -> float:
        if not self._stories.same(a.article, b.article):
            return -OTHER_STORY
        if not a.context.background and not b.context.background:
            return SAME_STORY
        return BACKGROUND_STORY if one_happening(a, b) or once(a, b) or undone(a, b) else 0.0


def _without(keys: dict[str, float], attribute: str) -> dict[str, float]:
    """The keys but for the noun that is counted: all of a block share it, so it tells nothing."""
    return {key: weight for key, weight in keys.items() if key != attribute}
