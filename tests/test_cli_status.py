"""Exit statuses: a contract with every script that calls `checker`."""

import pytest
from cli_screen import Checker
from msgspec.structs import replace
from report_samples import calm, full, known, single, spelling, year_built

from checker.model import Report, Unread

UNREAD = (Unread("s/photo.txt", "not text"),)
WARNED = replace(full, findings=(spelling,), unread=())
FAILED = replace(full, findings=(spelling, year_built), unread=())
ACCEPTED = replace(full, findings=(replace(known, severity=year_built.severity),), unread=())


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
def test_statuses(checker: Checker, monkeypatch: pytest.MonkeyPatch, report: Report, fail_on: str, status: int) -> None:
    monkeypatch.setattr("checker.pipeline.run", lambda *_: report)
    assert checker("run", "s", "--format", "json", "--fail-on", fail_on, "--quiet").status == status


def test_the_default_is_to_fail_on_errors(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.pipeline.run", lambda *_: FAILED)
    assert checker("run", "s").status == 1
    monkeypatch.setattr("checker.pipeline.run", lambda *_: WARNED)
    assert checker("run", "s").status == 0


def test_what_was_not_read_is_named_even_when_quiet(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.pipeline.run", lambda *_: replace(calm, unread=UNREAD))
    screened = checker("run", "s", "--quiet")
    assert screened.err == "checker: not read: s/photo.txt: not text\n"
    assert "s/photo.txt" in screened.out


def test_a_single_article_is_noticed(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.pipeline.run", lambda *_: single)
    notice = "checker: only one article was read: it is checked by itself, there is nothing to compare it with\n"
    screened = checker("run", "s")
    assert (screened.status, screened.err) == (0, notice)
    assert checker("run", "s", "--quiet").err == ""
