"""From facts to findings: each fact is judged by one rule, and flagged at most once."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from checker.judge.fingerprint import compared, fingerprint
from checker.judge.join import distinct, joined, told_apart
from checker.judge.reread import reread
from checker.judge.rule import Rule
from checker.judge.select import chosen, covers, governing, in_scope
from checker.judge.wording import message, reason
from checker.model import Assertion, Fact, Finding, Kind, Pair, Severity
from checker.values.value import Verdict

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
_GRAVITY = {verdict: gravity for gravity, verdict in enumerate(Verdict)}


class JudgedPair(Struct, frozen=True):
    """A pair of a fact by a rule: its verdict read again, and what that weighs."""

    pair: Pair
    verdict: Verdict
    severity: Severity

    @property
    def flagged(self) -> bool:
        """Whether the rule speaks up."""
        return self.severity is not Severity.OFF

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """Most severe first, then the gravest verdict, then reading order."""
        return _WEIGHT[self.severity], -_GRAVITY[self.verdict], self.pair.first, self.pair.second


class Flag(Struct, frozen=True):
    """What a rule flags of a fact: the verdict, the two members that tell it best, and all that belong to it.

    `compared` are the members that differ, `evidence` these and those that agree with one of them.
    """

    verdict: Verdict
    told: tuple[Assertion, Assertion]
    compared: tuple[Assertion, ...]
    evidence: tuple[Assertion, ...]


def judge(facts: Sequence[Fact], rules: Sequence[Rule], locale: str, draft: str | None = None) -> tuple[Finding, ...]:
    """One finding for each fact that a rule flags, most severe first, then by id.

    `locale` is the language of the messages; `draft` the path of the draft under check, if there is one.
    """
    covering: dict[tuple[Kind, str], list[Rule]] = {}
    findings: dict[str, list[Finding]] = {}
    for fact in facts:
        key = fact.kind, fact.attribute
        if key not in covering:
            covering[key] = [rule for rule in rules if covers(rule.select, fact)]
        rule = governing(fact, covering[key], draft)
        flag = flagged(fact, rule, draft) if rule else None
        if rule and flag:
            finding = _finding(fact, rule, flag, locale)
            findings[finding.id] = joined(findings.get(finding.id, ()), finding)
    told = (each for alike in findings.values() for each in told_apart(alike))
    return tuple(sorted(told, key=lambda finding: (_WEIGHT[finding.severity], finding.id)))


def flagged(fact: Fact, rule: Rule, draft: str | None = None) -> Flag | None:
    """What a rule flags of a fact, if anything."""
    if not fact.pairs:
        return _standing_alone(fact, rule, draft)
    judged = judged_pairs(fact, rule, draft)
    if not judged or not judged[0].flagged:
        return None
    worst = judged[0].pair
    flags = {index for each in judged if each.flagged for index in (each.pair.first, each.pair.second)}
    return Flag(
        verdict=judged[0].verdict,
        told=(fact.members[worst.first], fact.members[worst.second]),
        compared=tuple(fact.members[index] for index in sorted(flags)),
        evidence=distinct(fact.members[index] for index in sorted(flags.union(_agreeing(fact, judged, flags)))),
    )


def judged_pairs(fact: Fact, rule: Rule, draft: str | None = None) -> list[JudgedPair]:
    """The pairs of a fact that a rule compares, the most telling first."""
    pairs = (pair for pair in fact.pairs if in_scope(rule.select, fact, pair, draft))
    verdicts = ((pair, reread(rule, fact, pair)) for pair in pairs)
    judged = (JudgedPair(pair, verdict, rule.severity(verdict)) for pair, verdict in verdicts)
    return sorted(judged, key=lambda each: each.rank)


def _standing_alone(fact: Fact, rule: Rule, draft: str | None) -> Flag | None:
    """A fact without pairs speaks for itself: each member is wrong on its own (a weekday, a house style)."""
    members = tuple(chosen(rule.select, fact, draft))
    if rule.severity(fact.verdict) is Severity.OFF or not members:
        return None
    return Flag(fact.verdict, (members[0], members[-1]), members, distinct(members))


def _agreeing(fact: Fact, judged: Iterable[JudgedPair], flags: set[int]) -> Iterator[int]:
    """The members that say the same as one that is flagged."""
    for each in judged:
        ends = {each.pair.first, each.pair.second}
        if each.verdict is Verdict.CONSISTENT and ends & flags:
            yield from ends
    values = {compared(fact.members[index]) for index in flags}
    yield from (index for index, member in enumerate(fact.members) if compared(member) in values)


def _finding(fact: Fact, rule: Rule, flag: Flag, locale: str) -> Finding:
    return Finding(
        id=fingerprint(rule.id, fact, flag.compared),
        rule=rule.id,
        kind=fact.kind,
        verdict=flag.verdict,
        severity=rule.severity(flag.verdict),
        message=message(rule, fact, flag.told, flag.evidence, locale),
        why=reason(rule, fact, locale),
        fact=fact.id,
        evidence=flag.evidence,
    )
