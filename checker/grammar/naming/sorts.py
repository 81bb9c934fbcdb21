"""What a name names: a person, an organisation or a place, from the words in it and before it."""

from enum import StrEnum

from checker.grammar.naming.bearers import Bearing
from checker.grammar.naming.chains import LONGEST_ACRONYM, Chain
from checker.grammar.naming.scene import Scene
from checker.grammar.tokens import fold

_COMMA = ","
_HYPHEN = "-"
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
    return len(chain.words) > 1 and (
        _given(scene, chain.words[0]) or bool(bearing.nationality) or _acts(scene, chain.last)
    )


def _given(scene: Scene, word: str) -> bool:
    """Whether a word is a given name, or two that a hyphen makes one."""
    names = scene.lexicon.sets["given_names"]
    first, *others = fold(word).split(_HYPHEN)
    return fold(word) in names or (bool(others) and first in names)


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
    if _initialled(scene, chain) or _is_party(scene, chain):
        return Sort.ORGANISATION
    cut = scene.elided(chain.first - 2) and scene.among(chain.first - 2, "articles")
    definite = scene.among(chain.first - 1, "articles") or cut
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


def _initialled(scene: Scene, chain: Chain) -> bool:
    """Whether an acronym is part of a name: firms and parties have them, people do not ("Norval UK")."""
    inside = range(chain.first, chain.last + 1)
    return not scene.loud and any(scene.acronym(at) and len(scene.sign(at)) <= LONGEST_ACRONYM for at in inside)


def _is_party(scene: Scene, chain: Chain) -> bool:
    party = scene.phrase(scene.lexicon.parties, chain.first)
    return party is not None and party[1] == chain.last + 1


def _acronym(scene: Scene, chain: Chain) -> bool:
    return chain.first == chain.last and scene.acronym(chain.first)
