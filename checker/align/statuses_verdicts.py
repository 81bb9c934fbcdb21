"""What two statuses of one thing say of each other, in view of when they were told."""

from checker.align.evolution import before, different_voices
from checker.align.weights import DAY_SLACK
from checker.grammar.clauses.outcome_questions import final
from checker.kinds.denials import DONE, NOT_DONE, NOT_TO_COME, TO_COME
from checker.kinds.outcomes import OUTCOME, attributes_with
from checker.kinds.statuses import ANTERIOR, LASTING
from checker.language.outcomes import Trait
from checker.model import Assertion, Kind
from checker.values.labels import Labels
from checker.values.value import Verdict, relation

ORDER = {
    "planned": 0,
    "in-progress": 1,
    "completed": 2,
    TO_COME: 0,
    NOT_DONE: 0,
    DONE: 2,
}
"""Stages that lead to one another: a later article rightly tells of a later stage."""

FINAL = frozenset({"verdict", "level", "vote"})
"""Scales on which one event settles the state: a later article does not tell of a later state."""

TURNING = attributes_with(Trait.TURNING)


def status_verdict(a: Assertion, b: Assertion) -> Verdict:
    """The verdict on two predications of one thing."""
    if relation(a.value.strict, b.value.strict).meets:
        return Verdict.CONSISTENT
    if a.attribute in FINAL or (a.attribute.startswith(OUTCOME) and a.attribute not in TURNING):
        return _voiced(a, b)
    earlier, later = (a, b) if before(a, b) else (b, a)
    if before(earlier, later) and _advances(earlier, later):
        return Verdict.EVOLVES
    return _voiced(a, b)


def is_final(assertion: Assertion) -> bool:
    """Whether an outcome is one that nothing turns back."""
    value = assertion.value.strict
    if not assertion.attribute.startswith(OUTCOME) or not isinstance(value, Labels):
        return False
    return final(assertion.attribute.removeprefix(OUTCOME)).issuperset(value.names)


def _voiced(a: Assertion, b: Assertion) -> Verdict:
    """A conflict, or a dispute where each has its own voice."""
    return Verdict.DISPUTED if different_voices(a, b) else Verdict.CONFLICT


def _advances(earlier: Assertion, later: Assertion) -> bool:
    """Whether the later article may tell of what came after the earlier one."""
    if is_final(earlier):
        return False
    if _one_plan(earlier, later):
        return False
    first, second = _rank(earlier), _rank(later)
    if first is None or second is None:
        return LASTING not in later.context.qualifiers and not _began_before(later, earlier)
    anterior = later.kind is Kind.POLARITY and ANTERIOR in later.context.qualifiers
    return second > first and not anterior and not _over_before(later, earlier)


def _one_plan(earlier: Assertion, later: Assertion) -> bool:
    """Whether one says that a thing will be done and the other that it will not, hardly a day apart."""
    names = {name for each in (earlier, later) for name in getattr(each.value.strict, "names", ())}
    days = earlier.article.published.widened(DAY_SLACK, DAY_SLACK)
    return names == {TO_COME, NOT_TO_COME} and days.relation(later.article.published).meets


def _rank(assertion: Assertion) -> int | None:
    value = assertion.value.strict
    names = value.names if isinstance(value, Labels) else ()
    return ORDER.get(names[0]) if len(names) == 1 else None


def _over_before(told: Assertion, other: Assertion) -> bool:
    """Whether what is told was over by the day on which the other article came out."""
    last, published = told.context.days.last, other.article.published.first
    return last is not None and published is not None and last <= published


def _began_before(told: Assertion, other: Assertion) -> bool:
    """Whether what is told had begun before the day on which the other article came out."""
    first, published = told.context.days.first, other.article.published.first
    return first is not None and published is not None and first < published
