"""Which rule judges which fact, and which of its pairs."""

from collections.abc import Iterable, Sequence
from functools import cache

from checker.grammar.tokens import fold
from checker.judge.rule import Rule, Scope, Select
from checker.model import Assertion, Fact, Pair

ANY_ENDING = "*"


def governing(fact: Fact, rules: Sequence[Rule]) -> Rule | None:
    """The rule that judges a fact: the most specific that selects some of it, then the first by id."""
    selecting = (rule for rule in rules if selects(rule.select, fact))
    return min(selecting, key=lambda rule: (_width(rule.select, fact), rule.id), default=None)


def selects(select: Select, fact: Fact) -> bool:
    """Whether a rule has something to say on a fact."""
    if fact.kind is not select.kind or not any(_fits(attribute, fact.attribute) for attribute in select.attributes):
        return False
    members = list(chosen(select, fact))
    if not fact.pairs:
        return bool(members)
    return any(in_scope(select, fact, pair) for pair in fact.pairs)


def chosen(select: Select, fact: Fact) -> Iterable[Assertion]:
    """The members of a fact that a rule looks at, by language and by words."""
    return (member for member in fact.members if _speaks(select, member))


def in_scope(select: Select, fact: Fact, pair: Pair) -> bool:
    """Whether a rule compares the two members of a pair."""
    first, second = fact.members[pair.first], fact.members[pair.second]
    if not (_speaks(select, first) and _speaks(select, second)):
        return False
    return (Scope.WITHIN if first.article is second.article else Scope.ACROSS) in select.scope


def _width(select: Select, fact: Fact) -> tuple[int, bool, bool, int]:
    """How much more a selection takes in than this fact: least is most specific."""
    fitting = [attribute for attribute in select.attributes if _fits(attribute, fact.attribute)]
    kept = max(len(attribute) if attribute == fact.attribute else len(attribute) - 1 for attribute in fitting)
    return len(fact.attribute) - kept, not select.words, not select.languages, len(select.scope)


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith(ANY_ENDING) else word == pattern


def _speaks(select: Select, member: Assertion) -> bool:
    lang = member.article.lang
    if select.languages and lang not in select.languages:
        return False
    if not select.words:
        return True
    patterns = select.words.get(lang, ())
    words = _sentence_words(member.article.text[member.sentence.span.start : member.sentence.span.end])
    return any(_said(pattern, words) for pattern in patterns)


def _said(pattern: str, words: tuple[str, ...]) -> bool:
    """Whether the words of a pattern follow each other in a sentence."""
    parts = fold(pattern).split()
    starts = range(len(words) - len(parts) + 1)
    return any(all(_fits(part, words[start + i]) for i, part in enumerate(parts)) for start in starts)


@cache
def _sentence_words(sentence: str) -> tuple[str, ...]:
    spaced = "".join(c if c.isalnum() else " " for c in fold(sentence))
    return tuple(spaced.split())
