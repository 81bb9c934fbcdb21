"""How many wins somebody had before this one, and how many it makes: "31 wins before the bout … takes it to 33"."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import COUNT, Figure, Line
from checker.values.numbers import Numbers

TALLY = "tally"
LOOKBACK = 3
"""Sentences before the new tally in which the old one is looked for."""
LED = 7
"""Tokens before the new tally among which a verb brings a record to it."""
BEHIND = 9
"""Tokens behind the old tally among which words say that it was so before."""
LONGER = 4
"""Tokens behind those words among which a noun makes it a season's or a year's."""
MISCOUNT = 3
"""By how much a tally may miss and still be meant for one more."""


def find_tallies(lines: Sequence[Line]) -> Iterator[Check]:
    """Tallies that a sentence brings a record to, with the only one told before."""
    for index, line in enumerate(lines):
        now = [f for f in line.figures if _counts(f) and _brought(line, f)]
        if len(now) == 1:
            near = lines[max(0, index - LOOKBACK) : index + 1]
            olds = [(at, f) for at in near for f in at.figures if f is not now[0] and _counts(f) and _before(at, f)]
            if len(olds) == 1:
                yield from _check(line, now[0], *olds[0])


def _counts(figure: Figure) -> bool:
    return figure.dimension == COUNT and figure.plain and figure.scale == 1


def _brought(line: Line, figure: Figure) -> bool:
    """Whether a verb brings a record to a figure: "takes her tally to 14", "porte son bilan à 26"."""
    words = line.language.arithmetic
    start = phrase_within(line.tokens, figure.first - LED, figure.first, words.tallies.brings)
    record = phrase_within(line.tokens, start or 0, figure.first, words.tallies.records) if start is not None else None
    return record is not None and bool(phrase_until(line.tokens, figure.first, words.changes.ends))


def _before(line: Line, figure: Figure) -> bool:
    words = line.language.arithmetic.tallies
    at = phrase_within(line.tokens, figure.last + 1, figure.last + 1 + BEHIND, words.before)
    longer = phrase_within(line.tokens, at, at + LONGER, words.longer) if at is not None else None
    return at is not None and longer is None


def _check(line: Line, now: Figure, at: Line, old: Figure) -> Iterator[Check]:
    """The old tally and one more, or as many more as the sentence counts."""
    added = {f.figure for f in line.figures if _counts(f) and f is not now and f is not old} or {1.0}
    apart = now.figure - old.figure
    same = _noun(line, now) in (None, _noun(at, old)) or (_of_wins(line, now) and _of_wins(at, old))
    if same and abs(apart - 1) <= MISCOUNT and apart not in added:
        made = old.figure + min(added)
        words = f"{at.text(old.head)} + {min(added):g} = {made:g}"
        yield Check(TALLY, stated(line, now), side(at, old.span, words, Numbers.exactly(made)))


def _noun(line: Line, figure: Figure) -> str | None:
    return line.read.keys[figure.last + 1] if figure.last + 1 < len(line.tokens) else None


def _of_wins(line: Line, figure: Figure) -> bool:
    start = figure.last + 1
    return phrase_within(line.tokens, start, start + 1, line.language.arithmetic.tallies.wins) is not None
