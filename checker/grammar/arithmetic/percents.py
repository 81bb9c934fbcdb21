"""Percentages as an article states them: rounded, or cut off after their last digit."""

from checker.grammar.arithmetic.cues import phrase_from, phrase_until
from checker.grammar.arithmetic.figures import PERCENT, Figure, Line
from checker.grammar.stems import HAPPENING
from checker.values.numbers import Numbers

RISE, FALL = HAPPENING + "rise", HAPPENING + "fall"
SIGN, FRACTION = "%", "fraction"
ROUGH, HEDGED = 0.12, 0.04
"""Shares by which "one in five" may miss and still be fair, and "nearly one in five", which leaves room by itself."""
VERB = 3
"""Tokens before "by a third" among which a verb of rise or fall stands, at most."""
COMPARED_WITHIN = 2
"""Tokens behind a fraction of which the last may begin "more" or "less" ("un quart de moins")."""
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


def changed_by(line: Line) -> list[Figure]:
    """What says in percent how much something changed: the percentages, else the fractions of a rise or fall."""
    return percents(line) or [f for f in fractions(line) if _is_change(line, f)]


def _is_change(line: Line, fraction: Figure) -> bool:
    """Whether a fraction is one of a rise or fall, and of nothing else: "a fall of a third", "a quarter fewer"."""
    words = line.language.arithmetic.changes
    compared = words.rises | words.falls
    if phrase_until(line.tokens, fraction.first, words.by):
        linked = line.language.concepts.linkers.intersection(line.tokens.norms[fraction.last + 1 : fraction.last + 2])
        return not linked
    measured = phrase_until(line.tokens, fraction.first, words.measure)
    before = range(max(0, fraction.first - measured - VERB), fraction.first - measured) if measured else range(0)
    if any(line.read.keys[i] in (RISE, FALL) or phrase_from(line.tokens, i, compared) for i in before):
        return True
    return any(phrase_from(line.tokens, fraction.last + n, compared) for n in (1, COMPARED_WITHIN))


def share_numbers(line: Line, share: Figure) -> Numbers:
    """What a share may stand for, in percent: one told as a fraction rounds more."""
    return fraction_numbers(share) if share.written == FRACTION else percent_numbers(line, share)


def percent_figure(share: Figure) -> float:
    """A share in percent, as it is written."""
    return (share.low + share.high) / 2 if share.written == FRACTION else share.figure


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
