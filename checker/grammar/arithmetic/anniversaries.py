"""The year a thing came to be, and the birthday that it keeps: "founded in 1925, the club is 100 this year"."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ORDINAL, Figure, Line, tokens_of
from checker.grammar.reading import Timex
from checker.values.numbers import Numbers

AGE, YEAR, DURATION = "age", "year", "duration"
KEPT = 4
"""Tokens before an age among which a verb says that it is celebrated."""
BEHIND = 25
"""Tokens from the year to the birthday, at most."""
LEAST, MOST = 0.5, 2.0
"""Bounds of the ratio of a birthday to the years since."""
EARLY = 1
"""Years by which a birthday may be ahead: it is kept later in the year, or in the next."""


def find_anniversaries(lines: Sequence[Line]) -> Iterator[Check]:
    """The only year of a sentence that something came to be in, and the birthday behind it."""
    for line in lines:
        founded = [t for t in line.read.timexes if t.grain == YEAR and t.strict.known and _founded(line, t)]
        years = [t for t in line.read.timexes if t.grain == YEAR]
        kept = [f for f in line.figures if _kept(line, f)] if len(founded) == len(years) == 1 else []
        if len(kept) == 1:
            yield from _check(line, kept[0], founded[0])


def _founded(line: Line, timex: Timex) -> bool:
    first, _ = tokens_of(line.tokens, timex.span)
    return any(phrase_until(line.tokens, first + own, line.language.arithmetic.ages.founded) for own in (0, 1))


def _kept(line: Line, figure: Figure) -> bool:
    """Whether a figure is a birthday: its "90th birthday", or its 90 years that are celebrated."""
    words = line.language.arithmetic.ages
    if not figure.plain or figure.figure < 2:  # noqa: PLR2004 -- a first birthday is told otherwise
        return False
    birthday = phrase_from(line.tokens, figure.last + 1, words.birthdays) if figure.dimension == ORDINAL else 0
    after = figure.last + 1 + birthday
    if line.language.concepts.linkers.intersection(line.tokens.norms[after : after + 1]):
        return False
    if figure.dimension == ORDINAL:
        before = line.tokens.norms[figure.first - 1 : figure.first]
        own = line.language.concepts.pointers | line.language.concepts.pronouns
        return birthday > 0 and not own.isdisjoint(before)
    verb = phrase_within(line.tokens, figure.first - KEPT, figure.first, words.celebrates)
    return figure.dimension in (AGE, DURATION) and figure.written == YEAR and verb is not None


def _check(line: Line, kept: Figure, timex: Timex) -> Iterator[Check]:
    now, first = line.read.context.story, timex.strict.first
    if not now.known or now.first is None or now.last is None or first is None:
        return
    apart = now.last.year - first.year
    near = 0 < kept.first - tokens_of(line.tokens, timex.span)[1] <= BEHIND
    if near and apart > 0 and LEAST <= kept.figure / apart <= MOST:
        fair = Numbers.between(now.first.year - first.year - 1, apart + EARLY)
        words = f"{now.last.year} - {first.year} = {apart}"
        yield Check(AGE, stated(line, kept, Numbers.exactly(kept.figure)), side(line, timex.span, words, fair))
