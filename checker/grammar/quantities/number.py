"""A number expression before units and hedges."""

from enum import Enum, auto

from msgspec import Struct


class Form(Enum):
    """How a number is written."""

    DIGITS = auto()
    WORDS = auto()
    MIXED = auto()
    """Digits with a word or abbreviation for a scale: "2,5 millions", "10k"."""
    ARTICLE = auto()
    """A word for one that may be an article."""
    FRACTION = auto()
    RATIO = auto()
    """One number out of another."""
    ORDINAL = auto()
    COLLECTIVE = auto()
    """About so many: "une centaine"."""
    PLURAL = auto()
    """Many of a kind: "dizaines", "thousands"."""
    SERIES = auto()
    """One of several numbers in a dotted code or a list of digits."""
    MULTIPLE = auto()
    """So many times: "twice"."""
    VAGUE = auto()
    """A word that is hedge and number in one: "several", "none"; `hedge` says which."""


DIGITS, WORDS, MIXED, ARTICLE, FRACTION, RATIO, ORDINAL, COLLECTIVE, PLURAL, SERIES, MULTIPLE, VAGUE = Form
"""The forms by themselves: rules compare forms more often than anything else, and a name is looked up faster."""


class Number(Struct, frozen=True, gc=False):
    """A number: its first and last token, its figure, and how finely it is written.

    `place` is the place value of the last digit that is written and not nought (100 000 for "1,5 million").
    `scale` is the word or abbreviation of scale it ends with (1 000 000), 1 if none.
    `article` says that an article counts ("a hundred").
    """

    first: int
    last: int
    figure: float
    form: Form
    place: float = 1.0
    scale: float = 1.0
    article: bool = False
    hedge: str | None = None
