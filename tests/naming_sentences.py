"""Read the names of sentences written in a test."""

from checker.grammar.naming import article_vocabulary, find_namings
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Naming


def namings(lang: str, *sentences: str) -> list[Naming]:
    """All names of an article made of these sentences."""
    language = load(lang)
    tokens = [Tokens(sentence) for sentence in sentences]
    vocabulary = article_vocabulary(tokens, language)
    return [naming for one in tokens for naming in find_namings(one, language, vocabulary)]


def people(lang: str, *sentences: str) -> dict[str, Naming]:
    """The people of an article by their names as written."""
    return {" ".join(n.tokens): n for n in namings(lang, *sentences) if n.sort == "person"}
