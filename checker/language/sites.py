"""Words that tell where one thing befell: the `sites` section."""

from msgspec import Struct


class Site(Struct, frozen=True, forbid_unknown_fields=True):
    """One question of place that a story answers once: where a sample was taken, where a procession set off.

    `things` are sorts of what it befalls, each with its nouns; a sentence, or the one before it, has one of them,
    unless there are none. `at`, `leaving` and `towards` are verbs, of which the place stands behind a word of that name
    of `Sites`. A `personal` question is asked of people: each who is named has an answer of his or her own.
    """

    things: dict[str, frozenset[str]] = {}
    at: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    towards: frozenset[str] = frozenset()
    personal: bool = False


class Sites(Struct, frozen=True, forbid_unknown_fields=True):
    """The `sites` section; words are compared as they are written."""

    at: frozenset[str] = frozenset()
    """Words before the place where something is ("à", "in")."""

    leaving: frozenset[str] = frozenset()
    """Words before the place that something comes from ("de", "from")."""

    towards: frozenset[str] = frozenset()
    """Words before the place that something goes to ("vers", "for")."""

    between: frozenset[str] = frozenset()
    """Words before the first of two places that something lies between."""

    links: frozenset[str] = frozenset()
    """Small words inside a phrase of place ("de", "the")."""

    barriers: frozenset[str] = frozenset()
    """Words behind a verb after which a place is that of something else ("died after a fall at home")."""

    others: frozenset[str] = frozenset()
    """Words by which a sentence tells of another of the sort than its story's own ("a second ship")."""

    unknown: frozenset[str] = frozenset()
    """Words that bring in somebody whom nothing told of before ("a", "two")."""

    akin: tuple[frozenset[str], ...] = ()
    """Sorts of places that may be one place (a prison and its hospital)."""

    venues: frozenset[str] = frozenset()
    """Words in the name of a building or a street: it may be in the town that another article names."""

    regions: frozenset[str] = frozenset()
    """Counties, states and provinces: a town that another article names may lie in them."""

    roads: frozenset[str] = frozenset()
    """Letters before the number of a road, written as one with it or apart."""

    sorts: dict[str, frozenset[str]] = {}
    """Sorts of places that exclude each other, to the nouns for them."""

    questions: dict[str, Site] = {}
    """What is asked, the same in every language, to its words."""
