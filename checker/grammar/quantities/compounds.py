"""Measures of several parts that are one amount: "5 ft 2 in", "1 h 30", "deux heures, six minutes et 48 secondes"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from checker.grammar.quantities.lexicon import Lexicon, lexicon
from checker.grammar.quantities.marks import Marked
from checker.grammar.quantities.measures import Measure, measure, rotated
from checker.grammar.quantities.number import ARTICLE, DIGITS, ORDINAL, PLURAL, VAGUE, WORDS, Number
from checker.grammar.quantities.numbers import numbers_in
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.units import SMALLER, units
from checker.grammar.tokens import Tokens
from checker.language.load import Language

_SIXTY = 60
_CENTS = 100
_TWO_DIGITS = 100
_CLOCK_PARTS, _LAP_PARTS = 3, 2
_LAP_DECIMALS = frozenset({2, 3})
"""Decimals of seconds that are timed: with one, a score and the next sentence may be meant."""
_FINEST = 4
"""Decimals of a second that are kept: a sum of minutes and seconds has no more."""
_DECIMAL_SIGNS = frozenset({".", ","})


def find_measures(tokens: Tokens, language: Language) -> tuple[Measure, ...]:
    """Every number of one sentence with its unit, the parts of one amount put together, in reading order."""
    words = lexicon(language)
    return measures(Marked(tokens, words), words)


def measures(tokens: Marked, words: Lexicon) -> tuple[Measure, ...]:
    """The measures of a sentence in a compiled language."""
    numbers = numbers_in(tokens, words)
    if not numbers:
        return ()
    found: list[Measure] = []
    before: Measure | None = None
    for index, number in enumerate(numbers, start=1):
        if before is not None and number.first <= before.last:
            continue
        following = numbers[index].first if index < len(numbers) else None
        part = measure(tokens, number, words, -1 if before is None else before.last, following)
        whole = None if before is None or before.unit is None else _joined(tokens, before, before.unit, part, words)
        if whole is None:
            found.append(part)
        else:
            found[-1] = whole
        before = found[-1]
    found = rotated(tokens.folds, found, words)
    timed = len(found) >= _LAP_PARTS and ":" in tokens.norms
    return tuple(_elapsed(tokens, found) if timed else found)


def _joined(tokens: Tokens, whole: Measure, large: Unit, part: Measure, words: Lexicon) -> Measure | None:
    """The two measures, the first in a large unit, as one amount, or None when they are two."""
    if part.amount < 0 or part.number.form in (VAGUE, PLURAL, ORDINAL, ARTICLE):
        return None
    spoken = _spoken_join(tokens, whole.last + 1, part.first, words)
    if spoken is None or large.dimension not in {"length", "duration", "money", "mass", "angle"}:
        return None
    small = _small_unit(tokens, large, part, joined=spoken)
    if small is None:
        return None
    unit, last = small
    if spoken and _complete(tokens, whole, last):
        return None
    share = part.amount * _worth(large, unit)
    return replace(whole, last=last, amount=whole.amount + share) if 0 <= share < 1 else None


def _complete(tokens: Tokens, whole: Measure, last: int) -> bool:
    """Whether an amount has decimals, or ends with the unit of the part behind a comma: that is another amount.

    “3 hours 31 minutes, 29 minutes behind”; “1.98 metres, seven centimetres better”.
    """
    decimals = whole.number.figure != int(whole.number.figure) and whole.number.form is DIGITS
    return decimals or tokens.folds[whole.last] == tokens.folds[last]


def _spoken_join(tokens: Tokens, start: int, end: int, words: Lexicon) -> bool | None:
    """Whether words stand between two parts: False for nothing, True for a comma or "and", None for anything else."""
    between = [tokens.folds[i] for i in range(start, end)]
    if len(between) > 2 or any(word != "," and word not in words.joins for word in between):  # noqa: PLR2004 - ", and"
        return None
    return bool(between)


def _small_unit(tokens: Tokens, large: Unit, part: Measure, *, joined: bool) -> tuple[Unit | None, int] | None:
    """The unit of the second part, said or not, and its last token; a None unit stands for hundredths of money."""
    if part.unit is not None:
        return (part.unit, part.last) if _smaller(part.unit, large) else None
    after = part.last + 1
    code = SMALLER.get(large.code)
    if code is not None and after < len(tokens.norms) and tokens.written(after) == code:
        return units()[code], after
    if not joined and large.code == "h" and part.number.form is DIGITS and part.amount < _SIXTY:
        return units()[SMALLER[large.code]], part.last
    ends = after >= len(tokens.norms) or not tokens.norms[after][0].isalpha()
    short = part.number.form in (DIGITS, WORDS) and part.amount < _TWO_DIGITS and part.amount == int(part.amount)
    if not short or not ends:
        return None
    if large.dimension == "money":
        return None, part.last
    glued = not joined and part.number.form is DIGITS and large.code in {"m", "min"}
    return (units()[SMALLER[large.code]], part.last) if glued else None


def _smaller(small: Unit, large: Unit) -> bool:
    if large.dimension == "money":
        return small.code == "cent" or small.code.startswith(large.code + "-")
    return small.dimension == large.dimension and small.factor < large.factor


def _worth(large: Unit, small: Unit | None) -> float:
    """How much of the large unit one small unit is."""
    if small is None or small.dimension == "money":
        return 1 / _CENTS
    return small.factor / large.factor


def _elapsed(tokens: Tokens, found: Sequence[Measure]) -> Iterator[Measure]:
    """Put times on a stop watch together: 2:06:48 is one duration in seconds, and so is 3:57.84."""
    index = 0
    while index < len(found):
        parts = _told_by_watch(tokens, found[index : index + _CLOCK_PARTS])
        yield _stop_watch(parts) if parts else found[index]
        index += len(parts) or 1


def _told_by_watch(tokens: Tokens, parts: Sequence[Measure]) -> Sequence[Measure]:
    """Hours, minutes and seconds with colons between, or minutes and seconds with decimals; else nothing."""
    if len(parts) == _CLOCK_PARTS and all(_colon(tokens, a, b) for a, b in pairwise(parts)):
        return parts
    lap = parts[:_LAP_PARTS]
    whole = len(lap) == _LAP_PARTS and lap[0].number.first == lap[0].last and lap[0].number.form is DIGITS
    return lap if whole and _colon(tokens, *lap) and _decimals(tokens, lap[1]) in _LAP_DECIMALS else ()


def _decimals(tokens: Tokens, seconds: Measure) -> int:
    """Digits behind the decimal sign of a number; 0 where it has none."""
    first, last = seconds.number.first, seconds.last
    pointed = seconds.unit is None and last == first + 2 and tokens.norms[first + 1] in _DECIMAL_SIGNS
    return len(tokens.norms[last]) if pointed else 0


def _colon(tokens: Tokens, before: Measure, after: Measure) -> bool:
    colon = before.last + 1
    plain = before.unit is None and 0 <= after.amount < _SIXTY
    return plain and after.first == colon + 1 and tokens.norms[colon] == ":" and tokens.glued(before.last)


def _stop_watch(parts: Sequence[Measure]) -> Measure:
    total = 0.0
    for part in parts:
        total = total * _SIXTY + part.amount
    total = round(total, _FINEST)
    number = Number(parts[0].first, parts[-1].last, total, DIGITS, parts[-1].number.place)
    return Measure(parts[0].first, parts[-1].last, number, total, units()["s"])
