"""The figures and calendar words of a sentence."""

from collections.abc import Iterator
from functools import cache

from checker.grammar.mark import FIGURE, LETTERS, MONTH, WEEKDAY, YEAR, Mark
from checker.grammar.marks_named import capital
from checker.grammar.quantities.number import ARTICLE, COLLECTIVE, FRACTION, MULTIPLE, PLURAL, VAGUE
from checker.grammar.quantities.numbers import find_numbers
from checker.grammar.tokens import Tokens, fold
from checker.language.load import Language, load

YEARS = range(1900, 2100)
"""Figures that are years when nothing is counted by them."""
YEAR_DIGITS = 4
_COLON = ":"
_NO_FIGURES = frozenset({ARTICLE, FRACTION, VAGUE, PLURAL, COLLECTIVE, MULTIPLE})


def calendar(tokens: Tokens, language: Language) -> Iterator[Mark]:
    """The months and weekdays of a sentence; May and Mar only with their capital."""
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


def figures(tokens: Tokens, language: Language) -> Iterator[Mark]:
    """The figures of a sentence, ranks and years too; what is one, vague or a mere code is none."""
    for number in find_numbers(tokens, language):
        figure, whole = number.figure, number.last == number.first
        if number.form in _NO_FIGURES or abs(figure) == 1 or _coded(tokens, number.first, number.last, language):
            continue
        year = whole and figure in YEARS and len(tokens.norms[number.first]) == YEAR_DIGITS
        sort = YEAR if year else FIGURE
        yield Mark(number.first, number.last, sort, frozenset({f"{figure:g}"}), figure)


def _coded(tokens: Tokens, first: int, last: int, language: Language) -> bool:
    """Whether a figure is a part of a time of day or a code, or the number of a road: nothing is counted by it."""
    after = tokens.glued(last) and _runs_on(tokens, last + 1)
    before = first > 0 and tokens.glued(first - 1) and _runs_on(tokens, first - 1)
    numbered = first > 1 and tokens.norms[first][0].isdecimal() and capital(tokens, first - 1)
    return (
        after
        or before
        or (numbered and first == last and tokens.folds[first - 1] not in _calendar_words(language.code))
    )


def _runs_on(tokens: Tokens, index: int) -> bool:
    """Whether a figure runs on into a token glued to it: 10H20, 7:40, QS-600 but for its hyphen."""
    return tokens.norms[index] == _COLON or tokens.norms[index][0].isalpha()
