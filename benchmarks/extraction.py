"""Score the extraction of numbers and dates on folders of public test cases.

    python benchmarks/extraction.py DIR [--misses] [--family numbers|dates]

DIR is laid out like ../shared/data/recognizers_text, duckling or text2num. One line per corpus, language and family,
and under it one per model; exit status 1 when a line with a goal is below it, 2 when DIR holds no cases.
"""

import argparse
import importlib
import pkgutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

import suites  # noqa: E402 - the folder is known only now
from suites.case import Answer, Case, Suite, passes  # noqa: E402

Score = tuple[Case, tuple[Answer, ...], bool]


def all_suites() -> Iterator[Suite]:
    """The suite modules of the folder."""
    for module in pkgutil.iter_modules(suites.__path__):
        found = importlib.import_module(f"suites.{module.name}")
        if hasattr(found, "FAMILY"):
            yield cast("Suite", found)


def scores(suite: Suite, directory: Path) -> Iterator[Score]:
    """Every case of a folder with our answers and whether it passes."""
    for case in suite.cases(directory):
        found = suite.answers(case)
        yield case, found, passes(suite, case, found)


def print_misses(results: Iterable[Score]) -> None:
    """Every case that fails, with what was expected and what was found."""
    for case, found, passed in results:
        if not passed:
            print(f"  {case.lang} {case.model}: {case.text!r}")
            print(f"      expected {_shown(case, case.expected)}\n      found    {_shown(case, found)}")


def _shown(case: Case, answers: Iterable[Answer]) -> list[tuple[str, object, str | None]]:
    return [(case.text[a.span.start : a.span.end] if a.span else "", a.value, a.unit) for a in answers]


def report(suite: Suite, results: list[Score]) -> bool:
    """Print a family's lines; whether every goal is met."""
    lines: dict[tuple[str, str], list[Score]] = defaultdict(list)
    for score in results:
        lines[score[0].corpus, score[0].lang].append(score)
    met = [_line(suite, key, lines[key]) for key in sorted(lines)]
    return all(met)


def _line(suite: Suite, key: tuple[str, str], results: list[Score]) -> bool:
    passed = sum(score[2] for score in results)
    share, goal = passed / len(results), suite.GOALS.get(key)
    aim = "no goal" if goal is None else f"goal {goal:.0%} {'met' if share >= goal else 'MISSED'}"
    print(f"{key[0]:17} {key[1]} {suite.FAMILY:8} {passed:4}/{len(results):<4} {share:6.1%}  {aim}")
    for model in sorted({case.model for case, _, _ in results}):
        verdicts = [good for case, _, good in results if case.model == model]
        print(f"    {model:18} {sum(verdicts):4}/{len(verdicts):<4}")
    return goal is None or share >= goal


def main() -> int:
    """Score one folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--misses", action="store_true", help="print every case that fails")
    parser.add_argument("--family", help="score only this family")
    options = parser.parse_args()
    met, seen = True, False
    for suite in all_suites():
        results = list(scores(suite, options.directory)) if options.family in {None, suite.FAMILY} else []
        seen = seen or bool(results)
        met = report(suite, results) and met
        if options.misses:
            print_misses(results)
    return 0 if met and seen else 1 if seen else 2


if __name__ == "__main__":
    sys.exit(main())
