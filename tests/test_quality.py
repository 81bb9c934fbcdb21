"""What the quality benchmark counts, and that floors can only rise; and the floors themselves."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
import yaml
from gold import Bundle, Passage, load
from scoring import Evidence, Fact, Finding, Report, score

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "fixtures" / "floors.yaml"
BUNDLE = load(ROOT / "fixtures" / "fr-crue")
CANNED = "cat {sources}/../report.json"


def shown(bundle: Bundle, passages: tuple[Passage, ...]) -> tuple[Evidence, ...]:
    places = map(bundle.locate, passages)
    return tuple(Evidence(f"/elsewhere/{place.source}", place.start, place.end) for place in places)


def finding(group_id: str, *, severity: str = "error", kind: str | None = None) -> Finding:
    group = next(group for group in BUNDLE.gold.groups if group.id == group_id)
    return Finding("a-rule", kind or group.kind, severity, shown(BUNDLE, group.members))


def perfect() -> Report:
    wanted = [group.id for group in BUNDLE.gold.groups if group.expect == "must_flag"]
    return Report(tuple(map(finding, wanted)), ())


def test_a_report_of_all_that_must_be_flagged_scores_in_full() -> None:
    reached = score(BUNDLE, perfect())
    assert (reached.recall, reached.precision, reached.repeats, reached.sprung) == (1.0, 1.0, 0, 0)
    assert reached.missed == ()


def test_silence_misses_everything_and_raises_no_alarm() -> None:
    reached = score(BUNDLE, Report((), ()))
    assert (reached.recall, reached.precision) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("found", "right", "loud"),
    [
        pytest.param(finding("Q03"), 0, 1, id="a warning on figures that agree is a false alarm"),
        pytest.param(finding("Q03", severity="info"), 0, 0, id="info interrupts nobody"),
        pytest.param(finding("Q07"), 1, 1, id="what may be flagged is no false alarm"),
        pytest.param(finding("Q01", kind="place"), 0, 1, id="a finding of another kind answers nothing"),
        pytest.param(finding("Q01", kind="arithmetic"), 1, 1, id="neighbouring kinds answer each other"),
    ],
)
def test_what_counts_as_right(found: Finding, right: int, loud: int) -> None:
    reached = score(BUNDLE, Report((found,), ()))
    assert (reached.right, reached.loud) == (right, loud)


def test_evidence_for_one_side_only_answers_nothing() -> None:
    whole = finding("Q01")
    one_sided = Finding(whole.rule, whole.kind, whole.severity, whole.evidence[:2])
    assert score(BUNDLE, Report((one_sided,), ())).right == 0


def test_a_second_finding_on_one_group_is_a_repeat() -> None:
    assert score(BUNDLE, Report((finding("N01"), finding("N01")), ())).repeats == 1


def test_a_fact_that_joins_a_traps_passages_springs_it() -> None:
    trap = shown(BUNDLE, BUNDLE.gold.traps[0].must_not_align)
    assert score(BUNDLE, Report((), (Fact(trap),))).sprung == 1
    assert score(BUNDLE, Report((), tuple(Fact((evidence,)) for evidence in trap))).sprung == 0


def benchmark(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "quality.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


@pytest.fixture
def canned(tmp_path: Path) -> Path:
    """A copy of a bundle that carries its own perfect report, beside floors set on it."""
    bundle = tmp_path / "fr-crue"
    shutil.copytree(BUNDLE.path, bundle)
    (bundle / "report.json").write_bytes(msgspec.json.encode(perfect()))
    (tmp_path / "floors.yaml").write_text("# kept\ncorpus: unset\nfloors: {}\n", encoding="utf-8")
    assert benchmark(bundle, "--run", CANNED, "--floors", tmp_path / "floors.yaml", "--raise").returncode == 0
    return bundle


def test_floors_rise_to_what_was_reached_and_then_hold(canned: Path) -> None:
    floors = canned.parent / "floors.yaml"
    assert floors.read_text(encoding="utf-8").startswith("# kept\n")
    assert yaml.safe_load(floors.read_text(encoding="utf-8"))["floors"]["fr"]["recall"] == 1.0
    assert benchmark(canned, "--run", CANNED, "--floors", floors).returncode == 0


def test_a_worse_report_breaks_its_floor_and_cannot_lower_it(canned: Path) -> None:
    floors = canned.parent / "floors.yaml"
    before = floors.read_bytes()
    (canned / "report.json").write_bytes(msgspec.json.encode(Report((), ())))
    done = benchmark(canned, "--run", CANNED, "--floors", floors, "--raise")
    assert done.returncode == 1
    assert "fr: recall 0 is worse than its floor 1" in done.stdout
    assert floors.read_bytes() == before


@pytest.mark.parametrize("command", ["false {sources}", "no-such-program {sources}"])
def test_without_a_report_nothing_is_measured(command: str) -> None:
    done = benchmark(BUNDLE.path, "--run", command)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_floors_are_refused_when_an_article_changed(canned: Path) -> None:
    article = canned / "sources" / "agence-hexapresse.txt"
    article.write_text(article.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert benchmark(canned, "--run", CANNED, "--floors", canned.parent / "floors.yaml").returncode == 2


@pytest.mark.skipif(importlib.util.find_spec("checker.pipeline") is None, reason="nothing to run yet")
def test_checker_holds_the_floors_of_the_fixtures() -> None:
    done = benchmark("--floors", FLOORS)
    assert done.returncode == 0, done.stdout + done.stderr
