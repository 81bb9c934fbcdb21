"""Words that exclude each other in one place of a sentence: the `contrasts` section."""

from msgspec import Struct


class Contrasts(Struct, frozen=True, forbid_unknown_fields=True):
    """The `contrasts` section; words are compared by their stems."""

    opposites: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    """The name of a contrary, the same in all languages -> two groups of words that say the contrary, besides those of
    `speech`: looser ones, for words that stand in one context in a text and in its retelling."""

    classes: dict[str, tuple[tuple[str, ...], ...]] = {}
    """Closed class (colours, kin, compass points, ranks) -> its members, each with all its forms and synonyms."""
