"""Findings told from the side of a draft: what it says against what the others say, and what only it says."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath

from msgspec.structs import replace

from checker.judge.fingerprint import compared, fingerprint
from checker.kinds.wording import UNSUPPORTED
from checker.language.load import load
from checker.model import Assertion, Fact, Finding, Kind, Report, Severity
from checker.values.value import Verdict

UNCONFIRMED = "unconfirmed-in-draft"
"""The rule id of findings on what no other source says."""

_CONFIRMABLE = frozenset({Kind.QUANTITY, Kind.DATE, Kind.STATUS, Kind.ACT, Kind.QUOTE})
"""Kinds of which an editor wants to know that a draft stands alone; nobody expects every name elsewhere."""


def from_draft(report: Report, draft: str, said: Sequence[Assertion], locale: str) -> Report:
    """The report with only the findings that touch the draft, told from its side in the language `locale`.

    `said` are all assertions of the draft: those that no other source confirms or contradicts become findings
    of severity info.
    """
    texts = load(locale).labels.texts
    touching = (finding for finding in report.findings if any(_in(draft, mention) for mention in finding.evidence))
    alone = _alone(report.facts, draft, said)
    return replace(
        report,
        facts=(*report.facts, *alone),
        findings=(*(_told(f, draft, texts) for f in touching), *(_unconfirmed(fact, texts) for fact in alone)),
    )


def _own_words(finding: Finding) -> bool:
    """Whether a finding is on words that only the draft has: its rule tells it from the draft's side already."""
    return any(mention.attribute.startswith(UNSUPPORTED) for mention in finding.evidence)


def _told(finding: Finding, draft: str, texts: Mapping[str, str]) -> Finding:
    own = _values(mention for mention in finding.evidence if _in(draft, mention))
    others = _values(mention for mention in finding.evidence if not _in(draft, mention))
    if not others or _own_words(finding):
        return finding
    theirs = (texts["voices"].format(sources=", ".join(_outlets(m)), value=m[0].value.text) for m in others)
    mine = ", ".join(mentions[0].value.text for mentions in own)
    return replace(finding, message=texts["draft-says"].format(own=mine, theirs="; ".join(theirs)))


def _values(mentions: Iterable[Assertion]) -> list[list[Assertion]]:
    """The mentions of each value, in reading order."""
    groups: dict[str, list[Assertion]] = {}
    for mention in sorted(mentions, key=lambda m: (m.article.path, m.mention)):
        groups.setdefault(compared(mention), []).append(mention)
    return list(groups.values())


def _outlets(mentions: Iterable[Assertion]) -> list[str]:
    return sorted({mention.article.outlet or PurePath(mention.article.path).name for mention in mentions})


def _alone(facts: Iterable[Fact], draft: str, said: Iterable[Assertion]) -> tuple[Fact, ...]:
    """A fact for each assertion of the draft that shares none with another source; each value once."""
    shared = {
        (mention.kind, mention.mention)
        for fact in facts
        if any(not _in(draft, mention) for mention in fact.members)
        for mention in fact.members
        if _in(draft, mention)
    }
    found: dict[str, Fact] = {}
    for one in said:
        if one.kind in _CONFIRMABLE and (one.kind, one.mention) not in shared:
            fact = Fact("", one.kind, one.attribute, one.subject, (one,), (), Verdict.CONSISTENT)
            name = fingerprint(UNCONFIRMED, fact, (one,))
            found.setdefault(name, replace(fact, id=name))
    return tuple(found.values())


def _unconfirmed(fact: Fact, texts: Mapping[str, str]) -> Finding:
    message = texts["draft-alone"].format(value=fact.members[0].quote)
    return Finding(fact.id, UNCONFIRMED, fact.kind, fact.verdict, Severity.INFO, message, "", fact.id, fact.members)


def _in(draft: str, mention: Assertion) -> bool:
    return mention.article.path == draft
