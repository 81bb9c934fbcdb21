"""Acts with two parties: who gives or does something, and who receives or undergoes it."""

from collections.abc import Iterator

from msgspec.structs import replace

from checker.grammar.clauses.predicates import Predication
from checker.grammar.clauses.stages import COMPLETED
from checker.model import Assertion, Kind
from checker.values.labels import Labels
from checker.values.value import Value

GIVING = frozenset({"!hand-over", "!sell"})
"""Acts by which something passes from one party to another, named after "to"."""
REVERSIBLE = frozenset({"!attack", "!buy", "!sue", "!invite", "!welcome", "!win", "!hit", "!deal"})
"""Acts that either of two parties may do to the other."""
ARROW = ">"


def transfer(found: Predication, base: Assertion) -> Iterator[Assertion]:
    """Who did it to whom, where the clause names both."""
    if found.stage != COMPLETED or found.denied:
        return
    to = found.receiver if found.concept in GIVING else found.theme
    agent, other = found.agent - to, to - found.agent or to
    if found.concept in GIVING | REVERSIBLE and agent and other:
        labels = Labels.of(_party(agent) + ARROW + _party(other))
        parties = replace(base.context, adjacent=agent, clause=other)
        yield replace(base, kind=Kind.ACT, value=Value(base.quote, labels, labels), context=parties)


def _party(keys: frozenset[str]) -> str:
    return " ".join(sorted(keys))
