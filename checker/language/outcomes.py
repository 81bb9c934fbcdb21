"""What may turn out one way or another: the `outcomes` section, outcome -> its sides and the words that say them."""

from msgspec import Struct


class Outcome(Struct, frozen=True, forbid_unknown_fields=True):
    """One question that news answers in one of a few ways that exclude each other; its name and sides are concepts.

    All words are compared by their stems; small words may stand between those of a phrase.
    """

    reach: int = 0
    """Tokens between the two at most, where they are other than usual."""

    about: frozenset[str] = frozenset()
    """What the question is about: the phrases of `beside` answer it only near one of these."""

    beside: dict[str, frozenset[str]] = {}
    """Side -> phrases that say it of what is named near them ("broke" near "record")."""

    alone: dict[str, frozenset[str]] = {}
    """Side -> phrases that say it by themselves ("tear gas")."""
