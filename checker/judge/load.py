"""Load rule files: the bundled ones, then the user's; every fault of every file at once."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec

from checker.judge.fault import FaultsError
from checker.judge.gather import bundled_folder, rule_files
from checker.judge.rule import Rule
from checker.judge.source import source_bytes
from checker.language.store import keep, kept

_Rules = tuple[Rule, ...]


@cache
def bundled_rules() -> _Rules:
    """The core pack, by id."""
    return _loaded([rule_files(bundled_folder(), recursive=False)], ())


def load_rules(paths: Sequence[Path] = ()) -> _Rules:
    """The bundled rules and the rules of some files and folders, by id; a later rule replaces one of its id.

    Raises:
        FaultsError: some file is wrong; it holds all the faults of all the files.
    """
    rules = (*bundled_rules(), *own_rules(paths)) if paths else bundled_rules()
    return tuple(sorted({rule.id: rule for rule in rules}.values(), key=lambda rule: rule.id))


def own_rules(paths: Sequence[Path]) -> _Rules:
    """Only the rules of some files and folders; they may extend bundled ones.

    Raises:
        FaultsError: some file is wrong; it holds all the faults of all the files.
    """
    return _loaded([rule_files(path) for path in paths], bundled_rules())


def _loaded(groups: Sequence[Sequence[Path]], core: _Rules) -> _Rules:
    """Rules that were right before are taken from the cache: to parse hundreds takes longer than a small run."""
    source = _source(groups, core)
    made = kept(source) if source else None
    if made is not None:
        try:
            return msgspec.msgpack.decode(made, type=_Rules)
        except msgspec.MsgspecError:
            pass  # kept by other types of an unreleased version: parse again
    rules = _parsed(groups, core)
    if source:
        keep(source, msgspec.msgpack.encode(rules))
    return rules


def _parsed(groups: Sequence[Sequence[Path]], core: _Rules) -> _Rules:
    from checker.judge.build import built  # noqa: PLC0415 - needed only when nothing is kept
    from checker.judge.documents import documents  # noqa: PLC0415 - the same

    return built(documents(groups), core)


def _source(groups: Sequence[Sequence[Path]], core: _Rules) -> bytes | None:
    """All that the rules are made of, as bytes; None when a file cannot be read, which is told when it is parsed."""
    try:
        files = [[(str(path), source_bytes(path)) for path in group] for group in groups]
    except FaultsError:
        return None
    return msgspec.msgpack.encode((__name__, files, core))
