"""Whether two outcomes are of one bearer: one person, one thing, or the only one of which the two stories tell."""

from checker.align.statuses_ground import CERTAIN, Ground
from checker.grammar.clauses.participants import NAME
from checker.grammar.tokens import fold
from checker.kinds.outcomes import OF_SORT, OWN, WHOLE, attributes_with
from checker.language.outcomes import Trait
from checker.model import Assertion

PERSONAL, SEVERAL, OF_THING, OF_SUBJECT = map(
    attributes_with, (Trait.PERSONAL, Trait.SEVERAL, Trait.THING, Trait.SUBJECT)
)
_PERSON, _UNKNOWN = "person", "unknown"


def one_bearer(a: Assertion, b: Assertion, ground: Ground) -> bool:
    """Whether the words around two outcomes may be of one bearer, or must be where a story has several."""
    if OWN in a.context.qualifiers | b.context.qualifiers:
        return False
    if WHOLE in a.context.qualifiers ^ b.context.qualifiers:
        return any(map(ground.tells, a.context.sentence & b.context.sentence)) and not other_parties(a, b)
    known = sum(ground.tells(key) for key in a.context.clause & b.context.clause)
    if a.attribute in PERSONAL and (_people(a) or _people(b)):
        return _one_person(a, b, known=known > 0)
    if a.attribute in OF_THING and a.context.adjacent.isdisjoint(b.context.adjacent):
        return False
    plain = a.attribute not in SEVERAL or _only_told(a, b, ground)
    lone = plain and _dated(a, b) and not _other_subjects(a, b)
    return known >= CERTAIN or ((known > 0 or lone) and not other_parties(a, b))


def _only_told(a: Assertion, b: Assertion, ground: Ground) -> bool:
    """Whether one says no more than what it is about and how that turned out, and the other is about the same thing."""
    bare = not (a.context.clause and b.context.clause) and not (a.attribute in PERSONAL and (_people(a) or _people(b)))
    return bare and any(map(ground.tells, a.context.adjacent & b.context.adjacent))


def _other_subjects(a: Assertion, b: Assertion) -> bool:
    """Whether both clauses say of whom or what it is told, in one language, and have no word of it in common."""
    mine, theirs = a.context.heads, b.context.heads
    asked = a.attribute in OF_SUBJECT and a.article.lang == b.article.lang
    return asked and bool(mine and theirs) and mine.isdisjoint(theirs)


def other_parties(a: Assertion, b: Assertion) -> bool:
    """Whether both clauses name a party of one sort, and none in common: a place is no other than a company."""
    mine, theirs = _named(a), _named(b)
    if {word for words in mine.values() for word in words} & {word for words in theirs.values() for word in words}:
        return False
    return any(_comparable(one, other) for one in mine for other in theirs)


def _comparable(one: str, other: str) -> bool:
    """Whether two names may be of one sort: what is no person's may be a place's or a company's."""
    return one == other or (_UNKNOWN in {one, other} and _PERSON not in {one, other})


def _named(assertion: Assertion) -> dict[str, set[str]]:
    """The words of the names in a clause by the sorts of the names."""
    named: dict[str, set[str]] = {}
    for party in assertion.context.parties:
        sort, _, word = party.partition(OF_SORT)
        named.setdefault(sort, set()).add(word)
    return named


def _one_person(a: Assertion, b: Assertion, *, known: bool) -> bool:
    """Whether one name is given on both sides, or on one, and the other article or clause knows him."""
    if _people(a) & _people(b):
        return True
    mine, theirs = _people(a) - _speaker(a), _people(b) - _speaker(b)
    if mine and theirs:
        return False
    if not mine and not theirs:
        return known
    named, nameless = (a, b) if mine else (b, a)
    return a.attribute not in SEVERAL and _dated(a, b) and (known or bool(_people(named) & nameless.context.topic))


def _people(assertion: Assertion) -> frozenset[str]:
    """The names of people in a clause, or else those of the people of whom its sentence goes on to speak."""
    named = _named(assertion)
    sure = frozenset(named.get(_PERSON, ())) | assertion.context.people
    return sure or frozenset(named.get(_UNKNOWN, ()))


def _speaker(assertion: Assertion) -> frozenset[str]:
    """The words of the name of whoever says it: he mostly speaks of somebody else."""
    return frozenset(fold(word) for word in (assertion.attribution or "").split())


def _dated(a: Assertion, b: Assertion) -> bool:
    """Whether both articles have a day: of others, nothing but the words says that they tell one story."""
    return a.article.published.known and b.article.published.known


def named_apart(a: Assertion, b: Assertion) -> bool:
    """Whether two outcomes of which a story has several are of two bearers by their names."""
    if a.attribute not in SEVERAL:
        return False
    mine, theirs = (frozenset(key for key in each.context.clause if key.startswith(NAME)) for each in (a, b))
    return bool(mine and theirs) and mine.isdisjoint(theirs)
