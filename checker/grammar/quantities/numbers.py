"""Every number expression of a sentence, whatever it counts: the ground that quantities are read on."""

from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.quantities import collectives, fractions
from checker.grammar.quantities.digits import MALFORMED, MOST_DIGITS, ONE_NUMBER, place_of_digits, read_digits
from checker.grammar.quantities.lexicon import ADDRESS_SIGN, Lexicon, lexicon
from checker.grammar.quantities.marks import CONTINUES, FIGURE, JOINS, MINUS, POINT, WORD, Marked
from checker.grammar.quantities.number import ARTICLE, DIGITS, ORDINAL, PLURAL, SERIES, VAGUE, WORDS, Number
from checker.grammar.quantities.spoken import ended, in_words, multiple, ordinal, single
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span

_MINUS = frozenset({"-", "−"})


def find_numbers(tokens: Tokens, language: Language) -> tuple[Number, ...]:
    """The numbers of one sentence in reading order, ordinals and single groups of dotted codes included."""
    words = lexicon(language)
    return tuple(numbers_in(Marked(tokens, words), words))


def find_malformed(tokens: Tokens, language: Language) -> tuple[Span, ...]:
    """Where digits are grouped like no number is ("38.6000"): what was meant is for an editor to say."""
    return tuple(tokens.span(first, last) for first, last in _malformed(tokens, lexicon(language)))


def _malformed(tokens: Tokens, words: Lexicon) -> Iterator[tuple[int, int]]:
    index = 0
    while index < len(tokens.norms):
        read = read_digits(tokens, index, words.numerals.thousands) if tokens.norms[index].isdecimal() else None
        if read is not None and read.shape is MALFORMED:
            yield index, read.last
        index = index + 1 if read is None else read.last + 1


def numbers_in(tokens: Marked, words: Lexicon) -> list[Number]:
    """The numbers of a sentence in a compiled language."""
    numbers: list[Number] = []
    marks, free = tokens.marks, 0
    for index in tokens.leads:
        mark = marks[index]
        if index < free:
            continue
        if mark & FIGURE:
            found = _in_digits(tokens, index - 1, words) if marks[index - 1] & POINT and index > free else ()
            found = found or _in_digits(tokens, index, words)
        elif not mark & WORD and _is_address(tokens, index):
            free = _past_glued(tokens, index) + 1
            continue
        else:
            found = _in_word(tokens, index, words)
        if found:
            numbers += found
            free = found[-1].last + 1
    return numbers


def _is_address(tokens: Tokens, index: int) -> bool:
    """Whether a web address goes on from this token: its digits are no numbers."""
    return (
        tokens.norms[index] == ADDRESS_SIGN
        and tokens.norms[index + 1 : index + 3] == ["/", "/"]
        and tokens.glued(index)
    )


def _past_glued(tokens: Tokens, index: int) -> int:
    while tokens.glued(index):
        index += 1
    return index


def _in_word(tokens: Marked, index: int, words: Lexicon) -> tuple[Number, ...]:
    """The number that begins with a word, if one does."""
    number = single(tokens, index, words) or (
        collectives.vague(tokens, index, words)
        or multiple(tokens, index, words)
        or in_words(tokens, index, words)
        or collectives.many(tokens, index, words)
        or collectives.bare_collective(tokens, index, words)
        or fractions.bare_fraction(tokens, index, words)
        or ordinal(tokens, index, words)
    )
    if number is None or _is_pronoun(tokens, number, words):
        return ()
    return (_signed(tokens, number, words) if tokens.marks[index - 1] & MINUS else number,)


def _is_pronoun(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """Whether "one" stands for somebody: "that one"."""
    before = number.first - 1
    one = number.figure == 1 and number.first == number.last and number.form in (WORDS, ARTICLE)
    if not one or before < 0 or tokens.folds[before] not in words.pronouns:
        return False
    return words.units.starting(tokens.folds, number.last + 1) is None


def _in_digits(tokens: Marked, index: int, words: Lexicon) -> tuple[Number, ...]:
    """The number that begins with digits or a decimal sign, if one does, or all groups of a series."""
    marks, norms = tokens.marks, tokens.norms
    digits = norms[index]
    if marks[index] & FIGURE and not marks[index + 1] & JOINS and len(digits) <= MOST_DIGITS:
        number = Number(index, index, float(digits), DIGITS, place_of_digits(digits))
    else:
        read = read_digits(tokens, index, words.numerals.thousands)
        if read is None:
            return ()
        if read.shape is not ONE_NUMBER:
            groups = (i for i in range(index, read.last + 1) if norms[i].isdecimal())
            return tuple(Number(i, i, _whole(norms[i]), SERIES) for i in groups)
        number = Number(index, read.last, read.value, DIGITS, read.place)
    if marks[number.last + 1] & CONTINUES:
        number = ended(tokens, number, words) or in_words(tokens, index, words) or number
    return (_signed(tokens, number, words) if marks[index - 1] & MINUS else number,)


def _whole(digits: str) -> float:
    return float(digits)


def _signed(tokens: Marked, number: Number, words: Lexicon) -> Number:
    """The number with the minus before it: a glued sign, or a word that is not part of a hedge."""
    before = number.first - 1
    if number.form in (SERIES, ORDINAL, PLURAL, VAGUE):
        return number
    sign = tokens.norms[before] in _MINUS and tokens.glued(before) and not _after_number(tokens, before)
    word = tokens.folds[before] in words.minus and not _ends_hedge(tokens, before, words)
    return replace(number, first=before, figure=-number.figure) if sign or word else number


def _ends_hedge(tokens: Tokens, index: int, words: Lexicon) -> bool:
    hedge = words.hedges_before.ending(tokens.folds, index) or words.hedges_after.ending(tokens.folds, index)
    return hedge is not None


def _after_number(tokens: Tokens, sign: int) -> bool:
    """Whether a minus stands close behind something and so is a hyphen or a dash of a range."""
    return sign > 0 and (tokens.glued(sign - 1) or tokens.norms[sign - 1].isdecimal())
