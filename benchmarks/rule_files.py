"""How long rule files take: 1,000 to load, and 300 more in a run. `python benchmarks/rule_files.py SOURCES...`."""

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from checker.judge.load import bundled_rules, load_rules
from checker.model import Article
from checker.pipeline import check
from checker.read.corpus import read_corpus

REPEATS = 5


def copies(folder: Path, count: int) -> Path:
    """`count` rule files like those of the core pack."""
    core = bundled_rules()
    for number in range(count):
        text = Path(core[number % len(core)].path).read_text(encoding="utf-8")
        (folder / f"copy-{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def loading(folder: Path) -> float:
    """Seconds to load the core and the files of a folder, parsed anew."""
    os.environ["CHECKER_NO_CACHE"] = "1"
    started = perf_counter()
    load_rules([folder])
    del os.environ["CHECKER_NO_CACHE"]
    return perf_counter() - started


def main(sources: list[str]) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        thousand = copies(Path(folder), 1000)
        print(f"1,000 rule files, not cached: {median(loading(thousand) for _ in range(REPEATS)):.2f} s")
    if sources:
        print(running(sources))


def running(sources: list[str]) -> str:
    """What 300 more rules cost a run."""
    articles = read_corpus(sources).articles
    with tempfile.TemporaryDirectory() as folder:
        more = copies(Path(folder), 300)
        load_rules([more])
        few, many = (median(seconds(articles, paths) for _ in range(REPEATS)) for paths in ((), (more,)))
    return f"{len(articles)} articles: {few:.3f} s, with 300 more rules {many:.3f} s ({many / few - 1:+.0%})"


def seconds(articles: tuple[Article, ...], paths: tuple[Path, ...]) -> float:
    """Seconds to load rules and check articles."""
    started = perf_counter()
    rules = load_rules(paths)
    check(articles, rules)
    return perf_counter() - started


if __name__ == "__main__":
    main(sys.argv[1:])
