"""Change one figure or one name of an example that passes: the rule must see it, where it claims to."""

import re
from collections.abc import Iterator
from itertools import combinations, product

from msgspec import Struct
from msgspec.structs import replace

from checker.judge.rule import Rule, Sight
from checker.judge.select import covers, in_scope
from checker.model import Article, Assertion, Fact, Kind, Pair, Report, Role, Segment, Span
from checker.values.numbers import Numbers
from checker.values.value import Value, Verdict

_FIGURE = re.compile(r"[0-9]+")
_NAME = re.compile(r"[^\W\d_]{4,}")
"""A word of a name that is long enough to be misspelt and still be known: 4 letters."""


class Mutant(Struct, frozen=True):
    """The articles of an example with one change: `before` became `after`."""

    articles: tuple[Article, ...]
    before: str
    after: str


def mutants(rule: Rule, report: Report) -> Iterator[Mutant]:
    """One mutant for each sight of a rule and each fact of a report on which two members plainly agree."""
    for fact, sight in product(report.facts, rule.sights):
        changes = ((member.article.path, _change(sight, member)) for member in _agreed(rule, fact))
        path, change = next(((path, change) for path, change in changes if change), ("", None))
        if change:
            yield _mutant(report, path, *change)


def _agreed(rule: Rule, fact: Fact) -> Iterator[Assertion]:
    """The members whose exact value another one that the rule compares them with shares."""
    for i, j in combinations(range(len(fact.members)), 2) if covers(rule.select, fact) else ():
        first, second = fact.members[i], fact.members[j]
        if in_scope(rule.select, fact, Pair(i, j, Verdict.CONSISTENT)) and _same(first.value, second.value):
            yield from (second, first)


def _same(a: Value, b: Value) -> bool:
    """Whether two values are one and exact: a range has room for another figure."""
    if isinstance(a.implied, Numbers) and a.implied.hull[0] != a.implied.hull[1]:
        return False
    return a.implied == b.implied and a.strict == b.strict


def _change(sight: Sight, member: Assertion) -> tuple[Span, str] | None:
    """Which characters of a member's mention to change, and into what."""
    found = _FIGURE.search(member.quote) if sight is Sight.FIGURE else _last_name(member.quote)
    if found is None:
        return None
    start = member.mention.start
    other = _other_name(found.group()) if sight is Sight.NAME else _other_figure(found.group(), member.kind)
    return Span(start + found.start(), start + found.end()), other


def _last_name(words: str) -> re.Match[str] | None:
    return next(reversed(list(_NAME.finditer(words))), None)


def _other_figure(figure: str, kind: Kind) -> str:
    """Another figure of as many digits: the day or hour before, or a count with another leading digit."""
    if kind is Kind.DATE:
        number = int(figure)
        return str(number - 1 if number > 1 else number + 1)
    return str(int(figure[0]) % 9 + 1) + figure[1:]


def _other_name(name: str) -> str:
    """The name with its middle letter doubled, as a slip of the keys would."""
    middle = len(name) // 2
    return name[: middle + 1] + name[middle:]


def _mutant(report: Report, path: str, span: Span, after: str) -> Mutant:
    touched = next(article for article in report.articles if article.path == path)
    changed = _with(touched, touched.text[: span.start] + after + touched.text[span.end :])
    articles = (changed if article is touched else article for article in report.articles)
    return Mutant(tuple(articles), touched.text[span.start : span.end], after)


def _with(article: Article, text: str) -> Article:
    return replace(article, text=text, blanked="", segments=(Segment(Span(0, len(text)), Role.BODY),))
