"""Which trades and functions one person does not have at once, by their fields of work and by `functions.yaml`."""

from checker.language.functions import among, working
from checker.names.trades import MANAGEMENT, OPEN, fields

UNION = "union"
OPPOSED = frozenset({UNION, MANAGEMENT})
"""Fields that face each other over the table, though the first goes with any other work."""
HEADS = frozenset({"chief-executive", "chair"})
"""Who is at the head of a firm has none of its functions."""


def two_trades(a: str, b: str) -> bool:
    """Whether nobody has both trades at once: a pair told apart, two functions, or closed fields that are not near."""
    known = working().trades
    if a != b and among(known.crews, a, b):
        return True
    mine, theirs = fields().get(a, frozenset()), fields().get(b, frozenset())
    if not OPPOSED - (mine | theirs) or (UNION in mine | theirs and {a, b} & HEADS):
        return True
    if MANAGEMENT in mine | theirs and (MANAGEMENT in mine & theirs or {a, b} & HEADS):
        return a != b and not among(known.combined, a, b)
    if not mine or not theirs or mine & theirs or (mine | theirs) & OPEN:
        return False
    return not any(among(known.near, x, y) for x in mine for y in theirs)
