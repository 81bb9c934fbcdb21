"""Titles, offices and origins tied to the names that bear them."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from checker.grammar.naming.chains import Chain
from checker.grammar.naming.offices import Office
from checker.grammar.naming.scene import Scene

_COMMA = ","
_STOP = "."
_APOSTROPHE = "'"
_HYPHEN = "-"
ORIGIN_REACH = 7
"""How many words after a name its bearer's country may be told ("a 24-year-old from Ethiopia")."""


class Title(Struct, frozen=True):
    """A title or rank before a name: `first` token, and `last` with its full stop."""

    first: int
    last: int
    concept: str


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
        placed = not titles and not offices and self.scene.among(first - 1, "place_prepositions")
        last, after = (chain.last, []) if placed else self._after(chain.last, bearing=bool(offices))
        offices = [*offices, *after]
        self.bound |= {office.first for office in offices}
        nationality = self._origin_before(first, named=chain.first) or self._origin_after(last)
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

    def _after(self, last: int, *, bearing: bool) -> tuple[int, list[Office]]:
        """The offices in apposition after the name."""
        office = self.starting.get(last + 2) if self.scene.sign(last + 1) == _COMMA else None
        if office is None or (bearing and self._names_follow(office)) or self._bears_next(office):
            return last, []
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

    def _origin_before(self, first: int, named: int) -> str | None:
        """The country of a demonym or a possessive right before the name."""
        scene, words = self.scene, self.scene.lexicon
        owned = words.possessive and scene.sign(first - 1) == words.possessive and scene.sign(first - 2) == _APOSTROPHE
        if owned:
            country = words.countries.before(scene.tokens, first - 2)
        else:
            country = words.adjectives.before(scene.tokens, named, reach=3)
        return country[0] if country else None

    def _origin_after(self, last: int) -> str | None:
        """The country told after the name: "of Kenya", ", of Ethiopia", ", a 24-year-old from Ethiopia", ", the Kenyan"."""
        scene, words = self.scene, self.scene.lexicon
        comma = scene.sign(last + 1) == _COMMA
        start = last + 1 + comma
        plain = comma and scene.among(start, "articles")
        for at in range(start, start + (ORIGIN_REACH if comma else 1)):
            if not (scene.sign(at).isalnum() or scene.sign(at) == _HYPHEN):
                return None
            tie = scene.phrase(words.origins, at)
            country = scene.phrase(words.countries, tie[1]) if tie else None
            if country is None and plain:
                country = scene.phrase(words.adjectives, at)
            if country and (comma or words.possessive):
                return country[0]
            plain = plain and self._aside(at)
        return None

    def _aside(self, at: int) -> bool:
        """Whether a word may stand before a demonym in apposition: an article, an age, an adjective that says little."""
        scene = self.scene
        sets = ("articles", "age_words", "qualifiers")
        return scene.sign(at).isdigit() or scene.sign(at) == _HYPHEN or any(scene.among(at, name) for name in sets)


def titles_of(scene: Scene) -> list[Title]:
    """The titles and ranks of a sentence that a capital follows."""
    found: list[Title] = []
    index = 0
    while index < len(scene):
        title = _title_at(scene, index)
        if title is not None:
            found.append(title)
        index = title.last + 1 if title else index + 1
    return found


def _title_at(scene: Scene, index: int) -> Title | None:
    words = scene.lexicon
    found = [hit for table in (words.ranks, words.titles) if (hit := scene.phrase(table, index))]
    if not found or (scene.sign(index - 1) == _APOSTROPHE and scene.tokens.glued(index - 1) and scene.elided(index)):
        return None
    concept, after = max(found, key=lambda hit: hit[1])
    last = after if scene.sign(after) == _STOP and scene.tokens.glued(after - 1) else after - 1
    follows = scene.capital(last + 1) or office_between(scene, last + 1)
    return Title(index, last, concept) if follows else None


def office_between(scene: Scene, index: int) -> bool:
    """Whether another title stands at `index` with a capital after it ("Mr. Justice Smith")."""
    words = scene.lexicon
    hits = [hit for table in (words.ranks, words.titles) if (hit := scene.phrase(table, index))]
    return any(scene.capital(after) for _, after in hits)
