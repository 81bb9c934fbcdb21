"""What two statuses of one thing say of each other, in view of when they were told."""

from checker.align.evolution import before
from checker.model import Assertion
from checker.kinds.denials import DONE, NOT_DONE, TO_COME
from checker.values.labels import Labels
from checker.values.value import Verdict, relation

ORDER = {
    "planned": 0, "in-progress": 1, "completed": 2,
    TO_COME: 0, NOT_DONE: 0, DONE: 2,
}
"""Stages that lead to one another: a later article rightly tells of a later stage."""


def status_verdict(a: Assertion, b: Assertion) -> Verdict:
    """The verdict on two predications of one thing."""
    if relation(a.value.strict, b.value.strict).meets:
        return Verdict.CONSISTENT
    earlier, later = (a, b) if before(a, b) else (b, a)
    if before(earlier, later) and _advances(earlier, later):
        return Verdict.EVOLVES
    voices = a.attribution, b.attribution
    return Verdict.DISPUTED if all(voices) and voices[0] != voices[1] else Verdict.CONFLICT


def _advances(earlier: Assertion, later: Assertion) -> bool:
    """Whether the later article may tell of what came after the earlier one."""
    first, second = _rank(earlier), _rank(later)
    if first is None or second is None:
        return not _lasting(later)
    return second > first and not _before_publication(later, earlier)


def _rank(assertion: Assertion) -> int | None:
    value = assertion.value.strict
    names = value.names if isinstance(value, Labels) else ()
    return ORDER.get(names[0]) if len(names) == 1 else None


def _lasting(later: Assertion) -> bool:
    return later.context.updated


def _before_publication(told: Assertion, other: Assertion) -> bool:
    """Whether what is told happened on a day before the other article came out."""
    days, published = told.context.days, other.article.published
    if not days.known or not published.known or days.last is None or published.first is None:
        return False
    return days.last <= published.first


