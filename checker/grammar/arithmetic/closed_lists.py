"""Parts of which an article says that there is nobody and nothing else, and what they are parts of.

“Eight sailors and five cooks are among the 15 hurt; nobody else is.” “Fines came to £64m. Banks paid £21m, insurers
£18m and brokers £15m. No one else was fined.”
"""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.balances import Balance, balances, made_of, sum_check
from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line, alike, lent
from checker.grammar.arithmetic.lists import Parts
from checker.grammar.arithmetic.totals import Total, may_be_total

LEAST, MOST = 0.75, 1.3
"""Bounds of the ratio of parts to their total: a figure farther off is another thing's."""
FEWEST, FEWEST_WITHIN = 3, 2
"""Parts at least, and where their total is told to be that of which they are parts."""
LOOKBACK = 3
"""Sentences before the parts in which their total is looked for."""
OPENING = 6
"""Tokens at the start of the next sentence among which it may say that nobody else is."""
MONEY, NOBODY = "money", "none"
UNITS = frozenset({COUNT, MONEY})


def find_closed_lists(lines: Sequence[Line]) -> Iterator[Check]:
    """The figures of a sentence that is said to leave nothing out, with the total there or just before."""
    for index, line in enumerate(lines):
        if len(line.figures) >= FEWEST_WITHIN and _closed(lines, index):
            found = _leading(line) or _within(lines, index) or _before(lines, index)
            if found:
                balance, listed = found
                yield sum_check(balance, line, listed)


def _closed(lines: Sequence[Line], index: int) -> bool:
    """Whether a sentence, or the beginning of the next one, says that there is nobody else."""
    line = lines[index]
    words = line.language.arithmetic.sums
    if phrase_within(line.tokens, 0, len(line.tokens), words.open) is not None:
        return False
    after = lines[index + 1] if index + 1 < len(lines) else None
    here = phrase_within(line.tokens, line.figures[0].last, len(line.tokens), words.nobody_else) is not None
    return here or (after is not None and phrase_within(after.tokens, 0, OPENING, words.nobody_else) is not None)


def _figures(line: Line) -> list[Figure]:
    return [f for f in line.figures if f.hedge not in (ARTICLE, NOBODY)]


def _leading(line: Line) -> tuple[Balance, Parts] | None:
    """The parts behind a total that opens the sentence: "Of the £27m, the state gave £15m and the town £7m"."""
    figures = _figures(line)
    led = phrase_until(line.tokens, figures[0].first, line.language.arithmetic.changes.out_of) if figures else 0
    if not led or led != figures[0].first or len(figures) <= FEWEST_WITHIN:
        return None
    return _near([(line, figures[0])], figures[1:])


def _within(lines: Sequence[Line], index: int) -> tuple[Balance, Parts] | None:
    """The parts before the last count of a sentence that is led by "among the": they are said to be in it.

    The total is cited where the article first tells it.
    """
    line = lines[index]
    counts = [f for f in _figures(line) if f.dimension == COUNT]
    among = line.language.concepts.parts | line.language.arithmetic.changes.out_of
    total = next((f for f in counts if any(phrase_until(line.tokens, f.first - n, among) for n in (0, 1))), None)
    parts = [f for f in counts if total is not None and f.last < total.first]
    if total is None or len(parts) < FEWEST_WITHIN or not total.plain:
        return None
    told = ((at, f) for at in lines[:index] for f in at.figures if f.dimension == COUNT and f.figure == total.figure)
    return _near([next(((at, f) for at, f in told if f.plain), (line, total))], parts)


def _before(lines: Sequence[Line], index: int) -> tuple[Balance, Parts] | None:
    """The parts that are all figures of a sentence in one unit, and the only total of those before that is near."""
    line = lines[index]
    figures = _figures(line)
    parts = [lent(f, figures[0]) for f in figures]
    if len(parts) < FEWEST or not alike(parts) or parts[0].dimension not in UNITS:
        return None
    largest = max(parts, key=lambda part: part.figure)
    for before in reversed(lines[max(0, index - LOOKBACK) : index]):
        totals = [f for f in before.figures if f.plain and may_be_total(before, f) and _exceeds(f, largest)]
        found = _near([(before, f) for f in totals], parts)
        if found:
            return found
    return None


def _exceeds(total: Figure, part: Figure) -> bool:
    """Whether a figure is in the unit of a part, which may borrow it, and is the larger."""
    part = lent(part, total)
    return alike([total, part]) and total.low > part.high


def _near(totals: Sequence[Total], parts: Sequence[Figure]) -> tuple[Balance, Parts] | None:
    if not all(part.plain for part in parts):
        return None
    listed = Parts(tuple(parts), closed=True, counted=True, stop=parts[-1].last + 1)
    tried = [b for b in balances(totals, listed) if LEAST * b.total.low <= made_of(b) <= MOST * b.total.high]
    return (tried[0], listed) if len(tried) == 1 else None
