"""Whole numbers in words, and words mixed with digits ("2 millions 500 000").

A tally is kept as the words are read: the group below a thousand, and the finished parts with their scales. Each
word either fits the tally or ends the number, so "mille mille" is two numbers and reading never goes back.
"""

from math import inf

from checker.grammar.quantities.digits import GROUP, ONE_NUMBER, read_digits
from checker.grammar.quantities.lexicon import HUNDRED, SCALE, TEN, UNIT, Lexicon, Word
from checker.grammar.quantities.number import DIGITS, MIXED, WORDS, Form, Number
from checker.grammar.tokens import Tokens

HYPHENS = frozenset({"-", "\u2010", "\u2011"})
_TEN, _HUNDRED = 10, 100
MILLION = 1e6
"""The least scale behind which "one" is an article of the next noun: "2 millions un an plus tôt"."""


class Tally:
    """The value of the words read so far."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Start at nothing."""
        self._lexicon = lexicon
        self._parts: list[tuple[float, float]] = []
        self.group = 0.0
        self.last: Word | None = None
        self.digits = False

    @property
    def value(self) -> float:
        """The number so far."""
        return sum([value for value, _ in self._parts]) + self.group if self._parts else self.group

    @property
    def limit(self) -> float:
        """The least scale in use: what follows must be smaller."""
        return self._parts[-1][1] if self._parts else inf

    def take(self, word: Word) -> bool:
        """Add a word if it fits; whether it did."""
        role = word.role
        if role is UNIT:
            taken = self._add(word.value)
        elif role is TEN:
            taken = self._ten(word.value)
        else:
            taken = self._scale(word.value) if role is SCALE else self._hundred(word.value)
        self.last = word if taken else self.last
        return taken

    def take_digits(self, value: float, length: int) -> bool:
        """Add a number in digits if it fits: first of all, or after a scale when it is a full group."""
        after_scale = self.last is not None and self.last.role is SCALE and self.group == 0
        if self.last is not None and not (after_scale and value < self.limit and length >= GROUP):
            return False
        self.group, self.digits, self.last = value, True, Word(value, UNIT)
        return True

    def _add(self, value: float) -> bool:
        if self.digits and self.group:
            return False
        base = self.group % _HUNDRED
        least, most = self._lexicon.numerals.addends.get(int(base), (0, -1))
        if self.last is not None and 0 in {value, self.last.value}:
            return False
        if base == 0 or least <= value <= most:
            self.group += value
            return True
        return False

    def _ten(self, value: float) -> bool:
        times, twenty = self._lexicon.numerals.vigesimal or (0, 0)
        fits = self.last is not None and self.last.value == times and self.group % _HUNDRED == times
        if fits and value == twenty:
            self.group += times * (twenty - 1)
            return True
        return self._add(value)

    def _hundred(self, _value: float) -> bool:
        if self.digits and not self._lexicon.numerals.hundred_after_digits:
            return False
        if self.group == 0 and self.last is not None and self.last.role is not SCALE:
            return False
        if 0 < self.group < _HUNDRED or self.group == 0:
            self.group, self.digits = (self.group or 1) * _HUNDRED, False
            return True
        return False

    def _scale(self, scale: float) -> bool:
        if self.group == 0 and self.last is not None:
            return self.last.role is SCALE and scale > self.limit and self._raise(scale)
        if scale >= self.limit:
            return False
        self._parts.append(((self.group or 1) * scale, scale))
        self.group, self.digits = 0.0, False
        return True

    def _raise(self, scale: float) -> bool:
        """Multiply the part just read: "mille milliards"."""
        value, old = self._parts.pop()
        self._parts.append((value * scale, scale * old))
        return True


