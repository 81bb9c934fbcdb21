"""The exit status of a run: a contract with every script that calls `checker`."""

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the model takes longer to import than the help to print
    from checker.judge.home import Limits
    from checker.model import Report

NEVER = "never"
"""The value of `--fail-on` with which findings never fail a run."""

CLEAN, FINDINGS, UNUSABLE, INCOMPLETE = 0, 1, 2, 3
INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C ended (128 + SIGINT)."""


def exit_status(report: "Report", fail_on: str, limits: "Limits") -> int:
    """The exit status for a report.

    | status | meaning |
    |---|---|
    | 0 | everything was read, and no finding is at or above `--fail-on` |
    | 1 | everything was read, and some finding is at or above `--fail-on`, or there are more than a limit bears |
    | 2 | wrong usage, configuration or rule file: nothing was checked (raised as an error, never returned here) |
    | 3 | some input could not be read; the rest was checked, with findings or without |

    An incomplete check outranks its findings, as with grep and diff: a gate that saw 1 would take the list
    of findings for the whole list. Accepted findings do not count. A limit in `checker.yaml` on a severity or a
    rule says how many findings the gate bears of it, in place of `--fail-on`; `--fail-on never` outranks limits.
    """
    if report.unread:
        return INCOMPLETE
    return FINDINGS if fail_on != NEVER and _fails(report, fail_on, limits) else CLEAN


def _fails(report: "Report", fail_on: str, limits: "Limits") -> bool:
    from checker.model import Severity
    from checker.report.order import LOUDEST_FIRST

    open_ones = [finding for finding in report.findings if finding.suppressed is None]
    by_rule = Counter(finding.rule for finding in open_ones)
    by_severity = Counter(finding.severity for finding in open_ones if finding.rule not in limits.rules)
    failing = LOUDEST_FIRST[: LOUDEST_FIRST.index(Severity(fail_on)) + 1]
    borne = {**dict.fromkeys(failing, 0), **limits.severities}
    over_severity = any(by_severity[severity] > borne[severity] for severity in borne)
    return over_severity or any(by_rule[rule] > limit for rule, limit in limits.rules.items())
