"""What two dated events have to do with: whether it is the same thing or person, as far as the words around tell."""

from checker.grammar.stems import ENTITY, SENSE
from checker.model import Assertion, Context


def same_subject(a: Assertion, b: Assertion) -> bool:
    """Whether two events have to do with one thing: one noun, or one name where not both tell a noun."""
    abroad = a.article.lang != b.article.lang
    (names, things), (others, fellows) = (_parties(each.context, abroad=abroad) for each in (a, b))
    people = a.context.people, b.context.people
    if all(people) and people[0].isdisjoint(people[1]):
        return False
    if names and others and names.isdisjoint(others):
        return False
    common = names & others
    return bool(things & fellows) or (bool(common) and (not (things and fellows) or (abroad and len(common) > 1)))


def one_handing(a: Assertion, b: Assertion) -> bool:
    """Whether two acts have to do with both the same thing and the same receiver of it."""
    return len(a.context.parties & b.context.parties) > 1


def strangers(a: Assertion, b: Assertion) -> tuple[bool, bool]:
    """Whether the things that two dated acts have to do with are told and differ, and whether the names do, too."""
    abroad = a.article.lang != b.article.lang
    (names, things), (others, fellows) = (_parties(each.context, abroad=abroad) for each in (a, b))
    apart = bool(things and fellows) and things.isdisjoint(fellows)
    return apart, apart and bool(names and others) and names.isdisjoint(others)


def named_apart(a: Assertion, b: Assertion) -> bool:
    """Whether two acts are of people or places that both name, and of nothing in common."""
    named = (any(key.startswith(ENTITY) for key in each.context.parties) for each in (a, b))
    return all(named) and unrelated(a, b)


def unrelated(a: Assertion, b: Assertion) -> bool:
    """Whether two dated acts both tell what they have to do with, and nothing of it is the same."""
    abroad = a.article.lang != b.article.lang
    mine, theirs = (frozenset().union(*_parties(each.context, abroad=abroad)) for each in (a, b))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _parties(context: Context, *, abroad: bool) -> tuple[frozenset[str], frozenset[str]]:
    """The names and the nouns of the parties to an event; of these only notions where two languages are compared."""
    names = frozenset(key for key in context.parties if key.startswith(ENTITY))
    nouns = context.parties - names
    return names, frozenset(key for key in nouns if key.startswith(SENSE)) if abroad else nouns
