"""Words for numbers, hedges and units: the `numerals` section."""

from msgspec import Struct


class Numerals(Struct, frozen=True, forbid_unknown_fields=True):
    """The `numerals` section."""
