"""Percentages as an article states them: rounded, or cut off after their last digit."""

from checker.grammar.arithmetic.figures import PERCENT, Figure, Line
from checker.values.numbers import Numbers

SIGN, FRACTION = "%", "fraction"
ROUGH, HEDGED = 0.12, 0.04
"""Shares by which "one in five" may miss and still be fair, and "nearly one in five", which leaves room by itself."""
POINTS = frozenset({".", ","})


def percents(line: Line) -> list[Figure]:
    """The percentages of a sentence, rates (three percent a year) left out."""
    return [f for f in line.figures if f.dimension == PERCENT and f.written == SIGN and not _is_rate(line, f)]


def fractions(line: Line) -> list[Figure]:
    """The shares of a sentence that are told as so many out of so many, or as a half or a third."""
    return [f for f in line.figures if f.dimension == PERCENT and f.written == FRACTION]


def fraction_numbers(fraction: Figure) -> Numbers:
    """What is fairly told as a share of so many out of so many, in percent: it rounds."""
    room = ROUGH if fraction.hedge == FRACTION else HEDGED
    return Numbers.between(fraction.low * (1 - room), fraction.high * (1 + room))


def _is_rate(line: Line, percent: Figure) -> bool:
    after = line.tokens.norms[percent.last + 1 : percent.last + 3]
    per = line.language.concepts.per
    return any(" ".join(after[:n]) in per for n in (1, 2))


def percent_numbers(line: Line, percent: Figure) -> Numbers:
    """What a stated percentage may stand for: a plain one may be cut off or rounded at its last written digit."""
    if not percent.plain:
        return percent.numbers
    unit = 10.0 ** -_decimals(line.text(percent.head))
    return Numbers.between(percent.figure - unit, percent.figure + unit)


def _decimals(written: str) -> int:
    """Digits after the decimal sign."""
    for sign in POINTS:
        if sign in written:
            return sum(c.isdecimal() for c in written.rpartition(sign)[2])
    return 0
