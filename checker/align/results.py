"""Align final scores: of one story that tells of one match, two articles that name a side of it in common."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.align.facts import make_fact
from checker.align.shingles import connected
from checker.align.stories import Stories
from checker.align.weights import DAY_SLACK
from checker.grammar.clauses.participants import NAME
from checker.grammar.tokens import Tokens
from checker.kinds.results import RESULT
from checker.model import Assertion, Fact, Kind
from checker.values.value import Verdict, compare

KINDS = frozenset({Kind.QUANTITY})
"""The kinds of assertion that this module makes facts of."""
BLOCK = 60
"""Most scores that are compared; more of them are of many matches."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each match of which articles tell one final score each."""
    told = [a for a in assertions if a.attribute == RESULT and not a.context.background]
    stories = Stories(assertions)
    single = _single(told)
    pairs = combinations(range(len(single)), 2) if len(single) <= BLOCK else ()
    together = {(i, j) for i, j in pairs if _one_match(single[i], single[j], stories)}
    for group in connected(sorted(together)):
        yield make_fact([single[i] for i in sorted(group)], _verdict)


def _single(told: Sequence[Assertion]) -> list[Assertion]:
    """The first score of each article that tells but one."""
    by_article: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in told:
        by_article[assertion.article.path].append(assertion)
    return [mine[0] for mine in by_article.values() if len({a.value.strict for a in mine}) == 1]


def _one_match(a: Assertion, b: Assertion, stories: Stories) -> bool:
    """Whether two scores are of one match: one story, a name beside both, and no other day."""
    days = a.context.days.widened(DAY_SLACK, DAY_SLACK).relation(b.context.days)
    return days.meets and stories.same(a.article, b.article) and (_names(a, b) or _names(b, a))


def _names(a: Assertion, b: Assertion) -> bool:
    """Whether a name of one sentence stands in the other, be it as its first word, of which no capital tells."""
    words = frozenset(Tokens(b.article.prose, b.sentence.span).folds)
    return any(key.startswith(NAME) and key[len(NAME) :] in words for key in a.context.sentence)


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    return compare(a.value, b.value).verdict
