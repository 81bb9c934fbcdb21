"""Parse rule files, with the faults of all of them at once."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from checker.judge.document import Document
from checker.judge.fault import Fault, FaultsError
from checker.judge.gather import SUFFIX
from checker.judge.inherit import shape_faults


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
