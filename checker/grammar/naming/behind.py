"""What stands behind the head of an office: adjectives, fields of duty, country, body, and whether it is past."""

from checker.grammar.naming.before import LONGEST_BODY, REACH
from checker.grammar.naming.bodies import before_bearer, level, named_body
from checker.grammar.naming.chains import chain_at, organisation_end
from checker.grammar.naming.parties import party_at
from checker.grammar.naming.scene import Scene

_COMMA = ","
_APOSTROPHE = "'"
_OPEN, _CLOSE = "(", ")"


class Behind:
    """What stands behind the head: adjectives of country, fields of duty where it is `fielded`, country, body."""

    def __init__(self, scene: Scene, after: int, *, fielded: bool = True) -> None:
        self.scene, self.last, self.fielded = scene, after - 1, fielded
        self.fields: list[str] = []
        self.country: str | None = None
        self.party: str | None = None
        self.former = False
        self.body: tuple[str, ...] = ()
        self.levels: tuple[str, ...] = ()
        for _ in range(REACH):
            if not (self._adjective() or self._complement()):
                break

    def read_body(self, at: int) -> None:
        """Read the body at token `at` itself, where no "of" ties it: the object of a verb."""
        self._body(at)

    def _adjective(self) -> bool:
        scene = self.scene
        at = self.last + 1
        if country := scene.phrase(scene.lexicon.adjectives, at):
            self.country, self.last = country[0], country[1] - 1
            return True
        if party := party_at(scene, at):
            self.party, self.last = party[0], party[1] - 1
            return True
        if retired := scene.phrase(scene.lexicon.retired, at):
            self.former, self.last = True, retired[1] - 1
            return True
        if scene.among(at, "qualifiers"):
            self.levels = (*self.levels, *level(scene, at))
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
        return (self.fielded and self._fields(at)) or self._country(at) or self._body(at)

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
        at += scene.among(at, "articles") and scene.capital(at + 1)
        chain = chain_at(scene, at)
        if chain is not None:
            organisation = scene.among(chain.first, "organisation_words")
            self.last = organisation_end(scene, chain) if organisation else before_bearer(scene, chain)
            self._owned(at)
            return self._acronym()
        end, limit = at, at + LONGEST_BODY
        while end < limit and scene.sign(end).isalpha() and not scene.capital(end):
            if self._nameless(end) or scene.phrase(scene.lexicon.titles, end):
                break
            after = self._past_owner(end + 1)
            end, limit = after, limit + after - end - 1
        grown = end - 1 > self.last
        self.last = max(self.last, named_body(scene, end) or end - 1)
        self._owned(at)
        return grown

    def _nameless(self, at: int) -> bool:
        """Whether a word is no noun that an office can be of: a function word, or one for people at large."""
        word, words = self.scene.tokens.folds[at], self.scene.lexicon
        return self.scene.among(at, "never") and word not in words.body_sorts and word not in words.sides

    def _past_owner(self, at: int) -> int:
        """The token after a possessive ending at `at`, where one stands ("the traders' association")."""
        scene, possessive = self.scene, self.scene.lexicon.possessive
        if not possessive or scene.sign(at) != _APOSTROPHE:
            return at
        return at + 1 + (scene.sign(at + 1) == possessive)

    def _owned(self, at: int) -> None:
        """Note the words from token `at` to the last, and those tied to them, as the body's, unless one is noted."""
        scene = self.scene
        words = scene.tokens.folds[at : self._tied(self.last) + 1]
        telling = (w for w in words if w.isalpha() and len(w) > 1 and w not in scene.lexicon.sets["connectors"])
        self.body = self.body or tuple(telling)

    def _tied(self, last: int) -> int:
        """The last token of what more "of" ties to a body ("the committee of the families of the missing")."""
        scene = self.scene
        for _ in range(LONGEST_BODY):
            tie = scene.phrase(scene.lexicon.of, last + 1)
            if tie is None:
                break
            at = tie[1]
            while scene.sign(at) == _APOSTROPHE or (scene.among(at, "articles") and not scene.capital(at)):
                at += 1
            if not scene.sign(at).isalpha() or self._nameless(at):
                break
            chain = chain_at(scene, at)
            last = before_bearer(scene, chain) if chain else at
        return last

    def _acronym(self) -> bool:
        at = self.last + 1
        if self.scene.sign(at) == _OPEN and self.scene.sign(at + 2) == _CLOSE:
            self.last = at + 2
        return True
