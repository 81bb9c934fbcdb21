"""`checker explain`: the whole path of a finding, from words to verdict; or what a rule does."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from checker import pipeline
from checker.align.gates import barred
from checker.align.similarity import Rarity, overlap, weighted_keys
from checker.align.weights import THRESHOLD
from checker.console import memory
from checker.console.desk import Desk, desk
from checker.console.memory import Remembered
from checker.errors import UsageError
from checker.judge.draft import UNCONFIRMED, from_draft
from checker.judge.rule import Rule, text_in
from checker.model import Assertion, Fact, Finding, Report
from checker.report.extraction import reading
from checker.report.screen import locale_of
from checker.rulebook.describe import described
from checker.values.value import Verdict

TELLING = 8
"""Shared words that are shown of a pair: the most telling ones."""
APART = 5
"""Assertions that are shown because they came near and were kept apart."""


def explain(name: str, locale: str | None) -> str:
    """The explanation of a rule by its id, or of a finding of a run that is remembered.

    Raises:
        UsageError: there is no such rule, and no such finding in the last runs.
        CheckerError: the run cannot be repeated: its sources or rules are gone or wrong.
    """
    here = desk([str(Path.cwd())])
    rule = next((rule for rule in here.rules if rule.id == name), None)
    if rule is not None:
        return described(rule, locale or "en")
    run = next((run for run in memory.runs() if run.decision(name)), None)
    if run is None:
        raise UsageError(f"no rule {name}, and no such finding in the last runs", hint="run `checker run` first")
    return _explained(name, run, locale)


def _explained(name: str, run: Remembered, locale: str | None) -> str:
    home = desk([str(Path(run.ledger).parent)], [Path(path) for path in run.rules])
    options = pipeline.Options(locale=locale, draft=run.draft)
    understood, unread = pipeline.extract(run.paths, options)
    said = [assertion for _, found in understood for assertion in found]
    report = pipeline.check([article for article, _ in understood], home.rules, options, unread)
    if run.draft:
        own = [assertion for assertion in said if assertion.article.path == run.draft]
        report = from_draft(report, run.draft, own, locale or locale_of(report.articles))
    finding = next((finding for finding in report.findings if finding.id == name), None)
    if finding is None:
        raise UsageError(f"finding {name} is gone: its sources have changed since", hint="run `checker run` again")
    return "\n".join(_path(finding, report, home, said))


def _path(finding: Finding, report: Report, home: Desk, said: Sequence[Assertion]) -> Iterator[str]:
    """The steps of a finding, a line each."""
    fact = next(fact for fact in report.facts if fact.id == finding.fact)
    yield f"{finding.id} · {finding.rule} · {finding.verdict} · {finding.severity}"
    yield finding.message
    yield "\n1. words -> normal form"
    for number, member in enumerate(fact.members, start=1):
        yield from _read(number, member)
    yield f"\n2. match -> fact {fact.id} ({fact.kind} {fact.attribute} {fact.subject})".rstrip()
    rarity = Rarity(said)
    yield from _pairs(fact, rarity)
    yield from _kept_apart(fact, said, rarity)
    yield "\n3. rule -> verdict"
    yield from _ruling(finding, next((rule for rule in home.rules if rule.id == finding.rule), None))


def _read(number: int, member: Assertion) -> Iterator[str]:
    yield f"  [{number}] {member.article.path}:{member.line}  « {member.quote} »  ->  {reading(member.value)}"
    told = {
        "attribution": member.attribution or "",
        "polarity": member.polarity,
        "modality": member.modality,
        "days": ", ".join(member.context.days.isoformat()) if member.context.days.known else "",
        "published": ", ".join(member.article.published.isoformat()) if member.article.published.known else "",
    }
    yield "      " + " · ".join(f"{key}: {value}" for key, value in told.items() if value)


def _pairs(fact: Fact, rarity: Rarity) -> Iterator[str]:
    for pair in fact.pairs:
        first, second = fact.members[pair.first], fact.members[pair.second]
        reasons = ", ".join(pair.reasons) or _shared(first, second, rarity)
        yield f"  [{pair.first + 1}] [{pair.second + 1}] {pair.verdict}: {reasons}"


def _kept_apart(fact: Fact, said: Sequence[Assertion], rarity: Rarity) -> Iterator[str]:
    """Assertions of the same attribute in other articles that were not taken for this fact, the nearest first."""
    first = fact.members[0]
    members = {(member.article.path, member.mention) for member in fact.members}
    others = [
        one
        for one in said
        if (one.kind, one.attribute) == (fact.kind, fact.attribute) and (one.article.path, one.mention) not in members
    ]
    for one in sorted(others, key=lambda one: -_score(first, one, rarity))[:APART]:
        gate = barred(first, one)
        why = f"barred: {gate}" if gate else f"{_shared(first, one, rarity)} (threshold {THRESHOLD:g})"
        yield f"  not {one.article.path}:{one.line} « {one.quote} »: {why}"


def _shared(a: Assertion, b: Assertion, rarity: Rarity) -> str:
    common = sorted(
        weighted_keys(a.context).keys() & weighted_keys(b.context).keys(), key=lambda key: (-rarity[key], key)
    )
    return f"overlap {_score(a, b, rarity):.2f}" + (f" by {', '.join(common[:TELLING])}" if common else "")


def _score(a: Assertion, b: Assertion, rarity: Rarity) -> float:
    return overlap(weighted_keys(a.context), weighted_keys(b.context), rarity)


def _ruling(finding: Finding, rule: Rule | None) -> Iterator[str]:
    if rule is None:
        what = "no other source says it" if finding.rule == UNCONFIRMED else "the rule is gone"
        yield f"  {finding.rule}: {what} -> {finding.severity}"
        return
    weighed = ", ".join(f"{verdict} -> {rule.severity(verdict)}" for verdict in reversed(Verdict))
    yield f"  {rule.id}: {text_in(rule.title, 'en')} ({rule.path})"
    yield f"  {weighed}"
    yield f"  here: {finding.verdict} -> {finding.severity}"
