"""More parts than the whole that is named before them without its number.

“They carried out 27 paintings. … Of the canvases removed, 14 were signed, eight unsigned and six were not finished.”
"""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.balances import balances, sum_check
from checker.grammar.arithmetic.checks import Check
from checker.grammar.arithmetic.cues import phrase_from, phrase_within
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, Figure, Line
from checker.grammar.arithmetic.lists import CLOSERS, LONGEST, Parts, items
from checker.grammar.arithmetic.totals import Total, may_be_total
from checker.grammar.counting import counted

EXCESS = "excess"
FEWEST = 2
"""Parts at least."""
MOST = 1.12
"""The highest ratio of parts to a whole that they were meant to make: two may be told of one."""
OPENING = 8
"""Tokens from the start of a sentence to the comma behind the whole, at most."""
LOOKBACK = 10
"""Sentences before the parts in which their whole is counted."""
COMMA = ","
ENDS = frozenset({".", "!", "?"})


def find_named_wholes(lines: Sequence[Line]) -> Iterator[Check]:
    """The parts of a sentence that opens with what they are of, with the last count of that before."""
    for index, line in enumerate(lines):
        start = _behind_whole(line) if len(line.figures) >= FEWEST else None
        listed = _parts(line, start) if start is not None else None
        if start is not None and listed is not None:
            totals = _counts(lines[max(0, index - LOOKBACK) : index], _nouns(line, start))
            totals = totals or (_just_told(lines[index - 1]) if index and _taken_up(line, start) else [])
            for balance in balances(totals[:1], listed):
                if balance.even or balance.total.high < (balance.made.hull[0] or 0) <= MOST * balance.total.high:
                    yield sum_check(balance, line, listed, EXCESS)


def _behind_whole(line: Line) -> int | None:
    """The token behind the comma that ends "of the canvases removed," at the start of a sentence."""
    led = phrase_from(line.tokens, 0, line.language.arithmetic.changes.out_of)
    commas = (i for i in range(led + 1, min(OPENING, len(line.tokens))) if line.tokens.norms[i] == COMMA)
    comma = next(commas, None) if led else None
    return None if comma is None or line.figures[0].first < comma else comma + 1


def _taken_up(line: Line, start: int) -> bool:
    """Whether the whole is a pronoun: "of these,", "parmi elles,"."""
    words = line.language.concepts
    return line.tokens.norms[start - 2] in words.pronouns | words.pointers


def _just_told(line: Line) -> list[Total]:
    """The only count of a sentence, which a pronoun takes up."""
    counts = [f for f in line.figures if f.dimension == COUNT and f.hedge != ARTICLE]
    return [(line, f) for f in counts if f.plain] if len(counts) == 1 else []


def _parts(line: Line, start: int) -> Parts | None:
    """A list of which a figure without a noun heads every item, up to the one that "and" joins."""
    stop = min(len(line.tokens), start + LONGEST)
    stop = next((i for i in range(start, stop) if line.tokens.norms[i] in CLOSERS | ENDS), stop)
    found = list(items(line, start, stop))
    last = next((place for place, item in enumerate(found) if item.joined), None)
    if last is None or phrase_within(line.tokens, start, stop, line.language.arithmetic.sums.open) is not None:
        return None
    heads = [item.head for item in found[: last + 1] if item.head is not None and item.head.first == item.start]
    verbs = [line.tokens.norms[head.last + 1] in line.language.concepts.auxiliaries for head in heads]
    bare = verbs[:1] == [True] and all(told or _of_no_noun(line, head) for told, head in zip(verbs, heads, strict=True))
    groups = {
        not line.language.concepts.subgroups.isdisjoint(line.tokens.norms[h.last + 1 : h.last + 3]) for h in heads
    }
    if (
        len(groups) > 1
        or len(heads) < last + 1
        or len(heads) < FEWEST
        or not (bare and all(head.plain for head in heads))
    ):
        return None
    return Parts(tuple(heads), closed=True, counted=True, stop=found[last].stop)


def _overlap(line: Line, heads: Sequence[Figure]) -> bool:
    """Whether one part, and not every one, is of women or children: they may be in the others too."""
    groups = line.language.concepts.subgroups
    return len({groups.isdisjoint(line.tokens.norms[head.last + 1 : head.last + 3]) for head in heads}) > 1


def _of_no_noun(line: Line, figure: Figure) -> bool:
    """Whether no plural noun stands behind a figure: it has a verb of its own."""
    norm = line.tokens.norms[figure.last + 1]
    return not norm.endswith(line.language.numerals.plural)


def _nouns(line: Line, stop: int) -> frozenset[str]:
    return frozenset(key for key in line.read.keys[:stop] if key is not None)


def _counts(lines: Sequence[Line], nouns: frozenset[str]) -> list[Total]:
    """What some sentences count of one of some nouns, the last first."""
    found: list[Total] = []
    for line in reversed(lines):
        for figure in reversed(line.figures):
            if figure.dimension == COUNT and figure.plain and figure.hedge != ARTICLE and may_be_total(line, figure):
                noun = counted(line.tokens, figure.first, figure.last, line.read.keys, line.language)
                if noun is not None and noun.noun is not None and line.read.keys[noun.noun] in nouns:
                    found.append((line, figure))
    return found
