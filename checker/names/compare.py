"""Whether two written names can be one person's: same, different or unknown, with the reason."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from checker.names.alignment import Alignment, align
from checker.names.parts import Parts, parts_of

SAME = 0.80
"""From this score on two names are one person's, as far as names can tell."""
DIFFERENT = 0.60
"""Below this score two names are two people's. Between the two only context can tell."""


class Decision(StrEnum):
    """What a comparison of two names alone decides."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


class Difference(StrEnum):
    """What sets two forms of a name apart."""

    IDENTICAL = "identical"
    HABIT = "habit"
    SHORT = "short"
    VARIANT = "variant"
    DROPPED = "dropped"
    CORRUPT = "corrupt"
    OTHER = "other"


class NameComparison(Struct, frozen=True):
    """Score from 0 to 1 (1: same), the decision that follows, its reasons, and the kind of difference.

    `transliterated` says that the differing parts sound alike: usual spellings of one name in two languages.
    """

    score: float
    decision: Decision
    kind: Difference
    reasons: tuple[str, ...] = ()
    transliterated: bool = False


def compare_names(a: Sequence[str], b: Sequence[str]) -> NameComparison:
    """Compare two names given as their words (or as one string each in a list). Symmetric."""
    first, second = sorted((tuple(a), tuple(b)))
    return _compared(first, second)


@lru_cache(maxsize=200_000)
def _compared(a: tuple[str, ...], b: tuple[str, ...]) -> NameComparison:
    left, right = parts_of(a), parts_of(b)
    if left.words == right.words and left.suffixes == right.suffixes:
        kind = Difference.IDENTICAL if a == b else Difference.HABIT
        return NameComparison(1.0, Decision.SAME, kind, (kind.value,), transliterated=True)
    alignment = align(left, right)
    if left.suffixes and right.suffixes and left.suffixes != right.suffixes:
        return NameComparison(0.0, Decision.DIFFERENT, Difference.OTHER, ("suffix",))
    kind = _kind(left, right, alignment)
    score = alignment.score
    decision = Decision.SAME if score >= SAME else Decision.DIFFERENT if score < DIFFERENT else Decision.UNKNOWN
    return NameComparison(score, decision, kind, alignment.reasons, alignment.transliterated)


def _kind(left: Parts, right: Parts, alignment: Alignment) -> Difference:
    if alignment.spare_left and alignment.spare_right:
        return Difference.OTHER
    if alignment.corrupt:
        return Difference.CORRUPT
    if alignment.changed:
        return Difference.VARIANT
    spare = alignment.spare_left or alignment.spare_right
    if not spare:
        return Difference.HABIT
    longer = left if alignment.spare_left else right
    return Difference.DROPPED if _inner(longer, spare) else Difference.SHORT


FULL_LOOKING = 3
"""A name of this many parts looks full: a part missing from inside it is not the usual shortening."""


def _inner(longer: Parts, spare: tuple[int, ...]) -> bool:
    kept = len(longer.words) - len(spare)
    return kept >= FULL_LOOKING and all(0 < index < len(longer.words) - 1 for index in spare)
