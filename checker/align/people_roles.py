"""Whether what two articles say of one person's office, country, party, body or kinship can both be so."""

from checker.align.people_forms import informative
from checker.align.people_offices import contradict, current, kindred, work_apart
from checker.align.stories import Stories
from checker.grammar.clauses.participants import NAME
from checker.kinds.roles import BODY, KINSHIP, LEVELS, NATIONALITY, PARTY, RANK, SOMEBODY
from checker.model import Assertion
from checker.names.alignment import MATCH, resemblance
from checker.names.parts import Part
from checker.names.places import same_place
from checker.values.value import Verdict

PERIOD = 60
"""Days: offices that articles further apart than this give a person may both have been true."""

FULL_NAME = 2
"""Words from which a name is whole: a given name and a surname."""


def role_verdict(one: Assertion, other: Assertion, a: frozenset[str], b: frozenset[str], stories: Stories) -> Verdict:
    """Whether one person cannot have the labels `a` of one article and `b` of the other."""
    if one.attribute in (NATIONALITY, PARTY):
        clash = not a & b and not kindred(a, b)
    elif one.attribute == RANK:
        clash = one.article.lang == other.article.lang and not a & b and not kindred(a, b)
    elif one.attribute == KINSHIP:
        clash = _two_relatives(a, b) and one_bearer(one, other, stories) and _one_relation(one, other, a | b)
    elif one.attribute == BODY:
        clash = _two_bodies(one, other, a, b)
    else:
        posts = contradict(current(a), current(b)) and any(map(informative, one.subject.split()))
        clash = posts or (work_apart(current(a), current(b)) and one_bearer(one, other, stories))
    return Verdict.CONFLICT if clash and near(one, other) else Verdict.CONSISTENT


def near(one: Assertion, other: Assertion) -> bool:
    """Whether two articles are so near in time that an office told by both is one of that time."""
    return not one.article.published.widened(PERIOD, PERIOD).intersection(other.article.published).empty


def one_bearer(one: Assertion, other: Assertion, stories: Stories) -> bool:
    """Whether two articles name somebody in full in one story: elsewhere a namesake may be meant."""
    full = min(len(one.subject.split()), len(other.subject.split())) >= FULL_NAME
    return full and stories.followed(one.article, other.article)


def _one_relation(one: Assertion, other: Assertion, labels: frozenset[str]) -> bool:
    """Whether two kinships are to one person: "her mother" and "his aunt" only where both sentences tell one thing."""
    if not any(label.startswith(SOMEBODY) for label in labels):
        return True
    return any(not key.startswith(NAME) for key in one.context.sentence & other.context.sentence)


def _two_relatives(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two articles make somebody two relatives of one person."""
    mine, theirs = (dict(label.split(":") for label in labels) for labels in (a, b))
    shared = mine.keys() & theirs.keys()
    differ = all(mine[whose] != theirs[whose] for whose in shared)
    return bool(shared) and differ and not kindred(frozenset(mine.values()), frozenset(theirs.values()))


def _two_bodies(one: Assertion, other: Assertion, a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two articles give one office of two bodies: the office is the same, the body is not."""
    mine, theirs = (dict(label.split(":") for label in labels) for labels in (a, b))
    shared = mine.keys() & theirs.keys()
    langs = one.article.lang, other.article.lang
    return bool(shared) and all(_apart(mine[post], theirs[post], *langs) for post in shared)


def _apart(mine: str, theirs: str, lang: str, other: str) -> bool:
    """Whether two bodies have no sort in common, nor are two spellings of one place."""
    a, b = set(mine.split("+")), set(theirs.split("+"))
    if a & LEVELS and b & LEVELS and not (a - LEVELS) & (b - LEVELS):
        return not a & b
    alike = any(resemblance(Part(x), Part(y)) >= MATCH for x in a for y in b)
    return not alike and not kindred(frozenset(a), frozenset(b)) and not same_place(mine, theirs, lang, other)
