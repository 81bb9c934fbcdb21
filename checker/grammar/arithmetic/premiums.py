"""What a price is above another, in percent."""

from collections.abc import Iterator

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_within
from checker.grammar.arithmetic.figures import Figure, Line, alike
from checker.grammar.arithmetic.percents import percent_numbers, percents
from checker.values.numbers import Numbers

PREMIUM = "premium"
DEAREST = 3.0
"""Ratio of two prices above which they are prices of two things."""
NEAR = 3
"""Tokens between a premium and its percentage, at most."""
MONEY, COMMA = "money", ","


def premium(before: Line | None, line: Line) -> Iterator[Check]:
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


def _is_premium(line: Line, percent: Figure, premiums: frozenset[str]) -> bool:
    """Whether a percentage is that of a premium: "a 25 percent premium", "une prime de 25 %"."""
    after = phrase_within(line.tokens, percent.last + 1, percent.last + 1 + NEAR, premiums)
    before = phrase_within(line.tokens, percent.first - NEAR, percent.first, premiums)
    start, stop = (percent.last, after) if after is not None else (before or 0, percent.first)
    return (after is not None or before is not None) and COMMA not in line.tokens.norms[start:stop]
