"""Where rule files are, and what is in them."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from checker.judge.document import Document
from checker.judge.fault import Fault, FaultsError
from checker.judge.inherit import shape_faults

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


def documents(groups: Sequence[Sequence[Path]]) -> list[Document]:
    """Rule files, parsed, each group from one path; when one cannot be, the faults of all that can be are told too.

    Raises:
        FaultsError: a file is no YAML, is misnamed, or has the id of another one of its group.
    """
    parsed: list[Document] = []
    faults: list[Fault] = []
    for files in groups:
        faults += _doubles(files)
        for file in files:
            try:
                parsed.append(_document(file))
            except FaultsError as error:
                faults += error.faults
    if faults:
        raise FaultsError([*faults, *(fault for document in parsed for fault in shape_faults(document))])
    return parsed


def _document(file: Path) -> Document:
    if file.suffix == SUFFIX:
        return Document.read(file)
    raise FaultsError([Fault(str(file), f"a rule file ends in {SUFFIX}", hint="rename it")])


def _doubles(files: Iterable[Path]) -> Iterator[Fault]:
    """One folder has one rule of an id; a path given later may replace a rule of an earlier one."""
    first: dict[str, Path] = {}
    for file in files:
        other = first.setdefault(file.stem, file)
        if other is not file:
            yield Fault(str(file), f"there is another rule `{file.stem}`: {other}", hint="rename one of them")
