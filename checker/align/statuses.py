"""Align what is said to be done, to be under way, or not to be so."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from checker.align.clusters import complete_link
from checker.align.facts import make_fact
from checker.align.outcomes import outcome_facts
from checker.align.statuses_acts import reversed_acts
from checker.align.statuses_ground import Ground, subject
from checker.align.statuses_verdicts import status_verdict
from checker.kinds.denied import CLAUSE
from checker.kinds.outcomes import OUTCOME, WHERE
from checker.kinds.statuses import CUSTODY
from checker.model import Assertion, Fact, Kind
from checker.values.value import Verdict

KINDS = frozenset({Kind.STATUS, Kind.POLARITY, Kind.ACT})
HOLDERS = 30
"""Assertions of one predicate that may share a key for it to make candidate pairs: a commoner key tells nothing."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """The facts of two or more articles about one predicate of one thing."""
    ground = Ground(assertions)
    blocks: dict[tuple[Kind, str], list[int]] = {}
    for index, assertion in enumerate(assertions):
        if assertion.attribute == CLAUSE or assertion.attribute.startswith(OUTCOME):
            continue
        blocks.setdefault((assertion.kind, assertion.attribute), []).append(index)
    found = [fact for (kind, _), block in blocks.items() for fact in _block_facts(kind, assertions, block, ground)]
    yield from found
    told = {_places(fact) for fact in found if fact.verdict is not Verdict.CONSISTENT}
    for fact in outcome_facts(assertions, ground):
        if not any(map(_places(fact).issuperset, told)):
            yield replace(fact, kind=Kind.PLACE) if fact.attribute.startswith(WHERE) else fact


def _block_facts(kind: Kind, assertions: Sequence[Assertion], block: Sequence[int], ground: Ground) -> Iterator[Fact]:
    if kind is Kind.ACT:
        yield from reversed_acts([assertions[i] for i in block], ground)
    else:
        yield from _facts(assertions, block, ground)


def _places(fact: Fact) -> frozenset[tuple[str, int]]:
    """The sentences of a fact: what a known predicate shows of them needs not be shown again."""
    return frozenset((member.article.path, member.sentence.index) for member in fact.members)


def _facts(assertions: Sequence[Assertion], block: Sequence[int], ground: Ground) -> Iterator[Fact]:
    """The facts of one block; agreement on what was done is no news, and is left out."""
    links = [(a, b) for a, b in _candidates(assertions, block) if ground.linked(a, b)]
    links.sort(
        key=lambda pair: (status_verdict(assertions[pair[0]], assertions[pair[1]]) is not Verdict.CONFLICT, pair)
    )
    for cluster in complete_link(links, ground.linked):
        fact = make_fact([assertions[i] for i in cluster], status_verdict)
        if fact.kind is Kind.STATUS or fact.verdict is not Verdict.CONSISTENT:
            yield fact


def _candidates(assertions: Sequence[Assertion], block: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs of different articles that share a key of what they speak of."""
    holders: dict[str, list[int]] = {}
    for index in block:
        assertion = assertions[index]
        custody = {CUSTODY} if assertion.attribute == CUSTODY else frozenset()
        for key in assertion.context.clause | subject(assertion) | custody:
            holders.setdefault(key, []).append(index)
    shared = (held for held in holders.values() if len(held) <= HOLDERS)
    pairs = {pair for held in shared for pair in combinations(held, 2)}
    return sorted((a, b) for a, b in pairs if assertions[a].article.path != assertions[b].article.path)
