"""A case of a benchmark suite, what a suite module offers, and when a case passes.

A suite is a module of this folder with the names of `Suite`; `benchmarks/extraction.py` runs them all.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from checker.model import Span


class Answer(Struct, frozen=True):
    """One expression: where it stands, its value and its unit, in the suite's own canonical notation.

    `span` None means that the corpus does not say where; it then overlaps everything.
    """

    span: Span | None
    value: str | float | None
    unit: str | None = None

    def overlaps(self, other: "Answer") -> bool:
        """Whether the two answers can speak of the same words."""
        return self.span is None or other.span is None or self.span.overlaps(other.span)


class Case(Struct, frozen=True):
    """A phrase and the answers that its corpus expects; `today` is the ISO moment it is read at, if that matters."""

    corpus: str
    model: str
    lang: str
    text: str
    expected: tuple[Answer, ...]
    today: str | None = None


class Suite(Protocol):
    """What a suite module offers."""

    FAMILY: str
    """The name that `--family` selects."""

    GOALS: Mapping[tuple[str, str], float]
    """The least share of cases that must pass, by corpus and language; other lines are only reported."""

    def cases(self, directory: Path) -> Iterable[Case]:
        """The cases of this family in a folder, in file order; none when it holds no such files."""
        ...

    def answers(self, case: Case) -> tuple[Answer, ...]:
        """What our grammar finds in the case's text, limited to what the case's model is about."""
        ...

    def agrees(self, expected: Answer, found: Answer) -> bool:
        """Whether value and unit of the two answers are the same."""
        ...


def passes(suite: Suite, case: Case, found: tuple[Answer, ...]) -> bool:
    """Whether every expected answer is found in overlapping words with its value, and nothing else is found."""
    unclaimed = list(found)
    for expected in case.expected:
        match = next((a for a in unclaimed if expected.overlaps(a) and suite.agrees(expected, a)), None)
        if match is None:
            return False
        unclaimed.remove(match)
    return not unclaimed
