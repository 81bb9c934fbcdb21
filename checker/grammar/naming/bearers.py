"""Titles, offices and origins tied to the names that bear them."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from checker.grammar.naming.chains import Chain
from checker.grammar.naming.offices import Office
from checker.grammar.naming.origins import origin_after, origin_before
from checker.grammar.naming.scene import Scene
from checker.grammar.naming.titles import Title

_COMMA = ","
LONGEST_ORIGIN = 6
"""Tokens after a comma within which a name or the next comma ends what tells where somebody is from."""


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
        located = self.scene.among(first - 1, "place_prepositions") or self._of_origin(first)
        placed = not titles and not offices and located
        last, after = (chain.last, []) if placed else self._after(chain.last, bearing=bool(offices))
        offices = [*offices, *after]
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
            end = at - 2 if joined else -1
        office = self.ending.get(end)
        return office if office and office.first not in self.bound else None

    def _of_origin(self, first: int) -> bool:
        """Whether a name tells where somebody named before it is from: "Jane Doe, of Leeds, the coroner"."""
        for at in range(first - 1, max(0, first - 1 - LONGEST_ORIGIN), -1):
            if self.scene.sign(at) == _COMMA:
                return self.scene.phrase(self.scene.lexicon.of, at + 1) is not None
        return False

    def _past_origin(self, last: int) -> int:
        """The last token of where the bearer is from, between two commas after the name; of the name if nothing is."""
        if self.scene.sign(last + 1) == _COMMA and self.scene.phrase(self.scene.lexicon.of, last + 2):
            for at in range(last + 3, last + 3 + LONGEST_ORIGIN):
                if self.scene.sign(at) == _COMMA:
                    return at - 1
        return last

    def _after(self, name: int, *, bearing: bool) -> tuple[int, list[Office]]:
        """The offices in apposition after the name that ends at token `name`."""
        last = self._past_origin(name)
        office = self.starting.get(last + 2) if self.scene.sign(last + 1) == _COMMA else None
        if office is None or (bearing and self._names_follow(office)) or self._bears_next(office):
            return name, []
        found = [office]
        while self.scene.among(found[-1].last + 1, "coordinators") and (more := self.starting.get(found[-1].last + 2)):
            if self._names_follow(more):
                break
            found.append(more)
        return found[-1].last, found

    def _bears_next(self, office: Office) -> bool:
        """Whether a name follows the office at once: it is that name's office."""
        after = office.last + 1
        return after in self.title_starts or self.scene.word(after) is not None

    def _names_follow(self, office: Office) -> bool:
        after = office.last + 1
        after += self.scene.sign(after) == _COMMA
        after += self.scene.among(after, "articles") and not self.scene.capital(after)
        return after in self.title_starts or self.scene.word(after) is not None
