"""Scores in running text: "24-17", "24 à 17"."""

from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.arithmetic.figures import Line
from checker.model import Span

DASHES = frozenset({"-", "–", "\u2010", "\u2011"})
LEAST, MOST = 10, 250
"""The least and the greatest score of those whose gap is told in points: sets and goals are smaller."""


class Score(Struct, frozen=True):
    """Two scores with a dash or "to" between them."""

    span: Span
    one: int
    other: int


def scores(line: Line) -> list[Score]:
    """The scores of a sentence, those of parts of a match among them."""
    return list(_scores(line))


def _scores(line: Line) -> Iterator[Score]:
    norms, joins = line.tokens.norms, line.language.arithmetic.changes.ends
    for i in range(1, len(norms) - 1):
        if norms[i] not in DASHES | joins or not (norms[i - 1].isdecimal() and norms[i + 1].isdecimal()):
            continue
        longer = norms[i - 2 : i - 1] + norms[i + 2 : i + 3] if i > 1 else norms[i + 2 : i + 3]
        one, other = int(norms[i - 1]), int(norms[i + 1])
        if DASHES.isdisjoint(longer) and min(one, other) >= LEAST and max(one, other) <= MOST:
            yield Score(line.tokens.span(i - 1, i + 1), one, other)
