"""Which way a figure goes: a share that rose or fell, a sum that was earned or lost."""

from checker.grammar.arithmetic.cues import phrase_from, phrase_until
from checker.grammar.reading import Quantity, ReadSentence
from checker.grammar.stems import FIGURE, HAPPENING
from checker.grammar.tokens import Tokens, token_range
from checker.language.load import Language

UP, DOWN = "up", "down"
PERCENT, MONEY = "percent", "money"
RISE, FALL = HAPPENING + "rise", HAPPENING + "fall"
BEFORE, AFTER = 6, 3
"""Tokens before and after a percentage among which the word of rise or fall stands, in its clause."""
NOUN_BEFORE = 3
"""Tokens between the noun for a profit or loss and its sum ("a net loss after tax of")."""
SIGNS = frozenset({",", ";", ":", "(", ")", ".", "–", "—"})
_PLUS, _MINUS = "+", frozenset({"-", "−"})

Keys = tuple[str | None, ...]


def direction(read: ReadSentence, quantity: Quantity, language: Language) -> str:
    """`up`, `down` or "" for a figure of a sentence."""
    tokens, keys, dimension = read.tokens, read.keys, quantity.dimension
    if dimension not in (PERCENT, MONEY):
        return ""
    first, last = token_range(tokens, quantity.span)
    signed = _signed(tokens, first)
    if signed or dimension == MONEY:
        return signed or _earned(tokens, first, language)
    places = (range(first - 1, first - 1 - BEFORE, -1), range(last + 1, last + 1 + AFTER))
    turns = (_turn(tokens, i, keys, language) for side in places for i in _clause(tokens, side, keys, language))
    return next(filter(None, turns), "")


def _signed(tokens: Tokens, first: int) -> str:
    """What a sign glued to the figure says; behind a word it is a dash."""
    if first == 0 or not tokens.glued(first - 1) or (first > 1 and tokens.glued(first - 2)):
        return ""
    sign = tokens.norms[first - 1]
    return UP if sign == _PLUS else DOWN if sign in _MINUS else ""


def _clause(tokens: Tokens, places: range, keys: Keys, language: Language) -> list[int]:
    """The places up to the first sign or conjunction, or the first other figure."""
    found, ends = [], SIGNS | language.concepts.conjunctions
    for index in places:
        if not 0 <= index < len(tokens) or tokens.norms[index] in ends or (keys[index] or "").startswith(FIGURE):
            break
        found.append(index)
    return found


def _turn(tokens: Tokens, index: int, keys: Keys, language: Language) -> str:
    words = language.arithmetic.changes
    rises = keys[index] == RISE or phrase_from(tokens, index, words.rises) > 0
    falls = keys[index] == FALL or phrase_from(tokens, index, words.falls) > 0
    return "" if rises == falls else UP if rises else DOWN


def _earned(tokens: Tokens, first: int, language: Language) -> str:
    """Whether the noun right before a sum says that it was earned or lost."""
    words = language.arithmetic.changes
    for end in range(first, max(0, first - 1 - NOUN_BEFORE), -1):
        if end < first and tokens.norms[end] in SIGNS:
            return ""
        if phrase_until(tokens, end, words.profits):
            return UP
        if phrase_until(tokens, end, words.losses):
            return DOWN
    return ""
