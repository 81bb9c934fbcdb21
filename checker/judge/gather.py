"""Where rule files are."""

import os
from pathlib import Path

SUFFIX = ".yaml"
_MISNAMED = ".yml"
_PACKAGE = Path(__file__).resolve().parent.parent


def bundled_folder() -> Path:
    """The folder of bundled rules: inside an installed wheel, else at the top of the checkout."""
    installed = _PACKAGE / "_rules"
    return installed if installed.is_dir() else _PACKAGE.parent / "rules"


def pack_folder(name: str) -> Path:
    """The folder of a bundled pack; it may not exist."""
    return bundled_folder() / "packs" / name


def packs() -> tuple[str, ...]:
    """The names of the bundled packs besides the core, sorted."""
    folder = bundled_folder() / "packs"
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir())) if folder.is_dir() else ()


def rule_files(path: Path, *, recursive: bool = True) -> tuple[Path, ...]:
    """The rule files of a folder, in order of path; a file is itself."""
    if not path.is_dir():
        return (path,)
    found: list[str] = []
    for folder, folders, names in os.walk(path):
        found += [os.path.join(folder, name) for name in names if name.endswith((SUFFIX, _MISNAMED))]  # noqa: PTH118 - half the time
        folders[:] = folders if recursive else ()
    return tuple(map(Path, sorted(found)))
