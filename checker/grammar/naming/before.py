"""What stands before the head of an office: article, former, fields of duty, country, party, body."""

from checker.grammar.naming.bodies import level, owner_end
from checker.grammar.naming.parties import party_before
from checker.grammar.naming.scene import Scene

_HYPHEN = "-"
REACH = 5
"""How many words before or behind the head of an office its modifiers are looked for."""
LONGEST_BODY = 4
"""Most words of the body that an office is of ("the contractor", "la préfecture maritime")."""


class Before:
    """What stands before the head: article, former, fields, adjectives of country, qualifiers."""

    def __init__(self, scene: Scene, index: int) -> None:
        self.scene, self.first = scene, index
        self.fields: list[str] = []
        self.country: str | None = None
        self.former = False
        self.portfolio = scene.phrase(scene.lexicon.portfolio_offices, index) is not None
        self.party: str | None = None
        self.body: tuple[str, ...] = ()
        self.levels: tuple[str, ...] = ()
        for _ in range(REACH):
            if not self._step():
                break
        self.body = self.body or self._noun_body()
        if scene.among(self.first - 1, "articles") and not scene.capital(self.first - 1):
            self.first -= 1

    def _step(self) -> bool:
        scene, words = self.scene, self.scene.lexicon
        at = self.first - 1
        hyphen = scene.sign(at) == _HYPHEN and scene.among(at - 1, "former")
        if scene.among(at, "former") or hyphen:
            self.former, self.first = True, at - hyphen
            return True
        if (party := party_before(scene, self.first)) and not self.portfolio:
            self.party, self.first = party
            return True
        if field := words.portfolios.before(scene.tokens, self.first):
            self.fields.insert(0, field[0])
            self.first = field[1]
            return True
        if country := words.adjectives.before(scene.tokens, self.first, reach=3):
            self.country, self.first = country
            return True
        if scene.among(at, "qualifiers"):
            self.levels = (*level(scene, at), *self.levels)
            self.first = at
            return True
        return self._owner() or self._country_noun()

    def _country_noun(self) -> bool:
        """A country's name in front of the head ("the Uruguay midfielder")."""
        words = self.scene.lexicon
        country = words.countries.before(self.scene.tokens, self.first) if words.possessive else None
        if country is None or not self.scene.capital(country[1]):
            return False
        self.country, self.first = country
        return True

    def _owner(self) -> bool:
        """A possessive in front of the head ("Switzerland's", "the conference's", "the visitors'")."""
        scene, words = self.scene, self.scene.lexicon
        end = owner_end(scene, self.first)
        if end is None:
            return False
        if country := words.countries.before(scene.tokens, end):
            self.country, self.first = country
            return True
        start = end - 1
        while start > 0 and end - start < LONGEST_BODY and scene.capital(start) and scene.capital(start - 1):
            start -= 1
        self.body, self.first = tuple(scene.tokens.folds[start:end]), start
        return True

    def _noun_body(self) -> tuple[str, ...]:
        """The noun or capitals before an office where nouns make compounds ("police spokesman", "Harwick mayor")."""
        scene = self.scene
        start = self.first
        if scene.lexicon.possessive and start > 0 and scene.tokens.folds[start - 1] in scene.lexicon.body_sorts:
            return (scene.tokens.folds[start - 1],)
        while start > 0 and self.first - start < LONGEST_BODY and scene.word(start - 1) == start - 1:
            start -= 1
        return tuple(scene.tokens.folds[start : self.first]) if scene.lexicon.possessive else ()
