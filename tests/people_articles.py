"""Run names and roles over articles written in a test, as the pipeline does."""

from datetime import date

from naming_sentences import namings

from checker.align.people import name_facts
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.stems import keys
from checker.grammar.tokens import Tokens, fold
from checker.kinds import names, roles
from checker.language.load import load
from checker.model import Article, Assertion, Context, Fact, Sentence, Span
from checker.model import Role as Part
from checker.values.days import Days


def facts(*texts: str, lang: str = "fr", langs: tuple[str, ...] = ()) -> list[Fact]:
    """The facts of articles, each one sentence, all of one day."""
    codes = langs or (lang,) * len(texts)
    found = [a for i, (text, code) in enumerate(zip(texts, codes, strict=True)) for a in _assertions(i, text, code)]
    return list(name_facts(found))


def _assertions(number: int, text: str, lang: str) -> list[Assertion]:
    article = Article(f"{number}.txt", text, (), lang=lang, published=Days.on(date(2024, 5, 14)))
    found = tuple(namings(lang, text))
    entities = frozenset(fold(word) for naming in found for word in naming.tokens)
    sentence = Sentence(Span(0, len(text)), 0, 0, Part.BODY)
    tokens, language = Tokens(text), load(lang)
    read = ReadSentence(
        sentence, tokens, keys(tokens, language), lang, namings=found, context=Context(entities=entities)
    )
    reading = Reading(article, language, (read,))
    return [*names.extract(reading), *roles.extract(reading)]


def persons(found: list[Fact]) -> list[set[str]]:
    """The names as written of each person with two mentions or more."""
    return [{member.quote for member in fact.members} for fact in found if fact.attribute == "person"]
