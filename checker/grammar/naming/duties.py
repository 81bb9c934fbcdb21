"""Functions: a director or head with a duty beside ("directrice qualité", "head of quality", "quality manager")."""

from msgspec import Struct

from checker.grammar.naming.scene import Scene

_APOSTROPHE = "'"
LED = frozenset({"director", "leader", "deputy-director"})
"""Offices that a duty makes a function."""


class Duty(Struct, frozen=True):
    """A function: its concept, the first token of duty and head, and the token after both."""

    concept: str
    first: int
    after: int


def duty_of(scene: Scene, index: int, office: str, after: int) -> Duty | None:
    """The function that the office at `index`, of which `after` is past, is made by the words beside it."""
    if office not in LED:
        return None
    duty = scene.phrase(scene.lexicon.duties, _complement(scene, after))
    if duty and not scene.capital(duty[1] - 1):
        return Duty(duty[0], index, duty[1])
    if scene.lexicon.possessive and (named := scene.lexicon.duties.before(scene.tokens, index)):
        return Duty(named[0], named[1], after)
    return None


def _complement(scene: Scene, at: int) -> int:
    """Where what the head is of begins: over "of" and articles."""
    tie = scene.phrase(scene.lexicon.of, at)
    at = tie[1] if tie else at
    while tie and (scene.sign(at) == _APOSTROPHE or scene.among(at, "articles")):
        at += 1
    return at
