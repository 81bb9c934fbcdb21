"""`checker explain` and `checker init`."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from cli_screen import Checker
from conftest import Write

FRONT = "---\nsource: {outlet}\npublished: 2024-03-05\nlang: fr\ntitle: Le pont de Sorville s'est effondré\n---\n"


@pytest.fixture
def sources(write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for outlet, toll in (("A", "143"), ("B", "139")):
        text = f"L'effondrement du pont de Sorville a fait {toll} morts mardi, selon la préfecture.\n"
        write(f"s/{outlet}.txt", FRONT.format(outlet=outlet) + text)
    return tmp_path / "s"


def test_a_finding_is_explained_from_words_to_verdict(checker: Checker, sources: Path) -> None:
    report = msgspec.json.decode(checker("run", sources, "--format", "json").out)
    finding = next(f for f in report["findings"] if f["rule"] == "death-toll-disagreement")
    explained = checker("explain", finding["id"])
    assert explained.status == 0
    lines = explained.out.splitlines()
    assert lines[0] == f"{finding['id']} · death-toll-disagreement · conflict · error"
    assert f"  [1] {sources}/A.txt:7  « 143 »  ->  143" in lines
    assert f"  [2] {sources}/B.txt:7  « 139 »  ->  139" in lines
    assert any(line.startswith("  [1] [2] conflict: overlap ") for line in lines)
    assert lines[-1] == "  here: conflict -> error"


def test_a_finding_whose_sources_have_changed_is_gone(checker: Checker, sources: Path) -> None:
    report = msgspec.json.decode(checker("run", sources, "--format", "json").out)
    finding = next(f["id"] for f in report["findings"] if f["rule"] == "death-toll-disagreement")
    (sources / "B.txt").write_text((sources / "A.txt").read_text())
    gone = checker("explain", finding)
    assert gone.status == 2
    assert gone.err.startswith(f"checker: finding {finding} is gone: its sources have changed since (")


def test_a_rule_is_explained(checker: Checker) -> None:
    assert checker("explain", "death-toll-disagreement").out.startswith("death-toll-disagreement: Death tolls differ\n")


def test_what_nobody_knows_is_wrong_usage(checker: Checker) -> None:
    unknown = checker("explain", "nothing")
    assert unknown.status == 2
    assert unknown.err == "checker: no rule nothing, and no such finding in the last runs (run `checker run` first)\n"


def test_a_new_configuration_changes_nothing_and_stays(checker: Checker, sources: Path) -> None:
    before = checker("run", sources, "--format", "json")
    path = sources / "checker.yaml"
    assert checker("init", sources).out == f"wrote {path}\n"
    written = path.read_text()
    assert checker("run", sources, "--format", "json") == before
    path.write_text(written + "# à nous\n")
    assert checker("init", sources).out == f"{path} is there already: nothing was changed\n"
    assert path.read_text() == written + "# à nous\n"


def test_what_a_new_configuration_suggests_is_right(checker: Checker, sources: Path) -> None:
    """With its suggestions turned on (its comments taken away) the configuration is still without fault."""
    checker("init", sources)
    path = sources / "checker.yaml"
    (sources / "rules").mkdir()
    plain = [
        line.partition(":")[0] + ":" if line.endswith((": []", ": {}")) else line
        for line in path.read_text().splitlines()
    ]
    path.write_text("\n".join(line[1:] if line.startswith("#  ") else line for line in plain))
    assert checker("run", sources, "--quiet").err == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_can_be_shown(shell: str) -> None:
    program = "import sys; sys.argv = ['checker']; from checker.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"_CHECKER_COMPLETE": f"source_{shell}", "PATH": ""},
        capture_output=True,
        check=False,
        text=True,
    )
    assert "checker" in done.stdout
    assert "_CHECKER_COMPLETE=complete" in done.stdout
