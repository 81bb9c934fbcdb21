"""Load rule files: the bundled ones, then the user's; every fault of every file at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import msgspec

from checker.judge.diagnose import Diagnosis
from checker.judge.document import Document, Plain
from checker.judge.examine import examine
from checker.judge.fault import Fault, FaultsError, did_you_mean
from checker.judge.rule import Rule, RuleSpec

SUFFIX = ".yaml"
_MISNAMED = ".yml"
_PACKAGE = Path(__file__).resolve().parent.parent
_DERIVED_KEYS = frozenset({"extends"})


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


def rule_files(paths: Iterable[Path], *, recursive: bool = True) -> Iterator[Path]:
    """The rule files among some files and folders, in order of path."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = path.rglob("*") if recursive else path.glob("*")
        yield from sorted(p for p in found if p.suffix in (SUFFIX, _MISNAMED) and p.is_file())


def _documents(paths: Iterable[Path], *, recursive: bool = True) -> list[Document]:
    documents: list[Document] = []
    faults: list[Fault] = []
    for path in rule_files(paths, recursive=recursive):
        try:
            if path.suffix != SUFFIX:
                raise FaultsError([Fault(str(path), f"a rule file ends in {SUFFIX}", hint="rename it")])  # noqa: TRY301 - joins the faults of reading
            documents.append(Document.read(path))
        except FaultsError as error:
            faults += error.faults
    if faults:
        faults += [fault for document in documents for fault in _shape_faults(document)]
        raise FaultsError(faults)
    return documents


def _loaded(documents: Sequence[Document], core: Sequence[Rule]) -> tuple[Rule, ...]:
    known = {rule.id: _keys(rule) for rule in core}
    written = {_id(document): document for document in documents}
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
    name = _id(document)
    try:
        keys = _inherited(document, written, known, ())
        rule = msgspec.convert({**keys, "id": name, "path": document.path}, Rule)
    except (msgspec.ValidationError, TypeError) as error:
        raise FaultsError(_shape_faults(document) or [Fault(document.path, str(error))]) from error
    faults = [*_forbidden(document), *examine(document, rule)]
    if faults:
        raise FaultsError(faults)
    return rule


def _inherited(
    document: Document, written: Mapping[str, Document], known: Mapping[str, dict[str, Plain]], heirs: tuple[str, ...]
) -> dict[str, Plain]:
    if not isinstance(document.plain, dict):
        raise FaultsError(_shape_faults(document))
    name, base = _id(document), document.plain.get("extends")
    if base is None or not isinstance(base, str):
        return document.plain
    if base in heirs:
        raise FaultsError([_at_extends(document, f"`{base}` extends itself, by way of {', '.join(heirs)}", None)])
    if base in written and base != name:
        return merged(_inherited(written[base], written, known, (*heirs, name)), document.plain)
    if base in known:
        return merged(known[base], document.plain)
    hint = did_you_mean(base, {*written, *known} - {name})
    raise FaultsError([_at_extends(document, f"there is no rule `{base}`", hint)])


def merged(base: Mapping[str, Plain], own: Mapping[str, Plain]) -> dict[str, Plain]:
    """The keys of both, mappings key by key; a rule's own lists and scalars replace its base's."""
    joined = dict(base)
    for key, value in own.items():
        theirs = joined.get(key)
        joined[key] = merged(theirs, value) if isinstance(theirs, dict) and isinstance(value, dict) else value
    return joined


def _keys(rule: Rule) -> dict[str, Plain]:
    keys: dict[str, Plain] = msgspec.to_builtins(rule)
    return {key: value for key, value in keys.items() if key not in ("id", "path", "extends")}


def _forbidden(document: Document) -> list[Fault]:
    own = document.plain if isinstance(document.plain, dict) else {}
    return _shape_faults(document) if {"path", "off", "id"} & own.keys() else []


def _shape_faults(document: Document) -> list[Fault]:
    partial = isinstance(document.plain, dict) and "extends" in document.plain
    return Diagnosis(document, RuleSpec, partial=partial).faults


def _at_extends(document: Document, what: str, hint: str | None) -> Fault:
    return document.fault(document.at("extends"), what, hint)


def _id(document: Document) -> str:
    return Path(document.path).stem
