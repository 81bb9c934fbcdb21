"""How one set of possibilities stands to another."""

from enum import StrEnum


class Relation(StrEnum):
    """The relation of a first set to a second: `narrower` means the first lies inside the second."""

    EQUAL = "equal"
    NARROWER = "narrower"
    WIDER = "wider"
    OVERLAPPING = "overlapping"
    DISJOINT = "disjoint"

    @property
    def meets(self) -> bool:
        """Whether the two sets share at least one possibility."""
        return self is not Relation.DISJOINT

    @property
    def mirrored(self) -> "Relation":
        """The relation of the second set to the first."""
        return _MIRRORED.get(self, self)

    @classmethod
    def of(cls, *, inside: bool, around: bool, meets: bool) -> "Relation":
        """The relation of A to B from: A inside B, A around B, A and B share a member."""
        if inside and around:
            return cls.EQUAL
        if inside:
            return cls.NARROWER
        if around:
            return cls.WIDER
        return cls.OVERLAPPING if meets else cls.DISJOINT


_MIRRORED = {Relation.NARROWER: Relation.WIDER, Relation.WIDER: Relation.NARROWER}
