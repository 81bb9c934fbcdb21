"""Name pairs: precision, recall and F1 for people, beside the upstream scores and two stock scorers.

    python benchmarks/names.py DIR     the labelled pairs of DIR; exit 1 below the goal
    python benchmarks/names.py --scale time and memory of resolving synthetic names

The pairs are those of opensanctions/nomenklatura (MIT).
"""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from checker.align.people import resolve_people
from checker.model import Article, Assertion, Kind, Naming, Role, Sentence, Span
from checker.names.compare import SAME, compare_names
from checker.values.labels import Labels
from checker.values.value import Value

GOAL = 0.85
"""F1 for people below which the benchmark fails."""
STEPS = 100
"""Thresholds tried for scorers that are given their best one."""

SIZES = (5_000, 10_000, 20_000, 50_000)
"""Distinct names in a run."""
GOAL_SECONDS, GOAL_MEGABYTES = 60, 1024
"""What the largest size may take."""
GIVEN_NAMES = 400
"""Different given names in the synthetic runs: many people share one, as in life."""
VARIANTS = 0.8
"""Share of mentions spelt the usual way."""
SEED = 20240326

Scored = Sequence[tuple[float, bool]]


def main(arguments: Sequence[str]) -> int:
    """Print the table; 0 when the goal is reached."""
    if arguments[0] == "--scale":
        return _scale()
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


def _scale() -> int:
    """Resolve synthetic names in three sizes; 1 when the largest misses its goals."""
    seconds = 0.0
    for size in SIZES:
        mentions = synthetic_mentions(size)
        started = perf_counter()
        people = resolve_people(mentions)
        seconds = perf_counter() - started
        print(f"{size:6} names  {seconds:6.1f} s  {_megabytes():5.0f} MB  {len(people.persons)} people")
    return 0 if seconds <= GOAL_SECONDS and _megabytes() <= GOAL_MEGABYTES else 1


def synthetic_mentions(size: int) -> list[Assertion]:
    """Mentions with `size` distinct names: syllables put together, the same on every machine."""
    chance = Random(SEED)  # noqa: S311 - names, not secrets
    given = [_word(chance, 2) for _ in range(GIVEN_NAMES)]
    surnames = [_word(chance, 3) for _ in range(size // 4)]
    names: dict[tuple[str, str], None] = {}
    while len(names) < size:
        names[chance.choice(given), _spelt(chance, chance.choice(surnames))] = None
    articles = [Article(f"{number}.txt", " ".join(pair), ()) for number, pair in enumerate(names)]
    return [_mention(article, pair) for article, pair in zip(articles, names, strict=True)]


def _word(chance: Random, syllables: int) -> str:
    return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(syllables)).title()


def _spelt(chance: Random, word: str) -> str:
    """The word, or now and then a variant spelling."""
    return word if chance.random() < VARIANTS else word.replace("i", "y").replace("k", "c")


def _mention(article: Article, words: tuple[str, str]) -> Assertion:
    span = Span(0, len(article.text))
    labels = Labels.of(article.text.casefold())
    return Assertion(
        kind=Kind.NAME,
        attribute="person",
        subject=article.text.casefold(),
        value=Value(article.text, labels, labels),
        article=article,
        mention=span,
        sentence=Sentence(span, 0, 0, Role.BODY),
        naming=Naming(span, span, words, "person"),
    )


def _megabytes() -> float:
    """Most memory this process has held."""
    return getrusage(RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
