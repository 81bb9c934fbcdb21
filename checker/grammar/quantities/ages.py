"""Ages: "22 ans" after a name, "âgé de 22 ans", "64-year-old", "aged 22"."""

from msgspec.structs import replace

from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.marks import AGE_END, Marked
from checker.grammar.quantities.number import DIGITS, WORDS
from checker.grammar.quantities.ranges import Amount
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.units import YEAR, units
from checker.grammar.quantities.words import HYPHENS
from checker.grammar.tokens import Tokens

_OLDEST = 125
"""Years; nobody has been older."""

DESCRIBED = 2
"""Words that may say more of a person between the noun and the age."""

_CALENDAR = frozenset({"year", "month", "week", "day"})
_COMMA = ","
_CLOSERS = frozenset({_COMMA, ")", ".", ";"})


def with_age(tokens: Marked, amount: Amount, start: int, words: Lexicon) -> Amount | None:
    """The amount as an age, or None if it is none; `start` is its first token, hedge included."""
    measure = amount.measure
    if measure.unit is None:
        led = tokens.marks[start - 1] & AGE_END
        return _bare(tokens, amount, start, words) if led or not words.numerals.ages.comma_needs_unit else None
    if measure.unit.code not in _CALENDAR:
        return None
    last = _said(tokens, amount, start, words)
    return None if last is None else _aged(replace(amount, last=last), measure.unit)


def _aged(amount: Amount, unit: Unit) -> Amount:
    age = Unit(unit.code, "age", "year", unit.factor / YEAR)
    measure = replace(amount.measure, unit=age)
    return amount.holding(replace(amount.low, unit=age) if amount.ranged else measure, measure)


def _said(tokens: Tokens, amount: Amount, start: int, words: Lexicon) -> int | None:
    """The last token of an age if words or commas around a time make it one."""
    after = amount.last + 1
    hyphen = after < len(tokens.norms) and tokens.norms[after] in HYPHENS
    following = words.age_after.starting(tokens.folds, after + 1 if hyphen else after)
    if following is not None:
        return following[0] - 1
    opened = tokens.norms[amount.last + 1 : amount.last + 2] == [_COMMA]
    led = words.age_before.ending(tokens.folds, start - 1) is not None or _of_person(tokens, start, words)
    led = led or _had(tokens, start, amount.last, words)
    led = led or (opened and _opens(tokens, start, words))
    apposed = amount.measure.unit is not None and amount.measure.unit.code == "year" and _apposed(tokens, amount)
    return amount.last if led or apposed else None


def _of_person(tokens: Tokens, start: int, words: Lexicon) -> bool:
    """A person's age after the noun: "un homme de 35 ans", "une femme enceinte de 30 ans"."""
    link = words.of.ending(tokens.folds, start - 1)
    if link is None:
        return False
    nouns = tokens.folds[max(0, link[0] - 1 - DESCRIBED) : link[0]]
    inner = words.of.ending(tokens.folds, link[0] - 2)
    reach = 1 if not inner or inner[0] != link[0] - 2 else DESCRIBED
    return any(word in words.age_persons for word in nouns[-1 - reach :]) and all(
        word[0].isalpha() for word in nouns[-reach:]
    )


def _opens(tokens: Tokens, start: int, words: Lexicon) -> bool:
    """Whether a word before years makes an age of them where a comma follows: "à 61 ans, …", not "il y a 30 ans, …"."""
    opener = words.age_opening.ending(tokens.folds, start - 1)
    return opener is not None and words.age_not_had.ending(tokens.folds, opener[0] - 1) is None


def _had(tokens: Tokens, start: int, last: int, words: Lexicon) -> bool:
    """Whether somebody is so old: "elle a 54 ans"; who has ten years "of" or "for" something has so much time."""
    have = words.age_have.ending(tokens.folds, start - 1)
    if have is None or tokens.norms[start - 1] not in words.age_have_last:
        return False
    if words.age_not_had.ending(tokens.folds, have[0] - 1) is not None:
        return False
    return words.age_not_after.starting(tokens.folds, last + 1) is None


def _apposed(tokens: Tokens, amount: Amount) -> bool:
    """Between commas or brackets, after a name or noun."""
    before, after = amount.first - 1, amount.last + 1
    opened = before > 0 and tokens.norms[before] in {",", "("} and amount.measure.amount <= _OLDEST
    return opened and (after >= len(tokens.norms) or tokens.norms[after] in _CLOSERS)


def _bare(tokens: Marked, amount: Amount, start: int, words: Lexicon) -> Amount | None:
    """A number without unit that is an age: "aged 22", "Ann Lee, 64, said"."""
    number = amount.measure.number
    plain = number.form in (DIGITS, WORDS) and 0 < number.figure <= _OLDEST and number.place >= 1
    if not plain:
        return None
    led = words.age_bare.ending(tokens.folds, start - 1) is not None
    after_name = amount.first > 1 and tokens.written(amount.first - 2)[0].isupper() and _apposed(tokens, amount)
    if led or (after_name and not words.numerals.ages.comma_needs_unit):
        return _aged(amount, units()["year"])
    return None
