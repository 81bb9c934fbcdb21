"""What speaks for or against two assertions being of one fact, besides their words: the priors and the likenesses."""

from functools import cache

from checker.align.days import telling
from checker.align.evolution import different_voices
from checker.align.gates import PERSONAL, happenings, none_and_some, one_of_them
from checker.align.opposed import opposed
from checker.align.slips import (
    TELLING_DIGITS,
    figure,
    misheard,
    round_slip,
    scale_slip,
    significant,
    slip,
    swapped,
    transposed,
)
from checker.align.weights import (
    HEAD,
    MANIFOLD,
    NONE_AT_ALL,
    ONE_HAPPENING,
    OPPOSED,
    OTHER_BEARER,
    OTHER_VOICE,
    PRIOR,
    SAME_PERSON,
    SCALE,
    SCALE_SLIP,
    SLIP,
    SLIP_WORDS,
    SMALL,
    SMALL_COUNTS,
    TRANSPOSED,
)
from checker.grammar.counting import PEOPLE
from checker.kinds.bearings import BEARING
from checker.kinds.dates import NIGHT
from checker.kinds.designations import DESIGNATION, FLAG
from checker.kinds.places import SCENE
from checker.kinds.quantities import MEASURES
from checker.kinds.served import SERVED
from checker.language.load import languages, load
from checker.model import Assertion, Kind
from checker.values.numbers import Numbers
from checker.values.value import Value

PERCENT = "percent"
SOMEBODY = "=people"
"""The key of words for anybody, which tell nothing of who is counted."""


def one_happening(a: Assertion, b: Assertion) -> bool:
    """Whether two assertions share a happening of which a story has but one."""
    return bool((happenings(a.context) & happenings(b.context)) - MANIFOLD)


def likeness(a: Assertion, b: Assertion, words: float) -> tuple[tuple[str, float], ...]:
    """What speaks for one fact besides story: a slip of the pen near like words, one person."""
    dated = telling(a, b) or ONE_HAPPENING * (a.kind is Kind.DATE and one_happening(a, b))
    one_person = a.attribute in PERSONAL and one_of_them(a.context.people, b.context.people)
    alike = words >= SLIP_WORDS and (slip(a.value, b.value) or misheard(a.value, b.value))
    typed = TRANSPOSED if transposed(a.value, b.value) else SLIP * (alike or swapped(a.value, b.value))
    small = SMALL_COUNTS * common(a, b)
    slipped = max(typed, SCALE_SLIP * scale_slip(a.value, b.value))
    bearer = OTHER_BEARER * other_bearer(a, b)
    return (
        ("head", HEAD * _one_head(a, b)),
        ("slip", slipped),
        ("same-person", SAME_PERSON * one_person),
        ("one-happening", dated),
        ("opposed", OPPOSED * opposed(a, b)),
        ("small", -small),
        ("none", -NONE_AT_ALL * none_and_some(a, b)),
        ("other-bearer", -bearer),
        ("other-voice", -OTHER_VOICE * _other_voice(a, b)),
    )


def misprint(a: Value, b: Value) -> bool:
    """Whether two figures differ as a figure does from its misprint, and too long to do so by chance."""
    long = min(significant(a), significant(b)) >= TELLING_DIGITS
    return scale_slip(a, b) or swapped(a, b) or misheard(a, b) or (long and slip(a, b))


def other_bearer(a: Assertion, b: Assertion) -> bool:
    """Whether two nouns say who is counted, or what it is that has a measure: councillors here, delegates there."""
    return bool(a.context.bearer and b.context.bearer and a.context.bearer != b.context.bearer)


def common(a: Assertion, b: Assertion) -> bool:
    """Whether two figures are such as stand everywhere: small counts, and shares told in words ("half", "a third")."""
    if a.attribute == b.attribute == PERCENT:
        return not any(c.isdecimal() for c in a.value.text + b.value.text)
    x, y = figure(a.value), figure(b.value)
    if x is None or y is None or "concept" in (sort(a), sort(b)):
        return False
    return max(x, y) <= SMALL and (sort(a) == "noun" or PEOPLE in (a.attribute, b.attribute))


def _other_voice(a: Assertion, b: Assertion) -> bool:
    """Whether two counts are given by two voices: each is to be held against its own."""
    counts = a.kind is Kind.QUANTITY and a.attribute not in MEASURES - {PEOPLE}
    return counts and different_voices(a, b)


def _one_head(a: Assertion, b: Assertion) -> bool:
    """Whether a word with content stands next to both figures, other than the noun that they count."""
    if a.kind is not Kind.QUANTITY:
        return False
    return bool((a.context.heads & b.context.heads) - {a.attribute, b.attribute, a.context.bearer, SOMEBODY})


def prior(assertion: Assertion) -> float:
    """The score by what is asserted alone."""
    if assertion.attribute in (SCENE, BEARING, DESIGNATION, FLAG, NIGHT):
        return PRIOR[assertion.attribute]
    return PRIOR.get(assertion.attribute, PRIOR[sort(assertion)])


def sort(assertion: Assertion) -> str:
    """What is counted: people by a known concept, things by their noun, or an amount of some measure."""
    if assertion.kind is not Kind.QUANTITY or assertion.attribute in MEASURES:
        return "measure"
    return "concept" if assertion.attribute in concepts() or assertion.attribute == SERVED else "noun"


def other_scale(a: Assertion, b: Assertion) -> bool:
    """Whether two figures are too far apart to be two accounts of one thing, and none the other's misprint.

    A wrong first digit (102, 302) is no sign of one: any two figures differ by it.
    """
    return far_apart(a, b) and not mistyped(a, b)


def mistyped(a: Assertion, b: Assertion) -> bool:
    """Whether one of two figures is the other's misprint, however far that puts them apart."""
    return (swapped(a.value, b.value) or misheard(a.value, b.value)) and not other_bearer(a, b)


def far_apart(a: Assertion, b: Assertion) -> bool:
    """Whether the ratio of two figures is greater than sources err by, but for one that is the other rescaled."""
    if not isinstance(a.value.implied, Numbers) or not isinstance(b.value.implied, Numbers) or a.kind is Kind.DATE:
        return False
    if none_and_some(a, b):
        return False
    (low_a, high_a), (low_b, high_b) = a.value.implied.hull, b.value.implied.hull
    bottom, top = min(high_a or 0, high_b or 0), max(low_a or 0, low_b or 0)
    return top > bottom * min(SCALE[sort(a)], SCALE[sort(b)]) and not scale_slip(a.value, b.value)


def one_measure_rescaled(a: Assertion, b: Assertion) -> bool:
    """Whether two amounts of one measure are round figures of which one may have lost a zero."""
    measured = a.kind is Kind.QUANTITY and a.attribute == b.attribute and a.attribute in MEASURES - {PEOPLE}
    return measured and round_slip(a.value, b.value)


@cache
def concepts() -> frozenset[str]:
    """The concepts of counted people and of scales, of all languages."""
    every = [load(code).concepts for code in languages()]
    return frozenset(
        concept for concepts in every for concept in (*concepts.counted, *concepts.patients, *concepts.scales)
    )
