"""A total and its parts in one sentence where the figures themselves tell that the parts were meant to be all.

“2,380 people, 1,850 from the one and 430 from the other”: the parts have no noun but the total's, and make a figure
that one slip of the pen parts from it. “$29m to three nations, with $12m for …, $9m for … and $6m for …”: as many parts
as takers.
"""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.balances import Balance, balances, made_of, sum_check
from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line, alike, lent
from checker.grammar.arithmetic.lists import LONGEST, Item, Parts, items
from checker.grammar.arithmetic.slips import slipped
from checker.grammar.arithmetic.totals import may_be_total

MONEY = "money"
VAGUE = frozenset({ARTICLE, "none"})
MOST_AFTER = 4
"""Parts of the sentence behind a total, at most."""
LEAST_SLIPPED = 100
"""The least total of which a slip in one digit is told from parts that are not all."""
DIGITS = 3
"""Digits of such a total that are not nought, at least: of rounder ones a part may be left out by chance."""
LEAST_OF_SLIPS = 0.6
"""The least ratio of parts to a total from which a slip may part them."""
LEAST, MOST = 0.8, 1.2
"""Bounds of the ratio of parts to a total that is given to as many as there are parts."""
FEWEST, TAKERS = 2, 12
"""Parts of such a list at least, and takers at most."""
ENDS = frozenset({".", "!", "?", ")", ":", ";", "»", "”", "—", "–"})
COMMA = ","
OPENERS = frozenset({COMMA, ":"})


def find_partitions(lines: Sequence[Line]) -> Iterator[Check]:
    """The first total of each sentence that a list of parts behind it makes up, but for a slip."""
    for before, line in zip((None, *lines), lines, strict=False):
        found = next(filter(None, (_checks(line, total) for total in line.figures[:-FEWEST])), [])
        yield from found or (_after_total(before, line) if before is not None else [])


def _checks(line: Line, total: Figure) -> list[Check]:
    if not (total.plain and total.dimension in (COUNT, MONEY) and may_be_total(line, total)):
        return []
    listed = _behind(line, total)
    if listed is None:
        return []
    found = [b for b in balances([(line, total)], listed, LEAST_OF_SLIPS) if not b.even and _meant(line, b, listed)]
    return [sum_check(balance, line, listed) for balance in found]


def _after_total(before: Line, line: Line) -> list[Check]:
    """“We counted 126 tents. 70 were by the river and 66 in the park”: parts that a slip parts from the only count."""
    totals, parts = ([f for f in each.figures if f.hedge not in VAGUE] for each in (before, line))
    if len(totals) != 1 or not FEWEST <= len(parts) <= MOST_AFTER or len(line.read.timexes) > 1:
        return []
    total, told = totals[0], all(f.plain and (_elided(line, f) or _befell(line, f)) for f in parts)
    whole = total.dimension == COUNT and total.plain and may_be_total(before, total) and total.figure >= LEAST_SLIPPED
    if not (told and whole and _exact(total)) or _left_open(line, parts[0], len(line.tokens)):
        return []
    listed = Parts(tuple(parts), closed=True, counted=True, stop=parts[-1].last + 1)
    found = balances([(before, total)], listed, LEAST_OF_SLIPS)
    return [sum_check(b, line, listed) for b in found if not b.even and slipped(total.figure, made_of(b))]


def _befell(line: Line, part: Figure) -> bool:
    """Whether a verb stands right behind a part."""
    return not line.language.concepts.auxiliaries.isdisjoint(line.tokens.norms[part.last + 1 : part.last + 2])


def _exact(total: Figure) -> bool:
    return len(str(int(total.figure)).rstrip("0")) >= DIGITS


