"""House values: the words a desk does not write, found in its articles and told as facts of their own."""

from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b

from msgspec import Struct

from checker.grammar.tokens import Tokens, normal
from checker.judge.rule import HouseValue, Rule
from checker.judge.select import HOUSE
from checker.model import Article, Assertion, Fact, Sentence
from checker.values.labels import Labels
from checker.values.value import Value, Verdict

Splitter = Callable[[Article], Sequence[Sentence]]
"""Cuts an article into its sentences: `judge` stands beside `extract` and does not import it."""


class Avoided(Struct, frozen=True):
    """Words that a rule's house does not write, and what it writes instead."""

    rule: Rule
    house: HouseValue
    words: tuple[str, ...]
    written: str


def house_facts(articles: Sequence[Article], rules: Sequence[Rule], split: Splitter) -> tuple[Fact, ...]:
    """One fact for each thing the house writes otherwise, with every mention in every article, by id.

    `articles` have their language; `split` cuts one into sentences and is called only when a rule has house values.
    """
    index = _by_first_word(rules)
    found: dict[tuple[str, str], list[Assertion]] = {}
    for article in articles if index else ():
        for sentence in split(article):
            for avoided, assertion in _mentions(article, sentence, index):
                found.setdefault((avoided.rule.id, avoided.house.write), []).append(assertion)
    return tuple(sorted((_fact(*key, members) for key, members in found.items()), key=lambda fact: fact.id))


def _by_first_word(rules: Sequence[Rule]) -> dict[str, list[Avoided]]:
    index: dict[str, list[Avoided]] = {}
    for rule in rules:
        for house in rule.house:
            for written in house.instead_of:
                words = tuple(Tokens(written).norms)
                index.setdefault(words[0], []).append(Avoided(rule, house, words, written))
    return index


def _mentions(
    article: Article, sentence: Sentence, index: dict[str, list[Avoided]]
) -> Iterator[tuple[Avoided, Assertion]]:
    tokens = Tokens(article.prose, sentence.span)
    for start, word in enumerate(tokens.norms):
        for avoided in index.get(word, ()):
            if _is_here(avoided, tokens, start) and _applies(avoided, article.lang):
                yield avoided, _assertion(avoided, article, sentence, tokens, start)


def _is_here(avoided: Avoided, tokens: Tokens, start: int) -> bool:
    """Whether the avoided words stand at a token; a capital that the rule writes must be there."""
    end = start + len(avoided.words)
    if tuple(tokens.norms[start:end]) != avoided.words:
        return False
    return tokens.written(start)[0].isupper() or not avoided.written[0].isupper()


def _applies(avoided: Avoided, lang: str) -> bool:
    languages = avoided.house.languages or avoided.rule.select.languages
    return not languages or lang in languages


def _assertion(avoided: Avoided, article: Article, sentence: Sentence, tokens: Tokens, start: int) -> Assertion:
    span = tokens.span(start, start + len(avoided.words) - 1)
    words = article.text[span.start : span.end]
    label = Labels.of(normal(words))
    return Assertion(
        kind=avoided.rule.select.kind,
        attribute=HOUSE,
        subject=avoided.house.write,
        value=Value(words, label, label),
        article=article,
        mention=span,
        sentence=sentence,
    )


def _fact(rule: str, write: str, members: list[Assertion]) -> Fact:
    ordered = tuple(sorted(members, key=lambda member: (member.article.path, member.mention)))
    key = blake2b(f"{rule}\x1f{write}".encode(), digest_size=6).hexdigest()
    return Fact(key, ordered[0].kind, HOUSE, write, ordered, (), Verdict.VARIANT)
