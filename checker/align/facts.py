"""From aligned assertions to a fact: its members, their pairs, its fingerprint."""

from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from itertools import combinations

from checker.model import Assertion, Fact, Pair
from checker.values.value import Verdict

SERIOUSNESS = tuple(Verdict)
"""Verdicts, mildest first."""
ID_BYTES = 6
"""Bytes of a fingerprint: twelve hexadecimal digits tell a million facts apart."""


def make_fact(members: Sequence[Assertion], judge: Callable[[Assertion, Assertion], Verdict]) -> Fact:
    """The fact of these members, all of one kind and attribute, with every pair judged."""
    ordered = sorted(members, key=lambda a: (a.article.path, a.mention))
    pairs = tuple(Pair(i, j, judge(a, b)) for (i, a), (j, b) in combinations(enumerate(ordered), 2))
    first = ordered[0]
    return Fact(
        id=fingerprint(first.kind, first.attribute, *sorted({a.value.text for a in ordered})),
        kind=first.kind,
        attribute=first.attribute,
        subject=first.subject,
        members=tuple(ordered),
        pairs=pairs,
        verdict=worst(pair.verdict for pair in pairs),
    )


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The most serious of some verdicts; consistent when there is none."""
    return max(verdicts, key=SERIOUSNESS.index, default=Verdict.CONSISTENT)


def fingerprint(*parts: str) -> str:
    """A short digest of some texts: the same on every machine, whatever the hash seed."""
    return blake2b("\x1f".join(parts).encode(), digest_size=ID_BYTES).hexdigest()
