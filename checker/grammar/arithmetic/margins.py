"""A margin and the two figures it lies between: finishing times, votes, points."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import COUNT, Figure, Line, alike
from checker.grammar.arithmetic.named_gaps import is_gap
from checker.grammar.arithmetic.races import behind_winner, is_time
from checker.grammar.arithmetic.votes import counts_votes
from checker.grammar.context import days_before
from checker.grammar.tokens import fold
from checker.values.numbers import Numbers

MARGIN = "margin"
PERSON = "person"
DURATION, BEARERS = "duration", frozenset({"person", "unknown"})
FINEST = 4
"""Decimals of a second that are timed."""
BETWEEN_SCORES = 4
"""Tokens between two scores that are set against each other, at most."""
BESIDE = 3
"""Tokens between a margin and the word that makes it one, at most."""
AROUND = 9
"""Tokens on either side of a margin among which a word makes it another contest's."""
LEAST_VOTES = 10
"""Scores below this are results of matches, which are told in many ways."""

VAGUE = frozenset({"article", "range", "none"})
"""Hedges of figures that are no margin."""

Timed = tuple[Line, Figure]


def find_margins(lines: Sequence[Line]) -> Iterator[Check]:
    """The margins of an article, with the difference of the figures they lie between."""
    margins = [(index, figure) for index, line in enumerate(lines) for figure in _margins(line)]
    times = _times(lines)
    named = set[int]()
    for index, margin in margins:
        if margin.dimension == DURATION:
            found = list(_against_times(lines[index], margin, times))
            named.update([index] if found else ())
            yield from found
        elif margin.dimension == COUNT:
            yield from _against_scores(lines, index, margin)
    yield from behind_winner(lines, named)


def _margins(line: Line) -> Iterator[Figure]:
    words = line.language.arithmetic.comparisons
    for figure in line.figures:
        if figure.hedge in VAGUE or figure.dimension not in (COUNT, DURATION):
            continue
        led = phrase_until(line.tokens, figure.first, words.led)
        followed = phrase_within(line.tokens, figure.last + 1, figure.last + 1 + BESIDE, words.leads)
        votes = phrase_within(line.tokens, figure.last + 1, figure.last + 2, line.language.arithmetic.votes.abstained)
        led = led or is_gap(line, figure)
        if (led or followed is not None) and votes is None and not _of_another(line, figure):
            yield figure


def _of_another(line: Line, margin: Figure) -> bool:
    """Whether a margin is that of another contest: the one before, a forecast, one that is wiped out."""
    low, high = margin.first - AROUND, margin.last + 1 + AROUND
    before = days_before(line.read.context.days, line.read.context.story)
    return before or phrase_within(line.tokens, low, high, line.language.arithmetic.comparisons.others) is not None


def _times(lines: Sequence[Line]) -> Mapping[str, list[Timed]]:
    """Times written like a clock's, by the last word of the name they stand behind."""
    found: dict[str, list[Timed]] = {}
    for line in lines:
        named = [n for n in line.read.namings if n.sort in BEARERS]
        for figure in line.figures:
            before = [n for n in named if n.span.end <= figure.span.start]
            if is_time(line, figure) and before:
                found.setdefault(fold(before[-1].tokens[-1]), []).append((line, figure))
    return found


def _against_times(line: Line, margin: Figure, times: Mapping[str, list[Timed]]) -> Iterator[Check]:
    """The times of the two who are named beside the margin, if each has only one."""
    names = dict.fromkeys(fold(n.tokens[-1]) for n in line.read.namings if n.sort in BEARERS)
    known = [times[name] for name in names if name in times]
    if len(known) != 2 or any(len({f.figure for _, f in each}) != 1 for each in known):  # noqa: PLR2004 -- two racers
        return
    (at, first), (other_at, second) = sorted((each[0] for each in known), key=lambda timed: timed[1].span.start)
    gap = round(abs(first.figure - second.figure), FINEST)
    words = f"{other_at.text(second.head)} - {at.text(first.head)} = {gap:g} s"
    computed = Numbers.exactly(gap)
    span = whole_span((first, second))
    together = at is other_at or _adjoin(at, other_at)
    yield Check(MARGIN, stated(line, margin), side(other_at, span if together else second.span, words, computed, "s"))


def _adjoin(line: Line, other: Line) -> bool:
    return other.read.sentence.index - line.read.sentence.index == 1


def _against_scores(lines: Sequence[Line], index: int, margin: Figure) -> Iterator[Check]:
    """Two scores set against each other in the margin's sentence or one beside it."""
    near = lines[max(0, index - 1) : index + 2]
    pairs = [(line, one, other) for line in near for one, other in _versus(line) if margin not in (one, other)]
    if len(pairs) != 1:
        return
    at, one, other = pairs[0]
    gap = abs(one.figure - other.figure)
    if min(one.figure, other.figure) <= margin.figure or gap == 0:
        return
    words = f"{at.text(one.head)} - {at.text(other.head)} = {gap:g}"
    told = stated(lines[index], margin)
    yield Check(MARGIN, told, side(at, whole_span((one, other)), words, Numbers.exactly(gap), margin.unit))


def _versus(line: Line) -> Iterator[tuple[Figure, Figure]]:
    words = line.language.arithmetic.comparisons.versus
    for one, other in pairwise(line.figures):
        exact = one.plain and other.plain and one.dimension == COUNT and alike([one, other])
        against = phrase_until(line.tokens, other.first, words) and other.first - one.last <= BETWEEN_SCORES
        led = phrase_from(line.tokens, one.first - 1, line.language.arithmetic.changes.starts)
        polled = len(line.figures) == 2 and _polled(line, one, other)  # noqa: PLR2004 -- the winner's and the loser's
        if exact and (against or polled) and not led and min(one.figure, other.figure) >= LEAST_VOTES:
            yield one, other
    yield from _ayes_and_noes(line)


def _ayes_and_noes(line: Line) -> Iterator[tuple[Figure, Figure]]:
    """The only votes for and the only ones against of a sentence that are told side by side: "412 yes, 468 no"."""
    words = line.language.arithmetic.votes
    counts = [f for f in line.figures if f.dimension == COUNT and f.plain and f.figure >= LEAST_VOTES]
    ayes, noes = ([f for f in counts if counts_votes(line, f, sort)] for sort in (words.ayes, words.noes))
    if len(ayes) == len(noes) == 1 and ayes[0] is not noes[0]:
        yield ayes[0], noes[0]


def _polled(line: Line, score: Figure, other: Figure) -> bool:
    """Whether a verb right before a score says that somebody got so many votes, and somebody else the other."""
    words = line.language.arithmetic.votes
    got = phrase_within(line.tokens, score.first - BESIDE, score.first, words.polled) is not None
    named = any(n.sort == PERSON and score.span.end < n.span.start < other.span.start for n in line.read.namings)
    return got and (named or phrase_within(line.tokens, score.last, other.first, words.rivals) is not None)
