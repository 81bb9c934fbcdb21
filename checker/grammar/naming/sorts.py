"""What a name names: a person, an organisation or a place, from the words in it and before it."""

from enum import StrEnum

from checker.grammar.naming.bearers import Bearing
from checker.grammar.naming.chains import Chain
from checker.grammar.naming.scene import Scene
from checker.grammar.tokens import fold

_COMMA = ","
AGE_DIGITS = 2
"""Digits of an age in apposition ("Jane Doe, 43,")."""
LONGEST_PERSON = 7
"""Most words of a person's name, particles included."""


class Sort(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    UNKNOWN = "unknown"


def sort_of(scene: Scene, chain: Chain, bearing: Bearing) -> tuple[Sort, str | None]:
    """The sort of a name, and the country's code where the name is a country's or its capital's."""
    country = _country(scene, chain)
    if country is not None:
        return Sort.PLACE, country
    if bearing.titles:
        return Sort.PERSON, None
    if _has(scene, chain, "organisation_words") or _acronym(scene, chain):
        return Sort.ORGANISATION, None
    if _has(scene, chain, "place_words"):
        return Sort.PLACE, None
    return _by_evidence(scene, chain, bearing), None


def sure_person(scene: Scene, chain: Chain, bearing: Bearing) -> bool:
    """Whether a title, an office, a given name, an origin, an age or a verb shows the name to be a person's."""
    if bearing.titles or bearing.offices:
        return True
    given = fold(chain.words[0]) in scene.lexicon.sets["given_names"]
    return len(chain.words) > 1 and (given or bool(bearing.nationality) or _acts(scene, chain.last))


def _acts(scene: Scene, last: int) -> bool:
    """Whether an age follows, or a word that only people are the subject of."""
    after = last + 1 + (scene.sign(last + 1) == _COMMA)
    age = after > last + 1 and scene.sign(after).isdigit() and len(scene.sign(after)) == AGE_DIGITS
    return age or scene.among(after, "speech")


def _by_evidence(scene: Scene, chain: Chain, bearing: Bearing) -> Sort:
    if sure_person(scene, chain, bearing) or chain.words[-1].casefold() in scene.vocabulary.people:
        return Sort.PERSON
    if scene.among(chain.first - 1, "place_prepositions"):
        return Sort.PLACE
    elided = scene.elided(chain.first - 2) and scene.among(chain.first - 2, "articles")
    definite = scene.among(chain.first - 1, "articles") or elided
    if 1 < len(chain.words) <= LONGEST_PERSON and not definite:
        return Sort.PERSON
    return Sort.UNKNOWN


def _country(scene: Scene, chain: Chain) -> str | None:
    words = scene.lexicon
    for table in (words.countries, words.capitals):
        found = scene.phrase(table, chain.first)
        if found and found[1] == chain.last + 1:
            return found[0]
    return None


def _has(scene: Scene, chain: Chain, words: str) -> bool:
    return any(scene.among(at, words) for at in range(chain.first, chain.last + 1))


def _acronym(scene: Scene, chain: Chain) -> bool:
    return chain.first == chain.last and scene.acronym(chain.first)
