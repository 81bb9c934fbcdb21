"""Where a desk's `checker.yaml` and list of spellings are, and the limits it may set."""

from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from checker.model import Severity

NAME, HOUSE_LIST = "checker.yaml", "house.yaml"
Limit = Annotated[int, Meta(ge=0)]


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """How many findings a gate bears before it fails: by severity, and by rule id."""

    severities: dict[Severity, Limit] = {}
    rules: dict[str, Limit] = {}


def find_config(start: Path) -> Path | None:
    """The nearest `checker.yaml` in a folder (or beside a file) and upwards."""
    return nearest(NAME, start)


def nearest(name: str, start: Path) -> Path | None:
    """The nearest file of a name in a folder (or beside a file) and upwards."""
    folder = start.resolve() if start.is_dir() else start.resolve().parent
    return next((path for path in (parent / name for parent in (folder, *folder.parents)) if path.is_file()), None)
