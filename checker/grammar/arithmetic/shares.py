"""Shares of a whole, in percent or so many out of so many."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, PERCENT, Figure, Line, alike
from checker.grammar.arithmetic.percents import FRACTION, fractions, percent_numbers, percents, share_numbers
from checker.grammar.arithmetic.premiums import premium
from checker.grammar.counting import counted
from checker.values.numbers import Numbers

SHARE = "share"
BETWEEN = 6
"""Tokens at most between a part and the words that name its whole, and between the whole and the share."""
DETERMINERS = 2
"""Tokens between "out of" and the whole ("of the club's")."""
OPENED = frozenset({":", "(", "—", "–"})
ABOUT = "about"
OPENING_BRACKET, COMMA = "(", ","
STOPS = frozenset({",", ".", ";", ":", "!", "?", ")", "—", "–"})
"""Signs behind a share that says nothing more."""


def find_shares(lines: Sequence[Line]) -> Iterator[Check]:
    """Shares and premiums that an article states beside the figures they come from."""
    for before, line in zip((None, *lines), lines, strict=False):
        if percents(line) or fractions(line):
            yield from _shares(line)
            yield from premium(before, line)


def _shares(line: Line) -> Iterator[Check]:
    """“320 of the 800, or 40%”; "40% of the 800, or 320"."""
    figures, found = [f for f in line.figures if f.hedge != ARTICLE], percents(line) + fractions(line)
    for one, whole, other in zip(figures, figures[1:], figures[2:], strict=False):
        if one in found and alike([whole, other]) and _spelt_out(line, one, whole, other):
            yield _share_check(line, whole, other, one)
        exact = (one.hedge in (None, ABOUT) or one.written == FRACTION) and whole.plain
        if not (exact and _taken_from(line, one, whole) and _restated(line, whole, other)):
            continue
        if other in found and alike([one, whole]) and 0 < one.figure <= whole.figure:
            yield _share_check(line, one, whole, other)
        elif one in found and alike([whole, other]) and other.plain:
            yield _part_check(line, one, whole, other)
    if len(figures) > 2 and figures[2] in found:  # noqa: PLR2004 -- whole, part, share
        whole, part = figures[0], figures[1]
        leading = _opens_with_whole(line, whole) or (0 < part.figure < whole.figure and _of_no_noun(line, part))
        if (
            leading
            and not _set_against(line, part)
            and whole.plain
            and part.plain
            and alike([whole, part])
            and _restated(line, part, figures[2])
        ):
            yield _share_check(line, part, whole, figures[2])
    for ratio, percent in pairwise(figures):
        if (
            ratio.written == FRACTION
            and ratio.hedge == FRACTION
            and percent in found
            and percent.written != FRACTION
            and _restated(line, ratio, percent)
        ):
            yield _ratio_check(line, ratio, percent)


def _spelt_out(line: Line, percent: Figure, part: Figure, whole: Figure) -> bool:
    """Whether a colon, a bracket or "or" opens what a percentage is a share of: "45%: 320 of the 800"."""
    opened = 0 < part.first - percent.last <= DETERMINERS and line.tokens.norms[percent.last + 1] in OPENED
    equal = phrase_until(line.tokens, part.first, line.language.arithmetic.changes.equals)
    opened = opened or (
        part.first - percent.last <= BETWEEN and line.tokens.norms[part.first - equal - 1] == COMMA and equal > 0
    )
    return opened and part.plain and whole.plain and part.figure <= whole.figure and _taken_from(line, part, whole)


def _opens_with_whole(line: Line, whole: Figure) -> bool:
    """Whether a sentence begins with the whole: "Sur 8 400 inscrits, …"."""
    length = phrase_until(line.tokens, whole.first, line.language.arithmetic.changes.out_of)
    return length > 0 and length == whole.first


def _set_against(line: Line, part: Figure) -> bool:
    """Whether a figure is the loser's, and no part of the winner's: "463 voix contre 391, soit 54,2 %"."""
    words = line.language.arithmetic
    return phrase_until(line.tokens, part.first, words.comparisons.versus | words.changes.against) > 0


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
    if line.tokens.norms[other.first - 1] == OPENING_BRACKET or _apposed(line, other):
        return True
    cue = phrase_within(line.tokens, other.first - BETWEEN, other.first, words.equals)
    changed = phrase_within(line.tokens, other.first - BETWEEN, other.last + BETWEEN, words.rises | words.falls)
    return cue is not None and cue > whole.last and changed is None


def _apposed(line: Line, share: Figure) -> bool:
    """Whether a share stands between commas, at most with its whole: ", almost one in two.", ", 65% of the total"."""
    if share.dimension != PERCENT or line.tokens.norms[share.first - 1] != COMMA:
        return False
    after = share.last + 1
    ended = after >= len(line.tokens) or line.tokens.norms[after] in STOPS
    return ended or phrase_from(line.tokens, after, line.language.arithmetic.changes.of_all) > 0


def _share_check(line: Line, part: Figure, whole: Figure, percent: Figure) -> Check:
    computed = Numbers.between(100 * part.low / whole.high, 100 * part.high / whole.low)
    words = f"{line.text(part.head)} / {line.text(whole.head)} = {100 * part.figure / whole.figure:.1f} %"
    return Check(
        SHARE,
        stated(line, percent, share_numbers(line, percent)),
        side(line, whole_span((part, whole)), words, computed, percent.unit),
    )


def _ratio_check(line: Line, ratio: Figure, percent: Figure) -> Check:
    """“18 out of 24 (75%)”: a ratio in figures and its percentage."""
    value = (ratio.low + ratio.high) / 2
    words = f"{line.text(ratio.head)} = {value:.1f} %"
    told = stated(line, percent, percent_numbers(line, percent))
    return Check(SHARE, told, side(line, ratio.span, words, Numbers.exactly(value), percent.unit))


def _part_check(line: Line, percent: Figure, whole: Figure, part: Figure) -> Check:
    low, high = share_numbers(line, percent).hull
    computed = Numbers.between((low or 0) * whole.low / 100, (high or 0) * whole.high / 100)
    middle = percent.figure * whole.figure / (1 if percent.written == FRACTION else 100)
    words = f"{line.text(percent.span)} x {line.text(whole.head)} = {middle:.10g}"
    return Check(SHARE, stated(line, part), side(line, whole_span((percent, whole)), words, computed, part.unit))
