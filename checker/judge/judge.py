"""From facts to findings: each fact is judged by one rule, and flagged at most once."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.judge.fingerprint import compared, fingerprint
from checker.judge.reread import reread
from checker.judge.rule import Rule, text_in
from checker.judge.select import chosen, governing, in_scope
from checker.judge.wording import message
from checker.model import Assertion, Fact, Finding, Pair, Severity
from checker.values.value import Verdict

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
_GRAVITY = {verdict: gravity for gravity, verdict in enumerate(Verdict)}
_AGREEING = (Verdict.CONSISTENT, Verdict.EVOLVES)


class Judged(Struct, frozen=True):
    """A pair of a fact by a rule: its verdict read again, and what that weighs."""

    pair: Pair
    verdict: Verdict
    severity: Severity

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """Most severe first, then the gravest verdict, then reading order."""
        return _WEIGHT[self.severity], -_GRAVITY[self.verdict], self.pair.first, self.pair.second


def judge(facts: Sequence[Fact], rules: Sequence[Rule], locale: str) -> tuple[Finding, ...]:
    """One finding for each fact that a rule flags, most severe first, then by id."""
    by_kind = {kind: [rule for rule in rules if rule.select.kind is kind] for kind in {fact.kind for fact in facts}}
    findings = {}
    for fact in facts:
        rule = governing(fact, by_kind[fact.kind])
        finding = _finding(fact, rule, locale) if rule else None
        if finding:
            findings.setdefault(finding.id, finding)
    return tuple(sorted(findings.values(), key=lambda finding: (_WEIGHT[finding.severity], finding.id)))


def judged_pairs(rule: Rule, fact: Fact) -> list[Judged]:
    """The pairs of a fact that a rule compares, the most telling first."""
    pairs = (pair for pair in fact.pairs if in_scope(rule.select, fact, pair))
    verdicts = ((pair, reread(rule, fact, pair)) for pair in pairs)
    return sorted((Judged(pair, v, rule.severity(v)) for pair, v in verdicts), key=lambda each: each.rank)


def _finding(fact: Fact, rule: Rule, locale: str) -> Finding | None:
    if not fact.pairs:
        return _standing_alone(fact, rule, locale)
    judged = judged_pairs(rule, fact)
    if not judged or judged[0].severity is Severity.OFF:
        return None
    worst = judged[0]
    evidence = tuple(_evidence(fact, judged))
    told = (fact.members[worst.pair.first], fact.members[worst.pair.second])
    return _made(fact, rule, worst.verdict, evidence, message(rule, fact, told, evidence, locale), locale)


def _standing_alone(fact: Fact, rule: Rule, locale: str) -> Finding | None:
    """A fact without pairs speaks for itself: each member is wrong on its own (a weekday, a house style)."""
    evidence = tuple(chosen(rule.select, fact))
    if rule.severity(fact.verdict) is Severity.OFF or not evidence:
        return None
    told = (evidence[0], evidence[-1])
    return _made(fact, rule, fact.verdict, evidence, message(rule, fact, told, evidence, locale), locale)


def _evidence(fact: Fact, judged: Sequence[Judged]) -> Iterator[Assertion]:
    """The members of flagged pairs and those that say the same as one of them, in reading order."""
    flagged = {i for each in judged if each.severity is not Severity.OFF for i in (each.pair.first, each.pair.second)}
    values = {compared(fact.members[i]) for i in flagged}
    seen = set()
    for i, member in enumerate(fact.members):
        place = (member.article.path, member.mention)
        if place not in seen and (i in flagged or compared(member) in values):
            seen.add(place)
            yield member


def _made(fact: Fact, rule: Rule, verdict: Verdict, evidence: tuple[Assertion, ...], text: str, locale: str) -> Finding:
    return Finding(
        id=fingerprint(rule.id, fact, evidence),
        rule=rule.id,
        kind=fact.kind,
        verdict=verdict,
        severity=rule.severity(verdict),
        message=text,
        why=text_in(rule.why, locale),
        fact=fact.id,
        evidence=evidence,
    )
