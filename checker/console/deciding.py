"""The commands that make and look after decisions on findings."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from checker.console import memory
from checker.console.desk import ledger_for, today
from checker.console.memory import Remembered
from checker.errors import UsageError
from checker.judge.decisions import Decision, Standing, load_decisions, standing
from checker.model import Report

BASELINE_REASON = "was there before the desk began to check"


def accept(finding: str, reason: str, by: str | None, expires: str | None) -> str:
    """Accept a finding of a run that is remembered; what was done, as a line.

    Raises:
        UsageError: no such finding, no reason, a rule that cannot be accepted, or a wrong day.
        ConfigurationError: the ledger is broken.
    """
    if not reason.strip():
        raise UsageError("a decision needs a reason", hint="--reason 'what was checked, and with whom'")
    run = _run_with(finding)
    decision = run.decision(finding)
    if decision is None or decision.rule in run.unsuppressible:
        rule = decision.rule if decision else finding
        raise UsageError(f"findings of {rule} cannot be accepted", hint="the rule says `suppressible: false`")
    accepted = replace(decision, reason=reason.strip(), by=by or _user(), expires=_last_day(expires))
    from checker.judge.ledger import record

    record(Path(run.ledger), [accepted])
    return f"accepted {finding} ({decision.rule}) in {run.ledger}"


def take_baseline(report: Report, run: Remembered) -> int:
    """Put every finding that nothing accepts yet into the ledger as baseline; how many there were.

    Raises:
        ConfigurationError: the ledger is broken.
        UsageError: it cannot be written.
    """
    open_ones = {f.id for f in report.findings if f.suppressed is None and f.rule not in run.unsuppressible}
    taken = [d for d in run.decisions if d.finding in open_ones]
    if taken:
        from checker.judge.ledger import record

        record(Path(run.ledger), [replace(d, reason=BASELINE_REASON, baseline=True) for d in taken])
    return len(taken)


def listed(ledger: Path | None) -> Iterable[str]:
    """One line a decision: how it stands, finding, rule, last day, by whom, reason.

    Raises:
        ConfigurationError: the ledger is broken.
    """
    path = ledger or ledger_for(Path.cwd())
    stands = _standing(path)
    for decision in load_decisions(path):
        held = f"{stands(decision):9} {decision.finding:12} {decision.rule:32} {decision.expires or '-':10}"
        yield f"{held} {decision.by or '-'}: {' '.join(decision.reason.split())}"


def pruned(ledger: Path | None) -> tuple[Decision, ...]:
    """Remove decisions that expired or whose finding is gone, and return them.

    Raises:
        ConfigurationError: the ledger is broken.
        UsageError: it cannot be written.
    """
    path = ledger or ledger_for(Path.cwd())
    stands = _standing(path)
    from checker.judge.ledger import prune

    return prune(path, lambda decision: stands(decision) not in (Standing.EXPIRED, Standing.STALE))


def ended(decisions: Sequence[Decision], run: Remembered, day: date) -> dict[Standing, int]:
    """How many decisions no longer do anything, by how they stand to a run."""
    stands = [_stand(decision, [run], day) for decision in decisions]
    return {each: stands.count(each) for each in (Standing.EXPIRED, Standing.STALE, Standing.REFUSED) if each in stands}


def _standing(ledger: Path) -> Callable[[Decision], Standing]:
    """How decisions of a ledger stand to the runs that are remembered of it."""
    runs = [run for run in memory.runs() if run.ledger == str(ledger.resolve())]
    day = today()
    return lambda decision: _stand(decision, runs, day)


def _stand(decision: Decision, runs: Sequence[Remembered], day: date) -> Standing:
    """The first run that says anything decides; before any has, only the last day does."""
    for run in runs:
        found = {known.finding: known.rule for known in run.decisions}
        stands = standing(decision, found, frozenset(run.read), day, frozenset(run.unsuppressible))
        if stands is not Standing.ELSEWHERE:
            return stands
    return standing(decision, {decision.finding: decision.rule}, frozenset(), day, frozenset())


def _run_with(finding: str) -> Remembered:
    found = next((run for run in memory.runs() if run.decision(finding)), None)
    if found is None:
        raise UsageError(f"no finding {finding} in the last runs", hint="run `checker run` on its sources first")
    return found


def _last_day(expires: str | None) -> str | None:
    if expires is None:
        return None
    try:
        last = date.fromisoformat(expires)
    except ValueError as error:
        raise UsageError(f"--expires {expires}: no ISO day", hint="for instance 2025-03-14") from error
    if last < today():
        raise UsageError(f"--expires {expires}: this day is over", hint="name the last day on which the decision holds")
    return last.isoformat()


def _user() -> str | None:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a machine's account without a name
        return None
