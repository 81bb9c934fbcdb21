"""Where somebody is from by a description that stands for a name: "the Kenyan runner", "l'Irlandais"."""

from collections.abc import Iterator

from checker.grammar.naming.lexicon import Lexicon
from checker.grammar.tokens import Tokens

_HYPHEN, _APOSTROPHE = "-", "'"
AGE = 5
"""Tokens of an age between an article and an adjective: "24", "-", "year", "-", "old"."""


def descriptions(tokens: Tokens, words: Lexicon, definite: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    """The country, first and last token of each description of one person by where he or she is from.

    `definite` are the articles that point to somebody told of before. A name behind makes it that name's.
    """
    for first, norm in enumerate(tokens.norms):
        if norm in definite:
            start = first + 1 + (_sign(tokens, first + 1) == _APOSTROPHE)
            found = _described(tokens, words, start, aged=False)
            aged = _past_age(tokens, words, start)
            found = found or (_described(tokens, words, aged, aged=True) if aged else None)
            if found is not None and not _capital(tokens, found[1] + 1) and _sign(tokens, found[1] + 1) != _HYPHEN:
                yield found[0], first, found[1]


def _described(tokens: Tokens, words: Lexicon, at: int, *, aged: bool) -> tuple[str, int] | None:
    """The country of a demonym and a word for a person at a token, and the last token of both.

    The demonym stands alone where its capital makes it a noun, or behind an age before a sign.
    """
    if not _capital(tokens, at):
        return None
    country = words.adjectives.at(tokens, at) or (words.countries.at(tokens, at) if words.possessive else None)
    if country is None or _sign(tokens, country[1]) == _HYPHEN:
        return None
    after = country[1]
    person = (words.trades.at(tokens, after) or words.offices.at(tokens, after)) if after < len(tokens) else None
    if person is not None and person[0] in words.occupations and words.possessive:
        return country[0], person[1] - 1
    noun = words.countries.at(tokens, at) is None
    alone = noun if not words.possessive else aged and not _sign(tokens, after).isalnum()
    return (country[0], after - 1) if alone else None


def _past_age(tokens: Tokens, words: Lexicon, at: int) -> int | None:
    """The token after an age at a token; None where there is none."""
    if not _sign(tokens, at).isdigit():
        return None
    signs = range(at, min(at + AGE, len(tokens)))
    told = [i for i in signs if tokens.norms[i] in words.sets["age_words"]]
    return told[-1] + 1 if told else None


def _sign(tokens: Tokens, at: int) -> str:
    return tokens.norms[at] if at < len(tokens) else ""


def _capital(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens.written(at)[0].isupper()
