"""Measure what `checker run` finds in bundles of articles against what an editor wants to be told.

    python benchmarks/quality.py [BUNDLE ...] [--misses]
    python benchmarks/quality.py --floors fixtures/floors.yaml [--raise]

Without bundles, all of fixtures/. Prints recall (by tier of difficulty), precision, repeats and traps sprung, per
bundle and per language. --raise writes what was reached into the floors; it never lowers one.

Exit status: 0; 1 when a language is below its floor; 2 when a report could not be had, or when the articles or their
gold are not those that the floors were set on.
"""

import argparse
import shlex
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import msgspec
from floors import hold
from gold import bundles_below, digest, load
from scoring import Report, Score, score

FIXTURES = Path(__file__).parent.parent / "fixtures"
RUN = "{python} -m checker run {sources} --format json --fail-on never --no-cache --quiet"


class UnmeasuredError(Exception):
    """A report could not be had, so nothing is known of its quality."""


def main() -> int:
    """Run the command line."""
    options = _options()
    bundles = options.bundles or bundles_below(FIXTURES)
    try:
        scores = _scores(bundles, options.run, misses=options.misses)
    except UnmeasuredError as error:
        print(error, file=sys.stderr)
        return 2
    return hold(options.floors, digest(bundles), scores, lift=options.lift) if options.floors else 0


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
    """The report on a folder, from the program that the command starts.

    Raises:
        UnmeasuredError: the command does not exist, or does not print a report.
    """
    words = [word.format(python=sys.executable, sources=sources) for word in shlex.split(command)]
    try:
        done = subprocess.run(words, capture_output=True, check=False)
        return msgspec.json.decode(done.stdout, type=Report)
    except FileNotFoundError:
        raise UnmeasuredError(f"{words[0]}: no such program") from None
    except msgspec.DecodeError as error:
        said = done.stderr.decode(errors="replace").strip()[-300:]
        raise UnmeasuredError(
            f"{sources}: no usable JSON report (exit status {done.returncode}): {error}. {said}"
        ) from error


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


if __name__ == "__main__":
    sys.exit(main())
