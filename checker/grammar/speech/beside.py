"""Who gives one figure among several: "4,200 according to the prefecture, 12,000 according to the unions"."""

from functools import cache

from checker.grammar.arithmetic.cues import phrase_from, phrase_until
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load

AFTER = 6
"""Tokens after a figure among which "according to" may begin."""
NAMED = 4
"""Tokens after "according to" among which the institution is named."""
BEFORE = 10
"""Tokens before a figure among which its institution is looked for when a sentence names several."""
STOPS = frozenset({".", ";", "!", "?"})


def voice_beside(tokens: Tokens, first: int, last: int, language: Language) -> str | None:
    """The institution that gives the figure of tokens `first` to `last`, by the words beside it; None if none does."""
    for index in range(last + 1, min(last + 1 + AFTER, len(tokens))):
        if tokens.norms[index] in STOPS or tokens.norms[index][0].isdigit():
            break
        length = phrase_from(tokens, index, _according(language.code))
        if length:
            return _named(tokens, range(index + length, index + length + NAMED), language)
    voices = _institutions(language.code)
    if len({voices[norm] for norm in tokens.norms if norm in voices}) > 1:
        return _before(tokens, first, language)
    return None


def _before(tokens: Tokens, first: int, language: Language) -> str | None:
    """The institution right before a figure, where no other figure and no "according to" stands between."""
    voices = _institutions(language.code)
    for index in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        norm = tokens.norms[index]
        if norm in STOPS or norm[0].isdigit():
            return None
        if norm in voices:
            told = any(phrase_until(tokens, at, _according(language.code)) for at in range(index - 2, index + 1))
            return None if told else voices[norm]
    return None


def _named(tokens: Tokens, among: range, language: Language) -> str | None:
    voices = _institutions(language.code)
    return next((voices[tokens.norms[i]] for i in among if i < len(tokens) and tokens.norms[i] in voices), None)


@cache
def _according(code: str) -> frozenset[str]:
    return frozenset(load(code).speech.according_to)


@cache
def _institutions(code: str) -> dict[str, str]:
    return {word: voice for voice, words in load(code).speech.institutions.items() for word in words}
