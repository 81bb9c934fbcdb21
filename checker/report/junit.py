"""The report as JUnit XML: each finding is a test case, so that any CI server can show it."""

from xml.etree import ElementTree as ET

from checker.model import Finding, Report, Severity, Unread
from checker.report.account import accepted, account
from checker.report.passage import line
from checker.report.places import UNREAD_RULE
from checker.report.screen import Screen
from checker.report.summary import scope, verdict
from checker.report.wording import Wording, wording

TIMESTAMP = "1970-01-01T00:00:00"
"""The format demands a moment; the same findings must give the same bytes, so it is always this one."""

NO_TIME = "0"
FAILING = frozenset({Severity.ERROR, Severity.WARNING})


def render(report: Report, screen: Screen) -> str:
    """The report as one test suite: errors and warnings fail, accepted findings are skipped, notes pass."""
    words = wording(screen.locale)
    suites = ET.Element("testsuites")
    suite = ET.SubElement(suites, "testsuite", _head(report))
    ET.SubElement(suite, "properties")
    for finding in report.findings:
        _case(suite, finding, words)
    for unread in report.unread:
        _unread(suite, unread)
    if not report.findings and not report.unread:
        ET.SubElement(suite, "testcase", name=verdict(report, words), classname="checker", time=NO_TIME)
    ET.SubElement(suite, "system-out").text = f"{verdict(report, words)}\n{scope(report, words)}"
    ET.SubElement(suite, "system-err")
    ET.indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(suites, encoding="unicode")}\n'


def _head(report: Report) -> dict[str, str]:
    found = len(report.findings) + len(report.unread)
    return {
        "name": "checker",
        "package": "checker",
        "id": "0",
        "hostname": "localhost",
        "timestamp": TIMESTAMP,
        "tests": str(found or 1),
        "failures": str(sum(map(_fails, report.findings))),
        "errors": str(len(report.unread)),
        "skipped": str(sum(finding.suppressed is not None for finding in report.findings)),
        "time": NO_TIME,
    }


def _fails(finding: Finding) -> bool:
    return finding.suppressed is None and finding.severity in FAILING


def _case(suite: ET.Element, finding: Finding, words: Wording) -> None:
    message = line(finding.message)
    name = f"{message} ({finding.id})"
    case = ET.SubElement(suite, "testcase", name=name, classname=f"checker.{finding.rule}", time=NO_TIME)
    if finding.suppressed is not None:
        ET.SubElement(case, "skipped", message=accepted(finding, words))
    elif _fails(finding):
        failure = ET.SubElement(case, "failure", message=message, type=finding.severity.value)
        failure.text = "\n".join(account(finding, words))


def _unread(suite: ET.Element, unread: Unread) -> None:
    case = ET.SubElement(suite, "testcase", name=line(unread.path), classname=f"checker.{UNREAD_RULE}", time=NO_TIME)
    ET.SubElement(case, "error", message=line(unread.reason), type=UNREAD_RULE)
