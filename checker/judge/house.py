"""House values: the words a desk does not write, found in its articles and told as facts of their own."""

from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.tokens import Tokens, normal
from checker.judge.rule import HouseValue, Rule
from checker.judge.select import HOUSE
from checker.model import Article, Assertion, Fact, Sentence, Span
from checker.values.labels import Labels
from checker.values.value import Value, Verdict

Splitter = Callable[[Article], Sequence[Sentence]]
"""Cuts an article into its sentences: `judge` stands beside `extract` and does not import it."""


class Misspelt(Struct, frozen=True):
    """A mention that is not spelt as a rule's house spells it; `corrupt` when it is garbled."""

    rule: Rule
    house: HouseValue
    mention: Assertion
    corrupt: bool = False


class Avoided(Struct, frozen=True):
    """Words that a rule's house does not write, and what it writes instead."""

    rule: Rule
    house: HouseValue
    words: tuple[str, ...]
    written: str
    right: tuple[tuple[str, ...], ...]
    """The right spellings that hold these words themselves ("Ali Lamine Zeine" and "Lamine Zeine")."""


def house_facts(
    articles: Sequence[Article], rules: Sequence[Rule], split: Splitter, misspelt: Sequence[Misspelt] = ()
) -> tuple[Fact, ...]:
    """One fact for each thing the house writes otherwise, with every mention in every article, by id.

    `articles` have their language; `split` cuts one into sentences and is called only when a rule has house values.
    `misspelt` are names known as the house's own by their bearers (see `house_names.settled`).
    """
    index = _by_first_word(rules)
    found: dict[tuple[str, str], list[Misspelt]] = {}
    known: dict[tuple[str, str], list[Span]] = {}
    for each in misspelt:
        found.setdefault((each.rule.id, each.house.write), []).append(each)
        known.setdefault((each.house.write, each.mention.article.path), []).append(each.mention.mention)
    for article in articles if index else ():
        for sentence in split(article):
            for avoided, assertion in _mentions(article, sentence, index):
                told = known.get((avoided.house.write, article.path), ())
                if not any(span.overlaps(assertion.mention) for span in told):
                    key = avoided.rule.id, avoided.house.write
                    found.setdefault(key, []).append(Misspelt(avoided.rule, avoided.house, assertion))
    return tuple(sorted((_fact(*key, members) for key, members in found.items()), key=lambda fact: fact.id))


def _by_first_word(rules: Sequence[Rule]) -> dict[str, list[Avoided]]:
    index: dict[str, list[Avoided]] = {}
    for rule in rules:
        for house in rule.house:
            forms = [tuple(Tokens(form).norms) for form in (house.write, *house.accept)]
            for written in filter(str.strip, house.instead_of):
                words = tuple(Tokens(written).norms)
                right = tuple(form for form in forms if _position(words, form) is not None)
                index.setdefault(words[0], []).append(Avoided(rule, house, words, written, right))
    return index


def _position(words: tuple[str, ...], whole: tuple[str, ...]) -> int | None:
    """Where words stand in others, None where they do not."""
    starts = range(len(whole) - len(words) + 1)
    return next((start for start in starts if whole[start : start + len(words)] == words), None)


def _mentions(
    article: Article, sentence: Sentence, index: dict[str, list[Avoided]]
) -> Iterator[tuple[Avoided, Assertion]]:
    tokens = Tokens(article.prose, sentence.span)
    for start, word in enumerate(tokens.norms):
        for avoided in index.get(word, ()):
            if _is_here(avoided, tokens, start) and applies(avoided.rule, avoided.house, article.lang):
                yield avoided, _assertion(avoided, article, sentence, tokens, start)


def _is_here(avoided: Avoided, tokens: Tokens, start: int) -> bool:
    """Whether the avoided words stand at a token; a capital that the rule writes must be there."""
    end = start + len(avoided.words)
    if tuple(tokens.norms[start:end]) != avoided.words or any(
        _inside(f, avoided, tokens, start) for f in avoided.right
    ):
        return False
    return tokens.written(start)[0].isupper() or not avoided.written[0].isupper()


def _inside(form: tuple[str, ...], avoided: Avoided, tokens: Tokens, start: int) -> bool:
    """Whether the words at a token are a part of a right spelling there."""
    begin = start - (_position(avoided.words, form) or 0)
    return begin >= 0 and tuple(tokens.norms[begin : begin + len(form)]) == form


def applies(rule: Rule, house: HouseValue, lang: str) -> bool:
    """Whether a house value holds in articles of a language."""
    languages = house.languages or rule.select.languages
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


def _fact(rule: str, write: str, found: list[Misspelt]) -> Fact:
    members = (replace(each.mention, attribute=HOUSE, subject=write) for each in found)
    ordered = tuple(sorted(members, key=lambda member: (member.article.path, member.mention)))
    key = blake2b(f"{rule}\x1f{write}".encode(), digest_size=6).hexdigest()
    verdict = Verdict.CORRUPT if any(each.corrupt for each in found) else Verdict.VARIANT
    return Fact(key, ordered[0].kind, HOUSE, write, ordered, (), verdict)
