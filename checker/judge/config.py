"""`checker.yaml`: which rules a desk runs, how loud, and which it has turned off, with the reason."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from checker.judge.diagnose import Diagnosis
from checker.judge.document import Document
from checker.judge.fault import Fault, FaultsError, did_you_mean
from checker.judge.gather import pack_folder, packs
from checker.judge.home import HOUSE_LIST, Limits, nearest
from checker.judge.house_list import listed
from checker.judge.load import load_rules
from checker.judge.rule import Rule, Words
from checker.model import Severity
from checker.values.value import Verdict


class Config(Struct, frozen=True, forbid_unknown_fields=True):
    """The keys of `checker.yaml`."""

    packs: tuple[Words, ...] = ()
    """Names of bundled packs beside the core (house-style), or folders of rules relative to this file."""
    rules: tuple[Words, ...] = ()
    """Rule files and folders of the desk's own, relative to this file."""
    severities: dict[str, Severity | dict[Verdict, Severity]] = {}
    """By rule id: one severity for all that the rule flags, or one a verdict."""
    off: dict[str, Words] = {}
    """By rule id: why the desk does without the rule."""
    house: Words | None = None
    """The desk's list of spellings, relative to this file; without it the nearest `house.yaml` above the sources."""
    limits: Limits = Limits()


def load_config(path: Path) -> Config:
    """The configuration in a file; an empty file configures nothing.

    Raises:
        FaultsError: it has unknown keys or wrong values, all of which it holds.
    """
    return _config(Document.read(path))


def configured_rules(config: Path | None, paths: Sequence[Path] = (), home: Path | None = None) -> tuple[Rule, ...]:
    """The rules of a run: core, then the packs and rules of `checker.yaml`, then the paths given, as loud as it says.

    `home` is the folder from which the desk's list of spellings is looked for when `checker.yaml` names none.

    Raises:
        FaultsError: the configuration, a rule file or the list of spellings is wrong.
    """
    near = nearest(HOUSE_LIST, home) if home else None
    if config is None:
        return listed(load_rules(paths), near)
    document = Document.read(config)
    written = _config(document)
    folders, faults = _folders(document, written)
    if faults:
        raise FaultsError(faults)
    rules = listed(load_rules([*folders, *paths]), config.parent / written.house if written.house else near)
    faults = list(_unknown_rules(document, written, {rule.id for rule in rules}))
    if faults:
        raise FaultsError(faults)
    return tuple(_adjusted(rule, written) for rule in rules)


def _config(document: Document) -> Config:
    if document.plain is None:
        return Config()
    try:
        return msgspec.convert(document.plain, Config)
    except msgspec.ValidationError as error:
        raise FaultsError(Diagnosis(document, Config).faults or [Fault(document.path, str(error))]) from error


def _folders(document: Document, config: Config) -> tuple[list[Path], list[Fault]]:
    """The folders and files of packs and rules, and what is wrong with them."""
    base = Path(document.path).parent
    found: list[Path] = []
    faults = []
    for key, index, name in _named(config):
        path = pack_folder(name) if key == "packs" and name in packs() else base / name
        if path.exists() and key != "house":
            found.append(path)
        elif path.is_file():
            continue
        else:
            hint = did_you_mean(name, packs()) if key == "packs" else f"paths count from {base}"
            faults.append(document.fault(document.at(key, index), f"there is no `{name}`", hint))
    return found, faults


def _named(config: Config) -> Iterator[tuple[str, int, str]]:
    yield from (("packs", index, name) for index, name in enumerate(config.packs))
    yield from (("rules", index, name) for index, name in enumerate(config.rules))
    yield from (("house", 0, name) for name in (config.house,) if name)


def _unknown_rules(document: Document, config: Config, known: Iterable[str]) -> Iterator[Fault]:
    for keys, ids in (
        (("severities",), config.severities),
        (("off",), config.off),
        (("limits", "rules"), config.limits.rules),
    ):
        for wrong in sorted(set(ids) - set(known)):
            node = document.key(*keys, wrong)
            yield document.fault(node, f"there is no rule `{wrong}`", did_you_mean(wrong, known))


def _adjusted(rule: Rule, config: Config) -> Rule:
    if rule.id in config.off:
        return replace(rule, off=config.off[rule.id])
    wanted = config.severities.get(rule.id)
    if wanted is None:
        return rule
    if isinstance(wanted, dict):
        return replace(rule, verdicts={**rule.verdicts, **wanted})
    loud = {verdict: wanted for verdict in Verdict if rule.severity(verdict) is not Severity.OFF}
    return replace(rule, verdicts={**rule.verdicts, **loud})
