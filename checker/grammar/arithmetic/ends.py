"""The two ends of a change, and the word that says which way it goes."""

from msgspec import Struct

from checker.grammar.arithmetic.cues import phrase_from
from checker.grammar.arithmetic.figures import Figure, Line
from checker.grammar.arithmetic.percents import FALL, RISE
from checker.values.numbers import Numbers

DIRECTION_REACH = 7
"""Tokens around a percentage among which the word of rise or fall is looked for."""
LIKELY = 0.5
"""Share of what rounding leaves open that both ends of a change are likely to keep within."""


class Ends(Struct, frozen=True):
    """The two figures of a change in the order of time, in one unit, and the sentence they stand in.

    `until` is the sentence of the second where that is another one.
    """

    line: Line
    start: Figure
    end: Figure
    until: Line | None = None

    @property
    def first(self) -> int:
        """The first token of either figure."""
        return min(self.start.first, self.end.first)

    @property
    def last(self) -> int:
        """The last token of either figure."""
        return max(self.start.last, self.end.last)

    @property
    def times(self) -> float:
        """The end as a multiple of the start, as they are written."""
        return (self.end.low + self.end.high) / (self.start.low + self.start.high)

    def ratio(self) -> Numbers:
        """The end as a multiple of the start, as far as rounding tells."""
        return Numbers.between(self.end.low / self.start.high, self.end.high / self.start.low)

    def likely(self) -> Numbers:
        """The same, as far as is likely: both ends as exact as the finer one, and neither at the end of its rounding.

        What a fraction leaves open is wide enough without it.
        """
        half = min(f.high - f.low for f in (self.start, self.end)) / 2 * LIKELY
        start, end = ((f.low + f.high) / 2 for f in (self.start, self.end))
        return Numbers.between((end - half) / (start + half), (end + half) / max(start - half, half))


def direction(line: Line, percent: Figure) -> int | None:
    """1 for a rise, -1 for a fall, by the word nearest to a percentage; None without any, or with both as near."""
    words, found = line.language.arithmetic.changes, dict[int, int]()
    for index in range(max(0, percent.first - DIRECTION_REACH), min(len(line.tokens), percent.last + DIRECTION_REACH)):
        key = line.read.keys[index]
        rises = key == RISE or phrase_from(line.tokens, index, words.rises) > 0
        falls = key == FALL or phrase_from(line.tokens, index, words.falls) > 0
        if rises != falls:
            distance = percent.first - index if index < percent.first else index - percent.last
            found.setdefault(distance, 1 if rises else -1)
    return found[min(found)] if found else None
