"""How many contradictions between two published texts the checker flags, and how many of its flags are right.

    python benchmarks/contradictions.py DIR [--every N] [--misses]

DIR has the sets of `pairs.CORPORA`; a set that is absent is skipped. Prints one line per set, and one for the pairs of
each whose second text has a figure.

A pair becomes two undated articles, and `pipeline.check` reads them with the bundled rules, exactly as it reads press
articles: what is measured is what an editor would see. Nothing assumes that the two speak of one event beyond what they
say themselves: many pairs that do not contradict each other do not speak of one event either, and to take them for one
is an error that an editor would see. A pair counts as flagged when an error or a warning shows words of both texts and
says that they cannot both be right; of two spellings of a name, or a figure beside a vaguer one, it does not.

The pairs of `pairs.CORPORA` whose second text is a summary of the first are read as a desk reads them, the second text
as the draft of which the first is the source (`checker run DOC SUMMARY --draft SUMMARY`).

Exit status: 0; 1 when a set is below its goal; 2 when DIR has none of the sets.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from textwrap import shorten

from msgspec import Struct
from pairs import CORPORA, Pair, read_pairs

from checker.judge.load import load_rules
from checker.judge.rule import Rule
from checker.model import Article, Finding, Role, Segment, Severity, Span
from checker.pipeline import Options, check
from checker.values.value import Verdict

LINE = 320
"""Characters of a text that are shown in a list of misses."""
LOUD = frozenset({Severity.ERROR, Severity.WARNING})
"""Severities that interrupt an editor."""
CONTRADICTING = frozenset({Verdict.CONFLICT, Verdict.DISPUTED})
"""Verdicts that say that two texts cannot both be right."""
HYPOTHESIS = "hypothesis"
"""The path of a pair's second text."""
PRECISION_GOALS = {"daccord": 0.80, "rte3_fr": 0.80}
"""Share of the flagged pairs that are contradictions, at least."""
BALANCED_GOALS = {"summedits_news": 0.70}
"""Mean of the shares of contradictions flagged and of other pairs left alone, at least; published on the whole set:
ChatGPT 0.744, QAFactEval 0.744, GPT-4 0.833, people 0.900 (Laban et al., SummEdits, 2023)."""


class Tally(Struct, frozen=True):
    """Pairs by what they are and whether they were flagged."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    passed: int = 0

    @property
    def precision(self) -> float:
        """Share of the flagged pairs that are contradictions; 0 where nothing is flagged, for silence is no skill."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Share of the contradictions that are flagged."""
        return self.right / max(1, self.right + self.missed)

    @property
    def balanced(self) -> float:
        """Mean of the recalls of contradictions and of other pairs."""
        return (self.recall + self.passed / max(1, self.passed + self.wrong)) / 2


Judged = tuple[Pair, tuple[Finding, ...]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    options = _options(arguments)
    rules = load_rules(())
    met: list[bool] = []
    for corpus in CORPORA:
        if (options.directory / corpus.path).is_file():
            judged = [(pair, flags(pair, rules)) for pair in read_pairs(corpus, options.directory, options.every)]
            met.append(_report(corpus.name, judged))
            _list(judged, misses=options.misses)
    return 2 if not met else 0 if all(met) else 1


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path, metavar="DIR")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th pair of each set")
    parser.add_argument("--misses", action="store_true", help="list the pairs that were missed or flagged wrongly")
    return parser.parse_args(arguments)


def flags(pair: Pair, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """The findings of any severity that show words of both texts of a pair."""
    articles = [_article("premise", pair.premise, pair.lang), _article(HYPOTHESIS, pair.hypothesis, pair.lang)]
    found = check(articles, rules, Options(draft=HYPOTHESIS if pair.summary else None))
    return tuple(each for each in found.findings if each.verdict in CONTRADICTING and _of_both(each))


def _of_both(finding: Finding) -> bool:
    return len({member.article.path for member in finding.evidence}) > 1


def _article(path: str, text: str, lang: str) -> Article:
    return Article(path=path, text=text, segments=(Segment(Span(0, len(text)), Role.BODY),), outlet=path, lang=lang)


def tally(judged: Iterable[Judged]) -> Tally:
    """Count pairs by what they are and whether an editor was interrupted."""
    seen = [(pair.contradiction, any(each.severity in LOUD for each in found)) for pair, found in judged]
    return Tally(*(seen.count(kind) for kind in ((True, True), (False, True), (True, False), (False, False))))


def _report(name: str, judged: Sequence[Judged]) -> bool:
    """Print a set's lines; whether it meets its goals."""
    whole = tally(judged)
    _line(name, whole)
    _line(f"  {name}, numeric", tally((pair, found) for pair, found in judged if pair.numeric))
    return whole.precision >= PRECISION_GOALS.get(name, 0.0) and whole.balanced >= BALANCED_GOALS.get(name, 0.0)


def _line(name: str, reached: Tally) -> None:
    flagged = reached.right + reached.wrong
    print(
        f"{name:<28} precision {reached.precision:.3f} ({reached.right}/{flagged})  "
        f"recall {reached.recall:.3f} ({reached.right}/{reached.right + reached.missed})  "
        f"balanced accuracy {reached.balanced:.3f}"
    )


def _list(judged: Iterable[Judged], *, misses: bool) -> None:
    for pair, every in judged if misses else ():
        found = [each for each in every if each.severity in LOUD]
        if pair.contradiction != bool(found):
            kind = "missed" if pair.contradiction else "wrong "
            print(f"    {kind} {pair.id}: {_short(pair.premise)}\n        {_short(pair.hypothesis)}")
            for finding in found:
                print(f"        {finding.rule}: {' | '.join(member.quote for member in finding.evidence)}")


def _short(text: str) -> str:
    return shorten(text, LINE)


if __name__ == "__main__":
    sys.exit(main())
