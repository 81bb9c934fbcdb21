"""Lists of names against the count that announces them: "the three countries: Niger, Mali and Burkina Faso"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_from, phrase_within
from checker.grammar.arithmetic.figures import COUNT, Figure, Line
from checker.grammar.arithmetic.lists import SEPARATORS
from checker.values.numbers import Numbers

LIST = "list"
COLON, COMMA = ":", ","
OPENERS = {":": ("", "."), "(": (")",), "—": ("—",), "–": ("–",), "-": ("-",)}
"""What opens a list of names, and what may end it ("" for the end of the sentence)."""
NOUN = 4
"""Tokens of the counted noun between the count and the list, at most."""
CLAUSE = 8
"""The same where the list ends the sentence and no figure or comma comes between ("Two towns were cut off: …")."""
LARGEST = 12
"""Longer lists of names in running text are no list that somebody counted."""


class _Name(Struct, frozen=True):
    """A name: its first and last token."""

    first: int
    last: int


def find_enumerations(lines: Sequence[Line]) -> Iterator[Check]:
    """Counts right before a complete list of names, and how many names there are."""
    for line in lines:
        for figure in line.figures:
            if figure.dimension == COUNT and figure.plain and 1 < figure.figure <= LARGEST:
                yield from _counted_names(line, figure)


def _counted_names(line: Line, figure: Figure) -> Iterator[Check]:
    opener = _opener(line, figure.last + 1)
    if opener is None:
        return
    named = list(_names(line, opener[0]))
    if len(named) > 1 and _ended(line, named[-1].last, opener[1]) and _joined_once(line, named):
        span = line.tokens.span(named[0].first, named[-1].last)
        words = f"{len(named)}: " + ", ".join(line.text(line.tokens.span(n.first, n.last)) for n in named)
        yield Check(LIST, stated(line, figure), side(line, span, words, Numbers.exactly(len(named))))


def _opener(line: Line, after: int) -> tuple[int, tuple[str, ...]] | None:
    """Where a list of names would begin behind the noun at `after`, and what may end it."""
    for index in range(after + 1, min(after + CLAUSE, len(line.tokens))):
        norm = line.tokens.norms[index]
        if norm == COMMA or index in line.inside:
            return None
        if norm in OPENERS and (index < after + NOUN or norm == COLON):
            cue = phrase_from(line.tokens, index + 1, line.language.arithmetic.sums.announce)
            return index + 1 + cue, OPENERS[norm]
    return None


def _names(line: Line, start: int) -> Iterator[_Name]:
    """The names from token `start` on: words with capitals, with only articles and list signs between them."""
    joins = line.language.concepts.conjunctions | SEPARATORS
    between = (line.language.prose.stopwords - line.language.concepts.clause_openers - joins) | {"'"}
    index, first = start, start
    while index < len(line.tokens):
        if line.tokens.written(index)[0].isupper():
            first = index
            while index + 1 < len(line.tokens) and line.tokens.written(index + 1)[0].isupper():
                index += 1
            yield _Name(first, index)
        elif line.tokens.norms[index] not in joins | between:
            return
        index += 1


def _ended(line: Line, last: int, ends: tuple[str, ...]) -> bool:
    """Whether the list is over right after its last name."""
    return (line.tokens.norms[last + 1] if last + 1 < len(line.tokens) else "") in ends


def _joined_once(line: Line, named: Sequence[_Name]) -> bool:
    """Whether "and" stands once, before the last name: then every comma parts two names."""
    if phrase_within(line.tokens, 0, len(line.tokens), line.language.arithmetic.sums.open) is not None:
        return False
    gaps = [set(line.tokens.norms[a.last + 1 : b.first]) for a, b in pairwise(named)]
    joins = line.language.concepts.conjunctions
    return all(gap & SEPARATORS and not gap & joins for gap in gaps[:-1]) and bool(gaps[-1] & joins)
