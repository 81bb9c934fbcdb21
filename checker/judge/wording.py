"""The message of a finding: a rule's template, filled with the words of its evidence."""

from collections.abc import Iterable
from pathlib import PurePath

from checker.grammar.tokens import fold
from checker.judge.rule import Rule, text_in
from checker.judge.template import filled
from checker.model import Article, Assertion, Fact

_SEPARATOR = " / "


def message(
    rule: Rule, fact: Fact, told: tuple[Assertion, Assertion], evidence: tuple[Assertion, ...], locale: str
) -> str:
    """The message in a locale; `told` are the two members that differ most."""
    first, second = told
    fields = {
        "a": _one_line(first.quote),
        "b": _one_line(second.quote),
        "outlet_a": outlet(first.article),
        "outlet_b": outlet(second.article),
        "outlets": _joined(outlet(member.article) for member in evidence),
        "values": _joined(_one_line(member.quote) for member in evidence),
        "subject": fact.subject,
        "attribute": fact.attribute,
        "count": str(len({member.article.path for member in evidence})),
        "write": house_word(rule, first.quote),
    }
    return filled(text_in(rule.message, locale), fields)


def outlet(article: Article) -> str:
    """The outlet of an article, else the name of its file."""
    return article.outlet or PurePath(article.path).name


def house_word(rule: Rule, quote: str) -> str:
    """What the house writes instead of some words; the words themselves when it has no say."""
    word = fold(quote)
    houses = (house for house in rule.house if any(fold(other) == word for other in house.instead_of))
    return next((house.write for house in houses), quote)


def reason(rule: Rule, fact: Fact, locale: str) -> str:
    """Why a finding matters: the reason that the house gives for its own spelling, else the rule's."""
    given = (house.reason for house in rule.house if house.write == fact.subject and house.reason)
    return next(given, text_in(rule.why, locale))


def _joined(words: Iterable[str]) -> str:
    return _SEPARATOR.join(dict.fromkeys(words))


def _one_line(words: str) -> str:
    return " ".join(words.split())
