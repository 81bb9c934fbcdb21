"""The whole path of a finding, in words: what was read, what was taken for one fact and why, what the rule says."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.align.comparison import Comparison
from checker.align.events import explained
from checker.judge.draft import UNCONFIRMED
from checker.judge.rule import Rule, text_in
from checker.model import Assertion, Fact, Finding, Modality, Polarity
from checker.report.account import place
from checker.report.extraction import reading
from checker.report.passage import line
from checker.report.wording import Wording, wording
from checker.values.value import Verdict

TELLING = 8
"""Shared words that are shown of a pair: the most telling ones."""
APART = 5
"""Assertions that are shown because they came near and were kept apart."""

Compared = Sequence[tuple[Assertion, Comparison]]
"""Assertions, each with how it compares to the one that is explained."""


class Case(Struct, frozen=True):
    """What explains a finding: its fact, its rule if there still is one, and all that the articles of the run say."""

    finding: Finding
    fact: Fact
    rule: Rule | None
    said: Sequence[Assertion]
    locale: str


def explanation(case: Case) -> Iterator[str]:
    """The steps of a finding, a line each."""
    finding, fact, words = case.finding, case.fact, wording(case.locale)
    yield f"{finding.id} · {finding.rule} · {finding.verdict} · {finding.severity}"
    yield finding.message
    yield f"\n{words.text('explain-words')}"
    for number, member in enumerate(fact.members, start=1):
        yield from _read(number, member, words)
    what = " · ".join(filter(None, (words.labels.kinds[fact.kind], fact.attribute, fact.subject)))
    yield f"\n{words.text('explain-match', fact=fact.id, what=what)}"
    yield from _pairs(case, words)
    yield from _kept_apart(case, words)
    yield f"\n{words.text('explain-rule')}"
    yield from _ruling(case, words)


def _read(number: int, member: Assertion, words: Wording) -> Iterator[str]:
    yield f"  [{number}] {place(member)}  « {line(member.quote)} »  ->  {reading(member.value)}"
    days, published = member.context.days, member.article.published
    told = (
        words.speaker(member.attribution) if member.attribution else "",
        words.text("denied") if member.polarity is Polarity.DENIED else "",
        words.text(member.modality) if member.modality is not Modality.ASSERTED else "",
        words.text("explain-happens", days=words.days(days)) if days.known else "",
        words.text("explain-published", days=words.days(published)) if published.known else "",
    )
    if any(told):
        yield f"      {' · '.join(filter(None, told))}"


def _pairs(case: Case, words: Wording) -> Iterator[str]:
    fact = case.fact
    pairs = [(fact.members[pair.first], fact.members[pair.second]) for pair in fact.pairs]
    for pair, comparison in zip(fact.pairs, explained(case.said, pairs), strict=True):
        why = _scored(comparison, words) if comparison else ", ".join(pair.reasons)
        yield f"  [{pair.first + 1}] [{pair.second + 1}] {pair.verdict}" + (f": {why}" if why else "")


def _kept_apart(case: Case, words: Wording) -> Iterator[str]:
    """Assertions of the same attribute in the articles of the run that were not taken for this fact, nearest first."""
    compared = sorted(_others(case), key=lambda found: (-found[1].score, -len(found[1].shared), place(found[0])))
    for other, comparison in compared[:APART]:
        why = _apart(comparison, words)
        yield f"  {words.text('not-this-fact', place=place(other), quote=line(other.quote), why=why)}"


def _others(case: Case) -> Compared:
    fact, first = case.fact, case.fact.members[0]
    members = {(member.article.path, member.mention) for member in fact.members}
    others = [
        one
        for one in case.said
        if (one.kind, one.attribute) == (fact.kind, fact.attribute) and (one.article.path, one.mention) not in members
    ]
    found = explained(case.said, ((first, other) for other in others))
    return [(other, comparison) for other, comparison in zip(others, found, strict=True) if comparison]


def _apart(comparison: Comparison, words: Wording) -> str:
    if comparison.gate:
        return words.text("apart-barred", reason=_reason(comparison.gate, words))
    scored = _scored(comparison, words)
    return scored if comparison.score < comparison.threshold else f"{scored} ({words.text('apart-cluster')})"


def _scored(comparison: Comparison, words: Wording) -> str:
    """The score with its threshold, what it is made of, and the words that both have."""
    if comparison.gate:
        return words.text("apart-barred", reason=_reason(comparison.gate, words))
    made = (f"{_reason(name, words)} {weight:+.2f}" for name, weight in comparison.weights if weight)
    score, threshold = f"{comparison.score:.2f}", f"{comparison.threshold:.2f}"
    told = words.text("explain-score", score=score, threshold=threshold, weights=", ".join(made))
    shared = ", ".join(comparison.shared[:TELLING])
    return f"{told}; {words.text('explain-shared', shared=shared)}" if shared else told


def _reason(name: str, words: Wording) -> str:
    return words.labels.reasons.get(name, name)


def _ruling(case: Case, words: Wording) -> Iterator[str]:
    finding, rule = case.finding, case.rule
    if rule is None:
        what = words.text("explain-alone" if finding.rule == UNCONFIRMED else "explain-gone")
        yield f"  {finding.rule}: {what} -> {finding.severity}"
        return
    weighed = ", ".join(f"{verdict} -> {rule.severity(verdict)}" for verdict in reversed(Verdict))
    yield f"  {rule.id}: {text_in(rule.title, case.locale)} ({rule.path})"
    yield f"  {weighed}"
    yield f"  {words.text('explain-here')}: {finding.verdict} -> {finding.severity}"
