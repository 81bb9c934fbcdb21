"""A count, and behind a comma how it is made up: "300 jobs, 140 in Kelby, 90 in Harlow and 80 in Lorne".

Where "of which", "of them" or "of the 300" opens the parts they need not be all: only more than the whole is wrong.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.balances import Balance, balances, sum_check
from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, Figure, Line
from checker.grammar.arithmetic.lists import LONGEST, SEPARATORS, Item, Parts, items
from checker.grammar.arithmetic.totals import may_be_total

SUM, EXCESS = "sum", "excess"
APART = 12
"""Tokens from a count to the comma or the words that open its parts, at most."""
FEWEST = 3
"""Parts of such a list at least, where nothing but their places or their verbs says that they are parts."""
NEARLY, SMALL = 0.95, 20
"""The least ratio of parts to a total that they miss, and the largest total of which one left out is a mistake."""
MOST, MOST_OF_VERBS = 1.25, 1.1
"""The highest such ratio; where each part is told by a verb two of them may be told of one person."""
STOPS = frozenset({".", "!", "?", ":", ")", "»", "”", '"', "—", "–"})


class _Opened(Struct, frozen=True):
    """Where parts begin, and whether they may be fewer than all."""

    start: int
    partial: bool


class _Listed(Struct, frozen=True):
    """A list of parts, and whether each is at a place, one of a sort of people, or told by a verb."""

    parts: Parts
    placed: bool
    sorts: bool
    told: bool
    partial: bool


def apposed(line: Line) -> Iterator[Check]:
    """The first count of a sentence that a list behind it makes up, or exceeds."""
    for total in line.figures[:-1]:
        opened = _opened(line, total) if total.plain and may_be_total(line, total) else None
        listed = _listed(line, opened, total) if opened else None
        if listed:
            made = [b for b in balances([(line, total)], listed.parts) if _meant(b, listed)]
            yield from (sum_check(b, line, listed.parts, EXCESS if listed.partial else SUM) for b in made)
            return


def _opened(line: Line, total: Figure) -> _Opened | None:
    """Behind the noun of a count and the verb it may have: a comma, "of which", or both."""
    norms, words = line.tokens.norms, line.language.concepts
    for index in range(total.last + 1, min(total.last + APART, len(norms) - 1)):
        if index in line.inside or norms[index] in STOPS:
            return None
        taken = phrase_from(line.tokens, index, words.parts)
        if taken or norms[index] in SEPARATORS:
            comma = not taken
            taken = taken or phrase_from(line.tokens, index + 1, words.parts)
            led = phrase_until(line.tokens, total.first, line.language.arithmetic.changes.out_of) == total.first > 0
            return _Opened(index + comma + taken, bool(taken or led or norms[index] == ";"))
    return None


def _listed(line: Line, opened: _Opened, total: Figure) -> _Listed | None:
    """The parts from a token on: a figure heads each item, the last one joined, and no word leaves the list open."""
    limit = min(opened.start + LONGEST, len(line.tokens))
    stop = next((i for i in range(opened.start, limit) if line.tokens.norms[i] in STOPS), limit)
    found = _until_joined(list(items(line, opened.start, stop)))
    heads = [item.head for item in found if item.head is not None and item.head.first == item.start]
    plain = all(head.hedge in (None, ARTICLE) for head in heads)
    if len(heads) < 2 or len(heads) < len(found) or not plain:  # noqa: PLR2004 -- one is no list
        return None
    words = line.language.arithmetic.sums
    if phrase_within(line.tokens, total.first, found[-1].stop, words.open) is not None:
        return None
    of_them = phrase_from(line.tokens, heads[0].last + 1, words.sub_parts)
    behind = [heads[0].last + 1 + of_them, *(head.last + 1 for head in heads[1:])]
    parts = Parts(tuple(heads), closed=True, counted=True, stop=found[-1].stop)
    before = set(line.tokens.norms[total.last + 1 : opened.start])
    many = len(heads) >= FEWEST
    placed = _placed(line, behind, before) and not _verbal(line, found) and (many or _repeated(line, behind))
    rest = not any(phrase_from(line.tokens, head.last + 1, words.sub_parts) for head in heads[1:])
    led = many and rest and _leads(line, total) and not _verbal(line, found[1:])
    placed = placed or (led and _placed(line, behind[1:], before))
    told_of = line.language.concepts.auxiliaries.intersection(before)
    sorts = all(_of_people(line, index, plural=bool(told_of)) for index in behind) and not _verbal(line, found)
    told = many and _told(line, behind[: 1 if _leads(line, total) else None])
    partial = opened.partial or of_them > 0
    fits = placed or (sorts and not partial) or (told and partial)
    return _Listed(parts, placed, sorts, told, partial) if fits else None


def _until_joined(found: Sequence[Item]) -> list[Item]:
    """The items up to the first that "and" joins; none where no item is joined."""
    last = next((place for place, item in enumerate(found) if item.joined), -1)
    return list(found[: last + 1])


def _leads(line: Line, total: Figure) -> bool:
    """Whether a sentence begins with "of the" and the count: its parts have no noun of their own."""
    length = phrase_until(line.tokens, total.first, line.language.arithmetic.changes.out_of)
    return length == total.first > 0


def _placed(line: Line, behind: Sequence[int], before: set[str]) -> bool:
    """Whether a preposition stands behind each part, and none of them already between the count and its parts."""
    places = (
        line.language.naming.place_prepositions | line.language.concepts.linkers | line.language.arithmetic.sums.bound
    )
    norms = [line.tokens.norms[index] if index < len(line.tokens) else "" for index in behind]
    return all(norm in places for norm in norms) and before.isdisjoint(set(norms) - line.language.concepts.linkers)


def _repeated(line: Line, behind: Sequence[int]) -> bool:
    """Whether two words behind each part are the same: "5 in ward A and 8 in ward B"."""
    return len({tuple(line.tokens.norms[index : index + 2]) for index in behind}) == 1


def _of_people(line: Line, index: int, *, plural: bool) -> bool:
    """Whether a noun for people is at a token; a regular plural counts where the whole has a verb before its parts."""
    words = line.language.concepts
    people = words.people | words.subgroups
    norm = line.tokens.norms[index] if index < len(line.tokens) else ""
    return norm in people or any(plural and end and norm.removesuffix(end) in people for end in words.people_endings)


def _told(line: Line, behind: Sequence[int]) -> bool:
    """Whether a verb stands right behind each part: it counts nothing but what the whole does."""
    auxiliaries = line.language.concepts.auxiliaries
    return all(index < len(line.tokens) and line.tokens.norms[index] in auxiliaries for index in behind)


def _verbal(line: Line, found: Sequence[Item]) -> bool:
    auxiliaries = line.language.concepts.auxiliaries
    return any(not auxiliaries.isdisjoint(line.tokens.norms[item.start : item.stop]) for item in found)


def _meant(balance: Balance, listed: _Listed) -> bool:
    """Whether parts make a total or miss it so little that they were meant to; such as leave some out can exceed it."""
    low, high = (bound or 0 for bound in balance.made.hull)
    total = balance.total
    if low > total.high:
        return low <= (MOST if listed.placed or listed.sorts else MOST_OF_VERBS) * total.high
    if listed.partial:
        return False
    return balance.even or listed.sorts or total.figure <= SMALL or high >= NEARLY * total.low
