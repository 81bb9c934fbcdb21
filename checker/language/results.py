"""Words that tell how a match ended: the `results` section."""

from msgspec import Struct


class Results(Struct, frozen=True, forbid_unknown_fields=True):
    """The `results` section; words are compared as they are written."""

    ended: frozenset[str] = frozenset()
    """Words of winning, losing and ending beside which two numbers with a dash are the score."""

    between: frozenset[str] = frozenset()
    """Words between the two numbers of a score, besides a dash ("à")."""

    parts: frozenset[str] = frozenset()
    """Words of a part of a match, of several matches, or of another one: its score is not the final one."""
