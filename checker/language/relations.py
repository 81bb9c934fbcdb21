"""Words that say who stands in a relation to a thing, of which it has one: the `relations` section."""

from msgspec import Struct


class Relation(Struct, frozen=True, forbid_unknown_fields=True):
    """One relation: whose a thing is, who runs it, who built it. Words are compared as they are written.

    `passives` stand between the thing and the name ("belongs to"), `actives` between the name and the thing ("owns"),
    `nouns` before the thing and apart from the name ("owner of").
    """

    passives: frozenset[str] = frozenset()
    actives: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()


class Relations(Struct, frozen=True, forbid_unknown_fields=True):
    """The `relations` section."""

    articles: frozenset[str] = frozenset()
    """Articles before the one thing of its sort that there is in the story ("the", "le")."""

    past: frozenset[str] = frozenset()
    """Words by which a relation is over, or shared ("formerly", "jointly")."""

    manifold: frozenset[str] = frozenset()
    """Things of which one story has several, each with an owner of its own: notions and stems."""

    relations: dict[str, Relation] = {}
    """The name of a relation, the same in every language, to its words."""
