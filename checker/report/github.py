"""The report as GitHub workflow commands: an annotation beside the line of each finding."""

from checker.model import Finding, Report, Severity
from checker.report.account import account
from checker.report.passage import line
from checker.report.places import UNREAD_RULE, primary, region, relative
from checker.report.screen import Screen
from checker.report.summary import scope, verdict
from checker.report.wording import Wording, wording

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, screen: Screen) -> str:
    """One command a finding, accepted ones as notices, and the summary as plain text of the log."""
    words = wording(screen.locale)
    commands = [_annotation(finding, words) for finding in report.findings]
    commands += [_command("error", {"file": relative(u.path), "title": UNREAD_RULE}, u.reason) for u in report.unread]
    return "".join(f"{text}\n" for text in (*commands, verdict(report, words), scope(report, words)))


def _annotation(finding: Finding, words: Wording) -> str:
    name = "notice" if finding.suppressed else COMMANDS[finding.severity]
    message = "\n".join([line(finding.message), *account(finding, words)])
    return _command(name, {**_place(finding), "title": f"{finding.rule} {finding.id}"}, message)


def _place(finding: Finding) -> dict[str, str]:
    mention = primary(finding)
    if mention is None:
        return {}
    at = region(mention.article.text, mention.mention)
    lines = {"file": relative(mention.article.path), "line": str(at.line), "endLine": str(at.end_line)}
    columns = {"col": str(at.column), "endColumn": str(at.end_column)} if at.line == at.end_line else {}
    return {**lines, **columns}


def _command(name: str, properties: dict[str, str], message: str) -> str:
    filled = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {filled}::{_escaped(message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
