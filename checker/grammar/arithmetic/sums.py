"""A total and its parts: the parts must make the total, or at least not exceed it."""

from collections.abc import Iterator, Sequence
from functools import cache

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, ORDINAL, Figure, Line, alike, lent
from checker.grammar.arithmetic.lists import Parts, parts
from checker.grammar.counting import counted
from checker.grammar.stems import Lexicon
from checker.language.load import load
from checker.values.numbers import Numbers

SUM, EXCESS = "sum", "excess"
OPENERS = frozenset({":", "("})
LEAST, MOST = 0.5, 2.0
"""Bounds of the ratio of parts to total: a figure farther off is another thing's."""
TOTAL_HEDGES = frozenset({"about", "nearly", "more-than", "at-least", "less-than", "little-more-than"})
"""Hedges that a total may have and still be tested: they leave it an interval."""
UP_TO = "up-to"


def find_sums(lines: Sequence[Line]) -> Iterator[Check]:
    """The totals of an article with the sum of their parts."""
    for index, line in enumerate(lines):
        if line.figures:
            yield from _announced(lines, index)
            yield from _partitive(lines, index)
            yield from _followed(line)


def _announced(lines: Sequence[Line], index: int) -> Iterator[Check]:
    """Parts after a colon or another announcement, their total before it."""
    line = lines[index]
    for opener, start in _openers(line):
        listed = parts(line, start)
        if listed is None:
            continue
        before = [f for f in line.figures if f.last < opener]
        totals = _own_totals(line, before) or _earlier_totals(lines, index, opener)
        yield from _check(line, totals, listed)
        return


def _openers(line: Line) -> Iterator[tuple[int, int]]:
    """Tokens that announce parts, and the token after each."""
    announce = line.language.arithmetic.sums.announce
    for index, norm in enumerate(line.tokens.norms):
        if norm in OPENERS:
            yield index, index + 1
        elif length := phrase_from(line.tokens, index, announce):
            yield index, index + length


def _own_totals(line: Line, before: Sequence[Figure]) -> list[tuple[Line, Figure]]:
    """The figures that may be the total, the nearest first."""
    return [(line, f) for f in reversed(before) if _may_be_total(line, f)]


def _may_be_total(line: Line, figure: Figure) -> bool:
    hedged = figure.hedge is None or figure.hedge in TOTAL_HEDGES or _reached(line, figure)
    part = phrase_until(line.tokens, figure.first, line.language.concepts.parts)
    return hedged and not part and figure.dimension != ORDINAL and figure.figure > 1


def _reached(line: Line, figure: Figure) -> bool:
    """Whether what looks like a hedge belongs to a verb ("adds up to")."""
    start = figure.first
    words = line.language.arithmetic.sums.reaching
    return figure.hedge == UP_TO and any(phrase_from(line.tokens, start - back, words) > back for back in (0, 1, 2))


def _earlier_totals(lines: Sequence[Line], index: int, opener: int) -> list[tuple[Line, Figure]]:
    """Totals in sentences before, where the words before the opener point there."""
    line = lines[index]
    words = line.language.arithmetic.sums
    if phrase_within(line.tokens, 0, opener, words.details) is not None and index:
        return _own_totals(lines[index - 1], lines[index - 1].figures)
    found = phrase_within(line.tokens, 0, opener, words.wholes)
    if found is None:
        return []
    after = found + phrase_from(line.tokens, found, words.wholes)
    return _tolls(lines[:index], _named(line, after))


def _named(line: Line, index: int) -> str | None:
    """The concept of the counted noun at a token."""
    found = _counted_nouns(line.language.code).at(line.tokens, index) if index < len(line.tokens) else None
    return found[0] if found else None


@cache
def _counted_nouns(code: str) -> Lexicon:
    language = load(code)
    return Lexicon(language.concepts.counted, language)


def _tolls(lines: Sequence[Line], concept: str | None) -> list[tuple[Line, Figure]]:
    """What the sentences before count of a concept, the nearest first; earlier tolls and other events left out."""
    return [
        (line, figure)
        for line in reversed(lines)
        if concept and not line.language.concepts.others.intersection(line.tokens.norms)
        for figure in reversed(line.figures)
        if figure.dimension == COUNT and figure.plain and _counts(line, figure) == concept
    ]


def _counts(line: Line, figure: Figure) -> str | None:
    found = counted(line.tokens, figure.first, figure.last, line.read.keys, line.language)
    return found.attribute if found and not found.part and not line.read.context.background else None


