"""Which trades and functions one life has room for: concepts, the same in every language, and so one file for all."""

from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from checker.errors import LanguageError, Place
from checker.language.parse import parsed

FILE = "functions.yaml"
Groups = tuple[frozenset[str], ...]
"""Groups of concepts, any two of one of which stand in a relation."""


class Trades(Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of trades; the file says what each key means."""

    near: Groups
    crews: Groups
    combined: Groups


class Functions(Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of functions; the file says what each key means."""

    sectors: dict[str, frozenset[str]]
    government: tuple[str, ...]
    ministers: frozenset[str]
    unofficial: frozenset[str]
    heads_own: frozenset[str]
    professional: frozenset[str]
    apart: Groups
    exclusive: Groups
    combined: Groups
    heads_by_trade: frozenset[str]
    rival_heads: Groups
    kindred_bodies: Groups
    shared: frozenset[str]
    serving: frozenset[str]
    levels: frozenset[str]

    def sector(self, office: str) -> str | None:
        """The sector that an office belongs to by its name."""
        return next((sector for sector, offices in self.sectors.items() if office in offices), None)


class Working(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    trades: Trades
    functions: Functions


@cache
def working() -> Working:
    """What the house knows of trades and functions, read once.

    Raises:
        LanguageError: the file does not have the shape of `Working`.
    """
    try:
        return msgspec.convert(parsed((files(__package__) / FILE).read_bytes()), Working)
    except (ValueError, msgspec.ValidationError) as error:
        raise LanguageError(str(error), place=Place(FILE)) from error


def among(groups: Groups, a: str, b: str) -> bool:
    """Whether two concepts stand in one of some groups together."""
    return any(a in group and b in group for group in groups)
