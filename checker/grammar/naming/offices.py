"""Phrases of office: an office or occupation with its field of duty, country, body, and whether it is past."""

from msgspec import Struct

from checker.grammar.naming.before import Before
from checker.grammar.naming.behind import Behind
from checker.grammar.naming.duties import duty_of
from checker.grammar.naming.heading import body_after, body_before, seat
from checker.grammar.naming.scene import Scene

_APOSTROPHE = "'"
LAWYER = "lawyer"
"""A trade that has clients, and no field of duty: families, workers."""
PORTFOLIO_HEADS_ALONE = frozenset({"in-charge"})
"""Heads that are an office only with a field of duty; with one they make a minister or the like."""


class Office(Struct, frozen=True):
    """An office as the words give it: `first` to `last` token, its concepts, its country's code."""

    first: int
    last: int
    concepts: tuple[str, ...]
    country: str | None = None
    former: bool = False
    plural: bool = False
    inner: int = 0
    """The token after the head: from there on other names may start."""
    head: str | None = None
    """The portfolio office of the head ("minister"), for `same office` pronouns."""
    party: str | None = None
    """The party that the words around the head name."""
    body: tuple[str, ...] = ()
    """The folded words of the body or place it is of."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The concepts, marked where the office is past."""
        return tuple(f"former-{concept}" if self.former else concept for concept in self.concepts)


def compose(head: str, fields: list[str]) -> tuple[str, ...]:
    """The concepts of a portfolio office with its fields: minister + defence."""
    if head == "in-charge":
        head = "minister"
    return tuple(f"{head}-of-{field}" for field in fields) or (head,)


def offices(scene: Scene) -> list[Office]:
    """All phrases of office of a sentence, in reading order."""
    found: list[Office] = []
    free = 0
    for index, fold in enumerate(scene.tokens.folds):
        if index < free or fold not in scene.lexicon.office_firsts:
            continue
        office = office_at(scene, index) or _same_office(scene, index, found)
        if office is not None and _owns(scene, office.last + 1):
            continue
        if office is not None:
            free = office.last + 1
            if not found or office.first > found[-1].last:
                found.append(office)
    return found


def _owns(scene: Scene, at: int) -> bool:
    """Whether a possessive ending stands at `at`: whoever is named next is somebody else ("the victim's aunt")."""
    possessive = scene.lexicon.possessive
    return bool(possessive) and scene.sign(at) == _APOSTROPHE and scene.sign(at + 1) == possessive


def office_at(scene: Scene, index: int) -> Office | None:
    """The office whose head word stands at `index`."""
    words = scene.lexicon
    alone, composed = scene.office(index), scene.phrase(words.portfolio_offices, index)
    if alone and (duty := duty_of(scene, index, *alone)):
        return _alone(scene, duty.first, duty.concept, duty.after)
    if composed and (not alone or composed[1] >= alone[1]):
        return _composed(scene, index, *composed)
    return _alone(scene, index, *alone) if alone else _clause(scene, index)


def _clause(scene: Scene, index: int) -> Office | None:
    clause = scene.phrase(scene.lexicon.clauses, index)
    return headed(scene, index, *clause) if clause else None


def headed(scene: Scene, index: int, concept: str, after: int) -> Office:
    """The office of who heads what a verb from `index` to before `after` names: its object, or a participle's noun."""
    by = scene.phrase(scene.lexicon.participles, index) is not None
    body, last = (body_before(scene, index), after - 1) if by else body_after(scene, after)
    return Office(index, last, (seat(scene, concept, body),), inner=after, body=body)


def _composed(scene: Scene, index: int, head: str, after: int) -> Office | None:
    before = Before(scene, index)
    behind = Behind(scene, after)
    fields = before.fields + behind.fields
    alone = scene.office(index)
    if not fields and (head in PORTFOLIO_HEADS_ALONE or (alone and alone[1] == after)):
        return _alone(scene, index, alone[0], after) if alone else None
    return Office(
        before.first,
        behind.last,
        compose(head, fields),
        before.country or behind.country,
        former=before.former or behind.former,
        plural=tuple(scene.tokens.folds[index:after]) in scene.lexicon.plural_offices,
        inner=after,
        head=head,
        body=_body(before, behind),
        party=before.party or behind.party,
    )


def _alone(scene: Scene, index: int, concept: str, after: int) -> Office:
    before, behind = Before(scene, index), Behind(scene, after, fielded=concept != LAWYER)
    return Office(
        before.first,
        behind.last,
        (concept,),
        before.country or behind.country,
        former=before.former or behind.former,
        plural=tuple(scene.tokens.folds[index:after]) in scene.lexicon.plural_offices,
        inner=after,
        body=_body(before, behind),
        party=before.party or behind.party,
    )


def _body(before: Before, behind: Behind) -> tuple[str, ...]:
    return (*(behind.body or before.body), *before.levels, *behind.levels)


def _same_office(scene: Scene, index: int, found: list[Office]) -> Office | None:
    """A pronoun with a field of duty ("celui de l'Intérieur") takes its head from the office before it."""
    head = next((office.head for office in reversed(found) if office.head), None)
    if head is None or not scene.among(index, "same_office"):
        return None
    behind = Behind(scene, index + 1)
    country = found[-1].country or behind.country
    return (
        Office(index, behind.last, compose(head, behind.fields), country, inner=index + 1, head=head)
        if behind.fields
        else None
    )