def _check(line: Line, totals: Sequence[tuple[Line, Figure]], listed: Parts) -> Iterator[Check]:
    """The total that the parts make, else the nearest that they come near to but miss."""
    tried = [(at, total, summed) for at, total in totals if (summed := _summed(total, listed)) is not None]
    fitting = next((each for each in tried if _fits(each[0], each[1], each[2])), None)
    nearest = tried[0] if tried and tried[0][1] is _nearest(totals, listed) else None
    for at, total, summed in [fitting] if fitting else [nearest] if nearest else []:
        short = (summed.hull[1] or 0) < total.high
        if fitting or listed.counted or not short or total.dimension != COUNT:
            yield _sum_check(at, total, line, listed, summed)


def _nearest(totals: Sequence[tuple[Line, Figure]], listed: Parts) -> Figure | None:
    """The figure right before the list that is in the unit of its parts."""
    return next((total for _, total in totals if _in_one_unit(total, listed.figures)), None)


def _fits(line: Line, total: Figure, summed: Numbers) -> bool:
    return summed.relation(_total_numbers(line, total)).meets


def _total_numbers(line: Line, total: Figure) -> Numbers:
    return Numbers.exactly(total.high) if _reached(line, total) else total.numbers


def _summed(total: Figure, listed: Parts) -> Numbers | None:
    """The sum of the parts in the total's unit; None where they cannot be parts of it."""
    added = _in_one_unit(total, listed.figures)
    if not added:
        return None
    low, high = sum(f.low for f in added), sum(f.high for f in added)
    size = total.high if total.high != float("inf") else total.low
    near = size > 0 and LEAST <= (low + high) / 2 / size <= MOST
    return Numbers.between(low, high, low_open=low < high, high_open=low < high) if near else None


def _in_one_unit(total: Figure, figures: Sequence[Figure]) -> list[Figure] | None:
    """The parts in the unit of the total: bare ones borrow it from the part before, or from the total."""
    result: list[Figure] = []
    for figure in figures:
        part = lent(figure, result[-1] if result else total)
        if part.hedge not in (None, ARTICLE) or not alike([total, part]):
            return None
        result.append(part)
    return result


def _sum_check(at: Line, total: Figure, line: Line, listed: Parts, summed: Numbers, attribute: str = SUM) -> Check:
    words = " + ".join(line.text(f.head) for f in listed.figures) + f" = {_written(summed)}"
    told = stated(at, total, _total_numbers(at, total))
    return Check(attribute, told, side(line, whole_span(listed.figures), words, summed, total.unit))


def _written(numbers: Numbers) -> str:
    low, high = numbers.hull
    return f"{((low or 0) + (high or 0)) / 2:.10g}"


def _partitive(lines: Sequence[Line], index: int) -> Iterator[Check]:
    """"Fifteen of the injured were taken here, nine there and five there": together no more than the injured."""
    line = lines[index]
    listed = parts(line, 0)
    if listed is None:
        return
    link = phrase_from(line.tokens, listed.figures[0].last + 1, line.language.arithmetic.changes.out_of)
    concept = _named(line, listed.figures[0].last + 1 + link) if link else None
    tolls = _tolls(lines[:index], concept)
    tried = [(at, total, summed) for at, total in tolls if (summed := _summed(total, listed)) is not None]
    if tried and all((summed.hull[0] or 0) > total.high for _, total, summed in tried):
        at, total, summed = tried[0]
        yield _sum_check(at, total, line, listed, summed, EXCESS)


def _followed(line: Line) -> Iterator[Check]:
    """Parts, then their total: "12 hommes et 9 femmes, soit 21 personnes"."""
    words = line.language.arithmetic.sums
    for total in line.figures:
        length = phrase_until(line.tokens, total.first, words.results)
        compared = phrase_within(line.tokens, total.last + 1, total.last + 5, words.compared)
        if not length or compared is not None or not _may_be_total(line, total):
            continue
        listed = _parts_before(line, total.first - length)
        summed = _summed(total, listed) if listed else None
        if listed and summed:
            yield _sum_check(line, total, line, listed, summed)


def _parts_before(line: Line, end: int) -> Parts | None:
    """The list whose last part stands right before token `end`."""
    starts = [f.first for f in line.figures if f.first < end]
    for start in starts:
        listed = parts(line, start)
        if listed and listed.figures[-1].last < end and listed.stop <= end and len(listed.figures) > 1:
            return listed
    return None