def read_words(tokens: Tokens, index: int, lexicon: Lexicon, stop: int | None = None) -> tuple[Number, Tally] | None:
    """The number in words and digits that starts at `index`, reading no token from `stop` on, or None."""
    tally, end, last, form = Tally(lexicon), len(tokens.norms) if stop is None else stop, -1, WORDS
    opener = lexicon.between.ending(tokens.folds, index - 1) is not None
    position: int | None = index
    while position is not None and position < end:
        taken = _take(tokens, position, lexicon, tally)
        if taken is None:
            break
        last, form = taken[0], taken[1] if last < 0 else MIXED if DIGITS in (form, taken[1]) else form
        position = _next_word(tokens, last, lexicon, tally, joins=not opener)
    if last < 0:
        return None
    scale = tally.last.value if tally.last and tally.last.role is SCALE else 1.0
    value = tally.value
    return Number(index, last, value, form, place_of(value), scale), tally


def _take(tokens: Tokens, index: int, lexicon: Lexicon, tally: Tally) -> tuple[int, Form] | None:
    """Take the word or digits at `index` into the tally: the last token taken, and its form."""
    word = lexicon.words.get(tokens.folds[index])
    if word is not None:
        if word.role in (UNIT, TEN) and _multiplied(tokens, index, lexicon, tally):
            return None
        if word.role is UNIT and word.value == 1 and _at_scale(tally):
            return None
        return (index, WORDS) if tally.take(word) else None
    if tally.last is not None and tally.last.role is not SCALE:
        return None
    read = read_digits(tokens, index, lexicon.numerals.thousands)
    if read is None or read.shape is not ONE_NUMBER:
        return None
    length = sum(len(tokens.norms[i]) for i in range(index, read.last + 1))
    return (read.last, DIGITS) if tally.take_digits(read.value, length) else None


def _at_scale(tally: Tally) -> bool:
    """Whether the last word taken is "million" or a greater scale."""
    return tally.last is not None and tally.last.role is SCALE and tally.limit >= MILLION


def _multiplied(tokens: Tokens, index: int, lexicon: Lexicon, tally: Tally) -> bool:
    """Whether the next word multiplies this one and so begins another number: "300 and | 2 hundred"."""
    following = index + 1
    if following < len(tokens.norms) and tokens.norms[following] in HYPHENS:
        following += 1
    word = lexicon.words.get(tokens.folds[following]) if following < len(tokens.norms) else None
    if word is None or tally.last is None:
        return False
    if word.role is HUNDRED:
        return tally.group >= _HUNDRED
    return word.role is SCALE and word.value >= tally.limit


def _next_word(tokens: Tokens, last: int, lexicon: Lexicon, tally: Tally, *, joins: bool) -> int | None:
    """The token that may carry the number on after `last`: over a hyphen, or over "and" where that may join."""
    index = last + 1
    if index >= len(tokens.norms):
        return None
    if tokens.norms[index] in HYPHENS and tokens.norms[last] not in HYPHENS:
        index += 1
    if index < len(tokens.norms) and tokens.folds[index] in lexicon.joins:
        after = _after_join(tokens, index)
        return after if after < len(tokens.norms) and _may_join(tokens, after, lexicon, tally, joins=joins) else None
    return index if index < len(tokens.norms) else None


def _after_join(tokens: Tokens, index: int) -> int:
    hyphen = index + 1 < len(tokens.norms) and tokens.norms[index + 1] in HYPHENS
    return index + 2 if hyphen else index + 1


def _may_join(tokens: Tokens, index: int, lexicon: Lexicon, tally: Tally, *, joins: bool) -> bool:
    word = lexicon.words.get(tokens.folds[index])
    if tally.last is not None and tally.last.role is TEN:
        return word is not None and word.value in lexicon.numerals.joins_after_tens
    if tally.last is None or tally.last.role is UNIT or not joins:
        return False
    return word is not None and word.role in (UNIT, TEN)


def place_of(value: float) -> float:
    """The place value of the last digit of a whole number that is not nought."""
    if value % _TEN or value == 0:
        return 1.0
    whole = str(int(value))
    return float(10 ** (len(whole) - len(whole.rstrip("0"))))
