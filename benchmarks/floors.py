"""The least that a program may reach on the fixtures: a file that says so, and that only rises."""

import math
from pathlib import Path

import msgspec
import yaml
from msgspec import Struct
from scoring import Score


class Floor(Struct, frozen=True):
    """The least that a language may reach: shares from 0 to 1, and the most traps it may spring."""

    recall: float
    precision: float
    traps_sprung: int


class Floors(Struct, frozen=True):
    """Floors by language, and the fingerprint of the bundles that they were measured on."""

    corpus: str
    floors: dict[str, Floor]


def hold(path: Path, corpus: str, scores: dict[str, Score], *, lift: bool) -> int:
    """Compare scores by language with the floors of a file, or raise those.

    Returns:
        An exit status: 0; 1 when a floor is broken; 2 when the floors were set on another corpus and are not raised.
    """
    held = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), Floors)
    if held.corpus != corpus and not lift:
        print(
            f"{path}: the floors were set on other articles or other gold. When the change is meant, "
            "run again with --raise; a floor that must be lowered is edited by hand, for review to see."
        )
        return 2
    below = [line for language, floor in held.floors.items() for line in _below(language, floor, scores)]
    print("\n".join(below) or "no floor is broken")
    if lift and not below:
        path.write_text(_raised(path, held, corpus, scores), encoding="utf-8")
    return 1 if below else 0


def _below(language: str, floor: Floor, scores: dict[str, Score]) -> list[str]:
    reached = scores.get(language, Score())
    checks = (
        ("recall", reached.recall >= floor.recall, reached.recall, floor.recall),
        ("precision", reached.precision >= floor.precision, reached.precision, floor.precision),
        ("traps sprung", reached.sprung <= floor.traps_sprung, reached.sprung, floor.traps_sprung),
    )
    return [
        f"{language}: {name} {got:.4g} is worse than its floor {least:.4g}"
        for name, holds, got, least in checks
        if not holds
    ]


def _raised(path: Path, held: Floors, corpus: str, scores: dict[str, Score]) -> str:
    """The floors file with the better of floor and score; its opening comment is kept."""
    comment = "".join(
        line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if line.startswith("#")
    )
    floors = {language: _better(held.floors.get(language), reached) for language, reached in sorted(scores.items())}
    return comment + yaml.safe_dump(msgspec.to_builtins(Floors(corpus, held.floors | floors)), sort_keys=False)


def _better(floor: Floor | None, reached: Score) -> Floor:
    # Rounded down, so that a floor never stands above what was reached.
    recall, precision = (math.floor(rate * 1000) / 1000 for rate in (reached.recall, reached.precision))
    if floor is None:
        return Floor(recall, precision, reached.sprung)
    return Floor(max(recall, floor.recall), max(precision, floor.precision), min(reached.sprung, floor.traps_sprung))
