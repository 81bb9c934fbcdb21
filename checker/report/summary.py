"""A report in two sentences: what was found, and how much was compared."""

from checker.model import Report
from checker.report.order import LOUDEST_FIRST, active, agreeing, compared
from checker.report.passage import line
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


def _copies(report: Report, words: Wording) -> list[str]:
    """A sentence for each group of sources that copy one text, by outlet or else path."""
    groups: dict[str, list[str]] = {}
    for article in report.articles:
        if article.copy_of:
            groups.setdefault(article.copy_of, []).append(line(article.outlet or article.path))
    return [words.text("copies", outlets=words.listing(outlets)) for outlets in groups.values()]


def _kept(report: Report, words: Wording) -> list[str]:
    """How many findings a desk has accepted, and how many it knew before it began to check."""
    suppressed = [finding.suppressed.baseline for finding in report.findings if finding.suppressed is not None]
    counts = {"accepted": suppressed.count(False), "known": suppressed.count(True)}
    return [words.count(key, count) for key, count in counts.items() if count]


def scope(report: Report, words: Wording) -> str:
    """How much was read and compared, and which sources are no voices of their own."""
    facts = words.count("facts", len(compared(report)))
    if compared(report):
        facts = words.text("agreeing", facts=facts, agreeing=words.count("agreeing", agreeing(report)))
    sources = words.count("sources", len(report.articles))
    total = words.text("total", sources=sources, assertions=words.count("assertions", report.assertions), facts=facts)
    return " ".join([total, *_copies(report, words)])
