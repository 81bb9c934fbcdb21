"""Change one word of what several articles agree on: is it flagged, and what else is?

    python benchmarks/mutations.py [BUNDLE ...] [--every N] [--misses]

A BUNDLE is a folder with articles and gold, or a folder of such folders; without any, fixtures/. Figures, days and
verbs are changed in the passages that the gold calls consistent between articles, so that what the checker does not
understand counts as missed; names and places where the checker itself finds that several articles agree. A mutant is
caught when an error or a warning that the untouched bundle does not have covers the changed words; any other such
finding is unrelated.

Exit status: 0; 2 when there is nothing to change.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from gold import Bundle, bundles_below, load
from msgspec import Struct
from mutants import Edit, Kind, Mutant, apply, date_edits, figure_edits, name_edits, place_edits, verb_edits

from checker.judge.load import load_rules
from checker.judge.rule import Rule
from checker.model import Article, Assertion, Fact, Finding, Naming, Report, Severity, Span
from checker.model import Kind as AssertionKind
from checker.pipeline import check
from checker.read.corpus import read_corpus
from checker.values.value import Verdict

FIXTURES = Path(__file__).parent.parent / "fixtures"
LOUD = frozenset({Severity.ERROR, Severity.WARNING})
"""Severities that interrupt an editor."""
FIGURES, DAYS = frozenset({"quantity", "arithmetic"}), frozenset({"date"})
"""Kinds of gold whose passages have a figure and a day to change."""
Sign = tuple[str, frozenset[tuple[str, str]]]
"""What makes two findings of two runs the same: the rule, and the words shown of each article."""


class Outcome(Struct, frozen=True):
    """What checking a mutant showed: findings that cover the changed words, and other new ones."""

    mutant: Mutant
    caught: tuple[Finding, ...]
    unrelated: tuple[Finding, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    options = _options(arguments)
    rules = load_rules(())
    bundles = [path for given in options.bundles or [FIXTURES] for path in bundles_below(given) or [given]]
    outcomes = [found for path in bundles for found in outcomes_of(load(path), rules, options.every)]
    by_kind: defaultdict[Kind, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        by_kind[outcome.mutant.kind].append(outcome)
    for kind, found in sorted(by_kind.items()):
        _line(kind, found)
    _line("all", outcomes)
    _list(outcomes if options.misses else ())
    return 0 if outcomes else 2


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundles", nargs="*", type=Path, metavar="BUNDLE")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th mutant of each bundle")
    parser.add_argument("--misses", action="store_true", help="list the mutants not caught and the unrelated findings")
    return parser.parse_args(arguments)


def outcomes_of(bundle: Bundle, rules: Sequence[Rule], every: int = 1) -> Iterator[Outcome]:
    """Check each mutant of a bundle against the bundle's other articles."""
    base = check(read_corpus([str(bundle.sources)]).articles, rules)
    known = {_sign(finding) for finding in _loud(base)}
    for mutant in list(mutants(bundle, base))[::every]:
        others = [each for each in base.articles if each.path != mutant.article.path]
        new = [each for each in _loud(check([*others, mutant.article], rules)) if _sign(each) not in known]
        yield Outcome(
            mutant=mutant,
            caught=tuple(finding for finding in new if _covers(finding, mutant)),
            unrelated=tuple(finding for finding in new if not _covers(finding, mutant)),
        )


def mutants(bundle: Bundle, base: Report) -> Iterator[Mutant]:
    """Every mutant of a bundle: by gold, then by the checker's own facts; each edit once."""
    articles = {Path(article.path).name: article for article in base.articles}
    edits = dict.fromkeys([*_gold_edits(bundle, articles), *_fact_edits(base)])
    for path, edit in edits:
        yield apply(articles[path], edit)


def _gold_edits(bundle: Bundle, articles: dict[str, Article]) -> Iterator[tuple[str, Edit]]:
    for kind, source, within in _passages(bundle):
        article = articles[source]
        found = [*(figure_edits(article, within) if kind in FIGURES else ())]
        found += [*(date_edits(article, within) if kind in DAYS else ()), *verb_edits(article, within)]
        yield from ((source, edit) for edit in found)


def _passages(bundle: Bundle) -> Iterator[tuple[str, str, Span]]:
    """The passages that agree with one of another article, by the gold: kind, file name and where."""
    for group in bundle.gold.groups:
        if group.verdict == "CONSISTENT" and len({member.source for member in group.members}) > 1:
            for member in group.members:
                located = bundle.locate(member)
                yield group.kind, located.source, Span(located.start, located.end)


def _fact_edits(base: Report) -> Iterator[tuple[str, Edit]]:
    """Names and places that several articles give alike."""
    scenes = [member for member in _agreed(base.facts, AssertionKind.PLACE) if member.naming]
    names = sorted({" ".join(member.naming.tokens) for member in scenes if member.naming})
    for member in _agreed(base.facts, AssertionKind.NAME):
        yield from _in_file(member, name_edits(_named(member)))
    for member in scenes:
        yield from _in_file(member, place_edits(_named(member), member.article, names))


def _agreed(facts: Iterable[Fact], kind: AssertionKind) -> list[Assertion]:
    agreed = [fact for fact in facts if fact.kind is kind and fact.verdict is Verdict.CONSISTENT]
    several = (fact for fact in agreed if len({member.article.path for member in fact.members}) > 1)
    return [member for fact in several for member in fact.members]


def _named(member: Assertion) -> tuple[Naming, ...]:
    return (member.naming,) if member.naming else ()


def _in_file(member: Assertion, edits: Iterable[Edit]) -> Iterator[tuple[str, Edit]]:
    return ((Path(member.article.path).name, edit) for edit in edits)


def _loud(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity in LOUD]


def _sign(finding: Finding) -> Sign:
    return finding.rule, frozenset((member.article.path, member.quote) for member in finding.evidence)


def _covers(finding: Finding, mutant: Mutant) -> bool:
    return any(
        member.article.path == mutant.article.path and member.mention.overlaps(mutant.span)
        for member in finding.evidence
    )


def _line(name: str, outcomes: Sequence[Outcome]) -> None:
    caught = sum(bool(outcome.caught) for outcome in outcomes)
    unrelated = sum(len(outcome.unrelated) for outcome in outcomes)
    share = caught / max(1, len(outcomes))
    print(f"{name:<10} caught {share:.3f} ({caught}/{len(outcomes)})  unrelated findings {unrelated}")


def _list(outcomes: Iterable[Outcome]) -> None:
    for outcome in outcomes:
        mutant = outcome.mutant
        if not outcome.caught or outcome.unrelated:
            file = Path(mutant.article.path)
            verdict = "caught" if outcome.caught else "missed"
            print(f"    {verdict} {mutant.kind} {file.parent.parent.name}/{file.name}: {mutant.was} -> {mutant.now}")
            print(f"        …{_around(mutant)}…")
        for finding in outcome.unrelated:
            print(f"        {finding.rule}: {' | '.join(member.quote for member in finding.evidence)}")


def _around(mutant: Mutant) -> str:
    words = mutant.article.text[max(0, mutant.span.start - 50) : mutant.span.end + 50]
    return " ".join(words.split())


if __name__ == "__main__":
    sys.exit(main())
