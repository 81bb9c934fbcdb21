"""Votes for, against and abstentions against the number of those who voted."""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.checks import Check, side, stated, whole_span
from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.figures import COUNT, Figure, Line
from checker.values.numbers import Numbers

VOTES = "votes"
BESIDE = 5
"""Tokens after a figure among which the words say what sort of votes it counts."""


def find_votes(lines: Sequence[Line]) -> Iterator[Check]:
    """Results in three figures, and the number of voters in the same sentence or one beside it."""
    for index, line in enumerate(lines):
        cast = _cast(line) if len(line.figures) > 2 else None  # noqa: PLR2004 -- for, against, abstentions
        if cast is None:
            continue
        near = lines[max(0, index - 1) : index + 2]
        voters = [
            (at, f) for at in near for f in at.figures if counts_votes(at, f, at.language.arithmetic.votes.voters)
        ]
        voters = voters or _who_took_part(near, cast) or _full_house(near)
        if len(voters) == 1 and voters[0][1].plain and voters[0][1] not in cast:
            at, voter = voters[0]
            total = sum(figure.figure for figure in cast)
            words = " + ".join(line.text(f.head) for f in cast) + f" = {total:g}"
            yield Check(VOTES, stated(at, voter), side(line, whole_span(cast), words, Numbers.exactly(total)))


def _cast(line: Line) -> tuple[Figure, ...] | None:
    """The figures for, against and of abstentions, if a sentence has one of each."""
    words = line.language.arithmetic.votes
    sorts = (words.ayes, words.noes, words.abstained)
    found = [[f for f in line.figures if counts_votes(line, f, sort)] for sort in sorts]
    single = all(len(each) == 1 and each[0].plain for each in found)
    return tuple(each[0] for each in found) if single else _set_against(line)


def _set_against(line: Line) -> tuple[Figure, ...] | None:
    """The first three counts where they are told as "21 votes to 14, with three abstentions"."""
    counts = [f for f in line.figures if f.dimension == COUNT and f.plain][:3]
    if len(counts) < 3:  # noqa: PLR2004 -- for, against, abstentions
        return None
    ayes, noes, abstained = counts
    words = line.language.arithmetic
    against = phrase_until(line.tokens, noes.first, words.comparisons.versus) and noes.first - ayes.last <= BESIDE
    return (ayes, noes, abstained) if against and counts_votes(line, abstained, words.votes.abstained) else None


def _who_took_part(near: Sequence[Line], cast: Sequence[Figure]) -> list[tuple[Line, Figure]]:
    """How many took part in a vote, where a verb of voting stands behind so many: "52 deputies took part"."""
    counts = [(at, f) for at in near for f in at.figures if f.dimension == COUNT and f.plain and f not in cast]
    return [
        (at, f)
        for at, f in counts
        if counts_votes(at, f, at.language.arithmetic.votes.took_part)
        and not phrase_until(at.tokens, f.first, at.language.arithmetic.changes.out_of)
    ]


def _full_house(near: Sequence[Line]) -> list[tuple[Line, Figure]]:
    """How many members a body has, where a sentence beside says that all of them were there."""
    if not any(_all_there(line) for line in near):
        return []
    return [(at, f) for at in near for f in at.figures if counts_votes(at, f, at.language.arithmetic.votes.members)]


def _all_there(line: Line) -> bool:
    """Whether a sentence says that nobody was missing: "all 40 were present", "le conseil au complet"."""
    words = line.language.arithmetic
    if phrase_within(line.tokens, 0, len(line.tokens), words.votes.complete) is not None:
        return True
    every = any(phrase_until(line.tokens, f.first, words.sums.wholes) for f in line.figures)
    return every and phrase_within(line.tokens, 0, len(line.tokens), words.votes.attending) is not None


def tells_votes(line: Line, figures: Sequence[Figure]) -> bool:
    """Whether some figures are votes: those who stayed away are then in none of them."""
    words = line.language.arithmetic.votes
    return any(counts_votes(line, figure, words.noes | words.abstained) for figure in figures)


def counts_votes(line: Line, figure: Figure, sort: frozenset[str]) -> bool:
    """Whether one of some phrases stands right after a figure, before the next figure or comma."""
    if figure.dimension != COUNT:
        return False
    for index in range(figure.last + 1, min(figure.last + 1 + BESIDE, len(line.tokens))):
        if index in line.inside or line.tokens.norms[index] in (",", ";"):
            return False
        if phrase_from(line.tokens, index, sort):
            return True
    return False
