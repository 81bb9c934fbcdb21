"""The report as a GitLab code quality file: what a merge request shows beside its changes."""

import json
from hashlib import sha256

from checker.model import Finding, Report, Severity, Unread
from checker.report.account import accepted, account
from checker.report.passage import line
from checker.report.places import UNREAD_RULE, primary, relative
from checker.report.screen import Screen
from checker.report.wording import Wording, wording

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}

Entry = dict[str, object]


def render(report: Report, screen: Screen) -> str:
    """One entry a finding; an accepted one as information, with its reason."""
    words = wording(screen.locale)
    entries = [_entry(finding, words) for finding in report.findings]
    return json.dumps([*entries, *map(_unread, report.unread)], ensure_ascii=False, indent=2) + "\n"


def _entry(finding: Finding, words: Wording) -> Entry:
    mention = primary(finding)
    known = finding.suppressed is not None
    return {
        "description": " ".join([line(finding.message), accepted(finding, words)]).strip(),
        "content": {"body": "\n\n".join(account(finding, words))},
        "check_name": finding.rule,
        "fingerprint": finding.id,
        "severity": SEVERITIES[Severity.INFO if known else finding.severity],
        "location": _location(mention.article.path if mention else "", mention.line if mention else 1),
    }


def _unread(unread: Unread) -> Entry:
    return {
        "description": line(unread.reason),
        "check_name": UNREAD_RULE,
        "fingerprint": sha256(unread.path.encode("utf-8", "surrogateescape")).hexdigest(),
        "severity": SEVERITIES[Severity.ERROR],
        "location": _location(unread.path, 1),
    }


def _location(path: str, begin: int) -> Entry:
    return {"path": relative(path), "lines": {"begin": begin}}
