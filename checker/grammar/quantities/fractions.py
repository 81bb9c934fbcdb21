"""Fractions: "deux tiers", "1/2", "½", "10 1/2", "trois et un cinquième", "half a million", "un sur trois"."""

from unicodedata import category, numeric

from msgspec.structs import replace

from checker.grammar.quantities.digits import ONE_NUMBER, read_digits
from checker.grammar.quantities.lexicon import SCALE, TEN, Denominator, Lexicon
from checker.grammar.quantities.number import ARTICLE, DIGITS, FRACTION, MIXED, RATIO, WORDS, Number
from checker.grammar.quantities.words import HYPHENS, read_words
from checker.grammar.tokens import Tokens

_HALF = 2
_LEAST_ORDINAL_DENOMINATOR = 3
"""No language calls a half "second"."""

_SHARED_OUT_OF = 10
"""The largest whole of a ratio with a noun in it: "thirteen states out of fourteen" counts states."""

_PLACE = 0.1
"""How finely fractions in words are meant: "more than half" is up to a tenth of the whole more."""

_TENS = range(20, 100, 10)


def bare_fraction(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A fraction without numerator: "½", "demi-million", "la moitié", "half"."""
    sign = tokens.norms[index]
    if len(sign) == 1 and category(sign) == "No" and 0 < numeric(sign) < 1:
        return Number(index, index, numeric(sign), FRACTION, place=_PLACE)
    denominator = lexicon.denominators.get(tokens.folds[index])
    if denominator is None or denominator.ordinal or tokens.folds[index] in lexicon.ordinals:
        return None
    fraction = Number(index, index, 1 / denominator.value, FRACTION, place=_PLACE)
    if index and tokens.folds[index - 1] in lexicon.ordinals:
        return None
    return times_scale(tokens, fraction, lexicon) or (fraction if _stands(tokens, fraction, lexicon) else None)


def _stands(tokens: Tokens, fraction: Number, lexicon: Lexicon) -> bool:
    """Whether a bare fraction is one, and no compound ("half-brother") nor a quarter of a year."""
    after = fraction.last + 1
    if after < len(tokens.norms) and tokens.norms[after] in HYPHENS and tokens.glued(fraction.last):
        return lexicon.units.starting(tokens.folds, after + 1) is not None
    part = lexicon.parts.starting(tokens.folds, after) is not None
    return fraction.figure == 1 / _HALF or part


def times_scale(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """A fraction of a scale: "half a million", "demi-douzaine", "two thirds of a billion"."""
    after = number.last + 1
    if after < len(tokens.norms) and tokens.norms[after] in HYPHENS:
        after += 1
    elif (part := lexicon.parts.starting(tokens.folds, after)) is not None:
        after = part[0]
    if after >= len(tokens.norms):
        return None
    word = lexicon.words.get(tokens.folds[after])
    scale = word.value if word and word.role is SCALE else lexicon.collectives.get(tokens.folds[after])
    if scale is None:
        return None
    return replace(number, last=after, figure=number.figure * scale, form=MIXED, place=scale / 10, scale=scale)


def with_denominator(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """The fraction that a numerator begins: "trois quarts", "one eighth", "cent trente-cinquièmes"."""
    found = _denominator(tokens, number, lexicon)
    if found is None:
        return None
    value, last = found
    fraction = replace(number, last=last, figure=number.figure / value, form=FRACTION, place=_PLACE)
    return times_scale(tokens, fraction, lexicon) or fraction


def _denominator(tokens: Tokens, number: Number, lexicon: Lexicon) -> tuple[int, int] | None:
    """The denominator after a numerator, as (value, last token)."""
    after = _past_hyphen(tokens, number.last + 1)
    if after >= len(tokens.norms):
        return None
    compound = compound_denominator(tokens, after, lexicon)
    if compound is not None:
        return compound
    word = lexicon.denominators.get(tokens.folds[after])
    return (word.value, after) if word and _divides(tokens, number, word, after, lexicon) else None


def _past_hyphen(tokens: Tokens, index: int) -> int:
    return index + 1 if index < len(tokens.norms) and tokens.norms[index] in HYPHENS else index


def _divides(tokens: Tokens, number: Number, word: Denominator, index: int, lexicon: Lexicon) -> bool:
    if number.form is MIXED or word.value < (_LEAST_ORDINAL_DENOMINATOR if word.ordinal else _HALF):
        return False
    if not word.ordinal:
        fraction = Number(number.first, index, 1 / word.value, FRACTION)
        whole = word.value != _HALF or _stands(tokens, fraction, lexicon) or times_scale(tokens, fraction, lexicon)
        return 1 <= number.figure < word.value and bool(whole)
    return word.plural or number.figure == 1 or not extends(number.figure, word.value)


def extends(figure: float, ordinal: int) -> bool:
    """Whether a number and an ordinal make one ordinal: "vingt-cinquième", "deux centième", "cent trentième"."""
    if figure % 100 in _TENS:
        return ordinal < 10  # noqa: PLR2004 - tens take units
    return ordinal >= 100 or (figure >= 100 and figure % 100 == 0)  # noqa: PLR2004 - hundreds multiply or come first


def compound_denominator(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """A denominator of two words, "vingt-cinquième", as (value, last token)."""
    ten = lexicon.words.get(tokens.folds[index])
    if ten is None or ten.role is not TEN:
        return None
    unit = _past_hyphen(tokens, index + 1)
    if unit < len(tokens.norms) and tokens.folds[unit] in lexicon.joins:
        unit = _past_hyphen(tokens, unit + 1)
    word = lexicon.denominators.get(tokens.folds[unit]) if unit < len(tokens.norms) else None
    return (int(ten.value) + word.value, unit) if word and word.value < 10 else None  # noqa: PLR2004 - tens take units


def over_slash(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """A fraction in digits: "1/2"; three numbers in a row are a date."""
    slash = number.last + 1
    if number.form is not DIGITS or slash + 1 >= len(tokens.norms) or tokens.norms[slash] != "/":
        return None
    below = read_digits(tokens, slash + 1, lexicon.numerals.thousands)
    if below is None or below.shape is not ONE_NUMBER or not 0 < number.figure < below.value:
        return None
    slashed = below.last + 1 < len(tokens.norms) and tokens.norms[below.last + 1] == "/"
    if slashed or (number.first and tokens.norms[number.first - 1] == "/"):
        return None
    return replace(number, last=below.last, figure=number.figure / below.value, form=FRACTION, place=_PLACE)


def plus_fraction(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """A whole number with a fraction: "10 1/2", "10½", "trois et un cinquième", "un million et demi"."""
    after, join = number.last + 1, False
    if after < len(tokens.norms) and tokens.folds[after] in lexicon.joins:
        after, join = after + 1, True
    if after >= len(tokens.norms):
        return None
    if not join and number.form is not DIGITS:
        return None
    fraction = _numerated(tokens, after, lexicon) if join else _in_signs(tokens, after, lexicon)
    if fraction is None or not _proper(fraction, number):
        return None
    worth = number.scale if fraction.scale == 1 else 1
    return replace(number, last=fraction.last, figure=number.figure + fraction.figure * worth, place=worth / 10)


def _proper(fraction: Number, number: Number) -> bool:
    return fraction.figure < 1 or (fraction.scale > 1 and fraction.figure < number.scale)


def _in_signs(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    if len(tokens.norms[index]) == 1 and category(tokens.norms[index]) == "No":
        return bare_fraction(tokens, index, lexicon)
    read = read_digits(tokens, index, lexicon.numerals.thousands)
    if read is None or read.shape is not ONE_NUMBER:
        return None
    return over_slash(tokens, Number(index, read.last, read.value, DIGITS), lexicon)


def _numerated(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A fraction with or without its numerator, after "and"."""
    if tokens.folds[index] in lexicon.articles and index + 1 < len(tokens.norms):
        return with_denominator(tokens, Number(index, index, 1, ARTICLE), lexicon)
    read = read_words(tokens, index, lexicon)
    if read is not None:
        return with_denominator(tokens, read[0], lexicon)
    bare = bare_fraction(tokens, index, lexicon)
    return bare if bare and (bare.scale > 1 or bare.last == index) else None


def out_of(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """A ratio: "un sur trois", "1 out of 20", "one pupil in four"; only a part out of a greater whole is one."""
    noun = _noun_between(tokens, number, lexicon)
    after = number.last + 1 + noun
    joined = lexicon.out_of.starting(tokens.folds, after)
    loosely = lexicon.in_all.starting(tokens.folds, after) if joined is None else None
    joined = joined or loosely
    whole = read_words(tokens, joined[0], lexicon) if joined else None
    if whole is None or not 0 < number.figure < whole[0].figure:
        return None
    worded = number.form is whole[0].form is WORDS and _ends(tokens, whole[0].last + 1, lexicon)
    if (loosely or noun) and not worded:
        return None
    if noun and whole[0].figure > _SHARED_OUT_OF:
        return None
    return replace(number, last=whole[0].last, figure=number.figure / whole[0].figure, form=RATIO, place=_PLACE)


def _noun_between(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether one word stands between a number in words and what it is out of: "deux élèves sur trois"."""
    after = number.last + 1
    if number.form is not WORDS or after + 1 >= len(tokens.norms) or not tokens.norms[after].isalpha():
        return False
    plain = tokens.folds[after] not in lexicon.frequent and tokens.folds[after] not in lexicon.words
    return plain and tokens.folds[after + 1] in lexicon.ratio_firsts


def _ends(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether neither a unit nor a noun begins at a token: "two in five days", "a man on two wheels" are no ratio."""
    if index < len(tokens.norms) and tokens.folds[index] in lexicon.frequent:
        return True
    return lexicon.units.starting(tokens.folds, index) is None and not lexicon.is_plural(tokens, index)
