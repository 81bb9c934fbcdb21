"""Remember what the last runs found, so that `accept` and `explain` need only a finding's id.

Each run leaves one small file in the user's cache folder. Whatever goes wrong with it costs the memory only.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

import msgspec
from msgspec import Struct

from checker.console.desk import Desk
from checker.judge.decisions import Decision
from checker.language.store import OFF, folder
from checker.model import Article, Assertion, Finding, Report

KEPT = 50
"""Runs that are remembered: a desk's stories of some days."""
_SUFFIX = ".json"


class Remembered(Struct, frozen=True):
    """A run: its ledger, the absolute paths and rules it was given, what it read, and a decision for each finding.

    `decisions` are those that would accept the findings, but for the reason; `read` is relative to the ledger.
    """

    ledger: str
    paths: tuple[str, ...]
    rules: tuple[str, ...]
    draft: str | None
    read: tuple[str, ...]
    decisions: tuple[Decision, ...]
    unsuppressible: tuple[str, ...] = ()

    def decision(self, finding: str) -> Decision | None:
        """The decision that would accept a finding; None when the run did not make it."""
        return next((decision for decision in self.decisions if decision.finding == finding), None)


def remembered(
    report: Report, home: Desk, paths: Sequence[str], rules: Sequence[Path], draft: str | None
) -> Remembered:
    """What is worth remembering of a run."""
    return Remembered(
        ledger=str(home.ledger),
        paths=tuple(str(Path(path).resolve()) for path in paths),
        rules=tuple(str(path.resolve()) for path in rules),
        draft=None if draft is None else str(Path(draft).resolve()),
        read=tuple(sorted(_relative(article, home.ledger) for article in report.articles)),
        decisions=tuple(_acceptance(finding, home.ledger) for finding in report.findings),
        unsuppressible=tuple(sorted(home.unsuppressible)),
    )


def remember(run: Remembered) -> None:
    """Keep a run, in place of an earlier one on the same sources; the oldest beyond `KEPT` go."""
    if os.environ.get(OFF):
        return
    with contextlib.suppress(OSError):
        runs = _folder()
        runs.mkdir(parents=True, exist_ok=True)
        name = blake2b("\n".join((run.ledger, *run.paths)).encode(), digest_size=8).hexdigest()
        handle, draft = tempfile.mkstemp(dir=runs)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(run))
        Path(draft).replace(runs / f"{name}{_SUFFIX}")
        for old in _files()[KEPT:]:
            old.unlink(missing_ok=True)


def runs() -> Iterator[Remembered]:
    """The runs that are remembered, the latest first."""
    for file in _files():
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            yield msgspec.json.decode(file.read_bytes(), type=Remembered)


def _acceptance(finding: Finding, ledger: Path) -> Decision:
    shown = sorted(
        {f"{_outlet(mention)}: {mention.quote}" for mention in finding.evidence if not mention.article.embargoed}
    )
    sources = sorted({_relative(mention.article, ledger) for mention in finding.evidence})
    return Decision(finding.id, finding.rule, "", tuple(shown), tuple(sources))


def _outlet(mention: Assertion) -> str:
    return mention.article.outlet or Path(mention.article.path).name


def _relative(article: Article, ledger: Path) -> str:
    return Path(os.path.relpath(article.path, ledger.parent)).as_posix()


def _folder() -> Path:
    return folder() / "runs"


def _files() -> list[Path]:
    with contextlib.suppress(OSError):
        found = [(file.stat().st_mtime_ns, file) for file in _folder().glob(f"*{_SUFFIX}")]
        return [file for _, file in sorted(found, reverse=True)]
    return []
