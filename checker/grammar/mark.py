"""One word or more that a retelling may not make up."""

from msgspec import Struct

NAME, FIGURE, WEEKDAY, MONTH, YEAR = "name", "figure", "weekday", "month", "year"
CALENDAR = frozenset({WEEKDAY, MONTH, YEAR})
COUNTRY, INITIALS, BEGINNING = "country:", "initials:", "beginning:"
"""Begin a key of a name that is no word: a country's code, initials, the first letters of a long word."""
LETTERS = 5
"""First letters that two names of one place or people share (Paris, Parisians)."""
ACRONYM, CONNECTOR = range(2, 7), range(1, 4)
"""How many letters an acronym has, and a small word that gives it none."""


class Mark(Struct, frozen=True):
    """Tokens `first` to `last`: of what sort, and the keys of which one is enough to confirm it; the figure of one."""

    first: int
    last: int
    sort: str
    keys: frozenset[str]
    figure: float | None = None
