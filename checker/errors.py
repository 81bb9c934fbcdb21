"""The family of errors a user can meet.

    CheckerError
    ├── UsageError            wrong option, missing path, empty folder          exit 2
    ├── ConfigurationError    a rule, manifest or configuration file is wrong   exit 2
    ├── LanguageError         a bundled language file is wrong                  exit 2
    └── UnreadableError       one input could not be read; the others are       exit 3

Each error says what happened, where (`path:line:column`) and what to do about it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where an error is: a path as the user gave it, and a position in that file.

    `line` and `column` count from 1; both are None when the whole file is meant.
    """

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


class CheckerError(Exception):
    """What happened, where, and what to do: the base of every error shown to a user."""

    exit_status = 2

    def __init__(self, what: str, *, place: Place | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.place = place
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{self.what}{hint}"


class UsageError(CheckerError):
    """The command line asks for something that cannot be done."""


class ConfigurationError(CheckerError):
    """A rule file, a manifest or a configuration file is wrong."""


class LanguageError(CheckerError):
    """A bundled language file does not have the shape that its loader's types describe."""


class UnreadableError(CheckerError):
    """One input could not be read; everything readable is still checked."""

    exit_status = 3
