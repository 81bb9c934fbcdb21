"""What stands between a name and what its bearer is: origin, age, copula; and whether a name is a subject at all."""

from checker.grammar.naming.scene import Scene

_COMMA, _OPEN = ",", "("
_APOSTROPHE = "'"
_DASHES = frozenset("-–—")
_OPENERS = frozenset(',;:.!?«»"“”()—–-')
LONGEST_ASIDE = 6
"""Tokens after a comma within which a name or the next comma ends what tells somebody's age or where he is from."""
ASIDES = 2
"""Asides between a name and an apposition, at most: an age and an origin."""
LONGEST_TIE = 3
"""Tokens of what ties an owner to what is owned: "de l'"."""
AGE_DIGITS = 2
"""Digits of an age."""


def of_origin(scene: Scene, first: int) -> bool:
    """Whether a name tells where somebody named before it is from: "Jane Doe, of Leeds, the coroner"."""
    for at in range(first - 1, max(0, first - 1 - LONGEST_ASIDE), -1):
        if scene.sign(at) == _COMMA:
            return scene.phrase(scene.lexicon.of, at + 1) is not None
    return False


def past_asides(scene: Scene, last: int) -> int:
    """The last token of the bearer's age and origin, between commas after the name; of the name if nothing is."""
    for _ in range(ASIDES):
        end = _aside_end(scene, last)
        if end is None:
            break
        last = end
    return last


def _aside_end(scene: Scene, last: int) -> int | None:
    """The last token of the aside after token `last`, if one stands there and another comma after it."""
    start = last + 2
    if scene.sign(last + 1) != _COMMA or not (scene.phrase(scene.lexicon.of, start) or _is_age(scene, start)):
        return None
    ends = (at for at in range(start + 1, start + 1 + LONGEST_ASIDE) if scene.sign(at) == _COMMA)
    end = next(ends, None)
    return None if end is None else end - 1


def _is_age(scene: Scene, at: int) -> bool:
    """Whether an age stands between two commas: "43", "43 ans", "aged 43"."""
    digits = [i for i in range(at, at + LONGEST_ASIDE) if scene.sign(i).isdigit()]
    if not digits or len(scene.sign(digits[0])) != AGE_DIGITS:
        return False
    before = all(scene.among(i, "never") for i in range(at, digits[0]))
    after = digits[0] + 1
    return before and (scene.sign(after) == _COMMA or scene.among(after, "age_words"))


def apposed(scene: Scene, last: int) -> int | None:
    """Where an apposition starts after token `last`: over a comma, a bracket or a dash."""
    dash = scene.sign(last + 1) in _DASHES and not scene.tokens.glued(last)
    return last + 2 if dash or scene.sign(last + 1) in {_COMMA, _OPEN} else None


def predicate(scene: Scene, last: int) -> int | None:
    """Where a predicate noun starts after a name that ends at `last` and a copula."""
    comma = scene.sign(last + 1) == _COMMA
    found = scene.phrase(scene.lexicon.copulas, last + 1 + comma)
    return found[1] if found else None


def is_subject(scene: Scene, first: int) -> bool:
    """Whether nothing before token `first` makes the name a part of a longer phrase ("the son of X is ...")."""
    first -= first > 0 and scene.among(first - 1, "articles")
    return first == 0 or scene.sign(first - 1) in _OPENERS or scene.among(first - 1, "coordinators")


def is_owner(scene: Scene, first: int) -> bool:
    """Whether the name at token `first` only says whose relative or lawyer is meant ("the brother of X, a plumber")."""
    ties = (at for at in range(max(0, first - LONGEST_TIE), first) if scene.phrase(scene.lexicon.of, at))
    tie = next((at for at in ties if _ends(scene, at, first)), None)
    return tie is not None and scene.among(tie - 1, "kin")


def _ends(scene: Scene, tie: int, first: int) -> bool:
    found = scene.phrase(scene.lexicon.of, tie)
    return found is not None and found[1] + (scene.sign(found[1]) == _APOSTROPHE) == first
