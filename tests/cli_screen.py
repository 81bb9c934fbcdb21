"""Start the command line as a shell would, in this process."""

import sys
from collections.abc import Callable

import pytest
from msgspec import Struct


class Screened(Struct, frozen=True):
    """What one call of `checker` left behind."""

    status: int
    out: str
    err: str


Checker = Callable[..., Screened]


def starter(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Checker:
    """A function that calls `checker` with some arguments."""
    from checker.cli import main  # noqa: PLC0415 - the program's start belongs to the test

    def call(*arguments: object) -> Screened:
        monkeypatch.setattr(sys, "argv", ["checker", *map(str, arguments)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        shown = capfd.readouterr()
        return Screened(int(left.value.code or 0), shown.out, shown.err)

    return call
