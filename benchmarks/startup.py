"""How long the program takes to start, as a multiple of bare Python: `python benchmarks/startup.py [FOLDER]`.

Prints the median wall time of ten starts of `--help`, and of `run` on a folder of articles when one is named.
Exits 1 when `--help` takes longer than its budget.
"""

import subprocess
import sys
import time
from statistics import median

ROUNDS = 10
HELP_BUDGET = 0.150
"""Seconds: what a person does not notice as waiting."""
RUN_BUDGET = 0.300
"""Seconds for five articles: a gate that an editor runs on every save."""


def seconds(*arguments: str) -> float:
    """The median wall time of ten runs of this Python with some arguments."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> int:
    """Print the table; 1 when a budget is broken."""
    bare = seconds("-c", "pass")
    rows = [("python -c pass", bare, None), ("checker --help", seconds("-m", "checker", "--help"), HELP_BUDGET)]
    if folder := sys.argv[1:]:
        run = seconds("-m", "checker", "run", *folder, "--quiet", "--fail-on", "never")
        rows.append(("checker run", run, RUN_BUDGET))
    for name, took, budget in rows:
        allowed = f"  budget {budget * 1000:.0f} ms" if budget else ""
        print(f"{name:15} {took * 1000:6.1f} ms  {took / bare:5.1f} x{allowed}")
    return int(any(budget and took > budget for _, took, budget in rows))


if __name__ == "__main__":
    sys.exit(main())
