"""Sets of labels: places, statuses, offices: whatever has names rather than an order."""

from msgspec import Struct

from checker.values.relation import Relation


class Labels(Struct, frozen=True, tag="labels"):
    """The labels a value may be, sorted and without repeats."""

    names: tuple[str, ...]

    @classmethod
    def of(cls, *names: str) -> "Labels":
        """The set of just these labels."""
        return cls(tuple(sorted(set(names))))

    def intersection(self, other: "Labels") -> "Labels":
        """The labels in both sets."""
        return Labels(tuple(name for name in self.names if name in other.names))

    def relation(self, other: "Labels") -> Relation:
        """How this set stands to another."""
        mine, theirs = frozenset(self.names), frozenset(other.names)
        return Relation.of(inside=mine <= theirs, around=mine >= theirs, meets=not mine.isdisjoint(theirs))
