"""Name pairs: precision, recall and F1 for people, beside the upstream scores and two stock scorers.

    python benchmarks/names.py DIR     the labelled pairs of DIR; exit 1 below the goal
    python benchmarks/names.py --scale time and memory of resolving synthetic names

The pairs are those of opensanctions/nomenklatura (MIT).
"""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from checker.names.compare import SAME, compare_names

GOAL = 0.85
"""F1 for people below which the benchmark fails."""
STEPS = 100
"""Thresholds tried for scorers that are given their best one."""

Scored = Sequence[tuple[float, bool]]


def main(arguments: Sequence[str]) -> int:
    """Print the table; 0 when the goal is reached."""
    folder = Path(arguments[0])
    people = [row for row in _rows(folder / "names.jsonl") if row["schema"] == "Person"]
    upstream = [row for row in _rows(folder / "logicv2_scores.jsonl") if row["schema"] == "Person"]
    ours = [(compare_names([row["name1"]], [row["name2"]]).score, row["is_match"] == "true") for row in people]
    print(f"{len(people)} pairs of people, {sum(same for _, same in ours)} the same")
    f1 = _line("checker", ours, SAME)
    theirs = [(float(row["score"]), row["is_match"] == "true") for row in upstream]
    _line("upstream at 0.70", theirs, 0.70)
    _line("upstream, best", theirs, _best(theirs))
    _stock("Jaro-Winkler, best", people, JaroWinkler.normalized_similarity)
    _stock("WRatio, best", people, lambda a, b: fuzz.WRatio(a, b) / 100)
    print(f"goal {GOAL:.2f}: {'reached' if f1 >= GOAL else 'missed'}")
    return 0 if f1 >= GOAL else 1


def _rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _stock(name: str, rows: Sequence[dict[str, str]], scorer: Callable[[str, str], float]) -> None:
    scored = [(scorer(row["name1"].casefold(), row["name2"].casefold()), row["is_match"] == "true") for row in rows]
    _line(name, scored, _best(scored))


def _best(scored: Scored) -> float:
    return max((step / STEPS for step in range(STEPS + 1)), key=lambda threshold: _measure(scored, threshold)[2])


def _measure(scored: Scored, threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 at a threshold."""
    right = sum(same for score, same in scored if score >= threshold)
    found = sum(score >= threshold for score, _ in scored)
    wanted = sum(same for _, same in scored)
    precision, recall = right / found if found else 1.0, right / wanted if wanted else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def _line(name: str, scored: Scored, threshold: float) -> float:
    precision, recall, f1 = _measure(scored, threshold)
    print(f"{name:20} threshold {threshold:.2f}  precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")
    return f1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
