"""Ages against the day of birth, and against the year a thing came to be."""

from collections.abc import Iterator, Sequence
from datetime import date

from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_until, phrase_within
from checker.grammar.arithmetic.figures import Figure, Line, tokens_of
from checker.grammar.reading import Timex
from checker.values.numbers import Numbers

AGE, PERSON = "age", "person"
BORN_APART = 10
"""Tokens between an age and a birth, at most."""
FOUNDED_APART = 6
"""Tokens between the age of a thing and the year it came to be, at most."""


def find_ages(lines: Sequence[Line]) -> Iterator[Check]:
    """Ages beside the dates they must fit."""
    for line in lines:
        if not line.read.timexes:
            continue
        yield from _births(line)
        yield from _foundings(line)


def _births(line: Line) -> Iterator[Check]:
    """The only age and the only birth of a sentence that names one person at most, and no other time."""
    words = line.language.arithmetic.ages
    ages = [f for f in line.figures if f.dimension == AGE and f.plain]
    if len(ages) != 1:
        return
    born = [t for t in line.read.timexes if _led(line, t, words.births) and _of_subject(line, t)]
    people = {n.tokens[-1] for n in line.read.namings if n.sort == PERSON}
    past = phrase_within(line.tokens, 0, len(line.tokens), words.deaths)
    if (
        len(born) == 1
        and _beside(line, ages[0], born[0])
        and len(people) <= 1
        and past is None
        and len(line.read.timexes) == 1
    ):
        yield from _age_check(line, ages[0], born[0])


def _of_subject(line: Line, timex: Timex) -> bool:
    """Whether a birth stands apart from the noun before it: "a son born in 2001" tells the son's."""
    first, _ = tokens_of(line.tokens, timex.span)
    length = max(phrase_until(line.tokens, first + own, line.language.arithmetic.ages.births) - own for own in (0, 1))
    before = first - length - 1
    return (
        before < 0 or line.tokens.norms[before] in (",", "(") or line.tokens.norms[before] in line.language.speech.being
    )


def _beside(line: Line, age: Figure, timex: Timex) -> bool:
    """Whether only words of one noun phrase stand between an age and a birth."""
    first, last = tokens_of(line.tokens, timex.span)
    between = line.tokens.norms[last + 1 : age.first] or line.tokens.norms[age.last + 1 : first]
    return len(between) <= BORN_APART and line.language.concepts.auxiliaries.isdisjoint(between)


def _foundings(line: Line) -> Iterator[Check]:
    """“The 64-year-old bridge, opened in 1961”: the age of a thing right before the year it came to be."""
    words = line.language.arithmetic.ages
    for timex in line.read.timexes:
        first, _ = tokens_of(line.tokens, timex.span)
        near = [f for f in line.figures if f.dimension == AGE and f.plain and 0 < first - f.last <= FOUNDED_APART]
        if (
            len(near) == 1
            and _led(line, timex, words.founded)
            and not line.language.concepts.people.intersection(line.tokens.norms[near[0].last + 1 : first])
        ):
            yield from _age_check(line, near[0], timex)


def _led(line: Line, timex: Timex, phrases: frozenset[str]) -> bool:
    """Whether a phrase stands before a date; its preposition may be the date's own."""
    first, _ = tokens_of(line.tokens, timex.span)
    return any(phrase_until(line.tokens, first + own, phrases) for own in (0, 1))


def _age_check(line: Line, age: Figure, timex: Timex) -> Iterator[Check]:
    now = line.read.context.story
    if not (timex.strict.known and now.known):
        return
    born_first, born_last, now_first, now_last = timex.strict.first, timex.strict.last, now.first, now.last
    if born_first is None or born_last is None or now_first is None or now_last is None:
        return
    computed = Numbers.between(_years(born_last, now_first), _years(born_first, now_last))
    words = f"{now_last.year} - {born_first.year} = {now_last.year - born_first.year}"
    yield Check(AGE, stated(line, age, Numbers.exactly(age.figure)), side(line, timex.span, words, computed, age.unit))


def _years(born: date, now: date) -> int:
    """Whole years from one day to another."""
    return now.year - born.year - ((now.month, now.day) < (born.month, born.day))
