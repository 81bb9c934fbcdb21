"""Which figures may be the total of a list of parts: in its own sentence, or in one before."""

from collections.abc import Sequence
from functools import cache

from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import COUNT, ORDINAL, Figure, Line
from checker.grammar.counting import counted
from checker.grammar.stems import Lexicon
from checker.language.load import load
from checker.values.numbers import Numbers

HEDGES = frozenset({"about", "nearly", "more-than", "at-least", "less-than", "little-more-than"})
"""Hedges that a total may have and still be tested: they leave it an interval."""
UP_TO, ABOUT = "up-to", "about"
ABOUT_ROOM = 0.02
"""Share of a total that "about" leaves to the sum of its parts where its digits leave less."""
LOOKBACK = 60
"""Sentences before a list in which the total that it takes up is looked for."""
REACH = 40
"""Tokens before the parts among which words say whose parts they are."""

Total = tuple[Line, Figure]
"""A figure and the sentence it stands in."""


def own_totals(line: Line, before: int) -> list[Total]:
    """The figures of a sentence that end before a token and may be a total, the nearest first."""
    return [(line, f) for f in reversed(line.figures) if f.last < before and may_be_total(line, f)]


def may_be_total(line: Line, figure: Figure) -> bool:
    """Whether a figure is exact enough to be a total, and no part itself."""
    exact = figure.hedge is None or figure.hedge in HEDGES or _reached(line, figure)
    part = phrase_until(line.tokens, figure.first, line.language.concepts.parts)
    return exact and not part and figure.dimension != ORDINAL and figure.figure > 1


def total_numbers(line: Line, total: Figure) -> Numbers:
    """What a total may be."""
    if _reached(line, total):
        return Numbers.exactly(total.high)
    return _rounded(total) if total.hedge == ABOUT else total.numbers


def _rounded(total: Figure) -> Numbers:
    """What rounds to a total: beside its parts "about 1.9 million" is no licence for 1.8 million."""
    half = (total.place if total.place > 1 or total.figure != int(total.figure) else 1) / 2
    room = max(half, ABOUT_ROOM * total.figure)
    return Numbers.between(total.figure - room, total.figure + room)


def _reached(line: Line, figure: Figure) -> bool:
    """Whether what looks like a hedge belongs to a verb ("adds up to")."""
    words = line.language.arithmetic.sums.reaching
    return figure.hedge == UP_TO and any(phrase_from(line.tokens, figure.first - n, words) > n for n in (0, 1, 2))


def earlier_totals(lines: Sequence[Line], index: int, opener: int) -> list[Total]:
    """Totals in sentences before, where the words before the opener point there."""
    line, words = lines[index], lines[index].language.arithmetic.sums
    if index and phrase_within(line.tokens, opener - REACH, opener, words.details) is not None:
        return own_totals(lines[index - 1], len(lines[index - 1].tokens))
    found = phrase_within(line.tokens, opener - REACH, opener, words.wholes)
    if found is None:
        return []
    return tolls(lines, index, named(line, found + phrase_from(line.tokens, found, words.wholes)))


def named(line: Line, index: int) -> str | None:
    """The concept of the counted noun at a token."""
    found = _counted_nouns(line.language.code).at(line.tokens, index) if index < len(line.tokens) else None
    return found[0] if found else None


@cache
def _counted_nouns(code: str) -> Lexicon:
    language = load(code)
    return Lexicon(language.concepts.counted, language)


def tolls(lines: Sequence[Line], index: int, concept: str | None) -> list[Total]:
    """What the sentences before count of a concept, the nearest first; earlier tolls and other events left out."""
    if concept is None:
        return []
    return [
        (line, figure)
        for line in reversed(lines[max(0, index - LOOKBACK) : index])
        if not line.language.concepts.others.intersection(line.tokens.norms)
        for figure in reversed(line.figures)
        if figure.dimension == COUNT and figure.plain and _counts(line, figure) == concept
    ]


def _counts(line: Line, figure: Figure) -> str | None:
    found = counted(line.tokens, figure.first, figure.last, line.read.keys, line.language)
    return found.attribute if found and not found.part and not line.read.context.background else None
