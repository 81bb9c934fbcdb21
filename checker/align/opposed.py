"""One figure with two signs: shares that rose 22 % here and fell 22 % there, 38 million earned and lost."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from checker.align.evolution import different_voices
from checker.align.slips import significant
from checker.grammar.stems import DAY, ENTITY, FIGURE, HAPPENING, RANK
from checker.kinds.places import SCENE
from checker.kinds.sites import SITE
from checker.model import Assertion, Fact, Kind, Span
from checker.values.labels import Labels
from checker.values.numbers import Numbers
from checker.values.value import Value, Verdict, relation

TELLING = 2
"""Significant digits from which the same figure in two articles is of one thing: five per cent stands everywhere."""
DIRECTION = "outcome-direction"
"""The question which way a figure went, as an outcome that has two answers."""
PERCENT = "percent"
NO_THING = frozenset({ENTITY, FIGURE, RANK, DAY, HAPPENING})
"""Begin the keys that say when and where something rose, and by how much, but not what."""
SIGNS = ',;:()«»“”"\n'
RIVALS = frozenset({Verdict.CONFLICT, Verdict.DISPUTED})
LONGEST = 90
"""Characters before a figure in which its clause is shown."""


def other_direction(a: Assertion, b: Assertion) -> bool:
    """Whether two figures go two ways."""
    return bool(a.context.direction and b.context.direction) and a.context.direction != b.context.direction


def opposed(a: Assertion, b: Assertion) -> bool:
    """Whether two assertions give one telling figure two signs."""
    if not other_direction(a, b) or a.value.unit != b.value.unit:
        return False
    if a.attribute == PERCENT and not _one_thing(a, b):
        return False
    x, y = a.value.implied, b.value.implied
    if not isinstance(x, Numbers) or not isinstance(y, Numbers) or not relation(x, y).meets:
        return False
    return min(significant(a.value), significant(b.value)) >= TELLING


def _one_thing(a: Assertion, b: Assertion) -> bool:
    """Whether the clauses of two shares have a word in common that is no name, figure, day or happening: what rose."""
    shared = a.context.clause & b.context.clause
    return any(key[0] not in NO_THING for key in shared)


def turns(members: Sequence[Assertion]) -> Iterator[Assertion]:
    """Of the figures of one fact those that two articles give two signs, as answers to which way they went."""
    pairs = [(a, b) for a, b in combinations(members, 2) if a.article.path != b.article.path and opposed(a, b)]
    opposing = {(member.article.path, member.mention) for pair in pairs for member in pair}
    yield from (_turn(member) for member in members if (member.article.path, member.mention) in opposing)


def judge_turn(a: Assertion, b: Assertion) -> Verdict:
    """The verdict on two answers: the same, rivals, or rivals each of another voice."""
    if not other_direction(a, b):
        return Verdict.CONSISTENT
    return Verdict.DISPUTED if different_voices(a, b) else Verdict.CONFLICT


def _turn(figure: Assertion) -> Assertion:
    """The clause of a figure, with its direction for a value."""
    text, low = figure.article.text, max(figure.sentence.span.start, figure.mention.start - LONGEST)
    cut = max((text.rfind(sign, low, figure.mention.start) for sign in SIGNS), default=-1) + 1
    start = max(low, cut)
    while start < figure.mention.start and not text[start].isalnum():
        start += 1
    mention, label = Span(start, figure.mention.end), Labels.of(figure.context.direction)
    words = text[mention.start : mention.end]
    return replace(figure, kind=Kind.STATUS, attribute=DIRECTION, mention=mention, value=Value(words, label, label))


def told_once(facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts without those that a question of its own already tells of, in the same sentences.

    Turns of figures give way to statuses, and where one thing befell to the scenes of happenings.
    """
    statuses = {places for fact in facts if fact.kind is Kind.STATUS and not _second(fact) for places in _rivals(fact)}
    scenes = {places for fact in facts if fact.attribute == SCENE for places in _rivals(fact)}
    for fact in facts:
        told = (scenes if fact.kind is Kind.PLACE else statuses) & _rivals(fact)
        if not told or not _second(fact):
            yield fact


def _second(fact: Fact) -> bool:
    return fact.attribute == DIRECTION or fact.attribute.startswith(SITE)


def _rivals(fact: Fact) -> set[frozenset[tuple[str, int]]]:
    """The sentences, two by two, in which members of a fact are rivals."""
    places = [(member.article.path, member.sentence.index) for member in fact.members]
    pairs = (pair for pair in fact.pairs if pair.verdict in RIVALS)
    return {frozenset((places[pair.first], places[pair.second])) for pair in pairs}
