"""The fields of work of trades and functions, from every language of the house."""

from functools import cache

from checker.language.load import languages, load

MANAGEMENT = "management"
"""The field of functions: what a director or head is of."""
KIN = "kin"
"""The field of what people are to their relatives."""
OPEN = frozenset({KIN, "arts", "politics", "rescue", "sport", "union", "university", "vague"})
"""Fields that go with any trade: people write, lecture, help, play and witness besides their work."""


@cache
def fields() -> dict[str, frozenset[str]]:
    """The fields of work of every trade and function, of all languages together."""
    found: dict[str, set[str]] = {}
    for words in (load(code).naming for code in languages()):
        for field, trades in words.trades.items():
            for trade in trades:
                found.setdefault(trade, set()).add(field)
        for duty in words.duties:
            found.setdefault(duty, set()).add(MANAGEMENT)
    return {trade: frozenset(where) for trade, where in found.items()}


def field_of_one(trade: str) -> str | None:
    """The one closed field of a trade, None where it has several or an open one."""
    where = fields().get(trade, frozenset())
    return next(iter(where)) if len(where) == 1 and not where & OPEN else None
