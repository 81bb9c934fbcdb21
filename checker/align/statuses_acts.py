"""Acts told the wrong way round: giver and receiver, attacker and attacked."""

from collections.abc import Iterator, Sequence

from checker.align.clusters import complete_link
from checker.align.facts import make_fact
from checker.align.statuses_ground import Ground
from checker.model import Assertion, Fact
from checker.values.value import Verdict


def reversed_acts(acts: Sequence[Assertion], ground: Ground) -> Iterator[Fact]:
    """One fact for each act that articles tell with its two parties exchanged."""
    holders: dict[str, list[int]] = {}
    for index, act in enumerate(acts):
        for key in act.context.adjacent:
            holders.setdefault(key, []).append(index)
    turned = {(i, j) for i, act in enumerate(acts) for key in act.context.clause for j in holders.get(key, ())}

    def linked(i: int, j: int) -> bool:
        one = _reversed(acts[i], acts[j]) or _alike(acts[i], acts[j])
        return one and ground.same_event(acts[i], acts[j])

    links = sorted((i, j) for i, j in turned if i < j and _reversed(acts[i], acts[j]) and linked(i, j))
    for cluster in complete_link(links, linked):
        yield make_fact([acts[i] for i in cluster], _verdict)


def _alike(a: Assertion, b: Assertion) -> bool:
    mine, theirs = a.context, b.context
    return bool(mine.adjacent & theirs.adjacent) and bool(mine.clause & theirs.clause)


def _reversed(a: Assertion, b: Assertion) -> bool:
    mine, theirs = a.context, b.context
    crossed = bool(mine.adjacent & theirs.clause) and bool(mine.clause & theirs.adjacent)
    return crossed and not mine.adjacent & theirs.adjacent and not mine.clause & theirs.clause


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    return Verdict.CONFLICT if _reversed(a, b) else Verdict.CONSISTENT
