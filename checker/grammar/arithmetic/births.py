"""The age and the day of birth that an article gives one person, wherever it gives them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.arithmetic.cues import phrase_within
from checker.grammar.arithmetic.figures import COUNT, Figure, Line, tokens_of
from checker.grammar.reading import Timex
from checker.grammar.tokens import fold

AGE, PERSON = "age", "person"
CALENDAR = frozenset({"day", "month", "year"})
"""Grains of time expressions that say when somebody was born."""
REACH = 6
"""Tokens between "born" and the day, a place among them, at most."""
BESIDE = 4
"""Tokens between a name and the age that follows it, at most."""
CLOSERS = frozenset({".", ",", ";"})
ADULT, OLDEST = 10, 110
"""Years between which a bare number may be an age."""
STOPS = frozenset({",", "(", ";", ":"})


class Told(Struct, frozen=True):
    """What a sentence tells of a person: an age, or the day of birth."""

    line: Line
    who: str
    age: Figure | None = None
    born: Timex | None = None


def told_ages(lines: Sequence[Line]) -> Iterator[Told]:
    """The ages that people have now, by the last words of their names."""
    for line in lines:
        for figure in line.figures:
            who = _aged(line, figure) if figure.plain and (figure.dimension == AGE or _bare(line, figure)) else None
            if who and not line.read.context.background and not _then(line):
                yield Told(line, who, age=figure)


def told_births(lines: Sequence[Line]) -> Iterator[Told]:
    """The days on which people were born, by the last words of their names."""
    for before, line in zip((None, *lines), lines, strict=False):
        born = line.language.arithmetic.ages.born
        for index in [i for i, norm in enumerate(line.tokens.norms) if norm in born] if line.read.timexes else ():
            timex = _day(line, index)
            who = _born(before, line, index) if timex else None
            if who:
                yield Told(line, who, born=timex)


def _then(line: Line) -> bool:
    """Whether a word makes the ages of a sentence those of another time: "was born" does not."""
    words = line.language.arithmetic.ages
    at = -1
    while (found := phrase_within(line.tokens, at + 1, len(line.tokens), words.deaths)) is not None:
        at = found
        if at + 1 >= len(line.tokens) or line.tokens.norms[at + 1] not in words.born:
            return True
    return False


def _aged(line: Line, figure: Figure) -> str | None:
    """Whose age a figure is: the name's before it over a comma or a verb of being, or the name's after it."""
    before = line.tokens.norms[max(0, figure.first - BESIDE) : figure.first]
    joints = STOPS | line.language.speech.being | line.language.arithmetic.ages.aged
    for length in range(1, len(before) + 1):
        if before[-length] not in joints:
            break
        if name := _ending(line, figure.first - length):
            return name
    aside = figure.last + 1 < len(line.tokens) and line.tokens.norms[figure.last + 1] == ","
    opens = set(line.tokens.norms[: figure.first]) <= line.language.arithmetic.ages.aged
    return _starting(line, figure.last + 2) if aside and opens else None


def _bare(line: Line, figure: Figure) -> bool:
    """Whether a number that ends a clause and follows a verb of being can be an age ("Ann Orde is 52")."""
    after = line.tokens.norms[figure.last + 1] if figure.last + 1 < len(line.tokens) else "."
    ends = after in CLOSERS or after in line.language.concepts.conjunctions
    being = figure.first > 0 and line.tokens.norms[figure.first - 1] in line.language.speech.being
    return ends and being and figure.dimension == COUNT and ADULT <= figure.figure <= OLDEST


def _day(line: Line, born: int) -> Timex | None:
    """The day or year behind "born", over a place at most."""
    ahead = [t for t in line.read.timexes if tokens_of(line.tokens, t.span)[1] > born]
    if not ahead or ahead[0].grain not in CALENDAR or not ahead[0].strict.known:
        return None
    first, last = tokens_of(line.tokens, ahead[0].span)
    between = line.tokens.norms[born + 1 : first]
    plain = len(between) <= REACH and not STOPS.intersection(between)
    dated = any(norm.isdecimal() for norm in line.tokens.norms[first : last + 1])
    return ahead[0] if plain and dated and line.language.concepts.clause_openers.isdisjoint(between) else None


def _born(before: Line | None, line: Line, born: int) -> str | None:
    """Who is said to be born: a name before it, a pronoun for the only person named so far, or the name after it."""
    norms, at = line.tokens.norms, born - 1
    if at >= 0 and norms[at] in line.language.speech.being:
        at -= 1
        if at >= 0 and norms[at] in line.language.concepts.conjunctions:
            return _subject(before, line)
    elif at >= 0 and norms[at] not in STOPS:
        return None
    if at < 0:
        return _after(before, line, born)
    if _is_pronoun(line, at):
        return _only(before, line, at)
    return _ending(line, at + 1) or _over_age(line, at)


def _subject(before: Line | None, line: Line) -> str | None:
    """Whom the sentence is about from its first word on."""
    return _only(before, line, 0) if _is_pronoun(line, 0) else _starting(line, 0)


def _over_age(line: Line, at: int) -> str | None:
    """The name before an age in commas ("Mary Orde, 52, was born")."""
    stop = at if line.tokens.norms[at] in STOPS | {")"} else at + 1
    figure = next((f for f in line.figures if f.dimension == AGE and f.last == stop - 1), None)
    if figure is not None:
        return _aged(line, figure)
    return _ending(line, at) if line.tokens.norms[at] in STOPS else None


def _after(before: Line | None, line: Line, born: int) -> str | None:
    """Whom an opening participle belongs to: the name or the pronoun behind the next comma."""
    comma = next((i for i in range(born, len(line.tokens)) if line.tokens.norms[i] == ","), None)
    if comma is None or comma + 1 >= len(line.tokens):
        return None
    return _only(before, line, comma + 1) if _is_pronoun(line, comma + 1) else _starting(line, comma + 1)


def _is_pronoun(line: Line, at: int) -> bool:
    return line.tokens.norms[at] in line.language.arithmetic.ages.pronouns


def _only(before: Line | None, line: Line, at: int) -> str | None:
    """The one person named in the sentence before token `at` and the sentence before, if there is just one."""
    end = line.tokens.starts[at]
    named = [n for n in line.read.namings if n.span.end <= end] + list(before.read.namings if before else ())
    people = {fold(n.tokens[-1]) for n in named if n.sort == PERSON}
    return next(iter(people)) if len(people) == 1 else None


def _ending(line: Line, end: int) -> str | None:
    """The person whose name ends right before token `end`."""
    stop = line.tokens.ends[end - 1] if end > 0 else -1
    return next((fold(n.tokens[-1]) for n in line.read.namings if n.sort == PERSON and n.span.end == stop), None)


def _starting(line: Line, at: int) -> str | None:
    """The person whose name, or title and name, begins at token `at`."""
    start = line.tokens.starts[at] if at < len(line.tokens) else -1
    people = (n for n in line.read.namings if n.sort == PERSON)
    return next((fold(n.tokens[-1]) for n in people if start in (n.span.start, n.phrase.start)), None)
