"""Numbers with the unit beside them: "$ 75 million", "1,5 million de gallons", "3-inch", "98,6 °F"."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.quantities.beside import is_no_unit, paid, unit_at, unit_start, written
from checker.grammar.quantities.endings import magnitude_code
from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.marks import BEFORE_UNIT, CODED, HYPHEN, MONEY_END, OF_END, UNIT, Marked
from checker.grammar.quantities.money import HOMOGRAPHS
from checker.grammar.quantities.number import ARTICLE, ORDINAL, RATIO, SERIES, VAGUE, WORDS, Number
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.units import speed
from checker.grammar.tokens import Tokens

_DEGREE = Unit("°", "angle", "°")
_UNMEASURED = (ORDINAL, SERIES, RATIO)
_LEFT, _RIGHT = HYPHEN | MONEY_END | OF_END, UNIT | BEFORE_UNIT | CODED
"""Marks of what stands beside a number that has a unit, or cannot have one."""

_LENGTH, _TEMPERATURE = "length", "temperature"

_LONGEST_SIGN = 5
"""Tokens of the longest sign of money: "U.S.$"."""


class Measure(Struct, frozen=True, gc=False):
    """A number and its unit, if it has one: first and last token, and the amount in the unit.

    `doubtful` marks units whose words more often mean something else.
    """

    first: int
    last: int
    number: Number
    amount: float
    unit: Unit | None = None
    doubtful: bool = False


def measure(tokens: Marked, number: Number, words: Lexicon, taken: int, following: int | None) -> Measure:
    """The number with the unit before or after it.

    Tokens up to `taken` belong to the measure before, those from `following` on to the number after (None: none).
    """
    first, last, marks = number.first, number.last, tokens.marks
    bare = Measure(first, last, number, number.figure)
    before, after = marks[first - 1], marks[last + 1]
    if not before & _LEFT and not after & _RIGHT:
        return bare
    if number.form in _UNMEASURED or (before & HYPHEN and _in_name(tokens, number.first)):
        return bare
    found = _prefixed(tokens, bare, words, taken) if before & MONEY_END else None
    if found is None and after & _RIGHT:
        found = _suffixed(tokens, bare, words, following)
    if found is None and before & OF_END:
        found = _percentage(tokens, bare, words, taken)
    return found or bare


def _in_name(tokens: Tokens, first: int) -> bool:
    """Whether a hyphen ties the number to a name: "SCP-173"."""
    hyphen = first - 1
    return hyphen > 0 and tokens.glued(hyphen) and tokens.glued(hyphen - 1) and tokens.norms[hyphen - 1].isalpha()


def _prefixed(tokens: Tokens, bare: Measure, words: Lexicon, taken: int) -> Measure | None:
    """Money said before its number: "$ 75 million", "USD 20"."""
    before = bare.first - 1
    if bare.number.form in (WORDS, ARTICLE, VAGUE):
        return None
    plain = tokens.norms[before] == tokens.folds[before]  # "livré 40 colis" is no pound
    found = (words.monies.ending(tokens.folds, before) if plain else None) or _sign_before(tokens, before, words)
    if found is None or found[1].dimension != "money" or tokens.written(before) in HOMOGRAPHS:
        return None
    return None if found[0] <= taken else replace(bare, first=found[0], unit=found[1])


def _sign_before(tokens: Tokens, last: int, words: Lexicon) -> tuple[int, Unit] | None:
    """The longest symbol that ends at a token, as (its first token, unit)."""
    if tokens.norms[last] not in words.sign_lasts:
        return None
    start = max(0, last - _LONGEST_SIGN)
    signed = words.signs.ending(written(tokens, start, last + 1), last - start)
    return (signed[0] + start, signed[1]) if signed else None


def _percentage(tokens: Tokens, bare: Measure, words: Lexicon, taken: int) -> Measure | None:
    """A share named before its number: "per cent of twenty"."""
    link = words.of.ending(tokens.folds, bare.first - 1)
    found = words.units.ending(tokens.folds, link[0] - 1) if link else None
    if found is None or found[1].code != "%" or found[0] <= taken:
        return None
    return replace(bare, first=found[0], unit=found[1])


def _suffixed(tokens: Marked, bare: Measure, words: Lexicon, following: int | None) -> Measure | None:
    start: int | None = bare.last + 1
    if tokens.marks[bare.last + 1] & BEFORE_UNIT:
        start = unit_start(tokens, bare.number, words)
    if start is None or start >= len(tokens.norms):
        return None
    found = None
    if tokens.marks[start] & UNIT:
        found = paid(tokens, bare.number, start, words) or unit_at(tokens, start, words)
    if found is None or is_no_unit(tokens, bare.number, start, found[0]):
        return _coded(tokens, bare, start, words) if tokens.marks[start] & CODED else None
    after, unit = found
    if unit.dimension == "money" and after == start + 1 and after == following and tokens.glued(start):
        return None
    doubtful = tuple(tokens.folds[start:after]) in words.doubtful
    measured = Measure(bare.first, after - 1, bare.number, bare.amount, unit, doubtful)
    if unit.dimension == _LENGTH:
        measured = _per(tokens, measured, unit, words)
    measured = _halved(tokens, measured, words)
    return _freezing(tokens, measured) if unit.dimension == _TEMPERATURE else measured


def _coded(tokens: Tokens, bare: Measure, start: int, words: Lexicon) -> Measure | None:
    """Scale and currency in one word: "30 MUSD"."""
    coded = magnitude_code(tokens.written(start), words)
    if coded is None:
        return None
    number = replace(bare.number, figure=bare.number.figure * coded[0], place=bare.number.place * coded[0])
    return Measure(bare.first, start, number, number.figure, coded[1])


def _per(tokens: Tokens, measured: Measure, length: Unit, words: Lexicon) -> Measure:
    """A length per time is a speed."""
    joined = words.per.starting(tokens.folds, measured.last + 1)
    if joined is None:
        return measured
    time = unit_at(tokens, joined[0], words) if joined[0] < len(tokens.norms) else None
    if time is None or time[1].dimension != "duration":
        return measured
    return replace(measured, last=time[0] - 1, unit=speed(length, time[1]))


def _halved(tokens: Tokens, measured: Measure, words: Lexicon) -> Measure:
    """With half a unit more: "une heure et demie"."""
    half = words.half_more.starting(tokens.folds, measured.last + 1)
    if half is None:
        return measured
    return replace(measured, last=half[0] - 1, amount=measured.amount + 0.5)


def _freezing(tokens: Tokens, measured: Measure) -> Measure:
    """A minus set apart counts before degrees only; elsewhere it is a dash: "- 20 °C"."""
    before = measured.first - 1
    if measured.amount <= 0 or before < 0 or tokens.norms[before] not in {"-", "−"}:
        return measured
    if before and (tokens.norms[before - 1].isdecimal() or tokens.glued(before - 1)):
        return measured
    return replace(measured, first=before, amount=-measured.amount)


def rotated(folds: Sequence[str], found: list[Measure], words: Lexicon) -> list[Measure]:
    """The measures with plain degrees as angles where the sentence turns; else they stay temperatures."""
    plain = [measured.unit is not None and measured.unit.code == "°" for measured in found]
    if True not in plain or not any(fold.startswith(words.turning) for fold in folds):
        return found
    return [replace(m, unit=_DEGREE) if degrees else m for m, degrees in zip(found, plain, strict=True)]
