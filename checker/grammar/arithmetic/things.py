"""The year a thing came to be in one sentence, and its age in another: "built in 1986 … the ferry is 28 years old"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.cues import phrase_until
from checker.grammar.arithmetic.figures import Figure, Line, tokens_of
from checker.grammar.reading import Timex

AGE, YEAR = "age", "year"
NOUN = 4
"""Tokens between a year, or an age, and the noun of the thing, at most."""
LOOKAHEAD = 8
"""Sentences from the year to the age, at most."""
COMMA = ","


class Founded(Struct, frozen=True):
    """A thing, by the key of its noun, and when it came to be."""

    line: Line
    timex: Timex
    thing: str


class Aged(Struct, frozen=True):
    """How old a thing is said to be."""

    line: Line
    age: Figure
    founded: Founded


def aged_things(lines: Sequence[Line]) -> Iterator[Aged]:
    """Each thing whose only year of coming to be an article tells, with the first age that it gives it near there."""
    founded = [(index, each) for index, line in enumerate(lines) for each in _foundings(line)]
    for index, each in founded:
        if sum(other.thing == each.thing for _, other in founded) == 1:
            near = [lines[index], *lines[index + 1 : index + 1 + LOOKAHEAD]]
            yield from next(filter(None, (_aged(line, each) for line in near)), ())


def _foundings(line: Line) -> Iterator[Founded]:
    for timex in line.read.timexes:
        first, last = tokens_of(line.tokens, timex.span)
        founded = line.language.arithmetic.ages.founded
        ends = (first + own for own in (0, 1) if phrase_until(line.tokens, first + own, founded))
        end = next(ends, None) if timex.grain == YEAR and timex.strict.known else None
        thing = _thing(line, end - phrase_until(line.tokens, end, founded), last) if end is not None else None
        if thing is not None:
            yield Founded(line, timex, thing)


def _thing(line: Line, start: int, last: int) -> str | None:
    """The noun of what came to be: behind the year and a comma, before the participle and a comma, or before it."""
    norms = line.tokens.norms
    if norms[last + 1 : last + 2] == [COMMA] and start in (0, 1):
        return _noun(line, range(last + 2, min(last + 2 + NOUN, len(norms))))
    if start > 1 and norms[start - 1] == COMMA:
        return _noun(line, range(start - 2, max(-1, start - 2 - NOUN), -1))
    return None


def _noun(line: Line, indices: range) -> str | None:
    keys = (line.read.keys[i] for i in indices if line.tokens.norms[i] != COMMA)
    return next((key for key in keys if key is not None), None)


def _aged(line: Line, founded: Founded) -> list[Aged]:
    """The age that a sentence gives the thing; none where another year tells when it was so old."""
    others = (timex for timex in line.read.timexes if timex is not founded.timex)
    others_there = (timex for timex in founded.line.read.timexes if timex is not founded.timex)
    if any(timex.grain == YEAR for timex in (*others, *others_there)):
        return []
    ages = [f for f in line.figures if f.dimension == AGE and f.plain and _is_of(line, f, founded.thing)]
    return [Aged(line, ages[0], founded)] if len(ages) == 1 else []


def _is_of(line: Line, age: Figure, thing: str) -> bool:
    """Whether the noun of a thing stands right behind its age, or is the subject of the verb right before it."""
    if line.read.keys[age.last + 1 : age.last + 2] == (thing,):
        return True
    verb = age.first - 1
    if verb < 1 or line.tokens.norms[verb] not in line.language.concepts.auxiliaries:
        return False
    return line.read.keys[verb - 1] == thing
