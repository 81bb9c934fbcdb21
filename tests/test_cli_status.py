"""Exit statuses: a contract with every script that calls `checker`."""

from collections.abc import Callable

import pytest
from cli_screen import Checker, Screened
from conftest import Write
from msgspec.structs import replace
from report_samples import calm, full, known, single, spelling, year_built

from checker.model import Report, Unread

Gate = Callable[..., Screened]
ARTICLE = "Le pont a cédé mardi vers six heures.\n"
UNREAD = (Unread("s/photo.txt", "not text"),)
WARNED = replace(full, findings=(spelling,), unread=())
FAILED = replace(full, findings=(spelling, year_built), unread=())
ACCEPTED = replace(full, findings=(replace(known, severity=year_built.severity),), unread=())


@pytest.fixture
def gate(checker: Checker, write: Write, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Run the program on an article, with the pipeline's report given."""
    source = write("a.txt", ARTICLE)

    def run(report: Report, *options: str) -> Screened:
        monkeypatch.setattr("checker.pipeline.check", lambda *_: report)
        return checker("run", source, *options)

    return run


@pytest.mark.parametrize(
    ("report", "fail_on", "status"),
    [
        (calm, "error", 0),
        (WARNED, "error", 0),
        (WARNED, "warning", 1),
        (WARNED, "info", 1),
        (FAILED, "error", 1),
        (FAILED, "never", 0),
        (ACCEPTED, "info", 0),
        (replace(calm, unread=UNREAD), "error", 3),
        (replace(calm, unread=UNREAD), "never", 3),
        (replace(FAILED, unread=UNREAD), "error", 3),  # an incomplete check outranks its findings
    ],
)
def test_statuses(gate: Gate, report: Report, fail_on: str, status: int) -> None:
    assert gate(report, "--format", "json", "--fail-on", fail_on, "--quiet").status == status


def test_the_default_is_to_fail_on_errors(gate: Gate) -> None:
    assert gate(FAILED).status == 1
    assert gate(WARNED).status == 0


def test_what_was_not_read_is_named_even_when_quiet(gate: Gate) -> None:
    screened = gate(replace(calm, unread=UNREAD), "--quiet")
    assert screened.err == "checker: not read: s/photo.txt: not text\n"
    assert "s/photo.txt" in screened.out


def test_a_single_article_is_noticed(gate: Gate) -> None:
    notice = "checker: only one article was read: it is checked by itself, there is nothing to compare it with\n"
    screened = gate(single)
    assert (screened.status, screened.err) == (0, notice)
    assert gate(single, "--quiet").err == ""


@pytest.mark.parametrize(
    ("limits", "report", "status"),
    [
        ("severities: {error: 1}", FAILED, 0),
        ("severities: {error: 0}", FAILED, 1),
        ("severities: {warning: 0}", WARNED, 1),  # a limit fails a run that `--fail-on error` would let pass
        ("severities: {warning: 1}", WARNED, 0),
        ("rules: {event-date-disagreement: 1}", FAILED, 0),
        ("rules: {event-date-disagreement: 0}", FAILED, 1),
        ("rules: {event-date-disagreement: 0}", WARNED, 0),
    ],
)
def test_limits_say_how_much_a_gate_bears(gate: Gate, write: Write, limits: str, report: Report, status: int) -> None:
    write("checker.yaml", f"limits:\n  {limits}\n")
    assert gate(report, "--quiet").status == status
    assert gate(report, "--quiet", "--fail-on", "never").status == 0


def test_a_wrong_configuration_is_wrong_usage(gate: Gate, write: Write) -> None:
    path = write("checker.yaml", "limit:\n  severities: {error: 1}\n")
    screened = gate(calm)
    assert screened.status == 2
    assert screened.err.startswith(f"checker: {path}:1:1: unknown key `limit`")
    assert "did you mean `limits`?" in screened.err
