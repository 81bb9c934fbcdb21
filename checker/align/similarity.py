"""How alike the contexts of two assertions are: idf-weighted overlap of their words."""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt

from checker.align.weights import BESIDE, FAR, NEAR
from checker.model import Assertion, Context


def weighted_keys(context: Context) -> dict[str, float]:
    """The keys of a context and how near to the mention they stand: `BESIDE`, `NEAR` or `FAR`."""
    near = {**dict.fromkeys(context.clause, NEAR), **dict.fromkeys(context.adjacent, BESIDE)}
    return {**dict.fromkeys(context.sentence, FAR), **near}


class Rarity:
    """Inverse document frequency of keys, over the sentences of one run."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Count in how many sentences each key occurs."""
        sentences = {(a.article.path, a.sentence.index): a.context for a in assertions}
        self._total = len(sentences)
        self._counts: Counter[str] = Counter()
        for context in sentences.values():
            self._counts.update(weighted_keys(context).keys())

    def __getitem__(self, key: str) -> float:
        """How telling a key is: log of the inverse of its share of sentences, above 0."""
        return log(1 + self._total / max(1, self._counts[key]))


def overlap(a: Mapping[str, float], b: Mapping[str, float], rarity: Rarity) -> float:
    """The shared weight of two bags of keys over the geometric mean of their weights: 0 to 1."""
    shared = sum(rarity[key] * min(a[key], b[key]) for key in a.keys() & b.keys())
    whole = sqrt(_mass(a, rarity) * _mass(b, rarity))
    return min(1.0, shared / whole) if whole else 0.0


def _mass(keys: Mapping[str, float], rarity: Rarity) -> float:
    return sum(rarity[key] * weight for key, weight in keys.items())
