"""Every number expression of a sentence, whatever it counts: the ground that quantities are read on."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from checker.grammar.quantities import collectives, endings, fractions
from checker.grammar.quantities.digits import Shape, read_digits
from checker.grammar.quantities.lexicon import Lexicon, Role, lexicon
from checker.grammar.quantities.number import Form, Number
from checker.grammar.quantities.words import HYPHENS, read_words
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span

_MINUS = frozenset({"-", "−"})
_DECIMAL_SIGNS = frozenset({".", ","})

_Ending = Callable[[Tokens, Number, Lexicon], Number | None]

_ENDINGS: tuple[_Ending, ...] = (
    endings.exponent,
    endings.ordinal_ending,
    endings.magnitude,
    endings.decimals,
    collectives.collective,
    fractions.over_slash,
    fractions.with_denominator,
    fractions.plus_fraction,
    fractions.out_of,
)
"""What may follow a whole number, the first that fits; none of them goes back before the number."""


def find_numbers(tokens: Tokens, language: Language) -> tuple[Number, ...]:
    """The numbers of one sentence in reading order, ordinals and single groups of dotted codes included."""
    return tuple(numbers_in(tokens, lexicon(language)))


def find_malformed(tokens: Tokens, language: Language) -> tuple[Span, ...]:
    """Where digits are grouped like no number is ("38.6000"): what was meant is for an editor to say."""
    return tuple(tokens.span(first, last) for first, last in _malformed(tokens, lexicon(language)))


def _malformed(tokens: Tokens, words: Lexicon) -> Iterator[tuple[int, int]]:
    index = 0
    while index < len(tokens):
        read = read_digits(tokens, index, words.numerals.thousands) if tokens.norms[index].isdecimal() else None
        if read is not None and read.shape is Shape.MALFORMED:
            yield index, read.last
        index = index + 1 if read is None else read.last + 1


def numbers_in(tokens: Tokens, words: Lexicon) -> Iterator[Number]:
    """The numbers of a sentence in a compiled language."""
    index = 0
    while index < len(tokens):
        if _is_address(tokens, index):
            index = _past_glued(tokens, index)
            continue
        found = _at(tokens, index, words)
        yield from found
        index = max(index, found[-1].last if found else index) + 1


def _is_address(tokens: Tokens, index: int) -> bool:
    """Whether a web address goes on from this token: its digits are no numbers."""
    return tokens.norms[index] == ":" and tokens.norms[index + 1 : index + 3] == ["/", "/"] and tokens.glued(index)


def _past_glued(tokens: Tokens, index: int) -> int:
    while tokens.glued(index):
        index += 1
    return index + 1


def _at(tokens: Tokens, index: int, words: Lexicon) -> tuple[Number, ...]:
    """The numbers that begin at one token: none, one, or all groups of a series."""
    norm, folded = tokens.norms[index], tokens.folds[index]
    if norm.isdecimal() or norm in _DECIMAL_SIGNS:
        return _in_digits(tokens, index, words)
    if folded not in words.triggers and not norm.isnumeric():
        return ()
    number = (
        collectives.vague(tokens, index, words)
        or _multiple(tokens, index, words)
        or _in_words(tokens, index, words)
        or collectives.many(tokens, index, words)
        or collectives.bare_collective(tokens, index, words)
        or fractions.bare_fraction(tokens, index, words)
        or _ordinal(tokens, index, words)
    )
    if number is None or _is_pronoun(tokens, number, words):
        return ()
    return (_signed(tokens, number, words),)


def _is_pronoun(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """ "One" that stands for somebody: "that one"."""
    before = number.first - 1
    one = number.figure == 1 and number.first == number.last and number.form in {Form.WORDS, Form.ARTICLE}
    if not one or before < 0 or tokens.folds[before] not in words.pronouns:
        return False
    return words.units.starting(tokens.folds, number.last + 1) is None


def _in_digits(tokens: Tokens, index: int, words: Lexicon) -> tuple[Number, ...]:
    read = read_digits(tokens, index, words.numerals.thousands)
    if read is None:
        return ()
    if read.shape is not Shape.NUMBER:
        groups = (i for i in range(index, read.last + 1) if tokens.norms[i].isdecimal())
        return tuple(Number(i, i, _whole(tokens.norms[i]), Form.SERIES) for i in groups)
    number = Number(index, read.last, read.value, Form.DIGITS, read.place)
    number = _ended(tokens, number, words) or _in_words(tokens, index, words) or number
    return (_signed(tokens, number, words),)


def _whole(digits: str) -> float:
    return float(digits)


def _ended(tokens: Tokens, number: Number, words: Lexicon) -> Number | None:
    return next((ended for ending in _ENDINGS if (ended := ending(tokens, number, words)) is not None), None)


def _in_words(tokens: Tokens, index: int, words: Lexicon) -> Number | None:
    """A number that begins with a word for one, an article included, or goes on in words after digits."""
    article = collectives.with_article(tokens, index, words)
    start = index
    if article is not None:
        if article.form is Form.COLLECTIVE:
            return article
        start = index + 1
    elif tokens.folds[index] in words.articles and index + 1 < len(tokens):
        return fractions.with_denominator(tokens, Number(index, index, 1, Form.ARTICLE), words)
    read = read_words(tokens, start, words) if _may_start(tokens, start, words, article=article is not None) else None
    if read is None:
        return None
    number = replace(read[0], first=index, article=article is not None)
    number = _shorter(tokens, number, words) or number
    if (mixed := _with_fraction(tokens, number, words)) is not None:
        return mixed
    ended = _ended(tokens, number, words)
    if ended is None and (ordinal := _compound_ordinal(tokens, number, words)) is not None:
        return ordinal
    form = Form.ARTICLE if tokens.folds[index] in words.weak_one and number.last == index else number.form
    return ended or replace(number, form=form)


def _may_start(tokens: Tokens, index: int, words: Lexicon, *, article: bool) -> bool:
    """Whether a number may start here: a plural of scale ("millions de") may not, nor the end of "pour cent"."""
    word = words.words.get(tokens.folds[index])
    if word is None or word.role in {Role.UNIT, Role.TEN}:
        return True
    if tokens.folds[index] in words.plurals or tokens.folds[index].endswith(words.numerals.plural):
        return False
    return article or not words.in_unit(tokens.folds, index)


def _shorter(tokens: Tokens, number: Number, words: Lexicon) -> Number | None:
    """The number without its last ten, where that begins the denominator: "cent | trente-cinquièmes"."""
    ten = words.words.get(tokens.folds[number.last])
    if ten is None or ten.role is not Role.TEN or number.last <= number.first:
        return None
    if tokens.folds[number.last - 1] in words.joins or tokens.norms[number.last - 1] in HYPHENS:
        return None
    read = read_words(tokens, number.first, words, stop=number.last)
    if read is None or fractions.compound_denominator(tokens, number.last, words) is None:
        return None
    return replace(read[0], first=number.first)


def _with_fraction(tokens: Tokens, number: Number, words: Lexicon) -> Number | None:
    """The number read up to an "and" that joins a proper fraction to it: "vingt et | un cinquième"."""
    for join in range(number.last, number.first, -1):
        if tokens.folds[join] not in words.joins:
            continue
        whole = read_words(tokens, number.first, words, stop=join)
        mixed = fractions.plus_fraction(tokens, whole[0], words) if whole else None
        if mixed is not None and mixed.last > number.last:
            return mixed
    return None


def _ordinal(tokens: Tokens, index: int, words: Lexicon) -> Number | None:
    value = words.ordinals.get(tokens.folds[index])
    return None if value is None else Number(index, index, float(value), Form.ORDINAL)


def _multiple(tokens: Tokens, index: int, words: Lexicon) -> Number | None:
    value = words.multiples.get(tokens.folds[index])
    return None if value is None else Number(index, index, float(value), Form.MULTIPLE)


def _compound_ordinal(tokens: Tokens, number: Number, words: Lexicon) -> Number | None:
    """Number words that end in an ordinal: "vingt-cinquième", "two hundredth"."""
    after = number.last + 1
    if after < len(tokens) and tokens.norms[after] in HYPHENS:
        after += 1
    if after < len(tokens) and tokens.folds[after] in words.joins:
        after += 2 if after + 1 < len(tokens) and tokens.norms[after + 1] in HYPHENS else 1
    value = words.ordinals.get(tokens.folds[after]) if after < len(tokens) else None
    if value is None or number.form is not Form.WORDS or not fractions.extends(number.figure, value):
        return None
    figure = number.figure * value if value >= 100 else number.figure + value  # noqa: PLR2004 - hundreds multiply
    return replace(number, last=after, figure=figure, form=Form.ORDINAL)


def _signed(tokens: Tokens, number: Number, words: Lexicon) -> Number:
    """The number with the minus before it: a glued sign, or a word that is not part of a hedge."""
    before = number.first - 1
    if before < 0 or number.form in {Form.SERIES, Form.ORDINAL, Form.PLURAL, Form.VAGUE}:
        return number
    sign = tokens.norms[before] in _MINUS and tokens.glued(before) and not _after_number(tokens, before)
    hedge = words.hedges_before.ending(tokens.folds, before) or words.hedges_after.ending(tokens.folds, before)
    word = tokens.folds[before] in words.minus and hedge is None
    return replace(number, first=before, figure=-number.figure) if sign or word else number


def _after_number(tokens: Tokens, sign: int) -> bool:
    """Whether a minus stands close behind something and so is a hyphen or a dash of a range."""
    return sign > 0 and (tokens.glued(sign - 1) or tokens.norms[sign - 1].isdecimal())
