"""How a sentence hangs together in time: the `framing` section."""

from msgspec import Struct


class FramingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `framing` section; words are compared as written."""

    subordinators: frozenset[str] = frozenset()
    """Words that begin a clause or phrase beside the main one: a date behind one is not the main clause's."""

    noun_openers: frozenset[str] = frozenset()
    """Prepositions before a gerund or infinitive ("for robbing a bank in 2021", "d'avoir volé en 2021")."""

    noun_endings: tuple[str, ...] = ()
    """Endings of such gerunds and infinitives."""

    participles: tuple[str, ...] = ()
    """Endings of participles, regular or not: one without an auxiliary right before a date says what a thing has gone
    through ("founded in 1958", "construit en 1987")."""

    links: frozenset[str] = frozenset()
    """Small words between such a participle and the date."""

    perfect: frozenset[str] = frozenset()
    """Those of the timex section's words of the past that look back from now ("has", "a", "été"): a sentence with no
    other past goes on with the story."""

    present: frozenset[str] = frozenset()
    """Auxiliaries that put a sentence into the present or the future."""

    now: frozenset[str] = frozenset()
    """Words that set the story against what was before ("this time", "désormais")."""
