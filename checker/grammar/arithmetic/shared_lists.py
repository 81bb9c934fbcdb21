"""Sentences that are nothing but a list of parts: who has how much, or what so many did."""

from collections.abc import Sequence

from msgspec import Struct

from checker.grammar.arithmetic.cues import phrase_from, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, EXACT_BELOW, Figure, Line
from checker.grammar.arithmetic.lists import Item, Parts, items
from checker.grammar.quantities import find_numbers
from checker.grammar.quantities.number import DIGITS, WORDS
from checker.grammar.tokens import Tokens

FEWEST = 3
"""Parts of which a total is shared out at least: two figures are often two things."""
COMPARED_BESIDE = 2
"""Tokens after a part within which a word makes it a difference or a rate ("40 de plus", "12 each")."""
SHARED = frozenset({COUNT, "money"})
"""Dimensions of what is shared out."""
ENDS = frozenset({".", "!", "?", "…"})
COLON, COMMA = ":", ","


class SharedList(Struct, frozen=True):
    """The parts of such a sentence.

    `fates` says that each part is told what it did, `placed` that each stands before where it is, `gapped` that each
    stands behind who has it; `of_them` that the
    first is a part of those named before, `detailed` that the sentence says it is a total in detail.
    """

    parts: Parts
    fates: bool
    placed: bool
    gapped: bool
    of_them: bool
    detailed: bool


def shared_list(line: Line) -> SharedList | None:
    """The list that a sentence is: a figure an item, the last one joined, nothing left open."""
    words, concepts = line.language.arithmetic.sums, line.language.concepts
    start, detailed = _start(line)
    stop = len(line.tokens) - (line.tokens.norms[-1] in ENDS)
    found = list(items(line, start, stop))
    if len(found) < FEWEST or not found[-1].joined or any(item.joined for item in found[:-1]):
        return None
    heads = [_only(line, item) for item in found]
    figures = tuple(figure for figure in heads if figure is not None)
    if len(figures) < len(found) or any(_compared(line, figure) for figure in figures):
        return None
    of_them = phrase_from(line.tokens, figures[0].last + 1, words.sub_parts)
    after = figures[0].last + 1 + of_them
    for phrases in (words.open, words.sub_parts, concepts.parts):
        if any(
            phrase_within(line.tokens, *span, phrases) is not None
            for span in ((start, figures[0].first), (after, stop))
        ):
            return None
    fates, placed = _led_by(line, found, figures, of_them), _placed(line, found, figures)
    gapped = _gapped(line, found, figures)
    if not (fates or placed or gapped):
        return None
    parts = Parts(figures, closed=True, counted=True, stop=stop)
    return SharedList(parts, fates, placed, gapped, bool(of_them), detailed)


def _start(line: Line) -> tuple[int, bool]:
    """Where the list may begin: behind words that announce detail, behind the last colon, or with the sentence."""
    led = phrase_from(line.tokens, 0, line.language.arithmetic.sums.details)
    if led and line.tokens.norms[led : led + 1] == [COMMA]:
        return led + 1, True
    colons = [index for index, norm in enumerate(line.tokens.norms) if norm == COLON]
    return (colons[-1] + 1 if colons else 0), False


def _compared(line: Line, figure: Figure) -> bool:
    words = line.language.arithmetic.sums.compared
    return phrase_within(line.tokens, figure.last + 1, figure.last + 1 + COMPARED_BESIDE, words) is not None


def _only(line: Line, item: Item) -> Figure | None:
    """The one figure of an item; an article counts where there is no other and it begins the item."""
    inside = [f for f in line.figures if item.start <= f.first and f.last < item.stop and f.hedge != ARTICLE]
    only = inside[0] if len(inside) == 1 else (item.head or _last_number(line, item)) if not inside else None
    return only if only and only.dimension in SHARED and only.hedge in (None, ARTICLE) else None


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


def _led_by(line: Line, found: Sequence[Item], figures: Sequence[Figure], of_them: int) -> bool:
    """Whether each item tells what so many did: it begins with its figure, and a verb is in it, or it is "of them"."""
    begins = all(item.start == figure.first for item, figure in zip(found, figures, strict=True))
    told = verb_behind(line, figures[0]) and all(_verbal(line, item) for item in found[:-1])
    return begins and (bool(of_them) or told)


def verb_behind(line: Line, figure: Figure) -> bool:
    """Whether a verb stands right behind a figure."""
    after = figure.last + 1
    return after < len(line.tokens) and line.tokens.norms[after] in line.language.concepts.auxiliaries


def _placed(line: Line, found: Sequence[Item], figures: Sequence[Figure]) -> bool:
    """Whether only the first item has a verb, and the others are a figure and where it is: "one in Harlow"."""
    pairs = zip(found[1:], figures[1:], strict=True)
    begins = all(figure.first == item.start and _preposition(line, figure) for item, figure in pairs)
    return begins and not any(_verbal(line, item) for item in found[1:]) and figures[0].last + 1 < found[0].stop


def _preposition(line: Line, figure: Figure) -> bool:
    after = line.tokens.norms[figure.last + 1 : figure.last + 2]
    places = line.language.naming.place_prepositions | line.language.concepts.linkers
    return bool(after) and after[0] in places | line.language.arithmetic.sums.bound


def _gapped(line: Line, found: Sequence[Item], figures: Sequence[Figure]) -> bool:
    """Whether only the first item has a verb and the others end with their figure: "Harlow 120 and Lorne 130"."""
    pairs = list(zip(found[1:], figures[1:], strict=True))
    ends = all(figure.last == item.stop - 1 and figure.first > item.start for item, figure in pairs)
    return ends and not any(_verbal(line, item) for item in found[1:]) and figures[0].first > found[0].start


def _verbal(line: Line, item: Item) -> bool:
    return not line.language.concepts.auxiliaries.isdisjoint(line.tokens.norms[item.start : item.stop])
