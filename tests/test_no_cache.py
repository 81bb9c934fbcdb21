"""`--no-cache`: nothing kept is used and nothing is kept, but what `explain` and `accept` need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Write

from checker.language.store import bypassed, keep, kept

ROOT = Path(__file__).parent.parent
TOLL = "L'effondrement du pont de Sorville a fait {} morts mardi 5 mars 2024, selon la préfecture.\n"


@pytest.fixture
def sources(write: Write) -> Path:
    write("s/a.txt", TOLL.format(143))
    return write("s/b.txt", TOLL.format(139)).parent


def kept_after(sources: Path, cache: Path, *options: str) -> set[str]:
    """The files and folders in a new cache after a run."""
    env = {**os.environ, "XDG_CACHE_HOME": str(cache), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "checker", "run", str(sources), "--fail-on", "never", "--quiet", *options]
    subprocess.run(command, env=env, check=True, capture_output=True, cwd=sources)
    return {path.suffix for path in (cache / "checker").iterdir()}


def test_a_run_keeps_its_language_files_unless_told_not_to(sources: Path, tmp_path: Path) -> None:
    assert ".msgpack" in kept_after(sources, tmp_path / "one")
    assert kept_after(sources, tmp_path / "two", "--no-cache") == {""}, "only the folder of the runs"


def test_what_is_kept_is_passed_by_within_the_block_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    keep(b"source", b"made")
    with bypassed():
        assert kept(b"source") is None
        keep(b"other", b"made")
    assert (kept(b"source"), kept(b"other")) == (b"made", None)
