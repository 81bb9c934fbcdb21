"""The report as a table for spreadsheets (RFC 4180): a row for each mention of each finding."""

import csv
from collections.abc import Iterator
from io import StringIO

from checker.model import Assertion, Finding, Report, Severity
from checker.report.evidence import published
from checker.report.order import in_order
from checker.report.passage import line, quote, sentence
from checker.report.places import UNREAD_RULE
from checker.report.screen import Screen
from checker.report.wording import Wording, wording

COLUMNS = (
    *("finding", "severity", "verdict", "rule", "kind", "fact", "message"),
    *("source", "outlet", "published", "line", "start", "end", "quote", "sentence", "value", "unit", "attribution"),
    *("accepted_reason", "accepted_by", "accepted_until"),
)
"""The names of the JSON contract, where it has one."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that starts so for a formula, and would run what an article says."""

Cells = dict[str, str | int | None]


def render(report: Report, screen: Screen) -> str:
    """A header and the rows, lines ended by CR LF; cells that would be formulas start with an apostrophe."""
    words = wording(screen.locale)
    file = StringIO()
    table = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for row in _rows(report, words):
        table.writerow({column: _safe(cell) for column, cell in row.items()})
    return file.getvalue()


def _rows(report: Report, words: Wording) -> Iterator[Cells]:
    for finding in report.findings:
        for mention in in_order(finding.evidence):
            yield {**_finding(finding), **_mention(mention, words)}
        if not finding.evidence:
            yield _finding(finding)
    for unread in report.unread:
        yield {
            "severity": Severity.ERROR.value,
            "rule": UNREAD_RULE,
            "source": unread.path,
            "message": line(unread.reason),
        }


def _finding(finding: Finding) -> Cells:
    known = finding.suppressed
    return {
        "finding": finding.id,
        "severity": finding.severity.value,
        "verdict": finding.verdict.value,
        "rule": finding.rule,
        "kind": finding.kind.value,
        "fact": finding.fact,
        "message": line(finding.message),
        "accepted_reason": known.reason if known else None,
        "accepted_by": known.by if known else None,
        "accepted_until": known.expires if known else None,
    }


def _mention(mention: Assertion, words: Wording) -> Cells:
    return {
        "source": mention.article.path,
        "outlet": mention.article.outlet,
        "published": published(mention.article.published),
        "line": mention.line,
        "start": mention.mention.start,
        "end": mention.mention.end,
        "quote": line(quote(mention, words)),
        "sentence": line(sentence(mention, words)),
        "value": mention.value.text,
        "unit": mention.value.unit,
        "attribution": mention.attribution,
    }


def _safe(cell: str | int | None) -> str | int | None:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
