"""Errors as a user meets them: one line that says what to do, the right exit status, never a traceback."""

import os
import sys
from collections.abc import Callable

import typer

from checker.console.status import INTERRUPTED, UNUSABLE
from checker.errors import CheckerError

DEBUG = "CHECKER_DEBUG"
"""The environment variable that shows the traceback of an unexpected error."""

_COMMAND_LINE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]
"""Click's error for a wrong command line, wherever this version of Typer keeps Click."""


def guarded(command: Callable[[], object]) -> int:
    """The exit status of a command that returns its own; whatever it raises becomes one line on standard error."""
    try:
        status = command()
    except CheckerError as error:
        return _told(str(error), error.exit_status)
    except _COMMAND_LINE_ERROR as error:
        return _told(_command_line(error), UNUSABLE)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        silence(sys.stdout)
        return UNUSABLE
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        return _told(f"unexpected error: {what} (please report it; {DEBUG}=1 shows where it happened)", UNUSABLE)
    return status if isinstance(status, int) else 0


def tell(message: str) -> None:
    """Write a line to standard error; a closed one is no reason to fail."""
    try:
        typer.echo(f"checker: {message}", err=True)
    except (BrokenPipeError, AttributeError):
        silence(sys.stderr)


def silence(stream: object) -> None:
    """Send the rest of a stream whose reader has gone nowhere, so that the interpreter's last flush is quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    fileno = getattr(stream, "fileno", None)
    if fileno is not None:
        os.dup2(nowhere, fileno())
    os.close(nowhere)


def _told(message: str, status: int) -> int:
    tell(message)
    return status


def _command_line(error: Exception) -> str:
    message = " ".join(error.format_message().split()) if hasattr(error, "format_message") else str(error)
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "checker"
    return f"{message.rstrip('.') or 'a command is missing'} (see `{command} --help`)"
