"""An amount, how many share it, and what each of them gets."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line, alike, lent
from checker.values.numbers import Numbers

PORTION = "portion"
COLON = ":"
THREE = 3
"""Figures of a portion: the whole, those who share it, what one gets."""
RESTATED = 5
"""Tokens before what one gets among which words say that it is the same in other terms."""
APART = 3
"""Tokens between what one gets and the word for each, and between "shared by" and those who share, at most."""


def find_portions(lines: Sequence[Line]) -> Iterator[Check]:
    """Sentences that share an amount out and say what each gets."""
    for line in lines:
        figures = [f for f in line.figures if f.hedge != ARTICLE]
        if len(figures) == THREE and all(f.plain for f in figures):
            whole, sharers, portion = figures
            if _who_share(line, whole, sharers):
                whole, sharers = sharers, whole
            yield from _shared(line, whole, sharers, lent(portion, whole))


def _shared(line: Line, whole: Figure, sharers: Figure, portion: Figure) -> Iterator[Check]:
    """“£900 shared by three winners, or £300 each”."""
    words = line.language.arithmetic
    equal = words.changes.equals | words.sums.results
    restated = phrase_within(line.tokens, portion.first - RESTATED, portion.first, equal)
    behind = max(whole.last, sharers.last)
    told = (restated is not None and restated > behind) or line.tokens.norms[portion.first - 1] == COLON
    told = told and _for_each(line, portion)
    split = sharers.dimension == COUNT and sharers.figure > 1
    split = split and (_split(line, sharers) or _who_share(line, sharers, whole))
    if told and split and whole.dimension != COUNT and alike([whole, portion]):
        computed = Numbers.between(whole.low / sharers.high, whole.high / sharers.low)
        span = whole_span((whole, sharers))
        words_computed = f"{line.text(whole.head)} / {line.text(sharers.head)} = {whole.figure / sharers.figure:.6g}"
        yield Check(PORTION, stated(line, portion), side(line, span, words_computed, computed, whole.unit))


def _who_share(line: Line, sharers: Figure, whole: Figure) -> bool:
    """Whether those who share stand first: "the four sisters will split the £90 …"."""
    verb = phrase_within(line.tokens, sharers.last + 1, whole.first, line.language.arithmetic.portions.sharing)
    return verb is not None and sharers.dimension == COUNT and whole.dimension != COUNT


def _for_each(line: Line, portion: Figure) -> bool:
    each = line.language.arithmetic.portions.each
    return any(phrase_from(line.tokens, at, each) for at in range(portion.last + 1, portion.last + 1 + APART))


def _split(line: Line, sharers: Figure) -> bool:
    """Whether words before a count say that it shares something, an article between them at most."""
    words = line.language.arithmetic.portions
    ways = phrase_from(line.tokens, sharers.last + 1, words.ways) and phrase_until(
        line.tokens, sharers.first, words.divided
    )
    near = range(sharers.first - 1, sharers.first + 1)
    shared = any(phrase_until(line.tokens, end, words.shared) for end in near)
    among = any(phrase_until(line.tokens, end, words.among) for end in near)
    verb = phrase_within(line.tokens, sharers.first - RESTATED, sharers.first, words.divided)
    return shared or bool(ways) or (among and verb is not None)
