"""A total and its parts: the parts must make the total."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.apposed import apposed
from checker.grammar.arithmetic.balances import balances, in_one_unit, sum_check
from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line
from checker.grammar.arithmetic.lists import Parts, parts
from checker.grammar.arithmetic.remainders import remainders
from checker.grammar.arithmetic.totals import Total, earlier_totals, may_be_total, own_totals
from checker.grammar.arithmetic.votes import tells_votes

OPENERS = frozenset({":", "(", "—", "–"})
COMPARED_AFTER = 5
"""Tokens after a figure within which words make it a difference or a rate."""
COMMA, HYPHEN = ",", "-"
ENDED_WITHIN = 3
"""Tokens after a total among which words that end a sum begin, its noun before them."""
LISTED_BEFORE = 8
"""Figures before a total among which the list of its parts may begin."""


def find_sums(lines: Sequence[Line]) -> Iterator[Check]:
    """The totals of an article with the sum of their parts."""
    for index, line in enumerate(lines):
        if len(line.figures) > 1:
            found = [*_announced(lines, index), *_followed(line), *_shared_out(lines, index), *apposed(line)]
            yield from found or remainders(lines, index)


def _announced(lines: Sequence[Line], index: int) -> Iterator[Check]:
    """Parts after a colon or another announcement, their total before it."""
    line = lines[index]
    for opener, start in _openers(line):
        listed = parts(line, start)
        totals = (own_totals(line, opener) or earlier_totals(lines, index, opener)) if listed else []
        if listed and totals:
            yield from _check(line, totals, listed)
            return


def _openers(line: Line) -> Iterator[tuple[int, int]]:
    """Tokens that announce parts, and the token after each."""
    signs = (index for index, norm in enumerate(line.tokens.norms) if norm in OPENERS or _is_dash(line, index))
    yield from ((index, index + 1) for index in signs)
    index, announce = -1, line.language.arithmetic.sums.announce
    while (found := phrase_within(line.tokens, index + 1, len(line.tokens), announce)) is not None:
        index = found
        yield index, index + phrase_from(line.tokens, index, announce)


def _is_dash(line: Line, index: int) -> bool:
    """Whether a hyphen stands between blanks, as a dash does."""
    return (
        line.tokens.norms[index] == HYPHEN
        and index > 0
        and not (line.tokens.glued(index - 1) or line.tokens.glued(index))
    )


def _check(line: Line, totals: Sequence[Total], listed: Parts) -> Iterator[Check]:
    """The total that the parts make, else the nearest that they come near to but miss."""
    tried = balances(totals, listed)
    even = next((balance for balance in tried if balance.even), None)
    if even:
        yield sum_check(even, line, listed)
    elif tried and tried[0].total is _nearest(totals, listed):
        short = (tried[0].made.hull[1] or 0) < tried[0].total.high
        counted = listed.counted and not tells_votes(line, listed.figures)
        if counted or not short or tried[0].total.dimension != COUNT:
            yield sum_check(tried[0], line, listed)


def _nearest(totals: Sequence[Total], listed: Parts) -> Figure | None:
    """The figure right before the list that is in the unit of its parts; "in three" before three parts is none."""
    fit = [total for _, total in totals if total.figure != len(listed.figures)]
    return next((total for total in fit or (total for _, total in totals) if in_one_unit(total, listed.figures)), None)


def _followed(line: Line) -> Iterator[Check]:
    """Parts, then their total: "12 hommes et 9 femmes, soit 21 personnes"."""
    words = line.language.arithmetic.sums
    for index, total in enumerate(line.figures):
        length = phrase_until(line.tokens, total.first, words.results) or _ended(line, total)
        compared = phrase_within(line.tokens, total.last + 1, total.last + COMPARED_AFTER, words.compared)
        if not length or compared is not None or not may_be_total(line, total):
            continue
        end = total.first - length
        listed = _parts_before(line, line.figures[max(0, index - LISTED_BEFORE) : index], end)
        if listed:
            yield from (sum_check(balance, line, listed) for balance in balances([(line, total)], listed))


def _ended(line: Line, total: Figure) -> int:
    """The comma before a total that is told to be one behind its noun ("…, 71 pieces in all"); 0 where none is."""
    words = line.language.arithmetic.sums.ending
    told = phrase_within(line.tokens, total.last + 1, total.last + 1 + ENDED_WITHIN, words)
    parted = total.first > 0 and line.tokens.norms[total.first - 1] == COMMA
    return int(parted and told is not None and COMMA not in line.tokens.norms[total.last + 1 : told])


def _shared_out(lines: Sequence[Line], index: int) -> Iterator[Check]:
    """Parts of which the last is "the other nine": their total opens the sentence, or stands in the one before."""
    line = lines[index]
    first = line.figures[0]
    rests = phrase_within(line.tokens, 0, len(line.tokens), line.language.arithmetic.sums.rests)
    if rests is None or OPENERS.intersection(line.tokens.norms):
        return
    led = phrase_until(line.tokens, first.first, line.language.arithmetic.changes.out_of)
    if led and led == first.first:
        listed, totals = parts(line, line.figures[1].first), [(line, first)]
    else:
        before = lines[index - 1] if index else None
        listed, totals = parts(line, 0), own_totals(before, len(before.tokens)) if before else []
    last = max((f.first for f in line.figures if f.hedge != ARTICLE), default=0)
    if listed and listed.closed and listed.figures[-1].first >= last:
        yield from _check(line, totals, listed)


def _parts_before(line: Line, figures: Sequence[Figure], end: int) -> Parts | None:
    """The list of parts that is over before token `end` and begins with one of some figures."""
    for figure in figures:
        listed = parts(line, figure.first, end)
        if listed and listed.stop <= end:
            return listed
    return None
