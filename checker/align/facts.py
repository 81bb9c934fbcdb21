"""From aligned assertions to a fact: its members, their pairs, its fingerprint."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from itertools import combinations

from msgspec.structs import replace

from checker.align.weights import FAMILY
from checker.model import Assertion, Fact, Pair
from checker.values.value import Value, Verdict

SERIOUSNESS = tuple(Verdict)
"""Verdicts, mildest first."""
ID_BYTES = 6
"""Bytes of a fingerprint: twelve hexadecimal digits tell a million facts apart."""


def make_fact(members: Sequence[Assertion], judge: Callable[[Assertion, Assertion], Verdict]) -> Fact:
    """The fact of these members, all of one kind and family of attributes, with the pairs that tell how they stand."""
    ordered = sorted(members, key=lambda a: (a.article.path, a.mention))
    pairs = tuple(Pair(i, j, judge(ordered[i], ordered[j])) for i, j in _compared(ordered))
    kind, attribute = ordered[0].kind, _attribute(ordered)
    return Fact(
        id=fingerprint(kind, attribute, *sorted({a.value.text for a in ordered})),
        kind=kind,
        attribute=attribute,
        subject=_subject(ordered),
        members=tuple(ordered),
        pairs=pairs,
        verdict=worst(pair.verdict for pair in pairs),
    )


def _attribute(members: Sequence[Assertion]) -> str:
    """What the members assert; of two names for it the one that says more, whatever the order of the articles."""
    names = {member.attribute for member in members}
    return min(names - frozenset(FAMILY.values()) or names)


def _subject(members: Sequence[Assertion]) -> str:
    """The subject that most voices give, the first by name of equals: the order of articles must not choose."""
    counts = Counter(subject for subject, _ in {(member.subject, member.article.voice) for member in members})
    return min(counts, key=lambda subject: (-counts[subject], subject))


def _compared(members: Sequence[Assertion]) -> list[tuple[int, int]]:
    """Which members to compare: not all pairs, but enough that no difference is missed.

    Members of one value and one voice agree: the first stands for them. Of two such groups the earliest
    and the latest member of each are compared, since a verdict depends on the order of publication.
    """
    groups: dict[tuple[Value, str | None], list[int]] = {}
    for index, member in enumerate(members):
        same_words = replace(member.value, text="")
        groups.setdefault((same_words, member.attribution), []).append(index)
    ends = [_earliest_and_latest(group, members) for group in groups.values()]
    within = {(group[0], other) for group in groups.values() for other in group[1:]}
    across = {(min(i, j), max(i, j)) for a, b in combinations(ends, 2) for i in a for j in b}
    return sorted(within | across)


def _earliest_and_latest(group: Sequence[int], members: Sequence[Assertion]) -> set[int]:
    def moment(index: int) -> tuple[str, str, str, str]:
        """When it was said; of what was said at one time the same comes first whatever the files are called."""
        article = members[index].article
        day = (article.published.isoformat() or [""])[0]
        return day, article.timestamp or "", article.outlet, article.text

    return {min(group, key=moment), max(group, key=moment)}


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The most serious of some verdicts; consistent when there is none."""
    return max(verdicts, key=SERIOUSNESS.index, default=Verdict.CONSISTENT)


def fingerprint(*parts: str) -> str:
    """A short digest of some texts: the same on every machine, whatever the hash seed."""
    return blake2b("\x1f".join(parts).encode(), digest_size=ID_BYTES).hexdigest()
