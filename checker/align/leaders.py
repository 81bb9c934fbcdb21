"""Align who is to head a company: within one story there is one such post, unless an article names two holders."""

from collections.abc import Iterator, Sequence

from checker.align.facts import make_fact
from checker.align.stories import Stories
from checker.kinds.leaders import LEADER
from checker.model import Assertion, Fact, Kind
from checker.values.value import Verdict, compare

KINDS = frozenset({Kind.ROLE})


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each story in which two or more articles say who is to head the company."""
    told = [a for a in assertions if a.attribute == LEADER]
    stories = Stories(told)
    groups: list[list[Assertion]] = []
    for assertion in told:
        home = next((group for group in groups if stories.same(group[0].article, assertion.article)), None)
        if home is None:
            groups.append([assertion])
        else:
            home.append(assertion)
    yield from (make_fact(group, _verdict) for group in groups if _one_post(group))


def _one_post(group: Sequence[Assertion]) -> bool:
    """Whether several articles tell of the post and none gives it to two people."""
    holders = {(a.article.path, a.value.strict) for a in group}
    return len(group) > 1 and len(holders) == len({path for path, _ in holders})


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    return compare(a.value, b.value).verdict
