"""Say where in the pipeline each missed disagreement of some bundles is lost.

    python benchmarks/lost.py BUNDLE ... [--all]

For every must_flag group that no finding covers: what was read of each member's words, and for members that
differ, why the assertions of one kind were or were not taken for one fact (the gate, or the score and its parts).
--all shows the groups that are found, too. Exit status 0.
"""

import argparse
import sys
from itertools import combinations
from pathlib import Path

import msgspec
from gold import Bundle, Group, Located, load
from scoring import Report, score

from checker.align.comparison import Comparison
from checker.align.events import explained
from checker.align.near_copies import with_voices
from checker.extract.assertions import extract_article
from checker.judge.load import load_rules
from checker.model import Assertion
from checker.pipeline import check
from checker.read.corpus import read_corpus
from checker.report.json import render
from checker.report.screen import Screen

Read = dict[int, list[Assertion]]
"""The assertions at each member of a group, by the member's place in it."""


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundles", nargs="+", type=Path, metavar="BUNDLE")
    parser.add_argument("--all", action="store_true", help="show what is found, too")
    options = parser.parse_args()
    for path in options.bundles:
        _show(load(path), everything=options.all)
    return 0


def _show(bundle: Bundle, *, everything: bool) -> None:
    articles = with_voices(read_corpus([str(bundle.sources)]).articles)
    assertions = [a for article in articles for a in extract_article(article)[1]]
    report = msgspec.json.decode(render(check(articles, load_rules(())), Screen()), type=Report)
    missed = score(bundle, report).missed
    print(f"# {bundle.path.name}")
    for group in bundle.gold.groups:
        if group.expect == "must_flag" and (everything or group in missed):
            members = [bundle.locate(member) for member in group.members]
            _show_group(group, members, assertions, found=group not in missed)


def _show_group(group: Group, members: list[Located], assertions: list[Assertion], *, found: bool) -> None:
    print(f"\n{group.id} [{group.kind}, tier {group.tier}] {group.fact}{' (found)' if found else ''}")
    read = {place: [a for a in assertions if _within(a, member)] for place, member in enumerate(members)}
    for place, member in enumerate(members):
        print(f"  {member.source}: {group.members[place].quote!r} = {member.value!r}")
        for assertion in read[place]:
            print(f"      {_described(assertion)}")
    pairs = [
        (a, b)
        for one, other in combinations(range(len(members)), 2)
        if members[one].value != members[other].value
        for a in read[one]
        for b in read[other]
        if a.kind is b.kind
    ]
    for (a, b), compared in zip(pairs, explained(assertions, pairs), strict=True):
        if compared is not None:
            why = f"barred: {compared.gate}" if compared.gate else f"{compared.score:.2f} of {compared.threshold:.2f}"
            print(f"  {a.quote!r} | {b.quote!r}: {why}  {_parts(compared)}")


def _parts(compared: Comparison) -> str:
    weights = ", ".join(f"{name} {weight:.2f}" for name, weight in compared.weights if weight)
    return f"{weights}  shared: {', '.join(compared.shared[:8])}"


def _described(a: Assertion) -> str:
    marks = "background " if a.context.background else ""
    days = a.context.days.isoformat() if a.context.days.known else ""
    return f"{a.kind.value} {a.attribute} {a.subject} = {a.value.text!r} {marks}{days} {a.quote!r}"


def _within(assertion: Assertion, member: Located) -> bool:
    span = assertion.mention
    return Path(assertion.article.path).name == member.source and span.start < member.end and member.start < span.end


if __name__ == "__main__":
    sys.exit(main())
