"""Titles, offices and origins tied to the names that bear them."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.naming.asides import apposed, is_owner, is_subject, of_origin, past_asides, predicate
from checker.grammar.naming.chains import Chain
from checker.grammar.naming.offices import LAWYER, Office, headed
from checker.grammar.naming.origins import origin_after, origin_before
from checker.grammar.naming.pleading import pleads_for
from checker.grammar.naming.scene import Scene
from checker.grammar.naming.titles import Title

_COMMA = ","
COLOURS = 2
"""Words between an article and the office of an apposition, at most ("a retired chest physician")."""


class Bearing(Struct, frozen=True):
    """What the words around a name say of its bearer; `first` and `last` token of name, titles and offices."""

    first: int
    last: int
    titles: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    nationality: str | None = None


class Surroundings:
    """The titles and offices of one sentence, by where they end and start."""

    def __init__(self, scene: Scene, titles: Sequence[Title], offices: Sequence[Office]) -> None:
        self.scene = scene
        self.titles: Mapping[int, Title] = {title.last: title for title in titles}
        self.title_starts = {title.first for title in titles}
        self.ending: Mapping[int, Office] = {office.last: office for office in offices}
        self.starting: Mapping[int, Office] = {office.first: office for office in offices}
        self.bound: set[int] = set()
        """The first tokens of offices that already have a bearer."""

    def bearing(self, chain: Chain) -> Bearing:
        """What is told of the bearer of the name `chain`, before and after it."""
        first, titles, offices = self._before(chain.first)
        located = self.scene.among(first - 1, "place_prepositions") or of_origin(self.scene, first)
        placed = not titles and not offices and (located or is_owner(self.scene, first))
        last, after = (chain.last, []) if placed else self._after(first, chain.last, bearing=bool(offices))
        offices = [*offices, *after]
        if LAWYER in titles or any(LAWYER in office.concepts for office in offices):
            offices += pleads_for(self.scene, past_asides(self.scene, last))
        self.bound |= {office.first for office in offices}
        named = None if chain.first - 1 in self.ending else chain.first
        nationality = origin_before(self.scene, first, named) or origin_after(self.scene, last)
        return Bearing(first, last, tuple(titles), tuple(offices), nationality)

    def _before(self, start: int) -> tuple[int, list[str], list[Office]]:
        titles: list[str] = []
        offices: list[Office] = []
        at = start
        while True:
            office = self._office_before(at, offices)
            if title := self.titles.get(at - 1):
                titles.insert(0, title.concept)
                at = title.first
            elif office is not None:
                offices.insert(0, office)
                at = office.first
            elif titles and self._article_inside(at):
                at -= 1
            else:
                return at, titles, offices

    def _article_inside(self, at: int) -> bool:
        """Whether an article parts a title from an office before it ("le ministre, le général X")."""
        return at > 1 and self.scene.among(at - 1, "articles") and self._before_comma(at - 1) in self.ending

    def _before_comma(self, at: int) -> int:
        return at - 2 if self.scene.sign(at - 1) == _COMMA else at - 1

    def _office_before(self, at: int, offices: list[Office]) -> Office | None:
        """The unbound office that ends before token `at`, over a comma, or joined to one without its own article."""
        end = self._before_comma(at)
        if offices:
            joined = self.scene.among(at - 1, "coordinators") and not self.scene.among(at, "articles")
            apposed = end < at - 1 and self.scene.among(at, "articles")
            end = at - 2 if joined or apposed else -1
        office = self.ending.get(end)
        return office if office and office.first not in self.bound else None

    def _after(self, start: int, name: int, *, bearing: bool) -> tuple[int, list[Office]]:
        """The offices told after the name from `start` to token `name`: in apposition, after a copula, by a verb."""
        office = self._apposed(name, bearing=bearing) or self._predicated(start, name, bearing=bearing)
        if office is None or self._bears_next(office):
            return name, []
        found = [office]
        while self.scene.among(found[-1].last + 1, "coordinators") and (more := self.starting.get(found[-1].last + 2)):
            if self._names_follow(more):
                break
            found.append(more)
        if clause := self._clause_behind(found[-1].last):
            found.append(clause)
        return found[-1].last, found

    def _clause_behind(self, last: int) -> Office | None:
        """What a relative clause behind an apposition says of the bearer: "Jane Doe, a vet, who runs the clinic"."""
        at = last + 2
        clause = self.scene.sign(last + 1) == _COMMA and self.scene.phrase(self.scene.lexicon.clauses, at)
        return self.starting.get(at) if clause else None

    def _apposed(self, name: int, *, bearing: bool) -> Office | None:
        ends = dict.fromkeys((name, past_asides(self.scene, name)))
        starts = [at for end in ends if (at := apposed(self.scene, end)) is not None]
        office = next((office for at in starts if (office := self._starting(at))), None)
        return None if office and bearing and self._names_follow(office) else office

    def _starting(self, at: int) -> Office | None:
        """The office at token `at`, or the one behind an article there and words that only colour it."""
        if at in self.starting or not self.scene.among(at, "articles"):
            return self.starting.get(at)
        cut = self.scene.elided(at)
        first = at + 1 + cut
        for start in range(first, first + 1 + COLOURS):
            if office := self.starting.get(start):
                return None if cut and self._acts(office.last + 1) else replace(office, first=at + 1)
            if not self._colours(start):
                break
        return None

    def _acts(self, at: int) -> bool:
        """Whether a word goes on at a token as a predicate does: the office before it is somebody else's subject."""
        return self.scene.sign(at).isalpha() and not self.scene.among(at, "speech")

    def _colours(self, at: int) -> bool:
        """Whether a word may stand between an article and the trade it belongs to ("a chest physician")."""
        small = self.scene.sign(at).isalpha() and not self.scene.capital(at)
        told = any(self.scene.among(at, words) for words in ("never", "passing", "former", "kin", "coordinators"))
        return small and not told and self.scene.phrase(self.scene.lexicon.of, at) is None

    def _predicated(self, start: int, name: int, *, bearing: bool) -> Office | None:
        """What a copula or a verb of heading says of a name that is a subject."""
        if not is_subject(self.scene, start):
            return None
        at = predicate(self.scene, name)
        if at is not None:
            return self.starting.get(at)
        at = name + 1 + (bearing and self.scene.sign(name + 1) == _COMMA)
        verb = self.scene.phrase(self.scene.lexicon.heading, at)
        return headed(self.scene, at, *verb) if verb else None

    def _bears_next(self, office: Office) -> bool:
        """Whether a name follows the office at once: it is that name's office."""
        after = office.last + 1
        return after in self.title_starts or self.scene.word(after) is not None

    def _names_follow(self, office: Office) -> bool:
        after = office.last + 1
        after += self.scene.sign(after) == _COMMA
        after += self.scene.among(after, "articles") and not self.scene.capital(after)
        return after in self.title_starts or self.scene.word(after) is not None
