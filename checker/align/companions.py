"""What the other figures of two sentences say: where all of them differ, the sentences are of two matters."""

from collections.abc import Iterable

from checker.align.evolution import judge_pair
from checker.align.likeness import common, sort
from checker.align.weights import ALL_OTHER
from checker.grammar.stems import FIGURE
from checker.model import Assertion, Kind
from checker.values.value import Verdict

Sentence = tuple[str, int]
SHORT = 2
"""Characters of the key of a figure of one digit, which stands everywhere."""
_CONSISTENT = Verdict.CONSISTENT


class Companions:
    """The figures of each sentence of a run, by what they measure or count."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the figures."""
        self._figures: dict[Sentence, dict[str, list[Assertion]]] = {}
        for a in assertions:
            if a.kind is Kind.QUANTITY and sort(a) != "concept":
                self._figures.setdefault(_sentence(a), {}).setdefault(a.attribute, []).append(a)
        self._known: dict[tuple[Sentence, Sentence], bool] = {}

    def differ(self, a: Assertion, b: Assertion) -> bool:
        """Whether the sentences of two figures count the same other things, too, and no figure is the same.

        A sentence on a player's yards, catches and points of one season shares none with that of another
        season; two accounts of one thing seldom differ in everything. Tolls do: all of them rise.
        """
        if sort(a) == "concept" or sort(b) == "concept" or _share_figure(a, b):
            return False
        pair = (_sentence(a), _sentence(b))
        if pair not in self._known:
            self._known[pair] = self._all_differ(*pair)
        return self._known[pair]

    def _all_differ(self, one: Sentence, other: Sentence) -> bool:
        mine, theirs = self._figures.get(one, {}), self._figures.get(other, {})
        pairs = {name: [(a, b) for a in mine[name] for b in theirs[name]] for name in mine.keys() & theirs.keys()}
        agreed = {name: [pair for pair in found if judge_pair(*pair) is _CONSISTENT] for name, found in pairs.items()}
        told = any(not common(*pair) for found in agreed.values() for pair in found)
        return not told and sum(not found for found in agreed.values()) >= ALL_OTHER


def _share_figure(a: Assertion, b: Assertion) -> bool:
    """Whether two sentences share a figure, whatever it counts, that is not met everywhere."""
    shared = a.context.sentence & b.context.sentence
    return any(key.startswith(FIGURE) and len(key) > SHORT for key in shared)


def _sentence(a: Assertion) -> Sentence:
    return a.article.path, a.sentence.index
