"""The political party that somebody is said to belong to."""

from checker.grammar.naming.scene import Scene

_COMMA, _APOSTROPHE = ",", "'"
_OPEN, _CLOSE = "(", ")"
LONGEST_ACRONYM = 4
"""Letters up to which a party's name is an acronym, and no name unless in capitals."""
REACH = 4
"""Tokens of a party's name, at most."""


def party_at(scene: Scene, index: int) -> tuple[str, int] | None:
    """The party whose name or adjective starts at a token, and the token after it."""
    found = scene.phrase(scene.lexicon.parties, index)
    if found is None:
        return None
    short = found[1] == index + 1 and len(scene.sign(index)) <= LONGEST_ACRONYM
    if short and not scene.acronym(index) and not scene.lexicon.possessive:
        return None
    capital = scene.capital(index) or not scene.lexicon.possessive
    return found if capital else None


def party_before(scene: Scene, end: int) -> tuple[str, int] | None:
    """The party whose name or adjective ends right before a token, and the token it starts at."""
    for start in range(max(0, end - REACH), end):
        found = party_at(scene, start)
        if found and found[1] == end:
            return found[0], start
    return None


def party_beside(scene: Scene, first: int, last: int) -> str | None:
    """The party told right beside a name: "Labour's Ann Orde", "Ann Orde (Labour)", "Ann Orde, a Democrat,"."""
    words = scene.lexicon
    owned = words.possessive and scene.sign(first - 1) == words.possessive and scene.sign(first - 2) == _APOSTROPHE
    if owned and (party := party_before(scene, first - 2)):
        return party[0]
    if scene.sign(last + 1) == _OPEN:
        bracketed = party_at(scene, last + 2)
        return bracketed[0] if bracketed and scene.sign(bracketed[1]) in (_CLOSE, _COMMA, "-") else None
    if scene.sign(last + 1) == _COMMA and scene.among(last + 2, "articles"):
        apposed = party_at(scene, last + 3)
        return apposed[0] if apposed and scene.sign(apposed[1]) in (_COMMA, ".", "") else None
    return None
