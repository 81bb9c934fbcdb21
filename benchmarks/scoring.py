"""How well a JSON report agrees with a bundle's gold. Reads nothing but the report's fixed contract."""

from collections import Counter
from pathlib import PurePath

from gold import Bundle, Group, Located, Passage
from msgspec import Struct

FAMILIES = (
    frozenset({"name", "role"}),
    frozenset({"quantity", "arithmetic"}),
    frozenset({"date", "arithmetic"}),
    frozenset({"place"}),
    frozenset({"status", "polarity", "act", "topic", "quote", "attribution", "wording"}),
)
"""Kinds between which editors and programs may well draw the line elsewhere: a finding of one may answer a group of
another. Taken over from the scorer that the held-out bundles are measured with, so that the figures compare."""

LOUD = frozenset({"error", "warning"})
"""Severities that interrupt an editor; info may be read or not, and is neither right nor wrong here."""


class Evidence(Struct, frozen=True):
    """A mention in a report."""

    source: str
    start: int
    end: int
    quote: str = ""


class Finding(Struct, frozen=True):
    """What this script needs of a finding."""

    rule: str
    kind: str
    severity: str
    evidence: tuple[Evidence, ...]
    suppressed: dict[str, str | None] | None = None


class Fact(Struct, frozen=True):
    """What this script needs of a fact."""

    members: tuple[Evidence, ...]


class Report(Struct, frozen=True):
    """What this script needs of a JSON report."""

    findings: tuple[Finding, ...]
    facts: tuple[Fact, ...]


class Score(Struct, frozen=True):
    """Counts; they add up over bundles, and every rate is made from the sums.

    `wanted` and `hit` count must-flag groups by tier; `loud` errors and warnings, `right` those of them that answer
    a group; `repeats` further findings on a group already answered; `sprung` traps whose passages share a fact.
    """

    wanted: Counter[int] = Counter()
    hit: Counter[int] = Counter()
    loud: int = 0
    right: int = 0
    repeats: int = 0
    traps: int = 0
    sprung: int = 0
    missed: tuple[Group, ...] = ()
    false_alarms: tuple[Finding, ...] = ()

    def __add__(self, other: "Score") -> "Score":
        return Score(
            wanted=self.wanted + other.wanted,
            hit=self.hit + other.hit,
            loud=self.loud + other.loud,
            right=self.right + other.right,
            repeats=self.repeats + other.repeats,
            traps=self.traps + other.traps,
            sprung=self.sprung + other.sprung,
            missed=self.missed + other.missed,
            false_alarms=self.false_alarms + other.false_alarms,
        )

    @property
    def recall(self) -> float:
        """Share of the must-flag groups that were flagged; 1 where there are none."""
        return self.hit.total() / self.wanted.total() if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Share of the errors and warnings that are right; 1 where there are none."""
        return self.right / self.loud if self.loud else 1.0


def score(bundle: Bundle, report: Report) -> Score:
    """Hold a report of a bundle's articles against its gold."""
    loud = [finding for finding in report.findings if finding.severity in LOUD and not finding.suppressed]
    wanted = [group for group in bundle.gold.groups if group.expect == "must_flag"]
    allowed = [group for group in bundle.gold.groups if group.expect == "may_flag"]
    answers = [_answered(bundle, finding, wanted) or _answered(bundle, finding, allowed)[:1] for finding in loud]
    times = Counter(group.id for answered in answers for group in answered)
    return Score(
        wanted=Counter(group.tier for group in wanted),
        hit=Counter(group.tier for group in wanted if times[group.id]),
        loud=len(loud),
        right=sum(map(bool, answers)),
        repeats=times.total() - len(times),
        traps=len(bundle.gold.traps),
        sprung=sum(_sprung(bundle, trap.must_not_align, report) for trap in bundle.gold.traps),
        missed=tuple(group for group in wanted if not times[group.id]),
        false_alarms=tuple(finding for finding, answered in zip(loud, answers, strict=True) if not answered),
    )


def _answered(bundle: Bundle, finding: Finding, groups: list[Group]) -> list[Group]:
    return [group for group in groups if _answers(bundle, finding, group)]


def _answers(bundle: Bundle, finding: Finding, group: Group) -> bool:
    """Whether a finding shows two passages of a group that differ in value."""
    if not _akin(finding.kind, group.kind):
        return False
    members = map(bundle.locate, group.members)
    touched = [member for member in members if any(_overlap(shown, member) for shown in finding.evidence)]
    return len({member.value for member in touched} - {"unspecified"}) > 1


def _akin(kind: str, other: str) -> bool:
    return kind == other or any({kind, other} <= family for family in FAMILIES)


def _overlap(shown: Evidence, member: Located) -> bool:
    same_file = PurePath(shown.source).name == member.source
    return same_file and shown.start < member.end and member.start < shown.end


def _sprung(bundle: Bundle, passages: tuple[Passage, ...], report: Report) -> bool:
    members = [bundle.locate(passage) for passage in passages]
    return any(
        all(any(_overlap(shown, member) for shown in fact.members) for member in members) for fact in report.facts
    )
