"""Which trades and functions one person does not have at once, by the fields of work of the language files."""

from checker.names.trades import MANAGEMENT, OPEN, fields

NEAR = tuple(
    frozenset(pair)
    for pair in (
        ("medicine", "science"),
        ("medicine", "army"),
        ("care", "teaching"),
        ("care", "religion"),
        ("science", "teaching"),
        ("science", "engineering"),
        ("science", "farming"),
        ("science", "finance"),
        ("science", "office"),
        ("science", "press"),
        ("teaching", "religion"),
        ("teaching", "office"),
        ("law", "office"),
        ("law", "police"),
        ("police", "army"),
        ("police", "office"),
        ("army", "engineering"),
        ("army", "sea"),
        ("army", "transport"),
        ("army", "office"),
        ("crafts", "engineering"),
        ("crafts", "transport"),
        ("food", "farming"),
        ("food", "sea"),
        ("sea", "transport"),
        ("sea", "farming"),
        ("sea", "engineering"),
        ("transport", "engineering"),
        ("finance", "office"),
        ("finance", "engineering"),
        (MANAGEMENT, "engineering"),
        (MANAGEMENT, "finance"),
        (MANAGEMENT, "food"),
        (MANAGEMENT, "farming"),
        (MANAGEMENT, "office"),
        (MANAGEMENT, "press"),
        (MANAGEMENT, "crafts"),
    )
)
"""Fields of which articles call one person by the one or the other without a mistake, or that people have both of."""
EXCLUSIVE = (
    frozenset({"driver", "train-guard", "signaller"}),
    frozenset({"pilot", "copilot", "flight-attendant", "air-controller"}),
    frozenset({"ambassador", "consul", "attache", "charge-d-affaires"}),
    frozenset({"judge", "prosecutor", "lawyer", "bailiff"}),
    frozenset({"president", "treasurer"}),
    frozenset({"ship-captain", "chief-engineer", "seafarer", "harbour-pilot", "ship-doctor"}),
    frozenset({"coach", "referee", "physical-trainer", "goalkeeper", "outfield-player"}),
    frozenset({"police-officer", "prison-guard"}),
    frozenset({"project-scientist", "chief-engineer"}),
)
"""Posts of one crew, embassy, court, board or side, which whoever was there tells apart: any two exclude each other."""
UNION = "union"
OPPOSED = frozenset({UNION, MANAGEMENT})
"""Fields that face each other over the table, though the first goes with any other work."""
HEADS = frozenset({"chief-executive", "chair"})
"""Who is at the head of a firm has none of its functions."""
COMBINED = (
    frozenset({"communications-director", "marketing-director", "sales-director", "programme-director"}),
    frozenset({"artistic-director", "programme-director"}),
    frozenset({"operations-director", "production-manager", "technical-director", "logistics-manager"}),
    frozenset({"quality-manager", "safety-manager", "production-manager", "technical-director"}),
    frozenset({"purchasing-manager", "logistics-manager", "sales-director"}),
    frozenset({"chief-financial-officer", "legal-director", "human-resources-manager", "operations-director"}),
)
"""Functions that firms often give to one director together, or that are called so and so."""


def two_trades(a: str, b: str) -> bool:
    """Whether nobody has both trades at once: a pair told apart, two functions, or closed fields that are not near."""
    if any({a, b} <= crew for crew in EXCLUSIVE if a != b):
        return True
    mine, theirs = fields().get(a, frozenset()), fields().get(b, frozenset())
    if not OPPOSED - (mine | theirs) or (UNION in mine | theirs and {a, b} & HEADS):
        return True
    if MANAGEMENT in mine | theirs and (MANAGEMENT in mine & theirs or {a, b} & HEADS):
        return a != b and not any({a, b} <= combined for combined in COMBINED)
    if not mine or not theirs or mine & theirs or (mine | theirs) & OPEN:
        return False
    return not any({x, y} <= pair for x in mine for y in theirs for pair in NEAR)
