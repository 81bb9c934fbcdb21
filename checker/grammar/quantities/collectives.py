"""Words for about so many and for many: "une centaine", "trois douzaines", "des dizaines de milliers", "several"."""

from msgspec.structs import replace

from checker.grammar.quantities.lexicon import HUNDRED, SCALE, Lexicon
from checker.grammar.quantities.number import ARTICLE, COLLECTIVE, PLURAL, VAGUE, Number
from checker.grammar.tokens import Tokens

_COLLECTIVE, _DOZENS, _NONE = "collective", "dozens", "none"


def vague(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A word that is hedge and number in one."""
    if tokens.folds[index] in lexicon.no_before_plural and (none := _no(tokens, index, lexicon)):
        return none
    found = lexicon.alone.starting(tokens.folds, index)
    if found is None:
        return None
    after, concept = found
    if after < len(tokens.norms) and _many(tokens, after, lexicon):
        return None
    return Number(index, after - 1, lexicon.hedge(concept).figure, VAGUE, hedge=concept)


def _many(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether a plural of scale stands here, whose determiner the words before it are."""
    return tokens.folds[index] in lexicon.plurals


SHORTEST_PLURAL = 4
"""Letters: shorter words that end like a plural are mostly none ("yes", "gas", "his")."""


def _no(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """Zero before a plural noun: "no deaths"."""
    following = tokens.folds[index + 1] if index + 1 < len(tokens.norms) else ""
    double = lexicon.numerals.plural * 2
    plural = following.endswith(lexicon.numerals.plural) and not following.endswith(double)
    if not plural or len(following) < SHORTEST_PLURAL or not following.isalpha():
        return None
    return Number(index, index, 0, VAGUE, hedge=_NONE)


def many(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A bare plural: "des centaines", "tens of thousands", with the determiner before it if it has one."""
    value = lexicon.plurals.get(tokens.folds[index])
    tens = lexicon.words.get(tokens.folds[index].removesuffix(lexicon.numerals.plural)) if value is None else None
    if value is None and (tens is None or not _of_plural(tokens, index, lexicon) or tens.value != 10):  # noqa: PLR2004 - "tens of"
        return None
    number = Number(index, index, float(value or 10), PLURAL, hedge=_DOZENS)
    number = _of_more(tokens, number, lexicon)
    determiner = lexicon.plural_markers.ending(tokens.folds, index - 1)
    return replace(number, first=determiner[0]) if determiner else number


def _of_plural(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    joined = lexicon.of.starting(tokens.folds, index + 1)
    return joined is not None and joined[0] < len(tokens.norms) and tokens.folds[joined[0]] in lexicon.plurals


def _of_more(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """Multiplied by the plural it counts: "dizaines de milliers"."""
    joined = lexicon.of.starting(tokens.folds, number.last + 1)
    if joined is None or joined[0] >= len(tokens.norms):
        return number
    value = lexicon.plurals.get(tokens.folds[joined[0]])
    return (
        number if value is None else replace(number, last=joined[0], figure=number.figure * value, place=float(value))
    )


def collective(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """A number of collectives: "une centaine", "3 douzaines", "une centaine de milliers"."""
    after = number.last + 1
    value = lexicon.collectives.get(tokens.folds[after]) if after < len(tokens.norms) else None
    if value is None:
        return None
    figure, place, hedge = number.figure * value, float(value), _COLLECTIVE
    counted = replace(number, last=after, figure=figure, form=COLLECTIVE, place=place, hedge=hedge)
    return _of_more(tokens, counted, lexicon)


def bare_collective(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A collective under another determiner: "cette dizaine de"."""
    value = lexicon.collectives.get(tokens.folds[index])
    if value is None or tokens.folds[index] in lexicon.plurals:
        return None
    return _of_more(tokens, Number(index, index, float(value), COLLECTIVE, hedge=_COLLECTIVE), lexicon)


def with_article(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """An article that counts one scale or collective: "a hundred", "a dozen"; the number without its continuation."""
    if tokens.folds[index] not in lexicon.articles:
        return None
    word = lexicon.words.get(tokens.folds[index + 1]) if index + 1 < len(tokens.norms) else None
    if word is not None and word.role in (HUNDRED, SCALE):
        return Number(index, index, 1, ARTICLE)
    unit = lexicon.units.starting(tokens.folds, index + 1)
    if unit is not None and lexicon.half_more.starting(tokens.folds, unit[0]) is not None:
        return Number(index, index, 1, COLLECTIVE)
    return collective(tokens, Number(index, index, 1, ARTICLE), lexicon)
