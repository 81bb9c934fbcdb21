"""Polarity: what a clause says happened, or did not."""

from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.clauses.negation import Denial
from checker.grammar.clauses.predicates import Predication
from checker.grammar.clauses.stages import COMPLETED, PLANNED
from checker.model import Assertion, Kind
from checker.values.labels import Labels
from checker.values.value import Value

DONE, NOT_DONE, TO_COME, NOT_TO_COME = "done", "not-done", "to-come", "not-to-come"
OPPOSITES = {DONE: NOT_DONE, NOT_DONE: DONE, TO_COME: NOT_TO_COME, NOT_TO_COME: TO_COME}
"""What each denies: what is to come denies nothing of what is done, that is a matter of status."""
REFUSED = "refused"
_LABELS = {
    (COMPLETED, False): DONE,
    (COMPLETED, True): NOT_DONE,
    (REFUSED, True): NOT_DONE,
    (PLANNED, False): TO_COME,
    (PLANNED, True): NOT_TO_COME,
}


def polarity(found: Predication, base: Assertion) -> Iterator[Assertion]:
    """Whether it is said to be so: nothing where the clause denies in part, or twice."""
    label = _LABELS.get((found.stage or "", found.denied is not None))
    if label is not None and found.denied is not Denial.UNCLEAR:
        labels = Labels.of(label)
        yield replace(base, kind=Kind.POLARITY, value=Value(base.quote, labels, labels))
