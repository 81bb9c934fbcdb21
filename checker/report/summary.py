"""A report in two sentences: what was found, and how much was compared."""

from checker.model import Report
from checker.report.order import LOUDEST_FIRST, active, agreeing, compared
from checker.report.wording import Wording


def verdict(report: Report, words: Wording) -> str:
    """What was found, in one sentence."""
    found = active(report)
    counts = [words.count(severity.value, found[severity]) for severity in LOUDEST_FIRST if found[severity]]
    kept = _kept(report, words)
    if counts:
        return f"{words.listing([*counts, *kept])}."
    nothing = words.text("no-findings" if compared(report) else "nothing-to-compare")
    return f"{nothing} {words.listing(kept)}." if kept else nothing


def _kept(report: Report, words: Wording) -> list[str]:
    """How many findings a desk has accepted, and how many it knew before it began to check."""
    suppressed = [finding.suppressed.baseline for finding in report.findings if finding.suppressed is not None]
    counts = {"accepted": suppressed.count(False), "known": suppressed.count(True)}
    return [words.count(key, count) for key, count in counts.items() if count]


def scope(report: Report, words: Wording) -> str:
    """How much was read and compared, in one sentence."""
    facts = words.count("facts", len(compared(report)))
    if compared(report):
        facts = words.text("agreeing", facts=facts, agreeing=words.count("agreeing", agreeing(report)))
    sources = words.count("sources", len(report.articles))
    return words.text("total", sources=sources, assertions=words.count("assertions", report.assertions), facts=facts)
