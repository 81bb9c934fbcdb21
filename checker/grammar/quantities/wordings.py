"""The phrases that name a unit in one language: plurals, squares and cubes, qualified currencies, signs."""

from collections.abc import Iterator

from checker.grammar.quantities.money import money
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.units import symbols, units
from checker.grammar.tokens import folds_of, words_of
from checker.language.numerals import Currency, Numerals

Entry = tuple[tuple[str, ...], Unit]


def unit_phrases(numerals: Numerals) -> Iterator[Entry]:
    """Every wording of every unit but money, folded."""
    for code, words in numerals.measures.items():
        for phrase in {plural for word in words for plural in plurals(folds_of(word), numerals.plural)}:
            yield phrase, units()[code]
            yield from _powers(phrase, units()[code], numerals)


def money_phrases(numerals: Numerals) -> Iterator[Entry]:
    """Every wording of every currency, folded."""
    for currency in numerals.currencies:
        yield from _currency(currency, numerals.plural)


def unit_signs(numerals: Numerals) -> Iterator[Entry]:
    """International symbols as written, alone and after a case-sensitive magnitude ("M€")."""
    for sign, unit in symbols().items():
        yield words_of(sign), unit
    for currency in numerals.currencies:
        yield from ((words_of(word), money(currency.code)) for word in currency.words if not word[0].isalpha())


def plurals(phrase: tuple[str, ...], ending: str) -> Iterator[tuple[str, ...]]:
    """A phrase in the singular and with its first, its last and all of its words in the regular plural."""
    many = tuple(word + ending if word.isalpha() and len(word) > 1 else word for word in phrase)
    yield from (phrase, (*many[:1], *phrase[1:]), (*phrase[:-1], *many[-1:]), many)


def _powers(phrase: tuple[str, ...], unit: Unit, numerals: Numerals) -> Iterator[Entry]:
    if unit.dimension != "length":
        return
    for words, sign in ((numerals.squares, "²"), (numerals.cubes, "³")):
        for word in words:
            for power in plurals(folds_of(word), numerals.plural):
                yield (*phrase, *power), units()[unit.code + sign]
                yield (*power, *phrase), units()[unit.code + sign]


def _currency(currency: Currency, ending: str) -> Iterator[Entry]:
    nouns = {plural for word in currency.words for plural in plurals(folds_of(word), ending)}
    yield from ((noun, money(currency.code)) for noun in nouns)
    for code, qualifiers in currency.qualified.items():
        for qualifier in {plural for word in qualifiers for plural in plurals(folds_of(word), ending)}:
            yield from (((*noun, *qualifier), money(code)) for noun in nouns)
            yield from (((*qualifier, *noun), money(code)) for noun in nouns)
