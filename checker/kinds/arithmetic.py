"""Arithmetic inside one article: figures that must fit each other.

Each check yields two assertions of one subject: what the article states, and what follows from its other
figures. `align.arithmetic` puts the two side by side. A statement that is wrong by itself yields one.
"""

from collections.abc import Iterator, Sequence

from checker.grammar.arithmetic.ages import find_ages
from checker.grammar.arithmetic.anniversaries import find_anniversaries
from checker.grammar.arithmetic.apportioned import find_apportioned
from checker.grammar.arithmetic.ascents import find_ascents
from checker.grammar.arithmetic.changes import find_changes
from checker.grammar.arithmetic.checks import Check, Side
from checker.grammar.arithmetic.clocks import find_clocks
from checker.grammar.arithmetic.closed_lists import find_closed_lists
from checker.grammar.arithmetic.conversions import find_conversions
from checker.grammar.arithmetic.enumerations import find_enumerations
from checker.grammar.arithmetic.excess import find_excesses
from checker.grammar.arithmetic.figures import Line, line_of
from checker.grammar.arithmetic.gaps import find_gaps
from checker.grammar.arithmetic.instants import find_instants
from checker.grammar.arithmetic.joined import across
from checker.grammar.arithmetic.margins import find_margins
from checker.grammar.arithmetic.named_wholes import find_named_wholes
from checker.grammar.arithmetic.part_of_whole import find_parts_of_wholes
from checker.grammar.arithmetic.partitions import find_partitions
from checker.grammar.arithmetic.portions import find_portions
from checker.grammar.arithmetic.products import find_products
from checker.grammar.arithmetic.rates import find_rates
from checker.grammar.arithmetic.shares import find_shares
from checker.grammar.arithmetic.single import find_malformed_numbers, find_weekdays
from checker.grammar.arithmetic.spells import find_spells
from checker.grammar.arithmetic.stretches import find_stretches
from checker.grammar.arithmetic.sums import find_sums
from checker.grammar.arithmetic.tallies import find_tallies
from checker.grammar.arithmetic.votes import find_votes
from checker.grammar.arithmetic.wholes import find_wholes
from checker.grammar.arithmetic.years import find_years
from checker.grammar.context import around
from checker.grammar.reading import Reading
from checker.model import Assertion, Kind, Span

KIND = Kind.ARITHMETIC
_FINDERS = (
    find_sums,
    find_apportioned,
    find_closed_lists,
    find_partitions,
    find_named_wholes,
    find_parts_of_wholes,
    find_excesses,
    find_changes,
    find_shares,
    find_wholes,
    find_margins,
    find_ascents,
    find_gaps,
    find_votes,
    find_tallies,
    find_ages,
    find_anniversaries,
    find_stretches,
    find_years,
    find_spells,
    find_clocks,
    find_instants,
    find_conversions,
    find_portions,
    find_rates,
    find_products,
    find_enumerations,
    find_weekdays,
    find_malformed_numbers,
)
_OVER_SENTENCES = (find_gaps, find_years, find_anniversaries, find_wholes, find_changes, find_margins)
"""Finders that also read two neighbouring sentences as one."""

_FAMILIES = {
    **dict.fromkeys(("sum", "excess", "remainder", "votes"), "sums"),
    **dict.fromkeys(("difference", "margin", "points", "ascent", "gap"), "gaps"),
    **dict.fromkeys(("change", "share", "premium"), "percents"),
    **dict.fromkeys(("years", "since", "age", "stretch"), "years"),
}
"""Checks of one sort, whatever finder made them: of what several make of one figure the first is told."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """For each check of the article, what it states and what follows from its other figures."""
    lines = [line_of(read, reading.language) for read in reading.sentences]
    told: set[tuple[str, Span]] = set()
    for find in (*_FINDERS, _across):
        for check in find(lines):
            family = _FAMILIES.get(check.attribute, check.attribute)
            if family == check.attribute or (family, check.stated.span) not in told:
                told.add((family, check.stated.span))
                yield from _assertions(check, reading)


def _across(lines: Sequence[Line]) -> Iterator[Check]:
    """What two sentences tell together that neither tells alone."""
    return across(lines, _OVER_SENTENCES)


def _assertions(check: Check, reading: Reading) -> Iterator[Assertion]:
    subject = f"{check.stated.span.start}:{check.computed.span.start if check.computed else ''}"
    for side in (check.stated, check.computed):
        if side is not None:
            yield _assertion(check.attribute, subject, side, reading)


def _assertion(attribute: str, subject: str, side: Side, reading: Reading) -> Assertion:
    return Assertion(
        kind=KIND,
        attribute=attribute,
        subject=subject,
        value=side.value,
        article=reading.article,
        mention=side.span,
        sentence=side.read.sentence,
        attribution=side.read.attribution,
        context=around(side.read, side.span),
    )
