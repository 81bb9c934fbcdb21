"""The one order of a report: the same for every format, whatever order its parts were found in."""

from collections import Counter
from itertools import groupby

from msgspec import Struct

from checker.model import Assertion, Fact, Finding, Report, Severity
from checker.values.value import Verdict

LOUDEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)

Position = tuple[str, int, int]


class FactFindings(Struct, frozen=True):
    """The findings on one fact, loudest first."""

    fact: str
    findings: tuple[Finding, ...]


def ordered(report: Report) -> Report:
    """The report with its parts in their one order; findings that are switched off are left out."""
    return Report(
        articles=tuple(sorted(report.articles, key=lambda article: article.path)),
        unread=tuple(sorted(report.unread, key=lambda unread: (unread.path, unread.reason))),
        facts=tuple(sorted(report.facts, key=lambda fact: (_first(fact.members), fact.id))),
        findings=tuple(finding for on_fact in by_fact(report.findings) for finding in on_fact.findings),
        assertions=report.assertions,
    )


def by_fact(findings: tuple[Finding, ...]) -> tuple[FactFindings, ...]:
    """The findings grouped by fact: accepted ones last, else the fact with the loudest finding first."""
    loud = sorted((f for f in findings if f.severity in LOUDEST_FIRST), key=lambda f: (f.fact, _loudness(f)))
    groups = [FactFindings(fact, tuple(group)) for fact, group in groupby(loud, key=lambda f: f.fact)]
    return tuple(sorted(groups, key=lambda group: (_loudness(group.findings[0]), group.fact)))


def worth_reading(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without those of a baseline: of these a reader wants to know how many, not which."""
    return tuple(finding for finding in findings if finding.suppressed is None or not finding.suppressed.baseline)


def in_order(evidence: tuple[Assertion, ...]) -> tuple[Assertion, ...]:
    """Assertions by source and place in it."""
    return tuple(sorted(evidence, key=position))


def active(report: Report) -> Counter[Severity]:
    """How many findings of each severity nobody has accepted."""
    return Counter(finding.severity for finding in report.findings if finding.suppressed is None)


def compared(report: Report) -> tuple[Fact, ...]:
    """The facts of which at least two assertions were compared."""
    return tuple(fact for fact in report.facts if fact.pairs)


def agreeing(report: Report) -> int:
    """How many compared facts are told alike by all."""
    return sum(fact.verdict is Verdict.CONSISTENT for fact in compared(report))


def _loudness(finding: Finding) -> tuple[bool, int, Position, str]:
    accepted = finding.suppressed is not None
    return accepted, LOUDEST_FIRST.index(finding.severity), _first(finding.evidence), finding.id


def _first(evidence: tuple[Assertion, ...]) -> Position:
    return min(map(position, evidence), default=("", 0, 0))


def position(assertion: Assertion) -> Position:
    """Where a mention stands among all: by path, then by offsets."""
    return assertion.article.path, assertion.mention.start, assertion.mention.end
