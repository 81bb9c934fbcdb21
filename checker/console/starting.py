"""`checker init`: a commented configuration to start from."""

from importlib.resources import files
from pathlib import Path

from checker.errors import UsageError
from checker.judge.home import NAME

TEMPLATE = "checker.yaml.txt"


def start(folder: Path) -> str:
    """Write a configuration in a folder unless there is one; what was done, as a line.

    Raises:
        UsageError: it cannot be written.
    """
    path = folder / NAME
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write((files(__package__) / TEMPLATE).read_text(encoding="utf-8"))
    except FileExistsError:
        return f"{path} is there already: nothing was changed"
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}", hint="name a folder you may write to") from error
    return f"wrote {path}"
