"""Align figures that two articles give of what each calls by another name, with two digits in each other's place.

Sources call one thing by many nouns (tickets here, the crowd there), and a figure may have none ("rose to 312,480").
Figures of three digits or more that differ by nothing but the order of two are one figure, whatever they count.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.align.evolution import judge_pair
from checker.align.facts import make_fact
from checker.align.gates import barred
from checker.align.lone import Lone
from checker.align.shingles import connected
from checker.align.slips import middle, transposed
from checker.align.stories import Stories
from checker.align.weights import FAMILY
from checker.kinds.quantities import BARE
from checker.model import Assertion, Fact, Kind

KINDS = frozenset({Kind.QUANTITY})
"""The kinds of assertion that this module makes facts of."""
OTHER_COUNT = "other-count"
"""The gate that figures of two names pass here."""
BLOCK = 60
"""Most figures of the same digits that are compared."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each figure that is written in two ways, and counted by two nouns or by none."""
    stories = Stories(assertions)
    lone = Lone(assertions, stories)
    for block in _by_digits(assertions):
        pairs = combinations(range(len(block)), 2) if len(block) <= BLOCK else ()
        alike = {(i, j) for i, j in pairs if _one_figure(block[i], block[j], lone, stories)}
        named = {_values(block[i], block[j]) for i, j in alike if _family(block[i]) == _family(block[j]) != BARE}
        unlike = {(i, j) for i, j in alike if _values(block[i], block[j]) not in named}
        for group in connected(sorted(unlike)):
            yield make_fact([block[i] for i in sorted(group)], judge_pair)


def _by_digits(assertions: Sequence[Assertion]) -> Iterator[list[Assertion]]:
    """The counts of the same digits in whatever order."""
    blocks: dict[str, list[Assertion]] = defaultdict(list)
    for each in assertions:
        number = middle(each.value)
        if number is not None and not each.value.unit:
            blocks["".join(sorted(f"{number:.0f}"))].append(each)
    yield from (block for _, block in sorted(blocks.items()) if len(block) > 1)


def _one_figure(a: Assertion, b: Assertion, lone: Lone, stories: Stories) -> bool:
    """Whether two counts are one figure, written once with two digits in each other's place."""
    if a.article.path == b.article.path or not transposed(a.value, b.value) or not lone.written_twice(a, b):
        return False
    return barred(a, b) in (None, OTHER_COUNT) and stories.followed(a.article, b.article)


def _values(a: Assertion, b: Assertion) -> frozenset[float | None]:
    return frozenset((middle(a.value), middle(b.value)))


def _family(a: Assertion) -> str:
    return FAMILY.get(a.attribute, a.attribute)
