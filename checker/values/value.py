"""A value and its two readings, and what comparing two values says."""

from enum import StrEnum

from msgspec import Struct

from checker.values.days import Days
from checker.values.labels import Labels
from checker.values.numbers import Numbers
from checker.values.relation import Relation

Possibilities = Numbers | Days | Labels


class Verdict(StrEnum):
    """What comparing two assertions of one fact says, mildest first."""

    CONSISTENT = "consistent"
    EVOLVES = "evolves"
    DISPUTED = "disputed"
    IMPRECISE = "imprecise"
    VARIANT = "variant"
    CORRUPT = "corrupt"
    CONFLICT = "conflict"


class Value(Struct, frozen=True, gc=False):
    """What words say, as two sets: `strict` is all a careful reader could defend, `implied` what a reader takes.

    `implied` lies inside `strict`. `unit` names what is measured ("EUR", "km", "death"); None has no unit.
    """

    text: str
    strict: Possibilities
    implied: Possibilities
    unit: str | None = None


class Comparison(Struct, frozen=True):
    """How the readings of two values stand to each other, and the verdict that follows."""

    strict: Relation
    implied: Relation
    verdict: Verdict


def compare(a: Value, b: Value) -> Comparison:
    """Compare two values of one fact.

    Strict readings disjoint: conflict. Strict meet and implied disjoint: imprecise. Both meet: consistent.

    Raises:
        TypeError: the values are sets of different sorts (numbers against days).
    """
    strict, implied = relation(a.strict, b.strict), relation(a.implied, b.implied)
    if not strict.meets:
        return Comparison(strict, implied, Verdict.CONFLICT)
    return Comparison(strict, implied, Verdict.CONSISTENT if implied.meets else Verdict.IMPRECISE)


def relation(a: Possibilities, b: Possibilities) -> Relation:
    """How one set of possibilities stands to another of the same sort.

    Raises:
        TypeError: the sets are of different sorts.
    """
    match a, b:
        case Numbers(), Numbers():
            return a.relation(b)
        case Days(), Days():
            return a.relation(b)
        case Labels(), Labels():
            return a.relation(b)
    message = f"cannot compare {type(a).__name__} with {type(b).__name__}"
    raise TypeError(message)
