"""Keep the words of embargoed sources out of a report: what a format never gets, it cannot leak."""

from functools import partial

from msgspec.structs import replace

from checker.model import Article, Assertion, Context, Fact, Finding, Report
from checker.report.wording import Wording
from checker.values.labels import Labels
from checker.values.value import Value

MASK = "█"
"""What stands for each withheld character, line ends apart: offsets and lines stay what they were."""


def withheld(report: Report, words: Wording) -> Report:
    """The report without the words of embargoed sources; findings, paths, outlets and lines stay."""
    if not any(article.embargoed for article in report.articles):
        return report
    return replace(
        report,
        articles=tuple(veiled_article(article, words) for article in report.articles),
        facts=tuple(_fact(fact, words) for fact in report.facts),
        findings=tuple(_finding(finding, words) for finding in report.findings),
    )


def masked(article: Article) -> bool:
    """Whether an article's words have been withheld."""
    return article.embargoed and not article.text.strip(f"{MASK}\n")


def _finding(finding: Finding, words: Wording) -> Finding:
    if not _touched(finding.evidence):
        return finding
    message = words.labels.verdicts[finding.verdict]
    return replace(finding, message=message, evidence=veiled(finding.evidence, words))


def _fact(fact: Fact, words: Wording) -> Fact:
    if not _touched(fact.members):
        return fact
    return replace(fact, subject=words.text("embargoed"), members=veiled(fact.members, words))


def _touched(evidence: tuple[Assertion, ...]) -> bool:
    return any(assertion.article.embargoed for assertion in evidence)


def veiled(evidence: tuple[Assertion, ...], words: Wording) -> tuple[Assertion, ...]:
    """The assertions, those of embargoed sources without their words and values."""
    return tuple(map(partial(_assertion, words=words), evidence))


def _assertion(assertion: Assertion, words: Wording) -> Assertion:
    if not assertion.article.embargoed:
        return assertion
    nothing = Labels(())
    return replace(
        assertion,
        article=veiled_article(assertion.article, words),
        subject=words.text("embargoed"),
        value=Value(words.text("embargoed"), nothing, nothing),
        attribution=None,
        context=Context(),
        naming=None,
    )


def veiled_article(article: Article, words: Wording) -> Article:
    """The article, without its words if it is under embargo."""
    if not article.embargoed:
        return article
    mask = "\n".join(MASK * len(row) for row in article.text.split("\n"))
    return replace(article, text=mask, blanked="", title=words.text("embargoed") if article.title else "")
