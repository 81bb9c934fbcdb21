"""Wrong inputs: each is one line that says what to do, and the right status; never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_screen import Checker
from conftest import Write
from report_samples import calm

ARTICLE = "Le pont a cédé mardi vers six heures. Trois ouvriers étaient dessous.\n"


@pytest.fixture
def desk(write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A working folder with a folder of one article and an empty one."""
    write("sources/a.txt", ARTICLE)
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("arguments", "status", "line"),
    [
        (["run"], 2, "Missing argument 'PATH...' (see `checker run --help`)"),
        (["rnu", "x"], 2, "No such command 'rnu'. Did you mean 'run'? (see `checker --help`)"),
        (["run", "nowhere"], 2, "no such file or folder: nowhere (check the spelling)"),
        (["run", "soucres"], 2, "no such file or folder: soucres (did you mean sources?)"),
        (["run", "empty"], 2, "no articles in empty (put .txt or .md files there, or name another folder)"),
        (["run", "sources", "--lang", "de"], 2, "no language 'de' (there are en, fr)"),
        (["run", "sources", "--locale", "de"], 2, "no language 'de' (there are en, fr)"),
        (
            ["run", "sources", "--export", "json"],
            2,
            "--export json: no FORMAT=FILE (for instance --export json=report.json)",
        ),
        (["run", "sources", "--output", "no/x"], 2, "cannot write no/x: there is no folder no (make it first)"),
        (["run", "sources", "--output", "empty"], 2, "cannot write empty: it is a folder (name a file in it)"),
        (
            ["run", "sources", "--output", "/dev/full"],
            2,
            "cannot write /dev/full: No space left on device (name another file)",
        ),
        (["extract", "nowhere"], 2, "no such file or folder: nowhere (check the spelling)"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_wrong_usage(checker: Checker, arguments: list[str], status: int, line: str) -> None:
    screened = checker(*arguments)
    assert (screened.status, screened.err, screened.out) == (status, f"checker: {line}\n", "")


@pytest.mark.parametrize("option", [["--format", "jsno"], ["--export", "jsno=x"]])
def test_an_unknown_format_is_named_before_the_work_begins(
    checker: Checker, write: Write, monkeypatch: pytest.MonkeyPatch, option: list[str]
) -> None:
    monkeypatch.setattr("checker.pipeline.check", lambda *_: pytest.fail("the work began"))
    screened = checker("run", write("a.txt", ARTICLE), *option)
    assert screened.status == 2
    assert screened.err.startswith("checker: no report format 'jsno' (")
    assert "json" in screened.err
    assert screened.err.count("\n") == 1


def test_a_file_that_is_no_text_does_not_stop_the_others(checker: Checker, write: Write) -> None:
    write("s/a.txt", ARTICLE)
    bad = write("s/b.txt", b"\x89PNG\r\n\x1a\n\0")
    screened = checker("run", bad.parent, "--format", "json", "--quiet")
    assert screened.status == 3
    assert screened.err == f"checker: not read: {bad}: not text: this is a PNG image (export it as text)\n"
    assert '"reason": "not text: this is a PNG image (export it as text)"' in screened.out
    assert '"sources": 1' in screened.out


def test_a_broken_rule_file_is_named_with_its_line(checker: Checker, write: Write) -> None:
    article = write("a.txt", ARTICLE)
    rule = write("r/my-rule.yaml", "knd: quantity\n")
    screened = checker("run", article, "--rules", rule)
    assert screened.status == 2
    assert screened.err.startswith(f"checker: {rule}:1:1: ")
    assert "Traceback" not in screened.err


def test_the_unexpected_is_one_line(checker: Checker, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def burst(*_: object) -> None:
        message = "first\nsecond"
        raise RuntimeError(message)

    monkeypatch.setattr("checker.pipeline.check", burst)
    screened = checker("run", write("a.txt", ARTICLE))
    assert screened.status == 2
    assert screened.err == (
        "checker: unexpected error: RuntimeError: first (please report it; CHECKER_DEBUG=1 shows where it happened)\n"
    )
    monkeypatch.setenv("CHECKER_DEBUG", "1")
    with pytest.raises(RuntimeError):
        checker("run", write("a.txt", ARTICLE))


def test_an_interrupt_ends_quietly(checker: Checker, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.pipeline.check", interrupt)
    screened = checker("run", write("a.txt", ARTICLE))
    assert (screened.status, screened.out) == (130, "")
    assert "Traceback" not in screened.err


def test_a_reader_may_leave_early(write: Write) -> None:
    """`checker run … | head -0` prints nothing on standard error and keeps its exit status."""
    path = write("s/a.txt", ARTICLE)
    command = f"{sys.executable} -m checker run {path} --quiet --format json; echo $? >&2"
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(["sh", "-c", command], stdout=writer, stderr=subprocess.PIPE, check=False, text=True)
    os.close(writer)
    assert done.stderr == "0\n"


def test_closed_outputs_are_no_crash(write: Write) -> None:
    path = write("s/a.txt", ARTICLE)
    command = f"{sys.executable} -m checker run {path} --quiet"
    closed = subprocess.run(f"{command} >&-", shell=True, capture_output=True, check=False, text=True)  # noqa: S602 - the shell closes the stream
    assert closed.stderr == "checker: standard output is closed (write to a file with --output)\n"
    assert closed.returncode == 2
    assert subprocess.run(f"{command} 2>&-", shell=True, capture_output=True, check=False).returncode == 0  # noqa: S602 - the same


def test_reports_go_where_they_are_wanted(
    checker: Checker, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = write("a.txt", ARTICLE)
    monkeypatch.setattr("checker.pipeline.check", lambda *_: calm)
    json, text = tmp_path / "r.json", tmp_path / "r.txt"
    screened = checker("run", source, "--output", text, "--export", f"json={json}", "--quiet")
    assert (screened.out, screened.err) == ("", "")
    assert json.read_text().startswith('{\n  "schema_version"')
    assert "\x1b" not in text.read_text()
    assert text.read_text() == checker("run", source, "--quiet").out
