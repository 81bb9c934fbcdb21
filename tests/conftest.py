"""Fixtures shared by the tests."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli_screen import Checker, starter

Write = Callable[[str, str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file below a folder of the test's own, exactly these characters or bytes, and return its path."""

    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Checker:
    """The program: call it with its arguments, get its exit status and what it printed."""
    return starter(monkeypatch, capfd)


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Tests neither read nor leave anything in the user's cache; parsed languages are shared between them."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
