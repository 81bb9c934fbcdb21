"""One uncommon number that two articles of one story give to two different things."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from checker.align.facts import fingerprint
from checker.align.stories import Stories
from checker.grammar.tokens import fold
from checker.model import Assertion, Fact, Kind, Modality, Pair
from checker.values.numbers import Numbers
from checker.values.value import Verdict

KINDS = frozenset({Kind.QUANTITY})
ATTRIBUTE = "number-collision"
LEAST = 100
"""Smaller numbers are alike by chance."""
ROUND = 10
"""Multiples of this are rounded, and round numbers are alike by chance."""
MEASURES = frozenset({"money", "percent", "length", "area", "mass", "volume", "temperature", "speed", "duration", "age"})
GENERAL = frozenset({"people", "casualties"})
"""What is counted in general words may be any of the things that others name."""
MOST_MENTIONS = 40
"""Mentions of one figure in a run above which it is no slip of one desk."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each distinctive figure that is given to two things, by articles that give it to one only."""
    stories = Stories(assertions)
    for members in _by_figure(assertions).values():
        pair = _collision(members, stories) if 1 < len(members) <= MOST_MENTIONS else None
        if pair:
            yield _fact(pair)


def _by_figure(assertions: Iterable[Assertion]) -> dict[float, list[Assertion]]:
    found: dict[float, list[Assertion]] = {}
    for assertion in assertions:
        figure = _distinctive(assertion)
        if figure is not None:
            found.setdefault(figure, []).append(assertion)
    return found


def _distinctive(assertion: Assertion) -> float | None:
    """The figure of a plain count that is neither small nor round."""
    if assertion.attribute in MEASURES or assertion.attribute in GENERAL or assertion.modality is not Modality.ASSERTED:
        return None
    implied = assertion.value.implied
    low, high = implied.hull if isinstance(implied, Numbers) else (None, None)
    if low is None or low != high or low < LEAST or low % ROUND == 0:
        return None
    return low


def _collision(members: Sequence[Assertion], stories: Stories) -> tuple[Assertion, Assertion] | None:
    """The first two articles of one story that give the figure to two things, each to one only."""
    things: dict[str, set[str]] = {}
    for member in members:
        things.setdefault(member.article.path, set()).add(member.attribute)
    for one, other in combinations(members, 2):
        single = len(things[one.article.path]) == len(things[other.article.path]) == 1
        apart = one.article.path != other.article.path and one.attribute != other.attribute
        if single and apart and not _one_thing(one, other) and stories.same(one.article, other.article):
            return one, other
    return None


def _one_thing(one: Assertion, other: Assertion) -> bool:
    """Whether each word for what is counted may stand for the other: it does so beside the other figure."""
    near = one.context.sentence | other.context.sentence
    stems = {fold(one.attribute), fold(other.attribute)}
    beside = one.attribute in other.context.adjacent or other.attribute in one.context.adjacent
    return beside or (len(stems & {fold(key) for key in near}) > len(stems) - 1 and one.article.path == other.article.path)


def _fact(pair: tuple[Assertion, Assertion]) -> Fact:
    members = tuple(replace(m, attribute=ATTRIBUTE) for m in sorted(pair, key=lambda a: (a.article.path, a.mention)))
    return Fact(
        id=fingerprint(Kind.QUANTITY, ATTRIBUTE, *sorted({m.value.text for m in members})),
        kind=Kind.QUANTITY,
        attribute=ATTRIBUTE,
        subject="",
        members=members,
        pairs=(Pair(0, 1, Verdict.CONFLICT),),
        verdict=Verdict.CONFLICT,
    )
