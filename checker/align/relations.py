"""Align who stands in a relation to a thing: one dam of a story has one owner, as far as two articles tell.

It is doubtful, no contradiction: a firm has a parent, and a ship an owner for each of its mortgages.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.align.facts import make_fact
from checker.align.shingles import connected
from checker.align.sites import written
from checker.align.stories import Stories
from checker.kinds.relations import RELATION
from checker.model import Assertion, Fact, Kind
from checker.names.words import name_words
from checker.values.labels import Labels
from checker.values.value import Verdict

KINDS = frozenset({Kind.ROLE})
"""The kinds of assertion that this module makes facts of."""
BLOCK = 60
"""Most assertions of one relation to one sort of thing that are compared; more of them are of many stories."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each thing that articles of one story give to two."""
    stories = Stories(assertions)
    blocks: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        if assertion.attribute.startswith(RELATION):
            blocks[assertion.attribute, assertion.subject].append(assertion)
    for _, told in sorted(blocks.items()):
        single = _single(told)
        pairs = combinations(range(len(single)), 2) if len(single) <= BLOCK else ()
        clashing = {
            (i, j)
            for i, j in pairs
            if stories.same(single[i].article, single[j].article) and _apart(single[i], single[j])
        }
        for group in connected(sorted(clashing)):
            yield make_fact([single[i] for i in sorted(group)], _verdict)


def _single(told: Sequence[Assertion]) -> list[Assertion]:
    """The first assertion of each article in which all name one."""
    by_article: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in told:
        by_article[assertion.article.path].append(assertion)
    return [mine[0] for mine in by_article.values() if not any(_two(a, b) for a, b in combinations(mine, 2))]


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    return Verdict.IMPRECISE if _apart(a, b) else Verdict.CONSISTENT


def _apart(a: Assertion, b: Assertion) -> bool:
    """Whether two articles name two, and neither has the other's name in it."""
    known = any(written(x.article, name) for x, y in ((a, b), (b, a)) for name in _names(y))
    return _two(a, b) and not known


def _two(a: Assertion, b: Assertion) -> bool:
    """Whether two names have no telling word in common, nor one the letters of the other as its initials."""
    mine, theirs = (" ".join(_names(each)).split() for each in (a, b))
    small = name_words().connectors
    initials = {"".join(word[0] for word in words if word not in small) for words in (mine, theirs)}
    return not (set(mine) & set(theirs)) - small and initials.isdisjoint({*mine, *theirs})


def _names(a: Assertion) -> tuple[str, ...]:
    return a.value.strict.names if isinstance(a.value.strict, Labels) else ()
