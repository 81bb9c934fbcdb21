"""What a time expression means before it is anchored: symbols that resolve against a publication day."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from checker.grammar.timex.calendar import Period
from checker.values.days import Days


class Tense(StrEnum):
    """Which way the words around a date point.

    `AWAITED` is a plan told in the past, `UNKNOWN` where no verb tells; `BEGUN` asks for what has begun at all.
    """

    PAST = "past"
    BEGUN = "begun"
    AWAITED = "awaited"
    FUTURE = "future"
    UNKNOWN = "unknown"

    __hash__ = str.__hash__
    """An enumeration's own hash is slow, and what dates mean is remembered by tense."""


class Moment(Struct, frozen=True, gc=False):
    """From where an expression is understood: one possible publication day, and the tense of its clause."""

    day: date
    tense: Tense = Tense.UNKNOWN


class Reach(Struct, frozen=True, gc=False):
    """The two readings of an expression at one moment, and how coarse it is (the grains of `Timex`)."""

    strict: Days
    implied: Days
    grain: str

    @classmethod
    def over(cls, period: Period, grain: str) -> "Reach":
        """Just this period, in both readings."""
        days = Days.between(*period)
        return cls(days, days, grain)

    @property
    def bounds(self) -> Period:
        """First and last day of the implied reading.

        Raises:
            ValueError: the reading is open at an end.
        """
        first, last = self.implied.first, self.implied.last
        if first is None or last is None:
            message = "an open set of days has no bounds"
            raise ValueError(message)
        return first, last


class Expression(Struct, frozen=True, gc=False):
    """A time expression, unanchored."""

    def resolve(self, at: Moment) -> Reach:
        """The days it means when read at a moment.

        Raises:
            ValueError, OverflowError: there is no such day.
        """
        raise NotImplementedError

    @property
    def publication(self) -> bool:
        """Whether the words date the article itself."""
        return False
