"""A total in one sentence, and in the next one who has how much of it.

“What became of the 63? Thirty-one went home, twenty were …”; “420 jobs go. Kelby loses 190, Harlow 120 and Lorne 130.”
"""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, EXACT_BELOW, Figure, Line
from checker.grammar.arithmetic.lists import Item, Parts, items
from checker.grammar.arithmetic.sums import Balance, balances, sum_check
from checker.grammar.arithmetic.totals import Total, may_be_total
from checker.grammar.counting import PEOPLE, counted
from checker.grammar.quantities import find_numbers
from checker.grammar.quantities.number import DIGITS, WORDS
from checker.grammar.tokens import Tokens

FEWEST = 3
"""Parts of which a total is shared out at least: two figures are often two things."""
MOST, LEAST = 1.25, 0.9
"""Ratios of the parts to the total between which they were meant to make it."""
MOST_OF_FATES = 1.12
"""The highest such ratio where nobody asks what became of all: one may have been rescued and hurt."""
COMPARED_BESIDE = 2
"""Tokens after a part within which a word makes it a difference or a rate ("40 de plus", "12 each")."""
ENDS = frozenset({".", "!", "?", "…"})
QUESTION = "?"


def find_apportioned(lines: Sequence[Line]) -> Iterator[Check]:
    """The total of a sentence that the next one, or the one before, shares out."""
    for index, line in enumerate(lines):
        listed = _listed(line) if line.figures else None
        if listed is not None:
            before, after = _before(lines, index, listed), _after(lines, index, listed)
            yield from (sum_check(balance, line, listed) for balance in [*before, *after][:1])


def _before(lines: Sequence[Line], index: int, listed: Parts) -> list[Balance]:
    """What the sentence before counts, if the list shares it out: more than the whole, or all that was asked for."""
    if index == 0 or lines[index - 1].read.sentence.paragraph != lines[index].read.sentence.paragraph:
        return []
    line = lines[index - 1]
    asked = QUESTION in line.tokens.norms
    tried = _tried([(line, f) for f in line.figures if _counts_same(line, f, lines[index], listed)], listed)
    most = MOST_OF_FATES if _bare(lines[index], listed.figures[0]) else MOST
    return [b for b in tried if b.even or asked or b.total.high < (b.made.hull[0] or 0) <= most * b.total.high]


def _after(lines: Sequence[Line], index: int, listed: Parts) -> list[Balance]:
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


def _tried(totals: Sequence[Total], listed: Parts) -> list[Balance]:
    """The only total that the parts come near to; none where several may be meant."""
    fit = [(line, f) for line, f in totals if f.plain and f.dimension == COUNT and may_be_total(line, f)]
    near = [balance for balance in balances(fit, listed) if _near(balance)]
    even = [balance for balance in near if balance.even]
    return even[:1] or (near if len(near) == 1 else [])


def _near(balance: Balance) -> bool:
    made, total = balance.made.hull[1] or 0, balance.total.high
    return LEAST * total <= made <= MOST * total


def _listed(line: Line) -> Parts | None:
    """The parts of a sentence that is nothing but a list: a figure an item, the last one joined, nothing left open."""
    words, concepts = line.language.arithmetic.sums, line.language.concepts
    stop = len(line.tokens) - (line.tokens.norms[-1] in ENDS)
    for phrases in (words.open, words.sub_parts, concepts.parts):
        if phrase_within(line.tokens, 0, stop, phrases) is not None:
            return None
    found = list(items(line, 0, stop))
    if len(found) < FEWEST or not found[-1].joined or any(item.joined for item in found[:-1]):
        return None
    heads = [_only(line, item) for item in found]
    figures = tuple(figure for figure in heads if figure is not None)
    if len(figures) < len(found) or any(_compared(line, figure) for figure in figures):
        return None
    if not (_led_by(line, found, figures) or _gapped(line, found, figures)):
        return None
    return Parts(figures, closed=True, counted=True, stop=stop)


def _compared(line: Line, figure: Figure) -> bool:
    words = line.language.arithmetic.sums.compared
    return phrase_within(line.tokens, figure.last + 1, figure.last + 1 + COMPARED_BESIDE, words) is not None


def _only(line: Line, item: Item) -> Figure | None:
    """The one figure of an item; an article counts where there is no other and it begins the item."""
    inside = [f for f in line.figures if item.start <= f.first and f.last < item.stop and f.hedge != ARTICLE]
    only = inside[0] if len(inside) == 1 else (item.head or _last_number(line, item)) if not inside else None
    return only if only and only.dimension == COUNT and only.hedge in (None, ARTICLE) else None


def _last_number(line: Line, item: Item) -> Figure | None:
    """The number that ends an item behind a name, where it is read as a part of the name elsewhere ("Harlow 22")."""
    span = line.tokens.span(item.start, item.stop - 1)
    found = [
        n for n in find_numbers(Tokens(line.tokens.text, span), line.language) if item.start + n.last == item.stop - 1
    ]
    if len(found) != 1 or found[0].form not in (DIGITS, WORDS) or found[0].hedge is not None:
        return None
    number = found[0]
    first, figure = item.start + number.first, number.figure
    place = line.tokens.span(first, item.stop - 1)
    half = 0.0 if figure < EXACT_BELOW else number.place / 2
    return Figure(first, item.stop - 1, place, place, figure, figure - half, figure + half, COUNT, None, None)


def _led_by(line: Line, found: Sequence[Item], figures: Sequence[Figure]) -> bool:
    """Whether each item tells what so many did: it begins with its figure, and a verb is in it."""
    begins = all(item.start == figure.first for item, figure in zip(found, figures, strict=True))
    return begins and all(_verbal(line, item) for item in found) and _bare(line, figures[0])


def _gapped(line: Line, found: Sequence[Item], figures: Sequence[Figure]) -> bool:
    """Whether only the first item has a verb and the others end with their figure: "Harlow 120 and Lorne 130"."""
    ends = all(figure.last == item.stop - 1 and figure.first > item.start for item, figure in _rest(found, figures))
    return ends and not any(_verbal(line, item) for item in found[1:]) and figures[0].first > found[0].start


def _rest(found: Sequence[Item], figures: Sequence[Figure]) -> list[tuple[Item, Figure]]:
    return list(zip(found[1:], figures[1:], strict=True))


def _verbal(line: Line, item: Item) -> bool:
    return not line.language.concepts.auxiliaries.isdisjoint(line.tokens.norms[item.start : item.stop])


def _bare(line: Line, figure: Figure) -> bool:
    after = figure.last + 1
    return after < len(line.tokens) and line.tokens.norms[after] in line.language.concepts.auxiliaries


def _counts_same(line: Line, total: Figure, at: Line, listed: Parts) -> bool:
    """Whether a figure counts what the parts do: people where their verbs say so, else the noun of the first part."""
    whole = counted(line.tokens, total.first, total.last, line.read.keys, line.language)
    first = listed.figures[0]
    if whole is None:
        return False
    if _bare(at, first):
        concepts = line.language.concepts
        of_people = {PEOPLE, *concepts.counted, *concepts.patients}
        return QUESTION in line.tokens.norms or whole.attribute in of_people
    mine = counted(at.tokens, first.first, first.last, at.read.keys, at.language)
    return mine is None or mine.noun is None or mine.attribute == whole.attribute
