"""The desk's decisions on findings: which are accepted as they are, why, by whom and until when.

A decision holds for one finding's id, which changes with every compared value: a decision can never cover
values that nobody has looked at.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from checker.errors import ConfigurationError, Place
from checker.model import Finding, Suppression

NAME = "decisions.yaml"


class Decision(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One finding that the desk accepts as it is.

    `compared` says what was compared, for whoever reviews the ledger; `sources` are the files it was found in,
    relative to the ledger. `expires` is the last ISO day on which the decision holds. `baseline` marks a finding
    that was there before the desk began to check, and that nobody has looked at.
    """

    finding: str
    rule: str
    reason: str
    compared: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    by: str | None = None
    expires: str | None = None
    baseline: bool = False


class Standing(StrEnum):
    """How a decision stands to a run."""

    HOLDS = "holds"
    EXPIRED = "expired"
    STALE = "stale"
    REFUSED = "refused"
    ELSEWHERE = "elsewhere"


def load_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions in a ledger, in its order; none when there is no such file.

    Raises:
        FaultsError: the ledger is broken; it must not hide anything then.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        raise ConfigurationError("not UTF-8", place=Place(str(path)), hint="save it as UTF-8") from error
    except OSError as error:
        raise ConfigurationError(f"cannot be read: {error.strerror}", place=Place(str(path))) from error
    from checker.judge.ledger_text import parsed  # noqa: PLC0415 - needed only where there is a ledger

    return parsed(str(path), text)


def holds_on(decision: Decision, today: date) -> bool:
    """Whether a decision is in force on a day; one whose last day cannot be understood is not."""
    if decision.expires is None:
        return True
    try:
        return today <= date.fromisoformat(decision.expires)
    except ValueError:
        return False


def decided(
    findings: Iterable[Finding], decisions: Sequence[Decision], today: date, unsuppressible: frozenset[str]
) -> tuple[Finding, ...]:
    """The findings, those that a decision in force accepts marked as such.

    `unsuppressible` are the ids of rules whose findings nobody may accept.
    """
    force = {decision.finding: decision for decision in decisions if holds_on(decision, today)}
    return tuple(_marked(finding, force, unsuppressible) for finding in findings)


def standing(
    decision: Decision, found: Mapping[str, str], read: frozenset[str], today: date, unsuppressible: frozenset[str]
) -> Standing:
    """How a decision stands to a run that made the findings `found` (id to rule) and read the sources `read`.

    Sources are relative to the ledger. A decision whose finding is gone is stale only when the run read one of
    its sources; else the run says nothing about it.
    """
    if decision.finding not in found:
        return Standing.STALE if read.intersection(decision.sources) or not decision.sources else Standing.ELSEWHERE
    if found[decision.finding] in unsuppressible:
        return Standing.REFUSED
    return Standing.HOLDS if holds_on(decision, today) else Standing.EXPIRED


def _marked(finding: Finding, force: Mapping[str, Decision], unsuppressible: frozenset[str]) -> Finding:
    decision = force.get(finding.id)
    if decision is None or finding.rule in unsuppressible:
        return finding
    accepted = Suppression(decision.reason, decision.by, decision.expires, decision.baseline)
    return replace(finding, suppressed=accepted)
