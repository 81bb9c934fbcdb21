"""How long the program takes to start, as a multiple of bare Python: `python benchmarks/startup.py [FOLDER]`.

Prints the median wall time of ten starts of `--help`, and of `run` on a folder of articles when one is named, and the
least processor time with its multiple of bare Python's, which holds on a busy machine too. The program is started as
it is when installed: with its bytecode compiled. Exits 1 when a budget is broken.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from statistics import median
from typing import NamedTuple

ROUNDS = 10
HELP_BUDGET = 0.150
"""Seconds: what a person does not notice as waiting."""
RUN_BUDGET = 0.300
"""Seconds for five articles: a gate that an editor runs on every save."""


class Cost(NamedTuple):
    """Seconds: the median wall time and the least processor time."""

    wall: float
    cpu: float


def cost(compiled: str, *arguments: str) -> Cost:
    """What ten runs of this Python with some arguments cost, after one that compiles; bytecode lies in a folder."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
    wall, cpu = [], []
    for _ in range(ROUNDS + 1):
        start, used = time.perf_counter(), _used()
        subprocess.run([sys.executable, *arguments], capture_output=True, check=False, env=environment)
        wall.append(time.perf_counter() - start)
        cpu.append(_used() - used)
    return Cost(median(wall[1:]), min(cpu[1:]))


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def main() -> int:
    """Print the table; 1 when a budget is broken."""
    with tempfile.TemporaryDirectory() as compiled:
        bare = cost(compiled, "-c", "pass")
        rows = [
            ("python -c pass", bare, None),
            ("checker --help", cost(compiled, "-m", "checker", "--help"), HELP_BUDGET),
        ]
        if folder := sys.argv[1:]:
            run = cost(compiled, "-m", "checker", "run", *folder, "--quiet", "--fail-on", "never")
            rows.append(("checker run", run, RUN_BUDGET))
    for name, took, budget in rows:
        allowed = f"  budget {budget * 1000:.0f} ms" if budget else ""
        times = f"{took.wall * 1000:6.1f} ms  processor {took.cpu * 1000:6.1f} ms"
        print(f"{name:15} {times}  {took.cpu / bare.cpu:5.1f} x{allowed}")
    return int(any(budget and took.wall > budget for _, took, budget in rows))


if __name__ == "__main__":
    sys.exit(main())
