"""Phrases of office: an office or occupation with its field of duty, country, body, and whether it is past."""

from msgspec import Struct

from checker.grammar.naming.chains import Chain, chain_at, organisation_end
from checker.grammar.naming.scene import Scene

_COMMA = ","
_APOSTROPHE = "'"
_PARENTHESIS = "("
PORTFOLIO_HEADS_ALONE = frozenset({"in-charge"})
"""Heads that are an office only with a field of duty; with one they make a minister or the like."""
REACH = 5
"""How many words before and after the head of an office its modifiers are looked for."""
LONGEST_BODY = 4
"""Most words of the body that an office is of ("the contractor", "la préfecture maritime")."""


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
    index = 0
    while index < len(scene):
        office = office_at(scene, index) or _same_office(scene, index, found)
        if office is not None and (not found or office.first > found[-1].last):
            found.append(office)
            index = office.last + 1
        elif office is not None:
            index = office.last + 1
        else:
            index += 1
    return found


def office_at(scene: Scene, index: int) -> Office | None:
    """The office whose head word stands at `index`."""
    words = scene.lexicon
    alone, composed = scene.phrase(words.offices, index), scene.phrase(words.portfolio_offices, index)
    if composed and (not alone or composed[1] >= alone[1]):
        return _composed(scene, index, *composed)
    return _alone(scene, index, *alone) if alone else None


def _composed(scene: Scene, index: int, head: str, after: int) -> Office | None:
    before = _Before(scene, index)
    behind = _Behind(scene, after)
    fields = before.fields + behind.fields
    alone = scene.phrase(scene.lexicon.offices, index)
    if not fields and (head in PORTFOLIO_HEADS_ALONE or (alone and alone[1] == after)):
        return _alone(scene, index, alone[0], after) if alone else None
    return Office(
        before.first,
        behind.last,
        compose(head, fields),
        before.country or behind.country,
        former=before.former,
        plural=tuple(scene.tokens.folds[index:after]) in scene.lexicon.plural_offices,
        inner=after,
        head=head,
    )


def _alone(scene: Scene, index: int, concept: str, after: int) -> Office:
    before, behind = _Before(scene, index), _Behind(scene, after)
    return Office(
        before.first,
        behind.last,
        (concept,),
        before.country or behind.country,
        former=before.former,
        plural=tuple(scene.tokens.folds[index:after]) in scene.lexicon.plural_offices,
        inner=after,
    )


def _same_office(scene: Scene, index: int, found: list[Office]) -> Office | None:
    """A pronoun with a field of duty ("celui de l'Intérieur") takes its head from the office before it."""
    head = next((office.head for office in reversed(found) if office.head), None)
    if head is None or not scene.among(index, "same_office"):
        return None
    behind = _Behind(scene, index + 1)
    country = found[-1].country or behind.country
    return (
        Office(index, behind.last, compose(head, behind.fields), country, inner=index + 1, head=head)
        if behind.fields
        else None
    )


def _before_bearer(scene: Scene, chain: Chain) -> int:
    """The last token of a place name in front of its office's bearer ("le maire de Lyon Paul Durand")."""
    for at in range(chain.first + 1, chain.last + 1):
        if scene.among(at, "given_names"):
            return at - 1
    return chain.last


class _Before:
    """What stands before the head: article, former, fields, adjectives of country, qualifiers."""

    def __init__(self, scene: Scene, index: int) -> None:
        self.scene, self.first = scene, index
        self.fields: list[str] = []
        self.country: str | None = None
        self.former = False
        for _ in range(REACH):
            if not self._step():
                break
        if scene.among(self.first - 1, "articles") and not scene.capital(self.first - 1):
            self.first -= 1

    def _step(self) -> bool:
        scene, words = self.scene, self.scene.lexicon
        at = self.first - 1
        hyphen = scene.sign(at) == "-" and scene.among(at - 1, "former")
        if scene.among(at, "former") or hyphen:
            self.former, self.first = True, at - hyphen
            return True
        if field := words.portfolios.before(scene.tokens, self.first):
            self.fields.insert(0, field[0])
            self.first = field[1]
            return True
        if country := words.adjectives.before(scene.tokens, self.first, reach=3):
            self.country, self.first = country
            return True
        if scene.among(at, "qualifiers"):
            self.first = at
            return True
        return False


class _Behind:
    """What stands behind the head: adjectives of country, fields of duty, country, body."""

    def __init__(self, scene: Scene, after: int) -> None:
        self.scene, self.last = scene, after - 1
        self.fields: list[str] = []
        self.country: str | None = None
        for _ in range(REACH):
            if not (self._adjective() or self._complement()):
                break

    def _adjective(self) -> bool:
        scene = self.scene
        at = self.last + 1
        if country := scene.phrase(scene.lexicon.adjectives, at):
            self.country, self.last = country[0], country[1] - 1
            return True
        if scene.among(at, "qualifiers"):
            self.last = at
            return True
        return False

    def _complement(self) -> bool:
        """A field, country or body tied to the head by "of"."""
        scene = self.scene
        tie = scene.phrase(scene.lexicon.of, self.last + 1)
        if tie is None:
            return False
        at = tie[1]
        while scene.sign(at) == _APOSTROPHE or (scene.among(at, "articles") and not scene.capital(at)):
            at += 1
        return self._fields(at) or self._country(at) or self._body(at)

    def _fields(self, at: int) -> bool:
        scene = self.scene
        field = scene.phrase(scene.lexicon.portfolios, at)
        if field is None:
            return False
        while field is not None:
            self.fields.append(field[0])
            self.last = field[1] - 1
            at = self._next_field(field[1])
            field = scene.phrase(scene.lexicon.portfolios, at)
        return True

    def _next_field(self, at: int) -> int:
        """Where the next of several coordinated fields would start."""
        scene = self.scene
        if scene.sign(at) != _COMMA and not scene.among(at, "coordinators"):
            return len(scene)
        at += 1
        tie = scene.phrase(scene.lexicon.of, at)
        at = tie[1] if tie else at
        while scene.sign(at) == _APOSTROPHE or scene.among(at, "articles"):
            at += 1
        return at

    def _country(self, at: int) -> bool:
        scene, words = self.scene, self.scene.lexicon
        country = scene.phrase(words.countries, at) or scene.phrase(words.capitals, at)
        if country is None or not scene.capital(at):
            return False
        self.country, self.last = country[0], country[1] - 1
        return True

    def _body(self, at: int) -> bool:
        scene = self.scene
        chain = chain_at(scene, at)
        if chain is not None:
            organisation = scene.among(chain.first, "organisation_words")
            self.last = organisation_end(scene, chain) if organisation else _before_bearer(scene, chain)
            return self._acronym()
        end = at
        while end < at + LONGEST_BODY and scene.sign(end).isalpha() and not scene.capital(end):
            if scene.among(end, "never") or scene.phrase(scene.lexicon.titles, end):
                break
            end += 1
        self.last = max(self.last, end - 1)
        return False

    def _acronym(self) -> bool:
        at = self.last + 1
        if self.scene.sign(at) == _PARENTHESIS and self.scene.sign(at + 2) == ")":
            self.last = at + 2
        return True
