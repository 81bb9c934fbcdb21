"""Words around names: titles, ranks, offices, particles, given names: the `naming` section."""

from msgspec import Struct


class NamingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `naming` section."""
