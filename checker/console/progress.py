"""A progress bar on standard error, for work that is long and is watched."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Told = Callable[[str, int, int], None]

PATIENCE = 1.0
"""Seconds of work before a bar appears: shorter work is over before a bar is read."""


@contextmanager
def progress(*, quiet: bool) -> Iterator[Told | None]:
    """What a run tells of its steps; None when nobody watches."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    bar = _Bar()
    try:
        yield bar.tell
    finally:
        bar.close()


class _Bar:
    """A bar that appears when the work turns out to be long, with one row a step."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._shown = Progress(*columns, console=Console(stderr=True), transient=True)
        self._rows: dict[str, TaskID] = {}
        self._since = time.monotonic()

    def tell(self, step: str, done: int, total: int) -> None:
        """Take note that `done` of `total` articles are through a step."""
        if step not in self._rows:
            self._rows[step] = self._shown.add_task(step, total=total)
        self._shown.update(self._rows[step], completed=done)
        if time.monotonic() - self._since > PATIENCE:
            self._shown.start()

    def close(self) -> None:
        """Take the bar off the screen."""
        self._shown.stop()
