"""What may end a number: abbreviated scales, decimals in words, exponents, the signs of an ordinal."""

from math import isfinite

from msgspec.structs import replace

from checker.grammar.quantities.lexicon import SCALE, Lexicon
from checker.grammar.quantities.number import DIGITS, MIXED, ORDINAL, Number
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.units import symbols
from checker.grammar.quantities.words import HYPHENS, read_words
from checker.grammar.tokens import Tokens

_EXPONENT, _POWER = "e", "^"
_SIGNS = {"+": 1, "-": -1, "−": -1}
_MILLION = 1e6
_LARGEST_EXPONENT = 300


def magnitude(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """An abbreviated scale: "10k", "4.2bn"; spaced only before a currency sign: "3 M€"."""
    after = number.last + 1
    if number.form is not DIGITS or after >= len(tokens.norms):
        return None
    scale = lexicon.magnitudes.get(tokens.written(after)) or _million(tokens, number, lexicon)
    if scale is None or not (tokens.glued(number.last) or _money_follows(tokens, after, lexicon)):
        return None
    glued_on = tokens.glued(after) and (
        tokens.norms[after + 1].isdecimal() or tokens.norms[after + 1] in {"²", "³", "/"}
    )
    return None if glued_on else scaled(number, after, scale)


def _million(tokens: Tokens, number: Number, lexicon: Lexicon) -> float | None:
    """A million abbreviated like a metre: after a currency sign or before a plural noun ("1.5m people")."""
    after, before = number.last + 1, number.first - 1
    if tokens.written(after) != lexicon.numerals.metre_or_million:
        return None
    sign = lexicon.signs.ending([tokens.written(before)], 0) if before >= 0 else None
    paid = sign is not None and sign[1].dimension == "money"
    return _MILLION if paid or lexicon.is_plural(tokens, after + 1) else None


def _money_follows(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether a currency sign or code stands right after."""
    written = tokens.written(index + 1) if index + 1 < len(tokens.norms) else ""
    found = lexicon.signs.starting([written], 0)
    return found is not None and found[1].dimension == "money"


def scaled(number: Number, last: int, scale: float) -> Number:
    """The number times a scale that ends at token `last`."""
    return replace(number, last=last, figure=number.figure * scale, form=MIXED, place=number.place * scale, scale=scale)


def magnitude_code(written: str, lexicon: Lexicon) -> tuple[float, Unit] | None:
    """Scale and currency written as one word: "MUSD", "kEUR"."""
    for length in (1, 2):
        scale = lexicon.magnitudes.get(written[:length])
        unit = None if scale is None else symbols().get(written[length:])
        if scale is not None and unit is not None and unit.dimension == "money":
            return scale, unit
    return None


def decimals(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """Decimals in words: "deux virgule cinq", "nought point nought three", then maybe a scale."""
    point = number.last + 1
    if point >= len(tokens.norms) or tokens.folds[point] not in lexicon.points or number.figure != int(number.figure):
        return None
    written, last = _decimal_digits(tokens, point + 1, lexicon)
    if not written:
        return None
    figure = float(f"{int(number.figure)}.{written}")
    read = replace(number, last=last, figure=figure, place=10.0 ** -len(written))
    scale = lexicon.words.get(tokens.folds[last + 1]) if last + 1 < len(tokens.norms) else None
    return scaled(read, last + 1, scale.value) if scale and scale.role is SCALE else read


def _decimal_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str, int]:
    """Numbers in words read out one after the other, as digits, and the last token."""
    written, stop = "", _first_scale(tokens, index, lexicon)
    while index < stop:
        if tokens.norms[index].isdecimal() and not written:
            return tokens.norms[index], index
        read = read_words(tokens, index, lexicon, stop) if tokens.folds[index] in lexicon.words else None
        if read is None:
            break
        written, index = written + str(int(read[0].figure)), read[0].last + 1
    return written, index - 1


def _first_scale(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """Where the first scale after a run of number words is, or the run ends."""
    while index < len(tokens.norms):
        word = lexicon.words.get(tokens.folds[index])
        if (word is None and tokens.norms[index] not in HYPHENS) or (word and word.role is SCALE):
            return index + 1 if word is None and tokens.norms[index].isdecimal() else index
        index += 1
    return index


def exponent(tokens: Tokens, number: Number, _lexicon: Lexicon) -> Number | None:
    """Scientific notation: "1.3e6", "6.23x10^-4", and plain powers: "2,5^-1"."""
    after = number.last + 1
    if number.form is not DIGITS or after >= len(tokens.norms):
        return None
    sign = tokens.norms[after]
    ten = [tokens.norms[i] for i in range(after, min(after + 3, len(tokens.norms)))]
    if sign == _POWER:
        return _raised(tokens, number, after + 1, base=number.figure, factor=1)
    if sign == _EXPONENT and tokens.glued(number.last) and tokens.glued(after):
        return _raised(tokens, number, after + 1, base=10, factor=number.figure)
    if ten[:1] in (["x"], ["×"]) and ten[1:] == ["10", _POWER]:
        return _raised(tokens, number, after + 3, base=10, factor=number.figure)
    return None


def _raised(tokens: Tokens, number: Number, index: int, *, base: float, factor: float) -> Number | None:
    """`factor` times `base` to the power that is written at `index`; signs before it must be one, or one doubled."""
    sign, start = 1, index
    while index < len(tokens.norms) and tokens.norms[index] in _SIGNS and index - start < 2:  # noqa: PLR2004 - "^--2" is "^2"
        sign, index = sign * _SIGNS[tokens.norms[index]], index + 1
    if index >= len(tokens.norms) or not tokens.norms[index].isdecimal() or len(tokens.norms[index]) > len("300"):
        return None
    power = sign * int(tokens.norms[index])
    try:
        figure = factor * float(base) ** power
    except (OverflowError, ZeroDivisionError):
        return None
    if abs(power) > _LARGEST_EXPONENT or not isfinite(figure):
        return None
    return replace(number, last=index, figure=figure)


def ordinal_ending(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """An ordinal in digits: "21e", "2nd"."""
    after = number.last + 1
    if number.form is not DIGITS or after >= len(tokens.norms) or not tokens.glued(number.last):
        return None
    if tokens.folds[after] not in lexicon.ordinal_endings:
        return None
    return replace(number, last=after, form=ORDINAL)


def glued_word(tokens: Tokens, index: int) -> bool:
    """Whether letters follow token `index` without a space or hyphen."""
    return tokens.glued(index) and tokens.norms[index + 1][0].isalpha() and tokens.norms[index + 1] not in HYPHENS
