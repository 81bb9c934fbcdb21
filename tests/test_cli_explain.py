"""`checker explain` and `checker init`."""

import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from cli_screen import Checker
from conftest import Write

import checker as api
from checker import align
from checker.align.events import explained
from checker.language.load import languages, load

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
    explained = checker("explain", finding["id"], "--locale", "en")
    assert explained.status == 0
    lines = explained.out.splitlines()
    assert lines[0] == f"{finding['id']} · death-toll-disagreement · conflict · error"
    assert f"  [1] {sources}/A.txt:7  « 143 »  ->  143" in lines
    assert f"  [2] {sources}/B.txt:7  « 139 »  ->  139" in lines
    assert "according to the prefecture · happens: 5\u00a0March 2024 · published: 5\u00a0March 2024" in explained.out
    compared = next(line for line in lines if line.startswith("  [1] [2] conflict: score "))
    assert ", threshold 0.50: sort of thing that is counted +0.25, same story +0.25, shared words +" in compared
    assert "shared words: " in compared.partition(";")[2]
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


def test_an_explanation_says_why_figures_were_kept_apart(checker: Checker, sources: Path) -> None:
    """In the language of the sources: an earlier toll is no rival of this one."""
    path = sources / "B.txt"
    path.write_text(path.read_text() + "\nEn 1987, l'effondrement du pont de Lormes avait fait 21 morts.\n")
    report = msgspec.json.decode(checker("run", sources, "--format", "json").out)
    finding = next(f["id"] for f in report["findings"] if f["rule"] == "death-toll-disagreement")
    apart = [line for line in checker("explain", finding).out.splitlines() if line.startswith("  pas ce fait-là")]
    assert len(apart) == 1
    assert f"{path}:9 « 21 »" in apart[0].replace("\u00a0", " ")
    assert "écarté, car " in apart[0]


def test_what_explains_a_match_is_what_made_it(sources: Path) -> None:
    """The weights add up to the score, and pairs of one fact reach the threshold."""
    report = api.check(api.read_articles(str(sources)))
    said = [assertion for article in report.articles for assertion in api.extract(article)]
    (fact,) = [fact for fact in report.facts if fact.attribute == "deaths"]
    (comparison,) = explained(said, [(fact.members[0], fact.members[1])])
    assert comparison is not None
    assert comparison.gate is None
    assert comparison.score >= comparison.threshold
    assert comparison.shared


@pytest.mark.parametrize("code", languages())
def test_every_reason_has_its_words(code: str) -> None:
    """Every weight and gate by the name that the aligner's files give it."""
    texts = [(Path(align.__path__[0]) / name).read_text() for name in ("events.py", "gates.py")]
    named = {name for text in texts for name in re.findall(r'\("([a-z-]+)", [_A-Za-z-]|"([a-z]+-[a-z]+)"', text)}
    assert named
    assert {one or other for one, other in named} - load(code).labels.reasons.keys() == set()
