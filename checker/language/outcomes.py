"""What may turn out one way or another: the `outcomes` section, outcome -> its sides and the words that say them."""

from enum import StrEnum

from msgspec import Struct


class Trait(StrEnum):
    """What is true of a question whatever the words: whose it is, how many a story has, whether its answer turns."""

    PERSONAL = "personal"
    """It is somebody's own: where a name is given, it must be one name."""
    SEVERAL = "several"
    """One story has several: a word in common must say that two are of one person or thing."""
    TURNING = "turning"
    """Its answer turns while a story goes on: a later article rightly tells another one."""
    INTENDED = "intended"
    """It is told when it is decided: what is to come and what is so are one answer."""
    ANYBODY = "anybody"
    """It asks whether anybody did, or anything was: what is denied of one is not denied of all."""
    PAST = "past"
    """It is of what was before the story: what is told as background answers it, too."""
    SUBJECT = "subject"
    """It is of whom or what the words before its answer name: two that have no word of them in common are of two."""
    THING = "thing"
    """It is of the thing named: what is told of two things differs in nothing."""


class Outcome(Struct, frozen=True, forbid_unknown_fields=True):
    """One question that news answers in one of a few ways that exclude each other; its name and sides are concepts.

    All words are compared by their stems; small words and numbers may stand between those of a phrase, and a few words
    of any kind where it has "…" ("all … backed"). A word behind "=" is compared exactly ("=fired": a fire is none).
    """

    traits: frozenset[Trait] = frozenset()
    """The same in every language."""

    final: frozenset[str] = frozenset()
    """Sides that nothing turns back ("paid"): whoever tells another one afterwards contradicts it."""

    reach: int = 0
    """Tokens between the two at most, where they are other than usual."""

    about: frozenset[str] = frozenset()
    """What the question is about: the phrases of `beside` answer it only near one of these."""

    beside: dict[str, frozenset[str]] = {}
    """Side -> phrases that say it of what is named near them ("broke" near "record")."""

    alone: dict[str, frozenset[str]] = {}
    """Side -> phrases that say it by themselves ("tear gas")."""
