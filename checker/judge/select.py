"""Which rule judges which fact, and which of its pairs."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from checker.grammar.tokens import fold
from checker.judge.order import turn_of
from checker.judge.rule import Rule, Scope, Select
from checker.model import Assertion, Fact, Pair
from checker.values.value import Verdict

ANY_ENDING = "*"
_SILENT = (Verdict.CONSISTENT, Verdict.EVOLVES)
HOUSE = "house-style"
"""The attribute of facts on house values: each is judged by the rule that has the value, and by no other."""


def governing(fact: Fact, rules: Sequence[Rule], draft: str | None = None) -> Rule | None:
    """The rule that judges a fact: the most specific that selects some of it, then the first by id."""
    selecting = (rule for rule in rules if _may_judge(rule, fact) and selects(rule.select, fact, draft))
    return min(selecting, key=lambda rule: (_width(rule.select, fact), rule.id), default=None)


def selects(select: Select, fact: Fact, draft: str | None = None) -> bool:
    """Whether a rule has something to say on a fact; `draft` is the path of the draft under check, if any."""
    if not covers(select, fact):
        return False
    if not fact.pairs:
        return _said_so(select, fact.verdict) and any(True for _ in chosen(select, fact, draft))
    scoped = [pair for pair in fact.pairs if in_scope(select, fact, pair, draft)]
    return any(_said_so(select, pair.verdict) for pair in scoped) and _turned(select, fact, scoped)


def covers(select: Select, fact: Fact) -> bool:
    """Whether a fact is of the kind and attributes that a rule selects."""
    return fact.kind is select.kind and any(_fits(pattern, fact.attribute) for pattern in select.attributes)


def chosen(select: Select, fact: Fact, draft: str | None = None) -> Iterator[Assertion]:
    """The members of a fact that a rule looks at, by language, by words, and by whether only the draft matters."""
    whole = select.scope != (Scope.DRAFT,)
    return (m for m in fact.members if (whole or m.article.path == draft) and _speaks(select, m))


def in_scope(select: Select, fact: Fact, pair: Pair, draft: str | None = None) -> bool:
    """Whether a rule compares the two members of a pair."""
    first, second = fact.members[pair.first], fact.members[pair.second]
    paths = (first.article.path, second.article.path)
    if paths[0] == paths[1]:
        scoped = Scope.WITHIN in select.scope
    else:
        scoped = Scope.ACROSS in select.scope or (Scope.DRAFT in select.scope and draft in paths)
    return scoped and _speaks(select, first) and _speaks(select, second)


def _may_judge(rule: Rule, fact: Fact) -> bool:
    """Whether a fact on a house value meets its rule, or any other fact a rule without house values."""
    if fact.attribute == HOUSE:
        return any(house.write == fact.subject for house in rule.house)
    return not rule.house


def _said_so(select: Select, verdict: Verdict) -> bool:
    return not select.verdicts or verdict in select.verdicts


def _turned(select: Select, fact: Fact, pairs: Sequence[Pair]) -> bool:
    """Whether every difference is one of those that a rule is kept to; another rule must see the rest."""
    if not select.turns:
        return True
    differing = [pair for pair in pairs if pair.verdict not in _SILENT]
    return bool(differing) and all(
        turn_of(fact.members[pair.first], fact.members[pair.second]) in select.turns for pair in differing
    )


def _width(select: Select, fact: Fact) -> tuple[int, bool, bool, bool, int]:
    """How much more a selection takes in than this fact: least is most specific."""
    fitting = [attribute for attribute in select.attributes if _fits(attribute, fact.attribute)]
    kept = max(len(attribute) - attribute.endswith(ANY_ENDING) for attribute in fitting)
    exact = fact.attribute in fitting
    unread = -1 if exact else len(fact.attribute) - kept
    return unread, not (select.verdicts or select.turns), not select.words, not select.languages, len(select.scope)


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith(ANY_ENDING) else word == pattern


def _speaks(select: Select, member: Assertion) -> bool:
    lang = member.article.lang
    if select.languages and lang not in select.languages:
        return False
    if not select.words:
        return True
    span = member.sentence.span
    words = _words(member.article.text[span.start : span.end])
    return any(_said(_pattern(phrase), words) for phrase in select.words.get(lang, ()))


def _said(pattern: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether the words of a pattern follow each other among some words."""
    starts = range(len(words) - len(pattern) + 1)
    return any(all(_fits(part, words[start + i]) for i, part in enumerate(pattern)) for start in starts)


@lru_cache(maxsize=4096)
def _pattern(phrase: str) -> tuple[str, ...]:
    return tuple(fold(phrase).split())


@lru_cache(maxsize=4096)
def _words(sentence: str) -> tuple[str, ...]:
    return tuple("".join(c if c.isalnum() else " " for c in fold(sentence)).split())
