"""Votes for, against and abstentions against the number of those who voted."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from
from checker.grammar.arithmetic.figures import COUNT, Figure, Line
from checker.values.numbers import Numbers

VOTES = "votes"
BESIDE = 4
"""Tokens after a figure among which the words say what sort of votes it counts."""


def find_votes(lines: Sequence[Line]) -> Iterator[Check]:
    """Results in three figures, and the number of voters in the same sentence or one beside it."""
    for index, line in enumerate(lines):
        cast = _cast(line) if len(line.figures) > 2 else None  # noqa: PLR2004 -- for, against, abstentions
        if cast is None:
            continue
        near = lines[max(0, index - 1) : index + 2]
        voters = [(at, f) for at in near for f in at.figures if _counts(at, f, at.language.arithmetic.votes.voters)]
        if len(voters) == 1 and voters[0][1].plain:
            at, voter = voters[0]
            total = sum(figure.figure for figure in cast)
            words = " + ".join(line.text(f.head) for f in cast) + f" = {total:g}"
            yield Check(VOTES, stated(at, voter), side(line, whole_span(cast), words, Numbers.exactly(total)))


def _cast(line: Line) -> tuple[Figure, ...] | None:
    """The figures for, against and of abstentions, if a sentence has one of each."""
    words = line.language.arithmetic.votes
    sorts = (words.ayes, words.noes, words.abstained)
    found = [[f for f in line.figures if _counts(line, f, sort)] for sort in sorts]
    single = all(len(each) == 1 and each[0].plain for each in found)
    return tuple(each[0] for each in found) if single else None


def tells_votes(line: Line, figures: Sequence[Figure]) -> bool:
    """Whether some figures are votes: those who stayed away are then in none of them."""
    words = line.language.arithmetic.votes
    return any(_counts(line, figure, words.noes | words.abstained) for figure in figures)


def _counts(line: Line, figure: Figure, sort: frozenset[str]) -> bool:
    """Whether one of some phrases stands right after a figure, before the next figure or comma."""
    if figure.dimension != COUNT:
        return False
    for index in range(figure.last + 1, min(figure.last + 1 + BESIDE, len(line.tokens))):
        if index in line.inside or line.tokens.norms[index] in (",", ";"):
            return False
        if phrase_from(line.tokens, index, sort):
            return True
    return False
