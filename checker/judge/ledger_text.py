"""The text of a ledger, parsed."""

import msgspec
from msgspec import Struct

from checker.judge.decisions import Decision
from checker.judge.diagnose import Diagnosis
from checker.judge.document import Document
from checker.judge.fault import Fault, FaultsError


class Ledger(Struct, frozen=True, forbid_unknown_fields=True):
    """The keys of a ledger."""

    decisions: tuple[Decision, ...] = ()


def parsed(path: str, text: str) -> tuple[Decision, ...]:
    """The decisions that a ledger's text holds; `path` is for faults.

    Raises:
        FaultsError: the text is no ledger.
    """
    return _ledger(Document(path, text)).decisions


def _ledger(document: Document) -> Ledger:
    if document.plain is None or document.plain == {"decisions": None}:
        return Ledger()
    try:
        return msgspec.convert(document.plain, Ledger)
    except msgspec.ValidationError as error:
        raise FaultsError(Diagnosis(document, Ledger).faults or [Fault(document.path, str(error))]) from error