def _behind(line: Line, total: Figure) -> Parts | None:
    """The list behind the first sign after a total that a figure follows: a figure heads every item, up to the last."""
    figures = [f for f in line.figures if f.first > total.last and alike([lent(f, total), total])]
    start = next((_opening(line, f) for f in figures if _opening(line, f) is not None), None)
    if start is None:
        return None
    limit = min(len(line.tokens), start + LONGEST)
    stop = next((i for i in range(start, limit) if line.tokens.norms[i] in ENDS and i not in line.inside), limit)
    found = _until_joined(list(items(line, start, stop)))
    heads = tuple(item.head for item in found if item.head is not None and item.head.plain)
    if len(heads) < FEWEST or len(heads) < len(found) or _left_open(line, total, stop) or _dated(line, start, stop):
        return None
    return Parts(heads, closed=True, counted=True, stop=stop)


def _until_joined(found: Sequence[Item]) -> Sequence[Item]:
    """The items up to the first that "and" joins, if one is joined: what follows is of something else."""
    last = next((place for place, item in enumerate(found) if item.joined), len(found))
    return found[: last + 1]


def _opening(line: Line, figure: Figure) -> int | None:
    """The token at which a figure begins a list: behind a comma, "with" at most between them."""
    leads = line.language.arithmetic.sums.having
    before = figure.first - 1
    start = before if before > 0 and phrase_from(line.tokens, before, leads) == 1 else figure.first
    return figure.first if start > 0 and line.tokens.norms[start - 1] in OPENERS else None


def _left_open(line: Line, total: Figure, stop: int) -> bool:
    words = line.language.arithmetic.sums
    return any(
        phrase_within(line.tokens, total.first, stop, phrases) is not None
        for phrases in (words.open, words.compared, line.language.concepts.parts)
    )


def _dated(line: Line, start: int, stop: int) -> bool:
    """Whether a date stands in the list: its figures are then of several times."""
    span = line.tokens.span(start, stop - 1)
    return any(span.start <= timex.span.start < span.end for timex in line.read.timexes)


def _meant(line: Line, balance: Balance, listed: Parts) -> bool:
    """Whether parts that miss a total were meant to make it."""
    total, made = balance.total, made_of(balance)
    if total.dimension == COUNT:
        elided = all(_elided(line, f) for f in listed.figures) and not _alike_led(line, total, listed)
        exact = _exact(total) or _in_all(line, total)
        return elided and exact and total.figure >= LEAST_SLIPPED and slipped(total.figure, made)
    return _as_many(line, total, listed) and LEAST * total.low <= made <= MOST * total.high


def _elided(line: Line, part: Figure) -> bool:
    """Whether no noun stands behind a part: a preposition does, or where those it counts come from."""
    words, after = line.language, part.last + 1
    if after >= len(line.tokens):
        return True
    places = words.naming.place_prepositions | words.concepts.linkers | words.arithmetic.sums.bound
    places |= words.arithmetic.sums.leads
    norm = line.tokens.norms[after]
    return norm in places or norm == COMMA or phrase_from(line.tokens, after, words.arithmetic.sums.origins) > 0


def _in_all(line: Line, total: Figure) -> bool:
    """Whether words right before a total say that it is one: "in total, 5,300"."""
    words = line.language.arithmetic.sums
    before = (total.first, total.first - 1)
    return any(phrase_until(line.tokens, end, words.ending | words.results) for end in before)


def _alike_led(line: Line, total: Figure, listed: Parts) -> bool:
    """Whether what stands behind a part stands behind the total too, and makes it one more of them."""
    norms = line.tokens.norms
    between = norms[total.last + 1 : listed.figures[0].first]
    behind = {norm for f in listed.figures for norm in norms[f.last + 1 : f.last + 2]}
    return not behind.isdisjoint(between) or _elided(line, total)


def _as_many(line: Line, total: Figure, listed: Parts) -> bool:
    """Whether a count between a total and its parts says how many take it: as many as there are parts."""
    first = listed.figures[0].first
    takers = [f for f in line.figures if total.last < f.first < first and f.dimension == COUNT and f.plain]
    return len(takers) == 1 and takers[0].figure == len(listed.figures) <= TAKERS
