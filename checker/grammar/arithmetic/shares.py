"""Shares of a whole, and what a price is above another."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line, alike
from checker.grammar.arithmetic.percents import FRACTION, fraction_numbers, fractions, percent_numbers, percents
from checker.grammar.counting import counted
from checker.values.numbers import Numbers

SHARE, PREMIUM = "share", "premium"
BETWEEN = 6
"""Tokens at most between a part and the words that name its whole, and between the whole and the share."""
DETERMINERS = 2
"""Tokens between "out of" and the whole ("of the club's")."""
DEAREST = 3.0
"""Ratio of two prices above which they are prices of two things."""
NEAR = 3
"""Tokens between a premium and its percentage, at most."""
OPENED = frozenset({":", "(", "—", "–"})
ABOUT = "about"
MONEY, OPENING_BRACKET, COMMA = "money", "(", ","


def find_shares(lines: Sequence[Line]) -> Iterator[Check]:
    """Shares and premiums that an article states beside the figures they come from."""
    for before, line in zip((None, *lines), lines, strict=False):
        if percents(line) or fractions(line):
            yield from _shares(line)
            yield from _premium(before, line)


def _shares(line: Line) -> Iterator[Check]:
    """“320 of the 800, or 40%”; "40% of the 800, or 320"."""
    figures, found = [f for f in line.figures if f.hedge != ARTICLE], percents(line)
    for one, whole, other in zip(figures, figures[1:], figures[2:], strict=False):
        if one in found and alike([whole, other]) and _spelt_out(line, one, whole, other):
            yield _share_check(line, whole, other, one)
        exact = one.hedge in (None, ABOUT) and whole.plain
        if not (exact and _taken_from(line, one, whole) and _restated(line, whole, other)):
            continue
        if other in found and alike([one, whole]) and 0 < one.figure <= whole.figure:
            yield _share_check(line, one, whole, other)
        elif one in found and alike([whole, other]) and other.plain:
            yield _part_check(line, one, whole, other)
    if len(figures) > 2 and figures[2] in found + fractions(line):  # noqa: PLR2004 -- whole, part, share
        whole, part = figures[0], figures[1]
        leading = _opens_with_whole(line, whole) or (0 < part.figure < whole.figure and _of_no_noun(line, part))
        if leading and whole.plain and part.plain and alike([whole, part]) and _restated(line, part, figures[2]):
            yield _share_check(line, part, whole, figures[2])
    for ratio, percent in pairwise(figures):
        if (
            ratio.written == FRACTION
            and ratio.hedge == FRACTION
            and percent in found
            and _restated(line, ratio, percent)
        ):
            yield _ratio_check(line, ratio, percent)


def _spelt_out(line: Line, percent: Figure, part: Figure, whole: Figure) -> bool:
    """Whether a colon or bracket behind a percentage opens what it is a share of: "45%: 320 of the 800"."""
    opened = 0 < part.first - percent.last <= DETERMINERS and line.tokens.norms[percent.last + 1] in OPENED
    return opened and part.plain and whole.plain and part.figure <= whole.figure and _taken_from(line, part, whole)


def _opens_with_whole(line: Line, whole: Figure) -> bool:
    """Whether a sentence begins with the whole: "Sur 8 400 inscrits, …"."""
    length = phrase_until(line.tokens, whole.first, line.language.arithmetic.changes.out_of)
    return length > 0 and length == whole.first


def _of_no_noun(line: Line, part: Figure) -> bool:
    """Whether a count has no noun of its own, and so counts what the figure before it does."""
    found = counted(line.tokens, part.first, part.last, line.read.keys, line.language)
    if part.dimension != COUNT or found is None or found.noun is None:
        return part.dimension == COUNT
    return not line.tokens.norms[found.noun].endswith(line.language.numerals.plural)


def _taken_from(line: Line, part: Figure, whole: Figure) -> bool:
    """Whether words between two figures make the first a part of the second."""
    words = line.language.arithmetic.changes.out_of
    ends = range(whole.first, max(part.last, whole.first - DETERMINERS - 1), -1)
    return whole.first - part.last <= BETWEEN and any(phrase_until(line.tokens, end, words) for end in ends)


def _restated(line: Line, whole: Figure, other: Figure) -> bool:
    """Whether a figure says the same as those before it in other terms: "soit 45 %", "(45%)"."""
    words = line.language.arithmetic.changes
    if other.first - whole.last > 2 * BETWEEN:
        return False
    if line.tokens.norms[other.first - 1] == OPENING_BRACKET:
        return True
    cue = phrase_within(line.tokens, other.first - BETWEEN, other.first, words.equals)
    changed = phrase_within(line.tokens, other.first - BETWEEN, other.last + BETWEEN, words.rises | words.falls)
    return cue is not None and cue > whole.last and changed is None


def _share_check(line: Line, part: Figure, whole: Figure, percent: Figure) -> Check:
    computed = Numbers.between(100 * part.low / whole.high, 100 * part.high / whole.low)
    words = f"{line.text(part.head)} / {line.text(whole.head)} = {100 * part.figure / whole.figure:.1f} %"
    fair = fraction_numbers(percent) if percent.written == FRACTION else percent_numbers(line, percent)
    return Check(
        SHARE, stated(line, percent, fair), side(line, whole_span((part, whole)), words, computed, percent.unit)
    )


def _ratio_check(line: Line, ratio: Figure, percent: Figure) -> Check:
    """“18 out of 24 (75%)”: a ratio in figures and its percentage."""
    value = (ratio.low + ratio.high) / 2
    words = f"{line.text(ratio.head)} = {value:.1f} %"
    told = stated(line, percent, percent_numbers(line, percent))
    return Check(SHARE, told, side(line, ratio.span, words, Numbers.exactly(value), percent.unit))


def _part_check(line: Line, percent: Figure, whole: Figure, part: Figure) -> Check:
    low, high = percent_numbers(line, percent).hull
    computed = Numbers.between((low or 0) * whole.low / 100, (high or 0) * whole.high / 100)
    words = f"{line.text(percent.span)} x {line.text(whole.head)} = {percent.figure * whole.figure / 100:.10g}"
    return Check(SHARE, stated(line, part), side(line, whole_span((percent, whole)), words, computed, part.unit))


def _is_premium(line: Line, percent: Figure, premiums: frozenset[str]) -> bool:
    """Whether a percentage is that of a premium: "a 25 percent premium", "une prime de 25 %"."""
    after = phrase_within(line.tokens, percent.last + 1, percent.last + 1 + NEAR, premiums)
    before = phrase_within(line.tokens, percent.first - NEAR, percent.first, premiums)
    start, stop = (percent.last, after) if after is not None else (before or 0, percent.first)
    return (after is not None or before is not None) and COMMA not in line.tokens.norms[start:stop]


def _premium(before: Line | None, line: Line) -> Iterator[Check]:
    """A premium in percent, and the only two prices near it that can be the dearer and the cheaper."""
    words, found = line.language.arithmetic.changes, percents(line)
    if len(found) != 1 or not _is_premium(line, found[0], words.premiums):
        return
    prices = [(at, f) for at in (before, line) if at for f in at.figures if f.dimension == MONEY and f.plain]
    if len(prices) != 2 or not alike([f for _, f in prices]):  # noqa: PLR2004 -- an offer and a price
        return
    (_, cheap), (_, dear) = sorted(prices, key=lambda price: price[1].figure)
    if cheap.low <= 0 or dear.figure > DEAREST * cheap.figure or dear.figure == cheap.figure:
        return
    at, shown = prices[-1]
    computed = Numbers.between(100 * (dear.low / cheap.high - 1), 100 * (dear.high / cheap.low - 1))
    words_computed = f"{dear.figure:g} / {cheap.figure:g} = {100 * (dear.figure / cheap.figure - 1):+.1f} %"
    told = stated(line, found[0], percent_numbers(line, found[0]))
    yield Check(PREMIUM, told, side(at, shown.span, words_computed, computed, found[0].unit))
