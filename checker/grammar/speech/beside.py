"""Who gives one figure among several: "4,200 according to the prefecture, 12,000 according to the unions"."""

from functools import cache

from checker.grammar.arithmetic.cues import phrase_until
from checker.grammar.speech.lexicon import phrase_at, speech_lexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load

AFTER = 6
"""Tokens after a figure among which "according to" may begin."""
NAMED = 4
"""Tokens after "according to" among which the institution is named."""
BEFORE = 10
"""Tokens before a figure among which its institution is looked for when a sentence names several."""
STOPS = frozenset({".", ";", "!", "?"})


def several_voices(tokens: Tokens, language: Language) -> bool:
    """Whether a sentence names more than one institution."""
    voices = _institutions(language.code)
    return len({voices[norm] for norm in tokens.norms if norm in voices}) > 1


def voice_beside(tokens: Tokens, first: int, last: int, language: Language, *, several: bool) -> str | None:
    """The institution that gives the figure of tokens `first` to `last`, by the words beside it; None if none does.

    `several`: what `several_voices` says of the sentence.
    """
    according, voices = speech_lexicon(language.code).according_to, _institutions(language.code)
    for index in range(last + 1, min(last + 1 + AFTER, len(tokens))):
        if tokens.norms[index] in STOPS or tokens.norms[index][0].isdigit():
            break
        length = phrase_at(according, tokens, index)
        if length:
            among = tokens.norms[index + length : index + length + NAMED]
            return next((voices[norm] for norm in among if norm in voices), None)
    return _before(tokens, first, language) if several else None


def _before(tokens: Tokens, first: int, language: Language) -> str | None:
    """The institution right before a figure, where no other figure and no "according to" stands between."""
    voices, according = _institutions(language.code), frozenset(language.speech.according_to)
    for index in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        norm = tokens.norms[index]
        if norm in STOPS or norm[0].isdigit():
            return None
        if norm in voices:
            told = any(phrase_until(tokens, at, according) for at in range(index - 2, index + 1))
            return None if told else voices[norm]
    return None


@cache
def _institutions(code: str) -> dict[str, str]:
    """Words of institutions as they are written: beside a figure "faire état de" must not name the state."""
    return {word: voice for voice, words in load(code).speech.institutions.items() for word in words}
