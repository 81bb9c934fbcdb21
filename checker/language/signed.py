"""Words for what is signed at a meeting, and how many of it there are: the `signed` section."""

from msgspec import Struct


class Genus(Struct, frozen=True, forbid_unknown_fields=True):
    """One sort of document, by its words for one of them and for several."""

    one: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()


class Signed(Struct, frozen=True, forbid_unknown_fields=True):
    """The `signed` section."""

    verbs: frozenset[str] = frozenset()
    """Forms of signing that say that it was done."""

    generic: str = ""
    """The sort that any other may be called by ("agreement")."""

    documents: dict[str, Genus] = {}
    """The name of a sort of document, the same in every language, to its words."""
