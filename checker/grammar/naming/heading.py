"""Offices that a verb gives: "who chairs the board", "led by", "présidée par", with what is headed."""

from checker.grammar.naming.behind import Behind
from checker.grammar.naming.scene import Scene

_COMMA = ","
_APOSTROPHE = "'"
PRESIDES = "presides"
"""The verb whose office is named by what is presided over."""
SEATS = (("court", "presiding-judge"), ("board", "chair"))
"""Sorts of bodies, the telling ones first, with the office of who presides over them."""
PRESIDENT = "president"
LEADER, PROSECUTION, PROSECUTOR = "leader", "prosecution", "prosecutor"
"""Who leads a prosecution is a prosecutor."""
OBJECT = 6
"""Tokens within which the noun of a body stands after the verb, an adverbial between them."""
SUBJECT = 4
"""Most tokens of what is headed, before a participle."""


def body_after(scene: Scene, at: int) -> tuple[tuple[str, ...], int]:
    """The words of what is headed after a verb that ends before token `at`, and its last token."""
    start = at
    while scene.among(start, "articles") or scene.sign(start) == _APOSTROPHE:
        start += 1
    behind = Behind(scene, start)
    behind.read_body(start)
    if behind.body and _sorts(scene, behind.body):
        return behind.body, behind.last
    for noun in range(start, min(start + OBJECT, len(scene))):
        if not scene.sign(noun).isalpha() and scene.sign(noun) != _APOSTROPHE:
            break
        if scene.tokens.folds[noun] in scene.lexicon.body_sorts:
            return tuple(word for word in scene.tokens.folds[start : noun + 1] if word.isalpha()), noun
    return behind.body, behind.last


def body_before(scene: Scene, end: int) -> tuple[str, ...]:
    """The words of what is headed before a participle at token `end`: "la chambre, présidée par"."""
    last = end - 1 - (scene.sign(end - 1) == _COMMA)
    for first in range(last, max(-1, last - SUBJECT), -1):
        if not (scene.sign(first).isalpha() or scene.sign(first) == _APOSTROPHE):
            break
        if scene.among(first - 1, "articles") or scene.elided(first - 2):
            return _telling(scene, first, last)
    return ()


def _telling(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    """The words from one token to another that are neither small nor function words."""
    folds, small = scene.tokens.folds, scene.lexicon.sets["connectors"]
    return tuple(
        folds[at]
        for at in range(first, last + 1)
        if folds[at].isalpha() and folds[at] not in small and not scene.among(at, "never")
    )


def seat(scene: Scene, concept: str, body: tuple[str, ...]) -> str:
    """The office of who does what a verb says to a body: presiding over a court is a judge's."""
    sorts = _sorts(scene, body)
    if concept == LEADER and PROSECUTION in sorts:
        return PROSECUTOR
    if concept != PRESIDES:
        return concept
    return next((office for sort, office in SEATS if sort in sorts), PRESIDENT)


def _sorts(scene: Scene, body: tuple[str, ...]) -> set[str]:
    return {sort for word in body if (sort := scene.lexicon.body_sorts.get(word))}
