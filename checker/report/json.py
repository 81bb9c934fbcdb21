"""The report as JSON: the fixed contract, byte for byte the same for the same findings."""

from collections.abc import Mapping
from typing import cast

import msgspec

from checker import __version__
from checker.model import Article, Fact, Finding, Report
from checker.report import contract
from checker.report.evidence import evidence, published
from checker.report.order import LOUDEST_FIRST, active, in_order
from checker.report.places import encodable
from checker.report.screen import Screen
from checker.report.wording import Wording, wording

INDENT = 2


def render(report: Report, screen: Screen) -> str:
    """The report as indented JSON; the screen gives only the language of what is withheld."""
    return written(document(report, wording(screen.locale)))


def written(document: contract.Document | contract.Extraction) -> str:
    """A document as indented JSON with a newline at its end; characters stand for themselves."""
    return msgspec.json.format(msgspec.json.encode(document), indent=INDENT).decode() + "\n"


def document(report: Report, words: Wording) -> contract.Document:
    """The report in the shape of the contract."""
    counts = active(report)
    names = {article.path: f"s{number}" for number, article in enumerate(report.articles, start=1)}
    return contract.Document(
        schema_version=contract.SCHEMA_VERSION,
        tool=contract.Tool("checker", __version__),
        sources=tuple(_source(article, names) for article in report.articles),
        unread=tuple(contract.Unread(encodable(unread.path), unread.reason) for unread in report.unread),
        facts=tuple(_fact(fact, words) for fact in report.facts),
        findings=tuple(_finding(finding, words) for finding in report.findings),
        summary=contract.Summary(
            sources=len(report.articles),
            assertions=report.assertions,
            facts=len(report.facts),
            findings=contract.Counts(*(counts[severity] for severity in LOUDEST_FIRST)),
        ),
    )


def _source(article: Article, names: Mapping[str, str]) -> contract.Source:
    return contract.Source(
        id=names[article.path],
        path=encodable(article.path),
        outlet=article.outlet,
        published=published(article.published),
        lang=article.lang,
        title=article.title,
        characters=len(article.text),
        voice=names.get(article.voice, names[article.path]),
    )


def _fact(fact: Fact, words: Wording) -> contract.Fact:
    members = tuple(evidence(member, words) for member in in_order(fact.members))
    return contract.Fact(fact.id, fact.kind, fact.attribute, fact.subject, members, fact.verdict)


def _finding(finding: Finding, words: Wording) -> contract.Finding:
    return contract.Finding(
        id=finding.id,
        rule=finding.rule,
        kind=finding.kind,
        verdict=finding.verdict,
        severity=cast("contract.Loudness", finding.severity.value),
        message=finding.message,
        fact=finding.fact,
        evidence=tuple(evidence(mention, words) for mention in in_order(finding.evidence)),
        suppressed=_suppressed(finding),
    )


def _suppressed(finding: Finding) -> contract.Suppressed | None:
    known = finding.suppressed
    return None if known is None else contract.Suppressed(known.reason, known.by, known.expires, known.baseline)
