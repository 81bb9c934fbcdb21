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
    frozenset({"driver", "train-guard"}),
    frozenset({"driver", "signaller"}),
    frozenset({"pilot", "copilot"}),
    frozenset({"pilot", "flight-attendant"}),
    frozenset({"pilot", "air-controller"}),
    frozenset({"lawyer", "bailiff"}),
    frozenset({"lawyer", "prosecutor"}),
    frozenset({"president", "treasurer"}),
    frozenset({"goalkeeper", "outfield-player"}),
    frozenset({"police-officer", "prison-guard"}),
)
"""Trades of one field that are told apart by whoever was there: the crew of one vehicle, the keeper of a side."""


def two_trades(a: str, b: str) -> bool:
    """Whether nobody has both trades at once: closed fields that are not near, or a pair that is told apart."""
    if frozenset({a, b}) in EXCLUSIVE:
        return True
    mine, theirs = fields().get(a), fields().get(b)
    if not mine or not theirs or mine & theirs or (mine | theirs) & OPEN:
        return False
    return not any({x, y} <= pair for x in mine for y in theirs for pair in NEAR)
