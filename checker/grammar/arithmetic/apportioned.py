"""A total in one sentence, and in one beside it who has how much of it.

“What became of the 63? Thirty-one went home, twenty were …”; “420 jobs go. Kelby loses 190, Harlow 120 and Lorne 130.”
"""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.balances import Balance, balances, sum_check
from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line
from checker.grammar.arithmetic.shared_lists import SHARED, SharedList, shared_list, verb_behind
from checker.grammar.arithmetic.totals import Total, may_be_total, tolls
from checker.grammar.counting import PEOPLE, counted

MOST, LEAST = 1.25, 0.85
"""Ratios of the parts to the total between which they were meant to make it."""
MOST_OF_FATES = 1.12
"""The highest such ratio where nobody asks what became of all: one may have been rescued and hurt."""
LISTED_WHOLLY = 20
"""The largest total of which a list of places that leaves some out is a mistake: of more, not all need be told."""
BACK = 2
"""Sentences before "three of them" in which those are counted, at most."""
QUESTION, MONEY = "?", "money"
PAID = 0.9
"""The least ratio of what payers give to a bill that they were meant to pay between them."""


def find_apportioned(lines: Sequence[Line]) -> Iterator[Check]:
    """The total of a sentence that the next one, or the one before, shares out."""
    for index, line in enumerate(lines):
        listed = shared_list(line) if line.figures else None
        if listed is not None:
            found = [*_before(lines, index, listed), *_after(lines, index, listed)]
            yield from (sum_check(balance, line, listed.parts) for balance in found[:1])


def _before(lines: Sequence[Line], index: int, listed: SharedList) -> list[Balance]:
    """What sentences before count, if the list shares it out."""
    if listed.detailed:
        return _nearest(tolls(lines, index, _concept(lines[index], listed.parts.figures[0])), listed)
    for back in range(1, (BACK if listed.of_them else 1) + 1):
        line = lines[index - back] if index >= back else None
        if line is None or line.read.sentence.paragraph != lines[index].read.sentence.paragraph:
            return []
        totals = [(line, f) for f in line.figures if _counts_same(line, f, lines[index], listed)]
        if totals:
            return [b for b in _tried(totals, listed) if b.even or _meant(b, listed) or _as_many(b, listed)]
    return []


def _as_many(balance: Balance, listed: SharedList) -> bool:
    """Whether the sentence of a total says how many share it, as many as there are parts: "between three museums"."""
    counts = [f for f in balance.line.figures if f.dimension == COUNT and f.plain and f is not balance.total]
    behind = [f for f in counts if f.first > balance.total.last]
    return listed.gapped and len(behind) == 1 and behind[0].figure == len(listed.parts.figures)


def _meant(balance: Balance, listed: SharedList) -> bool:
    """Whether parts that do not make a total were meant to: they exceed it, or leave out few of a small one."""
    made, total = balance.made.hull, balance.total.high
    if QUESTION in balance.line.tokens.norms:
        return True
    if (made[1] or 0) < total:
        paid = balance.total.dimension == MONEY and listed.gapped and (made[1] or 0) >= PAID * total
        return paid or (listed.placed and total <= LISTED_WHOLLY)
    most = MOST_OF_FATES if listed.fates and not listed.of_them else MOST
    return total < (made[0] or 0) <= most * total


def _nearest(totals: Sequence[Total], listed: SharedList) -> list[Balance]:
    """The total that a list in detail makes, else the nearest of those it comes near to."""
    near = [balance for balance in balances(totals, listed.parts) if _near(balance)]
    return ([balance for balance in near if balance.even] or near)[:1]


def _concept(line: Line, figure: Figure) -> str | None:
    found = counted(line.tokens, figure.first, figure.last, line.read.keys, line.language)
    return found.attribute if found else None


def _after(lines: Sequence[Line], index: int, listed: SharedList) -> list[Balance]:
    """What the sentence behind gives as the total ("in all, 440 jobs")."""
    if index + 1 >= len(lines):
        return []
    line = lines[index + 1]
    words = line.language.arithmetic.sums.results
    return _tried(
        [(line, f) for f in line.figures if phrase_until(line.tokens, f.first, words) or _led(line, f)], listed
    )


def _led(line: Line, figure: Figure) -> bool:
    """Whether words for a total open the sentence of its first figure."""
    found = phrase_within(line.tokens, 0, 1, line.language.arithmetic.sums.results)
    return found is not None and figure is line.figures[0]


def _tried(totals: Sequence[Total], listed: SharedList) -> list[Balance]:
    """The only total that the parts come near to; none where several may be meant."""
    fit = [(line, f) for line, f in totals if f.plain and f.dimension in SHARED and may_be_total(line, f)]
    near = [balance for balance in balances(fit, listed.parts) if _near(balance)]
    even = [balance for balance in near if balance.even]
    return even[:1] or (near if len(near) == 1 else [])


def _near(balance: Balance) -> bool:
    made, total = balance.made.hull[1] or 0, balance.total.high
    return LEAST * total <= made <= MOST * total


def _counts_same(line: Line, total: Figure, at: Line, listed: SharedList) -> bool:
    """Whether a figure counts what the parts do: people where their verbs say so, else the noun of the first part."""
    whole = counted(line.tokens, total.first, total.last, line.read.keys, line.language)
    first = listed.parts.figures[0]
    if total.dimension == MONEY:
        return listed.gapped and (first.dimension == MONEY or first.bare or first.scale > 1)
    if whole is None or first.dimension != COUNT:
        return False
    if verb_behind(at, first) and listed.placed and sum(f.dimension == COUNT for f in line.figures) == 1:
        return True
    if listed.of_them or verb_behind(at, first):
        concepts = line.language.concepts
        of_people = {PEOPLE, *concepts.counted, *concepts.patients}
        if _only_count(line, total) and all(verb_behind(at, f) for f in listed.parts.figures):
            return True
        return QUESTION in line.tokens.norms or whole.attribute in of_people
    mine = counted(at.tokens, first.first, first.last, at.read.keys, at.language)
    return mine is None or mine.noun is None or mine.attribute == whole.attribute


def _only_count(line: Line, total: Figure) -> bool:
    """Whether a sentence counts one thing alone: what so many are then is told of nothing else."""
    return [f for f in line.figures if f.dimension == COUNT and f.hedge != ARTICLE] == [total]
