"""From parsed rule files to rules."""

from collections.abc import Mapping, Sequence

import msgspec

from checker.judge.document import Document
from checker.judge.examine import examine
from checker.judge.fault import Fault, FaultsError
from checker.judge.inherit import inherited, rule_id, rule_keys, shape_faults
from checker.judge.rule import Rule
from checker.judge.scalars import Plain


def built(documents: Sequence[Document], core: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules in some documents, by id; of two with one id the later. They may extend rules of the core.

    Raises:
        FaultsError: some rule is wrong; it holds the faults of all.
    """
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
