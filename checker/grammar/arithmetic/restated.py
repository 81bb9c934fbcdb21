"""Two amounts whose order nothing tells but that a percentage of rise or fall sums them up.

“They hoped for 900 tonnes; they now expect 700, a fall of 22%”; “… worth 80 euros in May, is worth 90. A rise of 12%.”
"""

from checker.grammar.arithmetic.cues import phrase_from, phrase_until
from checker.grammar.arithmetic.ends import Ends
from checker.grammar.arithmetic.figures import ARTICLE, ORDINAL, PERCENT, Figure, Line, alike, lent
from checker.grammar.arithmetic.percents import percents

JOINED = 2
"""Tokens before the second amount among which a conjunction makes the two a list of two things."""
RATIO, COMMA, COLON = "ratio", ",", ":"
FARTHEST = 4.0
"""Ratio of two amounts above which they are amounts of two things."""
MEANT = 2.5
"""How many times the change computed the change told may be, or the other way round, and still be meant for it."""


def restated(line: Line, after: Line | None) -> list[Ends]:
    """The only two amounts of a sentence, told in the order of time, if what sums them up stands behind them."""
    told = [p for p in percents(line) if _sums_up(line, p)]
    opening = percents(after)[:1] if after is not None and not percents(line) else []
    opening = [p for p in opening if after is not None and _opens(after, p)]
    percent = told[0] if len(told) == 1 else opening[0] if opening else None
    if percent is None:
        return []
    amounts = [f for f in line.figures if _amount(f) and (not told or f.last < percent.first)]
    if len(amounts) != 2 or not all(f.plain for f in amounts):  # noqa: PLR2004 -- before and after
        return []
    start, end = lent(amounts[0], amounts[1]), lent(amounts[1], amounts[0])
    if not line.language.concepts.conjunctions.isdisjoint(line.tokens.norms[end.first - JOINED : end.first]):
        return []
    ends = Ends(line, start, end)
    fit = alike([start, end]) and start.low > 0 and 1 / FARTHEST <= ends.times <= FARTHEST
    return [ends] if fit and _meant(ends, percent) else []


def _amount(figure: Figure) -> bool:
    return figure.dimension not in (PERCENT, RATIO, ORDINAL) and figure.hedge != ARTICLE


def _sums_up(line: Line, percent: Figure) -> bool:
    """Whether a percentage is told by a noun of rise or fall behind a comma: ", soit un recul de 35 %"."""
    words = line.language.arithmetic.changes
    noun = phrase_until(line.tokens, percent.first, words.by)
    start = percent.first - noun
    start -= phrase_until(line.tokens, start, words.equals)
    return bool(noun) and start > 0 and line.tokens.norms[start - 1] in (COMMA, COLON)


def _opens(line: Line, percent: Figure) -> bool:
    """Whether a sentence opens with such a noun: "Une hausse de 12 %, calculent les courtiers"."""
    words = line.language.arithmetic.changes
    equal = phrase_from(line.tokens, 0, words.equals)
    return equal + phrase_from(line.tokens, equal, words.by) == percent.first > equal


def _meant(ends: Ends, percent: Figure) -> bool:
    computed = abs(ends.times - 1) * 100
    return computed > 0 and 1 / MEANT <= percent.figure / computed <= MEANT
