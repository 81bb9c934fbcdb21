"""Where reports go: standard output, files, and what the place they are read in can show."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from checker.console.errors import silence
from checker.errors import UsageError
from checker.report.screen import PLAIN_WIDTH, Screen


class Target(Struct, frozen=True):
    """A report to write: its format, and the file it goes to (None is standard output)."""

    form: str
    file: Path | None


def targets(form: str, output: Path | None, exports: Sequence[str]) -> tuple[Target, ...]:
    """What is to be written: the report itself, and each `FORMAT=FILE` of `--export`.

    Raises:
        UsageError: an export is not `FORMAT=FILE`, or a file cannot be written where it is wanted.
    """
    wanted = [Target(form, output)]
    for export in exports:
        name, equals, file = export.partition("=")
        if not (name and equals and file):
            raise UsageError(f"--export {export}: no FORMAT=FILE", hint="for instance --export json=report.json")
        wanted.append(Target(name, Path(file)))
    for target in wanted:
        _check_writable(target.file)
    return tuple(wanted)


def write(text: str, file: Path | None) -> None:
    """Write a whole report; a reader of standard output who has seen enough may leave.

    Raises:
        UsageError: the file or standard output cannot be written.
    """
    try:
        if file is not None:
            file.write_bytes(text.encode())
            return
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence(sys.stdout)
    except OSError as error:
        where = str(file) if file else "standard output"
        silence(sys.stdout)
        raise UsageError(f"cannot write {where}: {error.strerror}", hint="name another file") from error
    except AttributeError as error:
        raise UsageError("standard output is closed", hint="write to a file with --output") from error


def screen(locale: str, file: Path | None, *, embargoed: bool = False) -> Screen:
    """The screen a report is read on: a terminal's width and colours, or those of a plain file."""
    terminal = file is None and sys.stdout is not None and sys.stdout.isatty()
    width = shutil.get_terminal_size((PLAIN_WIDTH, 0)).columns if terminal else PLAIN_WIDTH
    return Screen(width=width, colour=terminal and _colourful(), locale=locale, embargoed=embargoed)


def _colourful() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _check_writable(file: Path | None) -> None:
    """Find out before a long run, rather than after it, that its report has no place."""
    if file is None:
        return
    if file.is_dir():
        raise UsageError(f"cannot write {file}: it is a folder", hint="name a file in it")
    if not file.parent.is_dir():
        raise UsageError(f"cannot write {file}: there is no folder {file.parent}", hint="make it first")
