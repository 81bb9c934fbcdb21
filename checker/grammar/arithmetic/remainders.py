"""A part, the rest, and the whole they miss by a little: the figures were meant to fit."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line, alike
from checker.grammar.arithmetic.totals import HEDGES, may_be_total
from checker.values.numbers import Numbers

REMAINDER, NOBODY = "remainder", "none"
LOOKBACK = 3
"""Sentences before a remainder in which its whole is looked for."""
NEAR = 0.05
"""Share by which a part and the rest may miss a figure and still be meant for it."""
CLOSE, LARGE = 0.03, 100
"""The same where nothing says that the parts are all, and the least whole for which such nearness is no chance."""
FEW_APART = 3
"""By how many what is taken and what is left may miss the whole and still be meant for it."""
FEWEST_WHOLE, MOST_TOLD = 20, 150
"""The least and the largest whole of which two parts that leave out a few were meant to be all."""
STILL = 3
"""Tokens behind a figure among which a word says that so many are as all were before."""
APART = 2
"""Tokens between a figure and the word that makes it the rest, at most."""


def remainders(lines: Sequence[Line], index: int) -> Iterator[Check]:
    """Two parts in one sentence, and the whole that they come near to and miss."""
    line = lines[index]
    counts = [f for f in line.figures if f.dimension == COUNT and f.hedge not in (ARTICLE, NOBODY)]
    for part, rest in pairwise(counts):
        if part.plain and rest.plain and _is_rest(line, rest):
            yield from _missed(lines, index, part, rest)
    for whole, part, other in zip(counts, counts[1:], counts[2:], strict=False):
        yield from _nearly(line, whole, part, other)
    yield from _left_over(line, counts)
    yield from _unaccounted(lines, index, counts)
    yield from _still(line, counts)


def _left_over(line: Line, counts: Sequence[Figure]) -> Iterator[Check]:
    """“Of its nine boats, three are sold, and it is down to four”: what is taken and what is left must be the whole."""
    words = line.language.arithmetic.sums
    if len(counts) != 3 or not all(f.plain for f in counts):  # noqa: PLR2004 -- the whole, what is taken, what is left
        return
    whole, part, left = counts
    last = phrase_until(line.tokens, left.first, words.down_to) or phrase_from(line.tokens, left.last + 1, words.over)
    taken = phrase_within(line.tokens, part.last + 1, left.first, words.taken) is not None
    made = part.figure + left.figure
    near = max(part.figure, left.figure) < whole.figure and abs(made - whole.figure) <= FEW_APART
    if last and taken and near and made != whole.figure and may_be_total(line, whole):
        yield _check(line, part, left, line, whole)


def _still(line: Line, counts: Sequence[Figure]) -> Iterator[Check]:
    """“Seven of the nine boats are back; three are still out”: more than the whole cannot be back or out."""
    words = line.language.arithmetic
    if len(counts) != 3 or not all(f.plain for f in counts):  # noqa: PLR2004 -- a part, the whole, what is left
        return
    part, whole, left = counts
    made, after = part.figure + left.figure, left.last + 1
    taken = phrase_until(line.tokens, whole.first, words.changes.out_of) == whole.first - part.last - 1 > 0
    over = phrase_within(line.tokens, after, after + STILL, words.sums.still)
    near = max(part.figure, left.figure) < whole.figure < made <= whole.figure + FEW_APART
    if taken and over is not None and near and line.tokens.norms[after] in line.language.concepts.auxiliaries:
        yield _check(line, part, left, line, whole)


def _unaccounted(lines: Sequence[Line], index: int, counts: Sequence[Figure]) -> Iterator[Check]:
    """“Of the 58 hurt, 37 were kept in and 19 were sent home”: nothing is said of the few that are left."""
    line = lines[index]
    if len(counts) != 3 or not all(f.plain for f in counts):  # noqa: PLR2004 -- the whole and the two parts
        return
    whole, part, other = counts
    led = phrase_until(line.tokens, whole.first, line.language.arithmetic.changes.out_of)
    joined = not line.language.concepts.conjunctions.isdisjoint(line.tokens.norms[part.last + 1 : other.first])
    left = whole.figure - part.figure - other.figure
    least = -FEW_APART if max(part.figure, other.figure) < whole.figure else 0
    few = FEWEST_WHOLE <= whole.figure <= MOST_TOLD and left != 0 and least <= left <= NEAR * whole.figure
    if few and joined and led == whole.first > 0 and _befell(line, part) and _befell(line, other):
        near = lines[max(0, index - 1) : index + 1 + LOOKBACK]
        if not any(_told(at, left) for at in near if at is not line):
            yield _check(line, part, other, line, whole)


def _befell(line: Line, part: Figure) -> bool:
    """Whether a verb stands behind a part, and no noun that says what those are."""
    norms, after = line.tokens.norms[part.last + 1 : part.last + 1 + STILL], line.language.concepts
    kinds = after.people | after.subgroups | after.pointers | frozenset(line.language.numerals.determiners)
    verbal = len(norms) == STILL and (norms[0] in after.auxiliaries or _acts(line, part))
    return verbal and kinds.isdisjoint(norms)


def _acts(line: Line, part: Figure) -> bool:
    """Whether a verb in the past stands right behind a part: "21 went to court"."""
    return line.tokens.norms[part.last + 1] in line.language.timex.tense.get("past", ())


def _told(line: Line, left: float) -> bool:
    """Whether a sentence counts those that are left, or speaks of others."""
    counted = any(f.figure == left for f in line.figures)
    return counted or phrase_within(line.tokens, 0, len(line.tokens), line.language.arithmetic.sums.rests) is not None


def _is_rest(line: Line, figure: Figure) -> bool:
    """Whether a word beside a figure makes it all that is left ("the other 55", "les 15 autres")."""
    rests = line.language.arithmetic.sums.rests
    before = any(phrase_until(line.tokens, at, rests) for at in range(figure.first - APART + 1, figure.first + 1))
    return before or phrase_from(line.tokens, figure.last + 1, rests) > 0


def _missed(lines: Sequence[Line], index: int, part: Figure, rest: Figure) -> Iterator[Check]:
    """The nearest figure before a part that the two miss by little, unless they make another one there."""
    before = [(lines[index], f) for f in reversed(lines[index].figures) if f.last < part.first]
    for line in reversed(lines[max(0, index - LOOKBACK) : index]):
        before += [(line, f) for f in reversed(line.figures)]
    made = part.figure + rest.figure
    wholes = [(at, f) for at, f in before if alike([part, f]) and may_be_total(at, f)]
    near = [(at, f) for at, f in wholes if abs(f.figure - made) <= NEAR * f.figure]
    if near and not any(f.figure == made for _, f in wholes):
        at, whole = near[0]
        if abs(whole.figure - made) >= whole.place:
            yield _check(lines[index], part, rest, at, whole)


def _nearly(line: Line, whole: Figure, part: Figure, other: Figure) -> Iterator[Check]:
    """“1,236 patients, of whom 824 had the drug and 422 a placebo”: exact figures that miss by a hair."""
    taken = phrase_until(line.tokens, part.first, line.language.concepts.parts)
    plain = all(f.plain and f.place == 1 for f in (whole, part, other)) and alike([whole, part, other])
    joins = line.language.concepts.conjunctions
    joined = any(norm in joins for norm in line.tokens.norms[part.last + 1 : other.first])
    gap = abs(part.figure + other.figure - whole.figure)
    if taken and plain and joined and whole.figure >= LARGE and 0 < gap <= CLOSE * whole.figure:
        yield _check(line, part, other, line, whole)


def _check(line: Line, part: Figure, rest: Figure, at: Line, whole: Figure) -> Check:
    made = part.figure + rest.figure
    words = f"{line.text(part.head)} + {line.text(rest.head)} = {made:.10g}"
    told = stated(at, whole, Numbers.exactly(whole.figure) if whole.hedge in HEDGES else whole.numbers)
    return Check(REMAINDER, told, side(line, whole_span((part, rest)), words, Numbers.exactly(made), whole.unit))
