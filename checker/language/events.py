"""What may be said to happen on a day: the words by which a date's event is known again in another article."""

from msgspec import Struct


class EventWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `events` section.

    Words of `incidents`, `acts`, `unnamed` and `happening` are compared by their stems, all others as written.
    """

    incidents: dict[str, frozenset[str]] = {}
    """Misfortunes of which a story has one: event -> words."""

    unnamed: frozenset[str] = frozenset()
    """Words for any of `incidents` ("the accident", "la catastrophe")."""

    happening: frozenset[str] = frozenset()
    """Words that only say that something happens ("took place", "s'est produit")."""

    acts: dict[str, frozenset[str]] = {}
    """Everything else that has its day: event -> words."""

    forms: dict[str, frozenset[str]] = {}
    """Words of `acts` whose stem is also another word's ("founded" and "found"): event -> words as written."""

    neutral: frozenset[str] = frozenset()
    """Phrases that hold a word of an event and name none ("fire service")."""

    another: frozenset[str] = frozenset()
    """Words beside an event that say another one than the story's is meant ("another", "similaire")."""

    anew: frozenset[str] = frozenset()
    """Words right before the noun of an event that say the same of it ("a second", "nouvelle")."""

    other_matters: frozenset[str] = frozenset()
    """Phrases by which a sentence tells of another matter than the story's ("dans un autre dossier")."""

    speech: frozenset[str] = frozenset()
    """Forms of verbs for telling: a day beside one is the day on which something was told."""

    phases: dict[str, frozenset[str]] = {}
    """Words for a part of what happens: `begin`, `end`, `first`, `second`."""

    joined: frozenset[str] = frozenset()
    """Words that join what happens at the same moment ("when", "lorsque")."""

    apart: frozenset[str] = frozenset()
    """Words between two things that happen at two times ("after", "avant"), or of which one tells the other."""

    restrictive: frozenset[str] = frozenset()
    """Those of `apart` that, right before a preposition, begin no clause ("ne … qu'en mai": not before May)."""

    participles: tuple[str, ...] = ()
    """Endings of participles: one without an auxiliary of its own tells what a thing has gone through before."""

    bare_participles: tuple[str, ...] = ()
    """Those of `participles` that are no past tense: without an auxiliary they tell what happens only before a date."""

    dayparts: frozenset[str] = frozenset()
    """Parts of a day that a word of `apart` only bounds ("before dawn on Tuesday"): it begins no clause there."""

    aside: frozenset[str] = frozenset()
    """Words beside an event that are no party to it: that its day is set, the doors that open."""

    firsts: frozenset[str] = frozenset()
    """Words and phrases that say, before "since", that there has been no like of a thing ("first", "la plus")."""

    first_endings: tuple[str, ...] = ()
    """Endings of words that say so ("worst", "highest")."""

    lasts: frozenset[str] = frozenset()
    """Words that say that what they stand before was the last one so far ("the previous", "dernière")."""

    rescheduled: frozenset[str] = frozenset()
    """Words that say that a date was set anew ("postponed", "initialement")."""

    zone_nouns: frozenset[str] = frozenset()
    """Words that do so behind a name ("Belgrade time")."""

    zones: frozenset[str] = frozenset()
    """Words behind a time of day that say it is not told in the article's own time zone ("GMT", "heure de")."""
