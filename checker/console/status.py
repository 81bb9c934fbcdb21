"""The exit status of a run: a contract with every script that calls `checker`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the model takes longer to import than the help to print
    from checker.model import Report

NEVER = "never"
"""The value of `--fail-on` with which findings never fail a run."""

CLEAN, FINDINGS, UNUSABLE, INCOMPLETE = 0, 1, 2, 3
INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C ended (128 + SIGINT)."""


def exit_status(report: "Report", fail_on: str) -> int:
    """The exit status for a report.

    | status | meaning |
    |---|---|
    | 0 | everything was read, and no finding is at or above `--fail-on` |
    | 1 | everything was read, and some finding is at or above `--fail-on` |
    | 2 | wrong usage, configuration or rule file: nothing was checked (raised as an error, never returned here) |
    | 3 | some input could not be read; the rest was checked, with findings or without |

    An incomplete check outranks its findings, as with grep and diff: a gate that saw 1 would take the list
    of findings for the whole list. Accepted findings do not count.
    """
    if report.unread:
        return INCOMPLETE
    if fail_on == NEVER:
        return CLEAN
    from checker.model import Severity
    from checker.report.order import LOUDEST_FIRST

    failing = LOUDEST_FIRST[: LOUDEST_FIRST.index(Severity(fail_on)) + 1]
    failed = any(finding.severity in failing and finding.suppressed is None for finding in report.findings)
    return FINDINGS if failed else CLEAN
