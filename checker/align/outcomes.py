"""Outcomes that articles of one story tell differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.align.clusters import complete_link
from checker.align.facts import make_fact
from checker.align.statuses_ground import Ground, other_names
from checker.align.statuses_verdicts import status_verdict
from checker.align.weights import BLOCK_LIMIT, RARE_KEY
from checker.grammar.clauses.participants import NAME
from checker.kinds.outcomes import OUTCOME
from checker.model import Assertion, Fact, Modality, Polarity
from checker.values.value import Verdict, relation

_PERSONAL = (
    *("survival", "condition-of-patient", "resignation", "charge", "drink", "test", "selection", "candidacy", "plea"),
    *("sending-off", "coach-future", "capture", "licence-to-drive", "side-of-body", "belt"),
    "contact-mode",
    *("apology", "attendance", "spot-kick", "award", "bail", "concession", "identification"),
)
PERSONAL = frozenset(OUTCOME + name for name in _PERSONAL)
"""Outcomes that are somebody's own: where a name is given, it must be one name."""
_SEVERAL = (
    *(
        "record",
        "finding",
        "dividend",
        "auction",
        "authenticity",
        "adoption",
        "topic-trade",
        "disbursement",
        "membership",
        "goal",
    ),
    *("profit-turn", "sales-turn", "unemployment-turn", "share-turn", "turnout-turn", "condition", "brakes"),
    *(
        "trial-result",
        "vaccinated",
        "precedent",
        "remedy",
        "vacancy",
        "decided-in",
        "weapon",
        "signal",
        "speeding",
        "doors",
    ),
    *(
        "lasting-or-not",
        "public-hearing",
        "ballot",
        "gender-of-child",
        "side-of-body",
        "contract-award",
        "damage",
        "belt",
    ),
    *("identification", "survival", "condition-of-patient", "resignation", "charge", "test", "selection", "award"),
)
SEVERAL = frozenset(OUTCOME + name for name in _SEVERAL)
"""Outcomes of which one story has several: a word in common must say that two are of one person or thing."""
INTENDED = frozenset(OUTCOME + name for name in ("appeal", "candidacy", "selection"))
"""Outcomes that are told when they are decided: what is to come and what is so are one answer."""


def outcome_facts(assertions: Sequence[Assertion], ground: Ground) -> Iterator[Fact]:
    """The facts on outcomes on which articles differ; agreement is no news."""
    said: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, each in enumerate(assertions):
        if each.attribute.startswith(OUTCOME):
            said[each.article.path, each.attribute].append(each)
            blocks[each.attribute].append(index)

    def linked(i: int, j: int) -> bool:
        return _linked(assertions[i], assertions[j], said, ground)

    for block in blocks.values():
        links = [(a, b) for a, b in _candidates(assertions, block) if linked(a, b)]
        links.sort(key=lambda pair: _closeness(assertions[pair[0]], assertions[pair[1]], pair))
        for cluster in complete_link(links, linked):
            fact = make_fact([assertions[i] for i in cluster], status_verdict)
            if fact.verdict is not Verdict.CONSISTENT:
                yield fact


def _candidates(assertions: Sequence[Assertion], block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs of a small block; of a large one those that share a key which few of it have."""
    if len(block) <= BLOCK_LIMIT:
        yield from combinations(block, 2)
        return
    holders: dict[str, list[int]] = defaultdict(list)
    for index in block:
        for key in assertions[index].context.clause:
            holders[key].append(index)
    yield from sorted({pair for held in holders.values() if len(held) <= RARE_KEY for pair in combinations(held, 2)})


def _closeness(a: Assertion, b: Assertion, pair: tuple[int, int]) -> tuple[bool, bool, int, tuple[int, int]]:
    """What differs first, then what is dated alike, then what has most words in common."""
    dated = a.context.days.known and a.context.days == b.context.days
    return not _differ(a, b), not dated, -len(a.context.clause & b.context.clause), pair


def _differ(a: Assertion, b: Assertion) -> bool:
    return not relation(a.value.strict, b.value.strict).meets


def _linked(a: Assertion, b: Assertion, said: dict[tuple[str, str], list[Assertion]], ground: Ground) -> bool:
    if not ground.same_event(a, b) or not _one_thing(a, b, ground):
        return False
    if not _differ(a, b):
        return not a.context.clause.isdisjoint(b.context.clause)
    return not _foretold(a, b) and not _both_said(a, b, said)


def _one_thing(a: Assertion, b: Assertion, ground: Ground) -> bool:
    """Whether the words around two outcomes may be of one thing, or must be where a story has several."""
    mine, theirs = a.context.clause, b.context.clause
    if a.attribute in PERSONAL and (_people(a) or _people(b)):
        return bool(_people(a) & _people(b))
    known = any(ground.tells(key) for key in mine & theirs)
    return known or (a.attribute not in SEVERAL and not other_names(mine, theirs))


def _people(assertion: Assertion) -> frozenset[str]:
    """The names in a clause, or else those of the people of whom its sentence goes on to speak."""
    named = frozenset(key[len(NAME) :] for key in assertion.context.clause if key.startswith(NAME))
    return named | assertion.context.people


def _foretold(a: Assertion, b: Assertion) -> bool:
    """Whether one tells what is to come and the other what is so: no rivals, unless the coming is denied."""
    planned, told = (a, b) if a.modality is Modality.PLANNED else (b, a)
    apart = planned.modality is Modality.PLANNED and told.modality is not Modality.PLANNED
    return apart and planned.polarity is Polarity.AFFIRMED and a.attribute not in INTENDED


def _both_said(a: Assertion, b: Assertion, said: dict[tuple[str, str], list[Assertion]]) -> bool:
    """Whether one of two articles tells both outcomes, of things that no names tell apart, or at two times."""
    return any(
        not _differ(each, other)
        and each.context.background == own.context.background
        and not (own.attribute in SEVERAL and other_names(each.context.clause, own.context.clause))
        for own, other in ((a, b), (b, a))
        for each in said[own.article.path, own.attribute]
    )
