"""Words that give prose its shape: how to tell the language, and how to end a sentence."""

from msgspec import Struct


class Prose(Struct, frozen=True, forbid_unknown_fields=True):
    """The `prose` section. All words are lower case; multi-word entries are separated by single spaces."""

    stopwords: frozenset[str] = frozenset()
    """Frequent words that carry no fact; also what tells this language from another."""

    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop does not end a sentence, without the stop ("m", "dr")."""
