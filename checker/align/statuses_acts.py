"""Acts told the wrong way round: giver and receiver, attacker and attacked."""

from collections.abc import Iterator, Sequence

from checker.align.facts import make_fact
from checker.align.statuses_ground import Ground
from checker.model import Assertion, Fact
from checker.values.value import Verdict


def reversed_acts(acts: Sequence[Assertion], ground: Ground) -> Iterator[Fact]:
    """One fact for each two articles that tell one act with its two parties exchanged."""
    holders: dict[str, list[Assertion]] = {}
    for act in acts:
        for key in act.context.adjacent:
            holders.setdefault(key, []).append(act)
    for act in acts:
        others = (other for key in sorted(act.context.clause) for other in holders.get(key, ()))
        for other in {(other.article.path, other.mention): other for other in others}.values():
            if act.article.path < other.article.path and _reversed(act, other) and ground.same_event(act, other):
                yield make_fact([act, other], _verdict)


def _reversed(a: Assertion, b: Assertion) -> bool:
    mine, theirs = a.context, b.context
    crossed = bool(mine.adjacent & theirs.clause) and bool(mine.clause & theirs.adjacent)
    return crossed and not mine.adjacent & theirs.adjacent and not mine.clause & theirs.clause


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    return Verdict.CONFLICT if a.value.strict != b.value.strict else Verdict.CONSISTENT
