"""What an office is of, where names stand around it: places before bearers, names of bodies, levels of government."""

from checker.grammar.naming.chains import Chain, chain_at
from checker.grammar.naming.scene import Scene

_COMMA = ","
_APOSTROPHE = "'"


def before_bearer(scene: Scene, chain: Chain) -> int:
    """The last token of a place name in front of its office's bearer ("le maire de Lyon Paul Durand")."""
    for at in range(chain.first + 1, chain.last + 1):
        if scene.among(at, "given_names"):
            return at - 1
    return chain.last


def named_body(scene: Scene, at: int) -> int | None:
    """The last token of the name at `at` of a body whose noun stands before it, where a bearer's name comes after."""
    at += scene.among(at, "articles") and scene.capital(at) and scene.capital(at + 1)
    chain = chain_at(scene, at)
    if chain is None or scene.sign(chain.last + 1) != _COMMA:
        return None
    after = chain.last + 2
    titled = scene.phrase(scene.lexicon.titles, after) or scene.phrase(scene.lexicon.ranks, after)
    return chain.last if titled or scene.word(after) is not None else None


def level(scene: Scene, at: int) -> tuple[str, ...]:
    """The word at `at` where it says whose office it is: the state's, the county's."""
    word = scene.tokens.folds[at]
    return (word,) if word in scene.lexicon.body_sorts else ()


def owner_end(scene: Scene, first: int) -> int | None:
    """The apostrophe after the owner that stands in front of token `first`: of "the team's", of "the visitors'"."""
    possessive = scene.lexicon.possessive
    if not possessive:
        return None
    if scene.sign(first - 1) == possessive and scene.sign(first - 2) == _APOSTROPHE:
        return first - 2
    plural = first > 1 and scene.sign(first - 1) == _APOSTROPHE and scene.sign(first - 2).endswith(possessive)
    return first - 1 if plural and scene.tokens.glued(first - 2) else None
