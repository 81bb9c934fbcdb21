"""A rule that extends another takes every key from it but those it says itself."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from checker.judge.diagnose import Diagnosis
from checker.judge.document import Document
from checker.judge.fault import Fault, FaultsError, did_you_mean
from checker.judge.rule import Rule, RuleSpec
from checker.judge.scalars import Plain


def inherited(
    document: Document, written: Mapping[str, Document], known: Mapping[str, dict[str, Plain]], heirs: tuple[str, ...]
) -> dict[str, Plain]:
    """All the keys of a rule: its own over those of the rule it extends.

    `written` are the documents being read and `known` the keys of the bundled rules, both by id; `heirs` the
    ids on the way here. A rule that extends one of its own id means the bundled one.

    Raises:
        FaultsError: there is no such rule, or the way leads back to where it began.
    """
    if not isinstance(document.plain, dict):
        raise FaultsError(shape_faults(document))
    name, base = rule_id(document), document.plain.get("extends")
    if base is None or not isinstance(base, str):
        return document.plain
    if base in heirs:
        raise FaultsError([_at_extends(document, f"`{base}` extends itself, by way of {', '.join(heirs)}", None)])
    if base in written and base != name:
        return merged(inherited(written[base], written, known, (*heirs, name)), document.plain)
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


def rule_keys(rule: Rule) -> dict[str, Plain]:
    """The keys of a rule that another may take from it."""
    keys: dict[str, Plain] = msgspec.to_builtins(rule)
    return {key: value for key, value in keys.items() if key not in ("id", "path", "extends")}


def shape_faults(document: Document) -> list[Fault]:
    """What no rule file may look like, whatever it extends."""
    partial = isinstance(document.plain, dict) and "extends" in document.plain
    return Diagnosis(document, RuleSpec, partial=partial).faults


def _at_extends(document: Document, what: str, hint: str | None) -> Fault:
    return document.fault(document.at("extends"), what, hint)


def rule_id(document: Document) -> str:
    """The id of the rule in a file."""
    return Path(document.path).stem
