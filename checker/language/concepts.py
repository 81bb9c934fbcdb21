"""Words of counted things and events, mapped onto language-neutral concepts: the `concepts` section."""

from msgspec import Struct


class Concepts(Struct, frozen=True, forbid_unknown_fields=True):
    """The `concepts` section."""
