"""How alike the contexts of two assertions are: idf-weighted overlap of their words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from checker.align.weights import BEFORE, BESIDE, FAR, NEAR
from checker.model import Assertion, Context


def weighted_keys(context: Context) -> dict[str, float]:
    """The keys of a context and how near to the mention they stand: `BESIDE`, `NEAR` or `FAR`."""
    near = {**dict.fromkeys(context.clause, NEAR), **dict.fromkeys(context.adjacent, BESIDE)}
    return {**dict.fromkeys(context.sentence, FAR), **near}


def with_preceding(keys: Mapping[str, float], context: Context) -> Mapping[str, float]:
    """The keys with those of the sentence before, for a sentence that says little by itself."""
    return {**dict.fromkeys(context.preceding, BEFORE), **keys}


class Counts:
    """In how many of its sentences each article of a run has each key."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Count the keys of the sentences that assert something."""
        sentences = {(a.article.path, a.sentence.index): a.context for a in assertions}
        self._totals: Counter[str] = Counter(path for path, _ in sentences)
        self._counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for (path, _), context in sentences.items():
            self._counts[path].update(context.sentence | context.clause | context.adjacent)

    def between(self, a: str, b: str) -> "Rarity":
        """How telling keys are where two articles are compared: no third article makes a difference."""
        paths = {a, b}
        return Rarity(sum(self._totals[path] for path in paths), [self._counts[path] for path in sorted(paths)])

    def among_all(self) -> "Rarity":
        """How telling keys are in the whole run."""
        return Rarity(self._totals.total(), [sum(self._counts.values(), Counter())])


class Rarity:
    """Inverse document frequency of keys, over some sentences."""

    def __init__(self, total: int, counts: Sequence[Mapping[str, int]]) -> None:
        """`total` sentences, of which `counts` have each key."""
        self._total = total
        self._counts = counts

    def __getitem__(self, key: str) -> float:
        """How telling a key is: log of the inverse of its share of sentences, above 0."""
        return log(1 + self._total / max(1, sum(counts.get(key, 0) for counts in self._counts)))


def overlap(a: Mapping[str, float], b: Mapping[str, float], rarity: Rarity) -> float:
    """The shared weight of two bags of keys over the geometric mean of their weights: 0 to 1."""
    shared = sum(rarity[key] * min(a[key], b[key]) for key in a.keys() & b.keys())
    if not shared:
        return 0.0
    return min(1.0, shared / sqrt(_mass(a, rarity) * _mass(b, rarity)))


def _mass(keys: Mapping[str, float], rarity: Rarity) -> float:
    return sum(rarity[key] * weight for key, weight in keys.items())
