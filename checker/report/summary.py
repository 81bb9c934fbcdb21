"""A report in two sentences: what was found, and how much was compared."""

from checker.model import Report
from checker.report.order import LOUDEST_FIRST, active, agreeing, compared
from checker.report.wording import Wording


def verdict(report: Report, words: Wording) -> str:
    """What was found, in one sentence."""
    found = active(report)
    counts = [words.count(severity.value, found[severity]) for severity in LOUDEST_FIRST if found[severity]]
    accepted = sum(finding.suppressed is not None for finding in report.findings)
    kept = [words.count("accepted", accepted)] if accepted else []
    if counts:
        return f"{words.listing([*counts, *kept])}."
    nothing = words.text("no-findings" if compared(report) else "nothing-to-compare")
    return f"{nothing} {kept[0]}." if kept else nothing


def scope(report: Report, words: Wording) -> str:
    """How much was read and compared, in one sentence."""
    facts = words.count("facts", len(compared(report)))
    if compared(report):
        facts = words.text("agreeing", facts=facts, agreeing=words.count("agreeing", agreeing(report)))
    sources = words.count("sources", len(report.articles))
    return words.text("total", sources=sources, assertions=words.count("assertions", report.assertions), facts=facts)
