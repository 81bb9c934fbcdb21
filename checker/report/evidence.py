"""From the model's types to those of the JSON contract: mentions, values, days."""

from checker.model import Assertion
from checker.report import contract
from checker.report.passage import quote, sentence
from checker.report.places import encodable
from checker.report.wording import Wording
from checker.values.days import FIRST, LAST, DayRange, Days
from checker.values.labels import Labels
from checker.values.numbers import Numbers
from checker.values.value import Possibilities, Value

SIGNIFICANT_DIGITS = 12
"""Bounds are written to so many digits: arithmetic on floats leaves dust beyond them."""

LARGEST_INTEGER = 2**53
"""A float beyond it no longer tells one integer from the next."""


def evidence(assertion: Assertion, words: Wording) -> contract.Evidence:
    """The mention of an assertion with its place, its words and its value."""
    return contract.Evidence(
        source=encodable(assertion.article.path),
        start=assertion.mention.start,
        end=assertion.mention.end,
        line=assertion.line,
        quote=quote(assertion, words),
        sentence=sentence(assertion, words),
        value=value(assertion.value),
        attribution=assertion.attribution,
        published=published(assertion.article.published),
    )


def value(said: Value) -> contract.Value:
    """A value with both its readings."""
    return contract.Value(said.text, bounds(said.strict), bounds(said.implied), said.unit)


def bounds(possible: Possibilities) -> tuple[int | float | str | None, ...]:
    """A set as `[low, high]` with None for an open end (numbers), ISO ranges (days) or labels."""
    match possible:
        case Numbers():
            return tuple(map(number, possible.hull))
        case Days():
            return tuple(possible.isoformat())
        case Labels():
            return possible.names


def published(days: Days) -> str | None:
    """The publication day as an ISO day, as the shortest interval that holds every possible day, or None."""
    if not days.known or (days.ranges[0].first == FIRST and days.ranges[-1].last == LAST):
        return None
    return DayRange(days.ranges[0].first, days.ranges[-1].last).isoformat()


def number(bound: float | None) -> float | int | None:
    """A bound without the dust of floating point; a whole one as an integer."""
    if bound is None:
        return None
    exact = float(f"{bound:.{SIGNIFICANT_DIGITS}g}")
    return int(exact) if exact.is_integer() and abs(exact) <= LARGEST_INTEGER else exact
