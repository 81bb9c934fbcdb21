"""Digits that count nothing: model names, years, phone numbers, scores, addresses, list numbers, clock times."""

from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.marks import FIGURE, LABEL_END, STREET, Marked
from checker.grammar.quantities.measures import Measure
from checker.grammar.quantities.number import ARTICLE, DIGITS, SERIES, WORDS
from checker.grammar.quantities.ranges import DASHES, Amount
from checker.grammar.tokens import Tokens

_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_YEAR_DIGITS = 4
_HOURS = 24
_GROUPED = 1000
"""The least number whose digits are written in groups: no name has such a one ("Orde 7,956")."""
_LONGEST_STREET_NAME = 3
"""Words between a house number and "Street" in English addresses."""

_ONES = (ARTICLE, WORDS)
"""Forms of a word for one that may stand for somebody."""

_LABELS = (DIGITS, WORDS)
"""Forms that follow the word for what they name."""

_CLOSERS = frozenset('.!?:;\n"“«')
"""Signs behind which any word has a capital."""

_SEPARATORS = frozenset({"/", ":", "#", "@", "_", "*", "&", "="})


def is_label(tokens: Marked, amount: Amount, words: Lexicon, *, hedged: bool) -> bool:
    """Whether an amount names something and counts nothing. A hedge before it rules out most labels."""
    measure = amount.measure
    form = measure.number.form
    if measure.unit is not None:
        named = _is_clock(tokens, amount, words) or _is_timestamp(tokens, amount)
        return named or amount.score or form is SERIES
    if amount.score or form is SERIES or _is_glued(tokens, amount):
        return True
    if form is DIGITS and _is_digits_label(tokens, amount, words, hedged=hedged):
        return True
    if form in _ONES and _is_pronoun(tokens, measure, words):
        return True
    labelled = not hedged and form in _LABELS and tokens.marks[amount.first - 1] & LABEL_END
    if labelled and words.labels.ending(tokens.folds, amount.first - 1) is not None:
        return True
    return _FIRST_YEAR <= measure.amount <= _LAST_YEAR and _is_year(tokens, amount, words, hedged=hedged)


def _is_digits_label(tokens: Marked, amount: Amount, words: Lexicon, *, hedged: bool) -> bool:
    """Whether digits are a label in one of the ways that only digits are."""
    listed = amount.first == 0 and _is_listed(tokens, amount)
    if listed or _is_series(tokens, amount, words) or _is_street(tokens, amount):
        return True
    return not hedged and _is_named(tokens, amount, words)


def _is_glued(tokens: Tokens, amount: Amount) -> bool:
    """Part of a name or code: "A320", "Covid-19", "4x4", "14:30", "24/7", "#12"."""
    before, after = amount.first - 1, amount.last + 1
    starts, ends = tokens.starts, tokens.ends
    if before >= 0 and ends[before] == starts[amount.first]:
        sign = tokens.norms[before]
        named = sign in DASHES and before > 0 and tokens.glued(before - 1) and not _is_rated(tokens, amount)
        if sign[0].isalnum() or sign in _SEPARATORS or named:
            return True
    if after < len(starts) and ends[amount.last] == starts[after]:
        sign = tokens.norms[after]
        coded = sign in _SEPARATORS | DASHES and tokens.glued(after) and tokens.norms[after + 1][0].isdecimal()
        return sign[0].isalnum() or coded
    return False


def _is_rated(tokens: Tokens, amount: Amount) -> bool:
    """Whether a common word and a decimal are joined, which no name is: "a magnitude-6.4 quake"."""
    return amount.measure.amount != int(amount.measure.amount) and tokens.written(amount.first - 2).islower()


def _is_timestamp(tokens: Tokens, amount: Amount) -> bool:
    """Part of a moment in ISO 8601: "T10:30:00"."""
    before = amount.first - 1
    led = before > 0 and tokens.glued(before) and amount.first == amount.measure.number.first
    return led and tokens.norms[before] == "t" and tokens.norms[before - 1].isdecimal()


def _is_series(tokens: Marked, amount: Amount, words: Lexicon) -> bool:
    """One of several numbers in a row, as in phone numbers; numbers with a leading nought count nothing either."""
    measure = amount.measure
    digits = tokens.norms[measure.first]
    if digits.startswith("0") and digits != "0" and measure.first == measure.last:
        return True
    before, after = amount.first - 1, amount.last + 1
    led = tokens.marks[before] & FIGURE and tokens.folds[before] not in words.words
    return bool(led or tokens.marks[after] & FIGURE)


def _is_year(tokens: Tokens, amount: Amount, words: Lexicon, *, hedged: bool) -> bool:
    """A bare year; before a plural noun or after a hedge the same digits count."""
    if not _like_year(tokens, amount.measure) or (amount.ranged and not _like_year(tokens, amount.low)):
        return False
    counted = _plural_follows(tokens, amount, words)
    dated = words.years.ending(tokens.folds, amount.first - 1) is not None
    return dated or not (counted or hedged)


def _like_year(tokens: Tokens, measure: Measure) -> bool:
    written = tokens.norms[measure.first]
    plain = len(written) == _YEAR_DIGITS and measure.first == measure.last and written.isdecimal()
    return plain and _FIRST_YEAR <= measure.amount <= _LAST_YEAR and measure.amount == int(measure.amount)


def _plural_follows(tokens: Tokens, amount: Amount, words: Lexicon) -> bool:
    return words.is_plural(tokens, amount.last + 1)


def _is_listed(tokens: Tokens, amount: Amount) -> bool:
    """The number of an item in a list: "1. Rono"."""
    after = amount.last + 1
    return after + 1 < len(tokens.norms) and tokens.norms[after] in {".", ")"}


def _is_street(tokens: Marked, amount: Amount) -> bool:
    """A house number: "12, rue de la Paix", "10 Downing Street"."""
    after = amount.last + 1
    if after < len(tokens.norms) and tokens.norms[after] == ",":
        after += 1
    for index in range(after, min(after + _LONGEST_STREET_NAME, len(tokens.norms))):
        if tokens.marks[index] & STREET:
            return index == after or tokens.written(index).istitle()
        if not tokens.written(index).istitle():
            return False
    return False


def _is_named(tokens: Tokens, amount: Amount, words: Lexicon) -> bool:
    """The number of a name: "Boeing 737", "Apollo 13"; a plural noun after it makes it count again."""
    before = amount.first - 1
    number = amount.measure.number
    grouped = number.first < number.last and number.figure >= _GROUPED
    if before < 0 or number.scale > 1 or grouped:
        return False
    named = tokens.written(before)[0].isupper() and tokens.norms[before].isalpha()
    opening = tokens.folds[before] in words.frequent and (before == 0 or tokens.norms[before - 1] in _CLOSERS)
    return named and not opening and not _plural_follows(tokens, amount, words)


def _is_clock(tokens: Tokens, amount: Amount, words: Lexicon) -> bool:
    """A time of day: "à 2 h 30"; how long something takes has no such word before it."""
    unit = amount.measure.unit
    if unit is None or unit.code != "h" or amount.measure.number.form is not DIGITS or amount.measure.amount > _HOURS:
        return False
    return words.clocks.ending(tokens.folds, amount.first - 1) is not None


def _is_pronoun(tokens: Tokens, measure: Measure, words: Lexicon) -> bool:
    """Whether "one" stands for somebody: "one of them", "l'un, …"."""
    if measure.number.figure != 1:
        return False
    after = measure.number.last + 1
    return after >= len(tokens.norms) or not tokens.norms[after][0].isalpha() or tokens.folds[after] in words.partitives
