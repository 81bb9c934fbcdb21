"""The items of a list in running text, and the figures that head them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.cues import phrase_from, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line
from checker.model import Span

SEPARATORS = frozenset({",", ";"})
CLOSERS = frozenset({":", "»", "”", '"', ")", "—", "–"})
"""Signs at which a list is over."""
LEAD = 3
"""Tokens that may stand between the beginning of an item and its figure ("les", "the remaining")."""


LONGEST, LED = 150, 40
"""Tokens of a list at most, and tokens before it in which words say that it is open."""


class Item(Struct, frozen=True):
    """One item of a list: its tokens (`stop` excluded), whether "and" joins it, and the figure that heads it."""

    start: int
    stop: int
    joined: bool
    head: Figure | None = None


class Parts(Struct, frozen=True):
    """The parts of a list: their figures, whether the list says that nothing is left out, and whether all is counted.

    `stop` is the token after the list.
    """

    figures: tuple[Figure, ...]
    closed: bool
    counted: bool
    stop: int


def items(line: Line, start: int, stop: int) -> Iterator[Item]:
    """The items from token `start` on, parted by commas, semicolons and conjunctions outside figures."""
    joins, inside = line.language.concepts.conjunctions, line.inside
    first, joined = start, False
    for index in range(start, stop + 1):
        parted = index == stop or (
            index not in inside and (line.tokens.norms[index] in SEPARATORS or line.tokens.norms[index] in joins)
        )
        if not parted:
            continue
        if first < index:
            yield Item(first, index, joined, _head(line, first, index))
            joined = False
        if index < stop:
            joined = joined or line.tokens.norms[index] in joins
        first = index + 1


def _head(line: Line, start: int, stop: int) -> Figure | None:
    """The figure at the beginning of an item; an article in front of a noun counts one."""
    words, numerals = line.language.arithmetic.sums, line.language.numerals
    determiners = line.language.concepts.pointers | set(numerals.determiners)
    index = start
    while index < min(stop, start + LEAD):
        found = line.starting(index)
        if found is not None:
            return found
        if line.tokens.norms[index] in numerals.articles:
            return _one(line, index)
        led = phrase_from(line.tokens, index, words.leads)
        if not led and line.tokens.norms[index] not in determiners and not phrase_from(line.tokens, index, words.rests):
            return None
        index += led or 1
    return None


def _one(line: Line, index: int) -> Figure:
    span = Span(line.tokens.starts[index], line.tokens.ends[index])
    return Figure(index, index, span, span, 1.0, 1.0, 1.0, COUNT, None, ARTICLE)


def parts(line: Line, start: int, until: int | None = None) -> Parts | None:
    """The parts of a list that begins at token `start` and ends with "and"; None where there is no such list.

    `until` is a token at which it is over.
    """
    limit = min(len(line.tokens) if until is None else until, start + LONGEST)
    stop = next((i for i in range(start, limit) if line.tokens.norms[i] in CLOSERS), limit)
    found = list(items(line, start, stop))
    heads = [i for i, item in enumerate(found) if item.head is not None and not _sub_part(line, item)]
    if len(heads) < 2 or not found[heads[-1]].joined or not _first(found, heads):  # noqa: PLR2004 -- one is no list
        return None
    taken = found[: heads[-1] + 1]
    if _open(line, taken) or _is_subject(line, taken, heads):
        return None
    last = taken[-1]
    closing = phrase_within(line.tokens, last.start, last.stop, line.language.arithmetic.sums.rests)
    figures = tuple(item.head for i in heads if (item := found[i]).head is not None)
    return Parts(figures, closing is not None, _all_counted(line, taken, heads), last.stop)


def _first(found: Sequence[Item], heads: Sequence[int]) -> bool:
    """Whether the list begins with a part."""
    return heads[0] == 0 and found[0].head is not None


def _sub_part(line: Line, item: Item) -> bool:
    """Whether the figure of an item is a part of the one before ("two of them stolen")."""
    head = item.head
    return head is not None and bool(phrase_from(line.tokens, head.last + 1, line.language.arithmetic.sums.sub_parts))


def _open(line: Line, taken: Sequence[Item]) -> bool:
    """Whether a word leaves the list open."""
    opens = line.language.arithmetic.sums.open
    return phrase_within(line.tokens, taken[0].start - LED, taken[-1].stop, opens) is not None


def _is_subject(line: Line, taken: Sequence[Item], heads: Sequence[int]) -> bool:
    """Whether the parts are the subject of a verb after the last one, which alone tells of all of them."""
    return _has_verb(line, taken[-1]) and not _has_verb(line, taken[heads[0]])


def _has_verb(line: Line, item: Item) -> bool:
    concepts = line.language.concepts
    for index in range(item.start, item.stop):
        norm = line.tokens.norms[index]
        if norm in concepts.clause_openers and index > item.start + 1:
            return False
        if norm in concepts.auxiliaries:
            return True
    return False


def _all_counted(line: Line, taken: Sequence[Item], heads: Sequence[int]) -> bool:
    """Whether every item has its figure, but for relative clauses and other words on an item."""
    openers = line.language.concepts.clause_openers | line.language.arithmetic.sums.beside
    beside = (item for i, item in enumerate(taken) if i not in heads)
    return all(item.head is not None or line.tokens.norms[item.start] in openers for item in beside)
