"""One uncommon number that two articles of one story give to two different things."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations

from msgspec.structs import replace

from checker.align.facts import fingerprint
from checker.align.stories import Stories
from checker.grammar.stems import Lexicon
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Assertion, Fact, Kind, Modality, Pair, Span
from checker.values.numbers import Numbers
from checker.values.value import Verdict

KINDS = frozenset({Kind.QUANTITY})
ATTRIBUTE = "number-collision"
LEAST = 100
"""Smaller numbers are alike by chance."""
ROUND = 10
"""Multiples of this are rounded, and round numbers are alike by chance."""
MOST_MENTIONS = 40
"""Mentions of one figure in a run above which it is no slip of one desk."""
REACH = 60
"""Characters after a figure within which a second noun still belongs to it ("137 dead and injured")."""
APART = frozenset(
    {"deaths", "injured", "missing", "survivors", "arrested", "evacuated", "displaced", "protesters", "votes", "seats"}
)
"""Concepts that are told apart wherever they are counted; "people" and "casualties" may be any of them."""
KINDRED = (
    frozenset({"survivors", "evacuated", "displaced"}),
    frozenset({"survivors", "injured", "evacuated"}),
    frozenset({"arrested", "protesters"}),
    frozenset({"missing", "displaced"}),
)
"""Concepts that one group of people can come under together."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each distinctive figure that is given to two things, by articles that give it to one only."""
    stories = Stories(assertions)
    for members in _by_figure(assertions).values():
        pair = _collision(members, stories) if 1 < len(members) <= MOST_MENTIONS else None
        if pair:
            yield _fact(pair)


def _by_figure(assertions: Iterable[Assertion]) -> dict[float, list[Assertion]]:
    """The assertions of each distinctive figure, whatever they count."""
    found: dict[float, list[Assertion]] = {}
    for assertion in assertions:
        figure = _distinctive(assertion)
        if figure is not None:
            found.setdefault(figure, []).append(assertion)
    return found


def _distinctive(assertion: Assertion) -> float | None:
    """The figure of a plain count that is neither small nor round."""
    implied = assertion.value.implied
    if not isinstance(implied, Numbers) or assertion.value.unit is not None:
        return None
    low, high = implied.hull
    return low if low is not None and low == high and low >= LEAST and low % ROUND else None


def _collision(members: Sequence[Assertion], stories: Stories) -> tuple[Assertion, Assertion] | None:
    """The first two articles of one story that give the figure to two things, each to one only."""
    things: dict[str, set[str]] = {}
    for member in members:
        things.setdefault(member.article.path, set()).add(member.attribute)
    for one, other in combinations(members, 2):
        single = len(things[one.article.path]) == len(things[other.article.path]) == 1
        if single and _two_things(one, other) and stories.same(one.article, other.article):
            return one, other
    return None


def _two_things(one: Assertion, other: Assertion) -> bool:
    """Whether two articles count two concepts that no group comes under at once, and neither words hold both."""
    pair = {one.attribute, other.attribute}
    if one.article.path == other.article.path or len(pair) == 1 or not pair <= APART:
        return False
    told = all(a.modality is Modality.ASSERTED and not a.context.background for a in (one, other))
    kindred = any(pair <= group for group in KINDRED)
    return told and not kindred and not _said_beside(one, other.attribute) and not _said_beside(other, one.attribute)


def _said_beside(assertion: Assertion, concept: str) -> bool:
    """Whether another concept is said right after a figure, which then counts both."""
    article = assertion.article
    tokens = Tokens(article.prose, Span(assertion.mention.end, min(assertion.mention.end + REACH, len(article.prose))))
    lexicon = _concepts(article.lang)
    return any((found := lexicon.at(tokens, i)) is not None and found[0] == concept for i in range(len(tokens)))


@cache
def _concepts(code: str) -> Lexicon:
    language = load(code)
    words = dict(language.concepts.counted)
    for concept, patients in language.concepts.patients.items():
        words[concept] = words.get(concept, frozenset()) | patients.undergo | patients.receive
    return Lexicon(words, language)


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
