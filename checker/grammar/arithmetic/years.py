"""Two years, and how many lie between them: "mayor from 1995 to 2008, 13 years in all"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.checks import Check, side
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Line, tokens_of
from checker.grammar.quantities import find_numbers
from checker.values.numbers import Numbers

YEARS = "years"
DIGITS = 4
FEWEST = 3
"""Years: fewer are told by their months."""
APART = 3
"""Tokens between the later year and a stretch that sums both up, or between a stretch and its first year, at most."""
ENDED = 5
"""Tokens before a year among which a verb says that it was over then."""
LEAST, MOST = 0.5, 2.0
"""Bounds of the ratio of a stretch to the years between: one farther off is another one."""
SIGNS = frozenset({",", ":", "(", "—", "–", ")"})
ENDS = frozenset({".", ",", ";", "!", ")", ":", "—", "–", "?"})


class _Year(Struct, frozen=True):
    """A year in digits and its token."""

    index: int
    year: int


class _Stretch(Struct, frozen=True):
    """So many years: the first and the last token, the word for years included."""

    first: int
    last: int
    count: float


def find_years(lines: Sequence[Line]) -> Iterator[Check]:
    """The only two years of a sentence, and the only stretch of years that sums them up."""
    for line in lines:
        years = _years(line) if line.read.timexes else []
        if len(years) == 2 and years[0].year < years[1].year:  # noqa: PLR2004 -- the first and the last
            stretches = _stretches(line)
            if len(stretches) == 1 and any(told(line, stretches[0], years) for told in (_behind, _ahead, _until)):
                yield from _check(line, stretches[0], *years)


def _years(line: Line) -> list[_Year]:
    found: dict[int, _Year] = {}
    for timex in line.read.timexes:
        first, last = tokens_of(line.tokens, timex.span)
        for index in range(first, last + 1):
            norm = line.tokens.norms[index]
            if norm.isdecimal() and len(norm) == DIGITS:
                found[index] = _Year(index, int(norm))
    return sorted(found.values(), key=lambda year: year.index)


def _stretches(line: Line) -> list[_Stretch]:
    words = line.language.arithmetic.stretches.years
    found: list[_Stretch] = []
    for number in find_numbers(line.tokens, line.language):
        after = phrase_from(line.tokens, number.last + 1, words)
        if after and number.figure >= FEWEST and number.figure == int(number.figure) and number.hedge is None:
            found.append(_Stretch(number.first, number.last + after, number.figure))
    return found


def _behind(line: Line, stretch: _Stretch, years: Sequence[_Year]) -> bool:
    """Whether a stretch right behind the later year sums both up: ", 13 years in all", ", nine years later"."""
    words, norms, year = line.language.arithmetic, line.tokens.norms, years[1]
    leads = words.changes.equals | words.stretches.spent
    leads = leads | words.stretches.lasting if _ranged(line, years) else leads
    start = stretch.first - phrase_until(line.tokens, stretch.first, leads)
    linked = line.language.concepts.linkers.intersection(norms[stretch.last + 1 : stretch.last + 2])
    if start == year.index + 1 and start < stretch.first and not linked:
        return True
    if not (0 < start - year.index <= APART and norms[start - 1] in SIGNS):
        return False
    if phrase_until(line.tokens, stretch.first, words.stretches.spent - words.changes.equals) and not linked:
        return True
    after = stretch.last + 1
    later = phrase_from(line.tokens, after, words.stretches.later | words.sums.ending)
    return after + later >= len(norms) or norms[after + later] in ENDS


def _ahead(line: Line, stretch: _Stretch, years: Sequence[_Year]) -> bool:
    """Whether a stretch right before the two years is told to lie between them: "for 12 years, from 2001 to 2013"."""
    words = line.language.arithmetic.stretches
    lasting = phrase_within(line.tokens, stretch.first - APART, stretch.first, words.lasting | words.passed)
    return lasting is not None and _ranged(line, years) and 0 < years[0].index - stretch.last <= APART


def _ranged(line: Line, years: Sequence[_Year]) -> bool:
    """Whether two years are told as the ends of one stretch: "from 2001 to 2013"."""
    words = line.language.arithmetic.stretches
    opened = phrase_until(line.tokens, years[0].index, words.opens)
    ended = phrase_until(line.tokens, years[1].index, words.ends) and years[1].index - years[0].index <= APART
    return bool(opened) and bool(ended)


def _until(line: Line, stretch: _Stretch, years: Sequence[_Year]) -> bool:
    """Whether a stretch from the first year on is over in the second: "from 1998 for 25 years, it ends in 2023"."""
    words = line.language.arithmetic.stretches
    lasting = phrase_within(line.tokens, stretch.first - APART, stretch.first, words.lasting | words.runs)
    ended = phrase_within(line.tokens, years[1].index - ENDED, years[1].index, words.expires)
    return lasting is not None and ended is not None and years[0].index < stretch.first < years[1].index


def _check(line: Line, stretch: _Stretch, start: _Year, end: _Year) -> Iterator[Check]:
    apart = end.year - start.year
    if LEAST <= stretch.count / apart <= MOST:
        span = line.tokens.span(stretch.first, stretch.last)
        told = side(line, span, line.text(span), Numbers.exactly(stretch.count))
        words = f"{end.year} - {start.year} = {apart}"
        years = line.tokens.span(start.index, end.index)
        yield Check(YEARS, told, side(line, years, words, Numbers.between(apart - 1, apart + 1)))
