"""Ages against the day of birth, and against the year a thing came to be."""

from collections.abc import Iterator, Sequence
from datetime import date

from checker.grammar.arithmetic.births import told_ages, told_births
from checker.grammar.arithmetic.checks import Check, side, stated
from checker.grammar.arithmetic.cues import phrase_until
from checker.grammar.arithmetic.figures import Figure, Line, tokens_of
from checker.grammar.arithmetic.things import aged_things
from checker.grammar.reading import Timex
from checker.model import Span
from checker.values.numbers import Numbers

AGE, PERSON = "age", "person"
FOUNDED_APART = 6
"""Tokens between the age of a thing and the year it came to be, at most."""


def find_ages(lines: Sequence[Line]) -> Iterator[Check]:
    """Ages and the dates they must fit."""
    yield from _births(lines)
    done = set[Span]()
    for line in lines:
        if line.read.timexes:
            found = list(_foundings(line))
            done.update(check.stated.span for check in found)
            yield from found
    for aged in aged_things(lines):
        if aged.age.span not in done:
            yield from _age_check(aged.line, aged.age, aged.founded.line, aged.founded.timex)


def _births(lines: Sequence[Line]) -> Iterator[Check]:
    """The only birth that an article tells of a person, with each age that it gives the same person."""
    births = list(told_births(lines))
    ages = list(told_ages(lines)) if births else []
    for birth in births:
        alone = sum(other.who == birth.who for other in births) == 1
        for told in ages if alone else ():
            if told.who == birth.who and told.age and birth.born:
                yield from _age_check(told.line, told.age, birth.line, birth.born)
                break


def _foundings(line: Line) -> Iterator[Check]:
    """“The 64-year-old bridge, opened in 1961”: the age of a thing right before the year it came to be."""
    words = line.language.arithmetic.ages
    for timex in line.read.timexes:
        first, _ = tokens_of(line.tokens, timex.span)
        plain = [f for f in line.figures if f.dimension == AGE and f.plain]
        near = [f for f in plain if 0 < first - f.last <= FOUNDED_APART] or [f for f in plain if _held(line, timex, f)]
        if (
            len(near) == 1
            and not _of_somebody(line, near[0])
            and _led(line, timex, words.founded)
            and not line.language.concepts.people.intersection(line.tokens.norms[near[0].last + 1 : first])
        ):
            yield from _age_check(line, near[0], line, timex)


def _held(line: Line, timex: Timex, age: Figure) -> bool:
    """Whether only a comma and "is" stand between the year and an age behind it: "built in 1925, is 120 years old"."""
    between = line.tokens.norms[tokens_of(line.tokens, timex.span)[1] + 1 : age.first]
    return between[:1] == [","] and len(between) > 1 and line.language.concepts.auxiliaries.issuperset(between[1:])


def _of_somebody(line: Line, age: Figure) -> bool:
    """Whether an age stands behind the name of a person, at most over a comma: "Jane Roe, 61, opened in 1993"."""
    comma = age.first > 0 and line.tokens.norms[age.first - 1] == ","
    people = (naming for naming in line.read.namings if naming.sort == PERSON)
    return any(tokens_of(line.tokens, naming.span)[1] == age.first - 1 - comma for naming in people)


def _led(line: Line, timex: Timex, phrases: frozenset[str]) -> bool:
    """Whether a phrase stands before a date; its preposition may be the date's own."""
    first, _ = tokens_of(line.tokens, timex.span)
    return any(phrase_until(line.tokens, first + own, phrases) for own in (0, 1))


def _age_check(line: Line, age: Figure, dated: Line, timex: Timex) -> Iterator[Check]:
    now = line.read.context.story
    if not (timex.strict.known and now.known):
        return
    born_first, born_last, now_first, now_last = timex.strict.first, timex.strict.last, now.first, now.last
    if born_first is None or born_last is None or now_first is None or now_last is None:
        return
    computed = Numbers.between(_years(born_last, now_first), _years(born_first, now_last))
    words = f"{now_last.year} - {born_first.year} = {now_last.year - born_first.year}"
    yield Check(AGE, stated(line, age, Numbers.exactly(age.figure)), side(dated, timex.span, words, computed, age.unit))


def _years(born: date, now: date) -> int:
    """Whole years from one day to another."""
    return now.year - born.year - ((now.month, now.day) < (born.month, born.day))
