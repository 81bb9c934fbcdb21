"""What a retelling may not make up: the names, figures and calendar words of a sentence, each with what confirms it."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from checker.grammar.naming.lexicon import lexicon
from checker.grammar.quantities.number import ARTICLE, COLLECTIVE, FRACTION, MULTIPLE, PLURAL, VAGUE
from checker.grammar.quantities.numbers import find_numbers
from checker.grammar.tokens import Tokens, fold
from checker.language.load import Language, load

NAME, FIGURE, WEEKDAY, MONTH, YEAR = "name", "figure", "weekday", "month", "year"
CALENDAR = frozenset({WEEKDAY, MONTH, YEAR})
COUNTRY, INITIALS, BEGINNING = "country:", "initials:", "beginning:"
"""Begin a key of a name that is no word: a country's code, initials, the first letters of a long word."""
LETTERS = 5
"""First letters that two names of one place or people share (Paris, Parisians)."""
ACRONYM, CONNECTOR = range(2, 7), range(1, 4)
"""How many letters an acronym has, and a small word that gives it none."""
YEARS = range(1900, 2100)
"""Figures that are years when nothing is counted by them."""
YEAR_DIGITS = 4
FEW_CAPITALS = 0.6
"""Share of a sentence's words with a capital above which capitals tell no names: it is a headline."""
_INSIDE = frozenset("'-,(/&.")
"""Signs after which a capital is a name's, as far as they stand inside a sentence."""
_DOT = "."
_NO_FIGURES = frozenset({ARTICLE, FRACTION, VAGUE, PLURAL, COLLECTIVE, MULTIPLE})


class Mark(Struct, frozen=True):
    """Tokens `first` to `last`: of what sort, and the keys of which one is enough to confirm it; the figure of one."""

    first: int
    last: int
    sort: str
    keys: frozenset[str]
    figure: float | None = None


def marks(tokens: Tokens, language: Language) -> tuple[Mark, ...]:
    """The names, figures and calendar words of a sentence, in reading order."""
    dated = list(_calendar(tokens, language))
    counted = list(_figures(tokens, language))
    taken = {index for mark in (*dated, *counted) for index in range(mark.first, mark.last + 1)}
    named = [mark for mark in _names(tokens, language) if mark.first not in taken]
    return tuple(sorted((*dated, *counted, *named), key=lambda mark: (mark.first, mark.last)))


def _calendar(tokens: Tokens, language: Language) -> Iterator[Mark]:
    words = _calendar_words(language.code)
    for index, folded in enumerate(tokens.folds):
        found = words.get(folded)
        if found and (found[0] == WEEKDAY or tokens.written(index)[0].isupper() or len(folded) > LETTERS):
            yield Mark(index, index, found[0], frozenset({":".join(found)}))


@cache
def _calendar_words(code: str) -> dict[str, tuple[str, str]]:
    words = load(code).timex
    tables = (
        (MONTH, words.short_months),
        (WEEKDAY, words.short_weekdays),
        (MONTH, words.months),
        (WEEKDAY, words.weekdays),
    )
    return {
        fold(form): (sort, str(number))
        for sort, table in tables
        for number, forms in table.items()
        for form in forms
        if form.isalpha()
    }


def _figures(tokens: Tokens, language: Language) -> Iterator[Mark]:
    for number in find_numbers(tokens, language):
        figure, whole = number.figure, number.last == number.first
        if number.form in _NO_FIGURES or abs(figure) == 1:
            continue
        year = whole and figure in YEARS and len(tokens.norms[number.first]) == YEAR_DIGITS
        sort = YEAR if year else FIGURE
        yield Mark(number.first, number.last, sort, frozenset({f"{figure:g}"}), figure)


def _names(tokens: Tokens, language: Language) -> Iterator[Mark]:
    never = lexicon(language.code).sets["never"]
    headline, index = _headline(tokens), 0
    while index < len(tokens):
        country, folded, index_after = _country(tokens, index, language), tokens.folds[index], index + 1
        if country is not None:
            index_after = country[1]
            whole = "".join(tokens.folds[index:index_after])
            yield Mark(index, index_after - 1, NAME, frozenset({COUNTRY + country[0], *_word_keys(whole)}))
        elif not headline and _capital(tokens, index) and len(folded) > 1 and folded not in never:
            yield Mark(index, index, NAME, _word_keys(folded))
        index = index_after


def _headline(tokens: Tokens) -> bool:
    """Whether so many words have a capital that a capital tells nothing."""
    words = [index for index in range(len(tokens)) if tokens.norms[index][0].isalpha()]
    return sum(tokens.written(index)[0].isupper() for index in words) > FEW_CAPITALS * len(words)


def _capital(tokens: Tokens, index: int) -> bool:
    """Whether a word has a capital that its place does not give it."""
    inside = index > 0 and (tokens.norms[index - 1].isalnum() or tokens.norms[index - 1] in _INSIDE)
    return inside and tokens.written(index)[0].isupper()


def _country(tokens: Tokens, index: int, language: Language) -> tuple[str, int] | None:
    """The country whose name or people's name begins at a token, and the token after it."""
    written = tokens.written(index)
    if not written[0].isalpha():
        return None
    known = lexicon(language.code)
    adjective, name = known.adjectives.at(tokens, index), known.countries.at(tokens, index)
    if written[0].isupper() and (name or adjective):
        return (name or adjective) if written.isupper() or tokens.folds[index] not in language.prose.stopwords else None
    if adjective and len(written) > LETTERS:
        return adjective
    if tokens.norms[index + 1 : index + 4 : 2] == [_DOT, _DOT] and len(written) == 1:
        found = known.countries.at(Tokens(written + tokens.written(index + 2)), 0)
        return (found[0], index + 4) if found else None
    return None


def _word_keys(folded: str) -> frozenset[str]:
    keys = {folded, folded.removesuffix("s")}
    if len(folded) >= LETTERS:
        keys.add(BEGINNING + folded[:LETTERS])
    if len(folded) in ACRONYM:
        keys.add(INITIALS + folded)
    return frozenset(keys)


def confirming(tokens: Tokens, found: tuple[Mark, ...], language: Language) -> Iterator[str]:
    """All keys by which a sentence of a source, whose marks are `found`, confirms marks."""
    for index, folded in enumerate(tokens.folds):
        if folded[0].isalpha():
            yield folded
            yield folded.removesuffix("s")
            if len(folded) >= LETTERS:
                yield BEGINNING + folded[:LETTERS]
        country = _country(tokens, index, language)
        if country:
            yield COUNTRY + country[0]
    for mark in found:
        if mark.sort != NAME:
            yield from mark.keys
    yield from _initials(tokens)


def _initials(tokens: Tokens) -> Iterator[str]:
    run = ""
    for index, norm in enumerate(tokens.norms):
        if tokens.written(index)[0].isupper():
            run += norm[0]
            for start in range(max(0, len(run) - LETTERS), len(run) - 1):
                yield INITIALS + run[start:]
        elif len(norm) not in CONNECTOR or not norm.isalpha():
            run = ""
