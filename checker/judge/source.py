"""The text of a configuration file: short, and UTF-8."""

from pathlib import Path

from checker.judge.fault import Fault, FaultsError

MAX_BYTES = 262_144
"""Longest file that is read: a hundred times a long rule; more is a mistake or an attack."""


def source_bytes(path: Path) -> bytes:
    """The bytes of a file, as far as one more than it may have.

    Raises:
        FaultsError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FaultsError([Fault(str(path), f"cannot be read: {error.strerror}")]) from error


def source_text(path: Path) -> str:
    """The text of a file, without a byte order mark.

    Raises:
        FaultsError: it cannot be read, is too long, or is not UTF-8 (with the place of the first wrong byte).
    """
    raw = source_bytes(path)
    if len(raw) > MAX_BYTES:
        raise FaultsError([Fault(str(path), f"longer than {MAX_BYTES} bytes", hint="a rule is a short file")])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FaultsError([_undecodable(path, raw, error.start)]) from error


def _undecodable(path: Path, raw: bytes, at: int) -> Fault:
    before = raw[:at].decode("utf-8-sig")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    source = raw.decode("utf-8-sig", errors="replace").split("\n")[line - 1]
    return Fault(str(path), "not UTF-8 from here on", line, column, 1, source, "save the file as UTF-8")
