"""Write the ledger of decisions so that no writer, and no crash, ever costs a decision.

Writers take turns by a lock on the ledger's folder, which leaves no file behind and which the system lifts when
a writer dies. A new ledger is written beside the old one, forced to the disk, and put in its place in one step:
a reader sees the old or the new, never a part. What people wrote in the file (order, comments) stays.
"""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import yaml

from checker.errors import ConfigurationError, Place, UsageError
from checker.judge.decisions import Decision, load_decisions
from checker.judge.document import Document, child
from checker.judge.ledger_text import parsed

_HEADING = """\
# What the desk has decided on findings of `checker`. `checker accept` adds to it; edit and review it like any
# other file. A decision ends when a compared value changes, when it expires, or when its lines are removed.
decisions:
"""
_READABLE = 0o644
"""Permissions of a new ledger: everyone at the desk may read it."""
_PART = ".part"
"""Suffix of a ledger that is being written."""


def record(path: Path, decisions: Sequence[Decision]) -> None:
    """Add decisions to a ledger, in place of older ones on the same findings; on return they are on the disk.

    Raises:
        ConfigurationError: the ledger is broken, or laid out so that nothing can be added.
        UsageError: it cannot be written.
    """
    new = {decision.finding: decision for decision in decisions}
    _change(path, lambda old: old.finding not in new, tuple(new.values()))


def prune(path: Path, keep: Callable[[Decision], bool]) -> tuple[Decision, ...]:
    """Remove the decisions of a ledger that are not to be kept, and return them.

    Raises:
        ConfigurationError: the ledger is broken.
        UsageError: it cannot be written.
    """
    return _change(path, keep, ())


def _change(path: Path, keep: Callable[[Decision], bool], added: tuple[Decision, ...]) -> tuple[Decision, ...]:
    path = Path(os.path.realpath(path))
    try:
        with _turn(path.parent):
            old = load_decisions(path)
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            kept = tuple(decision for decision in old if keep(decision))
            if not added and len(kept) == len(old):
                return ()
            changed = _text(path, text, [keep(decision) for decision in old], added)
            _check(path, changed, (*kept, *added))
            _replace(path, changed)
            return tuple(decision for decision in old if not keep(decision))
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error


@contextlib.contextmanager
def _turn(folder: Path) -> Iterator[None]:
    """Wait for this writer's turn. Where there is no `flock` (Windows) writers must take turns themselves."""
    try:
        import fcntl  # noqa: PLC0415 - not on every platform
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _text(path: Path, text: str, keeps: Sequence[bool], added: Sequence[Decision]) -> str:
    """The ledger's text without the entries not kept, and with new ones at its end."""
    lines = text.splitlines(keepends=True)
    spans = _entries(path, text)
    indent = " " * spans[0][1] if spans else ""
    for (start, _, end), kept in reversed(list(zip(spans, keeps, strict=True))):
        if not kept:
            del lines[start:end]
    if not spans:
        lines = [line for line in lines if line.lstrip().startswith("#")] or [_HEADING.rpartition("decisions:")[0]]
        lines.append("decisions:\n")
    elif lines and not lines[-1].endswith("\n"):
        lines.append("\n")
    entries = (line for decision in added for line in _entry(decision).splitlines(keepends=True))
    return "".join(lines) + "".join(indent + line for line in entries)


def _entries(path: Path, text: str) -> list[tuple[int, int, int]]:
    """For each entry: its first line, the column of its dash, and the line after its last; comments below stay out."""
    root = Document(str(path), text).root
    listed = child(root, "decisions") if root is not None else None
    if listed is None or not isinstance(listed.value, list) or not listed.value:
        return []
    lines = text.splitlines()
    starts = [node.start_mark.line for node in listed.value]
    return [
        (start, len(lines[start]) - len(lines[start].lstrip()), _end(lines, start, following))
        for start, following in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]


def _end(lines: Sequence[str], start: int, end: int) -> int:
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _entry(decision: Decision) -> str:
    fields = msgspec.to_builtins(decision)
    return yaml.safe_dump([fields], allow_unicode=True, sort_keys=False, width=10_000)


def _check(path: Path, text: str, expected: tuple[Decision, ...]) -> None:
    """Nothing is put in the ledger's place that does not hold exactly what it should."""
    if parsed(str(path), text) != expected:
        hint = "write one decision after the other, each beginning with `- finding:`"
        raise ConfigurationError("laid out so that nothing can be changed", place=Place(str(path)), hint=hint)


def _replace(path: Path, text: str) -> None:
    prefix = f".{path.name}."
    for left in path.parent.glob(f"{prefix}*{_PART}"):  # by a writer that died: no other can be at work now
        left.unlink(missing_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=prefix, suffix=_PART)
    with os.fdopen(handle, "wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    Path(draft).chmod(path.stat().st_mode if path.exists() else _READABLE)
    Path(draft).replace(path)
    with contextlib.suppress(OSError):  # not every file system lets a folder be synced
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
