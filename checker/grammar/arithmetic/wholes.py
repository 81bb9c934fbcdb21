"""Shares of one whole that make more than all of it, or with what is left less: "a half, another 35% and 25%"."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, Figure, Line
from checker.grammar.arithmetic.percents import FALL, RISE, SIGN, fractions, percent_figure, percent_numbers, percents
from checker.values.numbers import Numbers

SHARE = "share"
ALL = 100.0
FEWEST, FEWEST_LEFT = 3, 2
"""Shares of one whole at least, and those beside the one that is told to be the rest."""
LEAST, MOST = 70.0, 135.0
"""Percent between which shares were meant to make a whole."""
BESIDE_VOTE = 5
"""Tokens before a share of the votes among which it says for what."""
BESIDE = 2
"""Tokens on either side of a share among which a word makes it one more of the same whole."""
NEAR = 5
"""Tokens around a share among which a word makes it a rise or a fall."""
ABOUT_ROOM = 2.0
"""Points that a share leaves open that is told to be about so much."""


def find_wholes(lines: Sequence[Line]) -> Iterator[Check]:
    """The shares of a sentence, with those of the sentence before where the last is told to be the rest."""
    for before, line in zip((None, *lines), lines, strict=False):
        shares = _shares(line)
        if not shares or _moves(line):
            continue
        rest = [f for f in shares if _said(line, f, line.language.arithmetic.sums.rests)]
        more = [f for f in shares if _said(line, f, line.language.arithmetic.sums.further)]
        if len(shares) == 2 and _of_the_vote(line, shares):  # noqa: PLR2004 -- the ayes and the noes
            yield from _check([(line, f) for f in shares], rest=False)
        elif len(shares) >= FEWEST and (rest or more):
            yield from _check([(line, f) for f in shares], rest=bool(rest))
        elif rest == shares and before is not None and len(_shares(before)) >= FEWEST_LEFT and not _moves(before):
            yield from _check([*((before, f) for f in _shares(before)), (line, shares[0])], rest=True)


def _shares(line: Line) -> list[Figure]:
    """The shares of a sentence in reading order; none where one is of a whole of its own, or dated."""
    found = sorted((*percents(line), *fractions(line)), key=lambda f: f.first)
    own = any(phrase_from(line.tokens, f.last + 1, line.language.arithmetic.changes.out_of) for f in found[1:])
    return [] if own or line.read.timexes or any(f.hedge == ARTICLE for f in found) else found


def _moves(line: Line) -> bool:
    """Whether a sentence tells of rises and falls: its percentages are then of no whole."""
    words, composes = line.language.arithmetic.changes, line.language.arithmetic.sums.composes
    told = words.rises | words.falls | words.by
    near = {i for f in _shares(line) for i in range(max(0, f.first - NEAR), min(len(line.tokens), f.last + 1 + NEAR))}
    changed = (i for i in near if line.read.keys[i] in (RISE, FALL) or phrase_from(line.tokens, i, told))
    return any(not phrase_until(line.tokens, i + 1, composes) for i in changed)


def _of_the_vote(line: Line, shares: Sequence[Figure]) -> bool:
    """Whether one share is of the ayes and the other of the noes: "the yes vote was 56.4 per cent and the no 44.6"."""
    words = line.language.arithmetic.votes
    (ayes, noes) = ([_beside(line, f, sort) for f in shares] for sort in (words.ayes, words.noes))
    between = range(shares[0].span.end, shares[1].span.start)
    if any(naming.span.start in between for naming in line.read.namings):
        return False
    exact = all(f.figure != int(f.figure) and f.plain for f in shares)
    return exact and ayes != noes and sorted(ayes) == sorted(noes) == [False, True]


def _beside(line: Line, share: Figure, phrases: frozenset[str]) -> bool:
    """Whether a phrase stands right before a share, or between it and the sign behind it."""
    before = phrase_within(line.tokens, share.first - BESIDE_VOTE, share.first, phrases)
    return before is not None and not any(i in line.inside for i in range(before, share.first))


def _said(line: Line, share: Figure, phrases: frozenset[str]) -> bool:
    before = any(phrase_until(line.tokens, share.first - n, phrases) for n in range(BESIDE))
    return before or any(phrase_from(line.tokens, share.last + 1 + n, phrases) for n in range(BESIDE))


def _check(shares: Sequence[tuple[Line, Figure]], *, rest: bool) -> Iterator[Check]:
    made = sum(percent_figure(f) for _, f in shares)
    if not LEAST <= made <= MOST:
        return
    (line, last), others = shares[-1], [_bounds(at, f) for at, f in shares[:-1]]
    low, high = ALL - sum(high for _, high in others), ALL - sum(low for low, _ in others)
    fair = Numbers.between(max(0.0, low) if rest else 0.0, max(0.0, high))
    words = " + ".join(f"{percent_figure(f):.3g}" for _, f in shares) + f" = {made:.4g} %"
    at = shares[-2][0]
    span = whole_span([f for where, f in shares[:-1] if where is at])
    told = Numbers.between(*_bounds(line, last))
    yield Check(SHARE, stated(line, last, told), side(at, span, words, fair, last.unit))


def _bounds(line: Line, share: Figure) -> tuple[float, float]:
    """What a share may be, in percent: a half may be a little less, and so may 40% that is only about so much."""
    if share.written == SIGN and not share.plain:
        return share.figure - ABOUT_ROOM, share.figure + ABOUT_ROOM
    if share.written != SIGN:
        return share.low, share.high
    low, high = percent_numbers(line, share).hull
    return low or 0.0, high or ALL
