"""Things of one family of which a story has one: the `sisters` section, family -> its members and cues."""

from msgspec import Struct


class Family(Struct, frozen=True, forbid_unknown_fields=True):
    """A closed family (germs, drugs, weapons); its name and its members' are concepts, the same in every language.

    All words are compared exactly, case-folded: each form is listed. No member is a kind of another.
    """

    members: dict[str, frozenset[str]] = {}
    """Member -> the words that name it ("listeria": listeria, listeriosis)."""

    cues: frozenset[str] = frozenset()
    """Phrases beside which a member is the answer to the question of the family ("tested positive for")."""
