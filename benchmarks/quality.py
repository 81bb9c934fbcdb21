"""Measure what `checker run` finds in bundles of articles against what an editor wants to be told.

    python benchmarks/quality.py [BUNDLE ...] [--misses]
    python benchmarks/quality.py --floors fixtures/floors.yaml [--raise]

Without bundles, all of fixtures/. Prints recall (by tier of difficulty), precision, repeats and traps sprung, per
bundle and per language. With --floors, exit status 1 when a language is below its floor, 2 when the articles or their
gold are not those that the floors were set on. --raise writes what was reached into the floors; it never lowers one.
"""

import argparse
import math
import shlex
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import msgspec
import yaml
from gold import bundles_below, digest, load
from msgspec import Struct
from scoring import Report, Score, score

FIXTURES = Path(__file__).parent.parent / "fixtures"
RUN = "{checker} run {sources} --format json --fail-on never --no-cache --quiet"


class Floor(Struct, frozen=True):
    """The least that a language may reach: shares from 0 to 1, and the most traps it may spring."""

    recall: float
    precision: float
    traps_sprung: int


class Floors(Struct, frozen=True):
    """Floors by language, and the fingerprint of the bundles that they were measured on."""

    corpus: str
    floors: dict[str, Floor]


def main() -> int:
    """Run the command line."""
    options = _options()
    bundles = options.bundles or bundles_below(FIXTURES)
    scores = _scores(bundles, options.run, misses=options.misses)
    return _hold(options.floors, digest(bundles), scores, lift=options.lift) if options.floors else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundles", nargs="*", type=Path, metavar="BUNDLE")
    parser.add_argument("--run", default=RUN, help=f"command that prints a JSON report (default: {RUN})")
    parser.add_argument("--misses", action="store_true", help="list what was missed and what was wrong")
    parser.add_argument("--floors", type=Path, metavar="FILE", help="hold the scores against these floors")
    parser.add_argument("--raise", dest="lift", action="store_true", help="write better scores into the floors")
    return parser.parse_args()


def _scores(bundles: list[Path], command: str, *, misses: bool) -> dict[str, Score]:
    """Score and print every bundle, then every language; the scores by language."""
    by_language: defaultdict[str, Score] = defaultdict(Score)
    for path in bundles:
        bundle = load(path)
        reached = score(bundle, _report(bundle.sources, command))
        by_language[bundle.gold.meta.lang] += reached
        _show(path.name, reached, misses=misses)
    for language, reached in sorted(by_language.items()):
        _show(f"= {language}", reached, misses=False)
    return dict(by_language)


def _report(sources: Path, command: str) -> Report:
    """The report on a folder, from the `checker` that is installed beside this Python."""
    words = [
        word.format(checker=Path(sys.executable).with_name("checker"), sources=sources) for word in shlex.split(command)
    ]
    done = subprocess.run(words, capture_output=True, check=False)
    try:
        return msgspec.json.decode(done.stdout, type=Report)
    except msgspec.DecodeError as error:
        said = done.stderr.decode(errors="replace").strip()[-300:]
        sys.exit(f"{sources}: no usable JSON report (exit status {done.returncode}): {error}. {said}")


def _show(name: str, reached: Score, *, misses: bool) -> None:
    tiers = "  ".join(f"t{tier} {reached.hit[tier]}/{wanted}" for tier, wanted in sorted(reached.wanted.items()))
    print(
        f"{name:<18} recall {reached.recall:.3f} ({tiers or 'nothing to flag'})  "
        f"precision {reached.precision:.3f} ({reached.right}/{reached.loud})  "
        f"repeats {reached.repeats}  traps sprung {reached.sprung}/{reached.traps}"
    )
    for group in reached.missed if misses else ():
        print(f"    missed  {group.id} [{group.kind}, tier {group.tier}] {group.fact}")
    for finding in reached.false_alarms if misses else ():
        shown = " | ".join(f"{Path(evidence.source).name}: {evidence.quote}" for evidence in finding.evidence[:3])
        print(f"    wrong   {finding.rule}: {shown}")


def _hold(path: Path, corpus: str, scores: dict[str, Score], *, lift: bool) -> int:
    """Compare with the floors of a file, or raise them; the exit status."""
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


if __name__ == "__main__":
    sys.exit(main())
