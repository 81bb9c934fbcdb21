"""Numbers that begin with a word, and what may follow any number."""

from collections.abc import Callable

from msgspec.structs import replace

from checker.grammar.quantities import collectives, endings, fractions
from checker.grammar.quantities.lexicon import TEN, UNIT, Lexicon
from checker.grammar.quantities.marks import CONTINUES, OUT_OF, Marked
from checker.grammar.quantities.number import ARTICLE, COLLECTIVE, MULTIPLE, ORDINAL, WORDS, Number
from checker.grammar.quantities.words import HYPHENS, place_of, read_words
from checker.grammar.tokens import Tokens

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


def single(tokens: Marked, index: int, words: Lexicon) -> Number | None:
    """A number of one word, where it plainly ends with it: most are, and take no further reading."""
    word = words.words.get(tokens.folds[index])
    if word is None or word.role not in (UNIT, TEN):
        return None
    if tokens.marks[index + 1] & CONTINUES or tokens.marks[index + 2] & OUT_OF:
        return None
    form = ARTICLE if tokens.folds[index] in words.weak_one else WORDS
    return Number(index, index, word.value, form, place_of(word.value))


def ended(tokens: Tokens, number: Number, words: Lexicon) -> Number | None:
    """The number with what follows it, or None when nothing does."""
    for ending in _ENDINGS:
        longer = ending(tokens, number, words)
        if longer is not None:
            return longer
    return None


def in_words(tokens: Tokens, index: int, words: Lexicon) -> Number | None:
    """A number that begins with a word for one, an article included, or goes on in words after digits."""
    article = collectives.with_article(tokens, index, words)
    start = index
    if article is not None:
        if article.form is COLLECTIVE:
            return article
        start = index + 1
    elif tokens.folds[index] in words.articles and index + 1 < len(tokens.norms):
        return fractions.with_denominator(tokens, Number(index, index, 1, ARTICLE), words)
    read = read_words(tokens, start, words) if _may_start(tokens, start, words, article=article is not None) else None
    if read is None:
        return None
    number = read[0] if article is None else replace(read[0], first=index, article=True)
    number = _shorter(tokens, number, words) or number
    if (mixed := _with_fraction(tokens, number, words)) is not None:
        return mixed
    finished = ended(tokens, number, words)
    if finished is None and (compound := _compound_ordinal(tokens, number, words)) is not None:
        return compound
    form = ARTICLE if tokens.folds[index] in words.weak_one and number.last == index else number.form
    return finished or (number if form is number.form else replace(number, form=form))


def _may_start(tokens: Tokens, index: int, words: Lexicon, *, article: bool) -> bool:
    """Whether a number may start here: a plural of scale ("millions de") may not, nor the end of "pour cent"."""
    word = words.words.get(tokens.folds[index])
    if word is None or word.role in (UNIT, TEN):
        return True
    if tokens.folds[index] in words.plurals or tokens.folds[index].endswith(words.numerals.plural):
        return False
    return article or not words.in_unit(tokens.folds, index)


def _shorter(tokens: Tokens, number: Number, words: Lexicon) -> Number | None:
    """The number without its last ten, where that begins the denominator: "cent | trente-cinquièmes"."""
    ten = words.words.get(tokens.folds[number.last])
    if ten is None or ten.role is not TEN or number.last <= number.first:
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


def ordinal(tokens: Tokens, index: int, words: Lexicon) -> Number | None:
    """An ordinal of one word: "cinquième"."""
    value = words.ordinals.get(tokens.folds[index])
    return None if value is None else Number(index, index, float(value), ORDINAL)


def multiple(tokens: Tokens, index: int, words: Lexicon) -> Number | None:
    """A word for so many times: "twice"."""
    value = words.multiples.get(tokens.folds[index])
    return None if value is None else Number(index, index, float(value), MULTIPLE)


def _compound_ordinal(tokens: Tokens, number: Number, words: Lexicon) -> Number | None:
    """Number words that end in an ordinal: "vingt-cinquième", "two hundredth"."""
    after = number.last + 1
    if after < len(tokens.norms) and tokens.norms[after] in HYPHENS:
        after += 1
    if after < len(tokens.norms) and tokens.folds[after] in words.joins:
        after += 2 if after + 1 < len(tokens.norms) and tokens.norms[after + 1] in HYPHENS else 1
    value = words.ordinals.get(tokens.folds[after]) if after < len(tokens.norms) else None
    if value is None or number.form is not WORDS or not fractions.extends(number.figure, value):
        return None
    figure = number.figure * value if value >= 100 else number.figure + value  # noqa: PLR2004 - hundreds multiply
    return replace(number, last=after, figure=figure, form=ORDINAL)
