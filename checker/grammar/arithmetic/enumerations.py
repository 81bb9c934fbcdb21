"""Lists of names against the count that announces them: "the three countries: Niger, Mali and Burkina Faso"."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_from, phrase_within
from checker.grammar.arithmetic.figures import COUNT, Figure, Line, tokens_of
from checker.grammar.arithmetic.lists import SEPARATORS
from checker.model import Naming, Span
from checker.values.numbers import Numbers

LIST = "list"
COLON = ":"
OPENERS = {COLON: ("", "."), "(": (")",), ",": ("", ".")}
"""What opens a list of names, and what may end it; a bare comma opens one only with "namely" after it."""
NOUN = 4
"""Tokens of the counted noun between the count and the list, at most."""
LARGEST = 12
"""Longer lists of names in running text are no list that somebody counted."""


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
    start, ends = opener
    named = _names(line, start)
    if named and _ended(line, named[-1], ends) and _joined_once(line, named):
        span = Span(named[0].span.start, named[-1].span.end)
        words = f"{len(named)}: " + ", ".join(line.text(n.span) for n in named)
        yield Check(LIST, stated(line, figure), side(line, span, words, Numbers.exactly(len(named))))


def _opener(line: Line, after: int) -> tuple[int, tuple[str, ...]] | None:
    """Where a list of names would begin behind the noun at `after`, and what may end it."""
    for index in range(after + 1, min(after + NOUN, len(line.tokens))):
        sign = line.tokens.norms[index]
        if sign not in OPENERS:
            continue
        cue = phrase_from(line.tokens, index + 1, line.language.arithmetic.sums.announce)
        return (index + 1 + cue, OPENERS[sign]) if cue or sign != "," else None
    return None


def _names(line: Line, start: int) -> list[Naming]:
    """The names from token `start` on, with only articles before them and list signs between them."""
    found: list[Naming] = []
    index = start
    by_first = {tokens_of(line.tokens, naming.phrase)[0]: naming for naming in line.read.namings}
    joins = line.language.concepts.conjunctions | SEPARATORS
    articles = line.language.prose.stopwords - line.language.concepts.clause_openers - joins
    while index < len(line.tokens):
        naming = by_first.get(index)
        if naming is not None:
            found.append(naming)
            index = tokens_of(line.tokens, naming.phrase)[1] + 1
        elif line.tokens.norms[index] in joins | {"'"} | articles:
            index += 1
        else:
            break
    return found


def _ended(line: Line, last: Naming, ends: tuple[str, ...]) -> bool:
    """Whether the list is over right after its last name."""
    after = tokens_of(line.tokens, last.phrase)[1] + 1
    sign = line.tokens.norms[after] if after < len(line.tokens) else ""
    return sign in ends


def _joined_once(line: Line, named: Sequence[Naming]) -> bool:
    """Whether "and" stands once, before the last name: then every comma parts two names."""
    if len(named) < 2 or phrase_within(line.tokens, 0, len(line.tokens), line.language.arithmetic.sums.open) is not None:  # noqa: PLR2004 -- one name is no list
        return False
    gaps = [
        line.tokens.norms[tokens_of(line.tokens, a.phrase)[1] + 1 : tokens_of(line.tokens, b.phrase)[0]]
        for a, b in zip(named, named[1:], strict=False)
    ]
    joins = line.language.concepts.conjunctions
    parted = all(set(gap) & SEPARATORS and not set(gap) & joins for gap in gaps[:-1])
    return parted and bool(set(gaps[-1]) & joins)
