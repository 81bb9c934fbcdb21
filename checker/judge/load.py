"""Load rule files: the bundled ones, then the user's; every fault of every file at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import msgspec

from checker.judge.document import Document
from checker.judge.examine import examine
from checker.judge.fault import Fault, FaultsError
from checker.judge.inherit import inherited, rule_id, rule_keys, shape_faults
from checker.judge.rule import Rule
from checker.judge.scalars import Plain

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


@cache
def bundled_rules() -> tuple[Rule, ...]:
    """The core pack, by id."""
    return _loaded(_documents([bundled_folder()], recursive=False), ())


def load_rules(paths: Sequence[Path] = ()) -> tuple[Rule, ...]:
    """The bundled rules and the rules of some files and folders, by id; a later rule replaces one of its id.

    Raises:
        FaultsError: some file is wrong; it holds all the faults of all the files.
    """
    if not paths:
        return bundled_rules()
    core = bundled_rules()
    own = _loaded(_documents(paths), core)
    return tuple(sorted({rule.id: rule for rule in (*core, *own)}.values(), key=lambda rule: rule.id))


def own_rules(paths: Sequence[Path]) -> tuple[Rule, ...]:
    """Only the rules of some files and folders; they may extend bundled ones.

    Raises:
        FaultsError: some file is wrong.
    """
    return _loaded(_documents(paths), bundled_rules())


def rule_files(path: Path, *, recursive: bool = True) -> tuple[Path, ...]:
    """The rule files of a folder, in order of path; a file is itself."""
    if not path.is_dir():
        return (path,)
    found = path.rglob("*") if recursive else path.glob("*")
    return tuple(sorted(file for file in found if file.suffix in (SUFFIX, _MISNAMED) and file.is_file()))


def _documents(paths: Iterable[Path], *, recursive: bool = True) -> list[Document]:
    """The rule files of some paths, parsed; when one cannot be, the faults of all that can be are told too."""
    documents: list[Document] = []
    faults: list[Fault] = []
    for path in paths:
        files = rule_files(path, recursive=recursive)
        faults += _doubles(files)
        for file in files:
            try:
                documents.append(_document(file))
            except FaultsError as error:
                faults += error.faults
    if faults:
        raise FaultsError([*faults, *(fault for document in documents for fault in shape_faults(document))])
    return documents


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


def _loaded(documents: Sequence[Document], core: Sequence[Rule]) -> tuple[Rule, ...]:
    known = {rule.id: rule_keys(rule) for rule in core}
    written = {rule_id(document): document for document in documents}
    rules: list[Rule] = []
    faults: list[Fault] = []
    for document in written.values():
        try:
            rules.append(_rule(document, written, known))
        except FaultsError as error:
            faults += error.faults
    if faults:
        raise FaultsError(faults)
    return tuple(sorted(rules, key=lambda rule: rule.id))


def _rule(document: Document, written: Mapping[str, Document], known: Mapping[str, dict[str, Plain]]) -> Rule:
    name = rule_id(document)
    try:
        keys = inherited(document, written, known, ())
        rule = msgspec.convert({**keys, "id": name, "path": document.path}, Rule)
    except (msgspec.ValidationError, TypeError) as error:
        raise FaultsError(shape_faults(document) or [Fault(document.path, str(error))]) from error
    faults = [*_forbidden(document), *examine(document, rule)]
    if faults:
        raise FaultsError(faults)
    return rule


def _forbidden(document: Document) -> list[Fault]:
    own = document.plain if isinstance(document.plain, dict) else {}
    return shape_faults(document) if {"path", "off", "id"} & own.keys() else []
