"""Where the unit of a number stands, and which unit the words there name."""

from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.marks import BRACKETS
from checker.grammar.quantities.number import ARTICLE, DIGITS, FRACTION, WORDS, Number
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.words import HYPHENS
from checker.grammar.tokens import Tokens

_LEAST_PARTITIVE = 1_000_000
"""Numbers from here on take "de" before what they count in French, even in digits."""

_LONGEST_SYMBOL = 4
"""Tokens of the longest symbol of a unit."""


def written(tokens: Tokens, start: int, end: int) -> list[str]:
    """The tokens as written, from `start` up to `end`."""
    return [tokens.written(i) for i in range(start, min(end, len(tokens.norms)))]


def unit_start(tokens: Tokens, number: Number, words: Lexicon) -> int | None:
    """The token where the unit of a number would begin."""
    after = number.last + 1
    if after >= len(tokens.norms):
        return None
    if tokens.norms[after] in HYPHENS and tokens.glued(number.last) and tokens.glued(after):
        return after + 1
    if tokens.norms[after] in BRACKETS and after + 2 < len(tokens.norms):
        closed = tokens.norms[after + 2] == BRACKETS[tokens.norms[after]] and tokens.norms[after] != "("
        return after + 1 if closed else None
    if number.form is FRACTION and (part := words.parts.starting(tokens.folds, after)):
        return part[0]
    partitive = number.scale > 1 or number.figure >= _LEAST_PARTITIVE or number.hedge is not None
    if partitive and (joined := words.of.starting(tokens.folds, after)):
        return joined[0]
    return after


def unit_at(tokens: Tokens, start: int, words: Lexicon) -> tuple[int, Unit] | None:
    """The longest name or symbol of a unit at a token, as (index after it, unit)."""
    named = words.units.starting(tokens.folds, start)
    signed = sign_at(tokens, start, words) if tokens.norms[start] in words.sign_firsts else None
    if named is None or (signed is not None and signed[0] >= named[0]):
        return signed
    return named


def sign_at(tokens: Tokens, start: int, words: Lexicon) -> tuple[int, Unit] | None:
    """The longest symbol that is written in one piece at a token, as (index after it, unit)."""
    end = start + 1
    while end < min(start + _LONGEST_SYMBOL, len(tokens.norms)) and tokens.glued(end - 1):
        end += 1
    signed = words.signs.starting(written(tokens, start, end), 0)
    return (start + signed[0], signed[1]) if signed else None


def paid(tokens: Tokens, number: Number, start: int, words: Lexicon) -> tuple[int, Unit] | None:
    """Money whose name is also a measure, where millions are meant: "361 millions de livres"."""
    if number.figure < _LEAST_PARTITIVE:
        return None
    found, measured = words.monies.starting(tokens.folds, start), words.units.starting(tokens.folds, start)
    ambiguous = found is not None and measured is not None and measured[1].dimension != "money"
    return found if ambiguous else None


def is_no_unit(tokens: Tokens, number: Number, start: int, after: int) -> bool:
    """Whether what looks like a unit is an elided word ("en 2019 l'armée") or a decade ("the 1990s")."""
    elided = after < len(tokens.norms) and tokens.norms[after] == "'" and tokens.glued(after - 1) and after - start == 1
    decade = tokens.norms[start] == "s" and tokens.glued(number.last) and number.place >= 1
    letter = len(tokens.norms[start]) == 1 and number.form in (WORDS, ARTICLE) and after - start == 1
    return ((elided or letter) and tokens.norms[start].isalpha()) or (decade and number.form is DIGITS)
