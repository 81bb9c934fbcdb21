"""Whether a clause denies its predicate, and of whom."""

from enum import StrEnum

from checker.grammar.clauses.clauses import Clause
from checker.grammar.clauses.groups import Group, parts_of_negation
from checker.grammar.clauses.lexicon import PredicateLexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language

OBJECT = 3
"""Tokens after a predicate within which a denying determiner denies its object ("paid no ransom")."""
RESTRICTED = 3
"""Tokens after a predicate within which a restriction takes a negation back ("n'a parlé que de")."""


class Denial(StrEnum):
    """How a predicate is denied."""

    NOT = "not"
    """Of its subject: others may have done it."""
    NOBODY = "nobody"
    """Of everybody."""
    NOTHING = "nothing"
    """Of every such thing: the noun after "no"."""
    UNCLEAR = "unclear"
    """Denied twice, or only in part: it says neither that it is so nor that it is not."""


def denial(
    tokens: Tokens, clause: Clause, group: Group, language: Language, lexicon: PredicateLexicon
) -> Denial | None:
    """How the predicate at the end of a verb group is denied; None when it is affirmed."""
    found = dict(parts_of_negation(tokens, clause.first, min(len(tokens), group.stop + 1 + OBJECT), lexicon))
    before = {part for at, part in found.items() if at < group.first}
    inside = {part for at, part in found.items() if group.first <= at < group.stop}
    after = {part for at, part in found.items() if at > group.stop}
    refused = group.stage == "refused"
    if "restriction" in inside | after:
        return Denial.UNCLEAR if "negator" in inside else None
    said = _said(before, inside, after, paired=bool(language.predicates.companions))
    if said and (refused or "bound" in inside | after):
        return Denial.UNCLEAR
    return Denial.NOT if refused else said


def _said(before: set[str], inside: set[str], after: set[str], *, paired: bool) -> Denial | None:
    everywhere = before | inside | after
    if paired and "negator" not in inside:
        return Denial.UNCLEAR if everywhere & {"companion", "nobody"} and "negator" in everywhere else None
    if "no" in before:
        return Denial.NOTHING
    if "nobody" in before:
        return Denial.NOBODY
    if "no" in inside | after:
        return Denial.NOTHING
    negated = "negator" in inside and (not paired or everywhere & {"companion", "nobody"})
    return Denial.NOT if negated else None
