"""The report as SARIF 2.1.0, for the code-scanning pages of forges and for editors."""

import json
from typing import Any

from checker import __version__
from checker.model import Article, Assertion, Finding, Report, Severity, Unread
from checker.report.account import account
from checker.report.order import worth_reading
from checker.report.passage import line, quote, sentence
from checker.report.places import primary, region, related, uri
from checker.report.screen import Screen
from checker.report.wording import Wording, wording

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
FINGERPRINT = "checkerFinding/v1"

Object = dict[str, Any]


def render(report: Report, screen: Screen) -> str:
    """The report as one SARIF run."""
    words = wording(screen.locale)
    rules = {finding.rule: finding for finding in reversed(report.findings)}
    ids = sorted(rules)
    known = worth_reading(report.findings) != report.findings
    run = {
        "tool": {"driver": {"name": "checker", "version": __version__, "rules": [_rule(rules[i], words) for i in ids]}},
        "language": screen.locale,
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": not report.unread, "toolExecutionNotifications": list(map(_unread, report.unread))}
        ],
        "artifacts": list(map(_artifact, report.articles)),
        "results": [
            _result(finding, ids.index(finding.rule), words) | _baseline(finding, known=known)
            for finding in report.findings
        ],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(finding: Finding, words: Wording) -> Object:
    """Why the rule of a finding is there; `help` adds what the loudest verdict of the rule means."""
    verdict = words.labels.verdicts[finding.verdict]
    why = line(finding.why) or verdict
    return {
        "id": finding.rule,
        "shortDescription": {"text": _literal(why)},
        "help": {"text": _literal(f"{verdict}\n{why}")},
        "defaultConfiguration": {"level": LEVELS[finding.severity]},
    }


def _result(finding: Finding, rule: int, words: Wording) -> Object:
    first = primary(finding)
    others = enumerate(related(finding), start=1)
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": _literal("\n".join([line(finding.message), *account(finding, words)]))},
        "locations": [] if first is None else [_location(first, words)],
        "relatedLocations": [{"id": number, **_location(other, words)} for number, other in others],
        "partialFingerprints": {FINGERPRINT: finding.id},
        "suppressions": _suppressions(finding),
        "properties": {"kind": finding.kind.value, "verdict": finding.verdict.value, "fact": finding.fact},
    }


def _location(mention: Assertion, words: Wording) -> Object:
    at = region(mention.article.text, mention.mention)
    around = mention.sentence.span
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(mention.article.path)},
            "region": {
                "startLine": at.line,
                "startColumn": at.column,
                "endLine": at.end_line,
                "endColumn": at.end_column,
                "charOffset": mention.mention.start,
                "charLength": mention.mention.end - mention.mention.start,
                "snippet": {"text": quote(mention, words)},
            },
            "contextRegion": {
                "charOffset": around.start,
                "charLength": around.end - around.start,
                "snippet": {"text": sentence(mention, words)},
            },
        },
        "message": {"text": _literal(line(mention.value.text) or quote(mention, words))},
    }


def _suppressions(finding: Finding) -> list[Object]:
    known = finding.suppressed
    if known is None:
        return []
    properties = {"by": known.by, "expires": known.expires}
    return [{"kind": "external", "status": "accepted", "justification": known.reason, "properties": properties}]


def _baseline(finding: Finding, *, known: bool) -> Object:
    """Whether the finding is in the baseline, where one is `known`."""
    old = finding.suppressed is not None and finding.suppressed.baseline
    return {"baselineState": "unchanged" if old else "new"} if known else {}


def _artifact(article: Article) -> Object:
    return {"location": {"uri": uri(article.path)}, "encoding": "utf-8", "properties": {"lang": article.lang}}


def _unread(unread: Unread) -> Object:
    location = {"physicalLocation": {"artifactLocation": {"uri": uri(unread.path)}}}
    return {"level": "error", "message": {"text": _literal(unread.reason)}, "locations": [location]}


def _literal(text: str) -> str:
    """A text in which braces stand for themselves, not for a placeholder (SARIF 3.11.5)."""
    return text.replace("{", "{{").replace("}", "}}")
