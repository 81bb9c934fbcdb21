"""Words of counted things, happenings and common notions, mapped onto language-neutral concepts."""

from msgspec import Struct


class Patients(Struct, frozen=True, forbid_unknown_fields=True):
    """Predicates that make whom they concern into a count ("12 people were injured": `injured`).

    `undergo` are verbs whose subject is counted (die, drown); `receive` are verbs whose object, or whose
    subject in the passive, is counted (kill, rescue). Any inflected form stands for its stem; irregular
    forms are listed. An entry may be several words.
    """

    undergo: frozenset[str] = frozenset()
    receive: frozenset[str] = frozenset()


class Scale(Struct, frozen=True, forbid_unknown_fields=True):
    """A scale by which something is rated, by the phrases that name it before or after a figure ("magnitude 6.4").

    `apart` are words beside the figure by which another thing than the story's own is rated: an aftershock.
    """

    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()


class Concepts(Struct, frozen=True, forbid_unknown_fields=True):
    """The `concepts` section: concept -> words of this language. Words are compared by their stems."""

    counted: dict[str, frozenset[str]] = {}
    """Nouns that name by themselves what is counted: `deaths: [mort, victime]`."""

    tallies: dict[str, frozenset[str]] = {}
    """Nouns that are of a number and stand before it: what is counted -> words ("=spectators": attendance, crowd)."""

    scales: dict[str, Scale] = {}
    """Scales that have a name: what is told on them -> the phrases beside its figure. They are compared as written."""

    equals: frozenset[str] = frozenset()
    """Words between such a noun and its number ("at", "to", "is")."""

    they: frozenset[str] = frozenset()
    """Pronouns of people before a form of "to be" and their number ("ils étaient 200")."""

    people: frozenset[str] = frozenset()
    """Nouns for human beings that leave it to the predicate what is counted: person, passenger."""

    people_endings: tuple[str, ...] = ()
    """Regular endings of plurals and feminines of `people`, `anyone` and `subgroups`; irregular forms are listed."""

    anyone: frozenset[str] = frozenset()
    """Those of `people` that say nothing of who is counted: they may be called anything else elsewhere."""

    subgroups: frozenset[str] = frozenset()
    """Nouns for a part of the people concerned: figures of children are not figures of all."""

    adjectives_before: frozenset[str] = frozenset()
    """Adjectives that stand between a figure and its noun, in languages where most follow the noun."""

    plural_endings: tuple[str, ...] = ()
    """Endings that tell a counted noun from the adjectives before it; empty where the noun comes first."""

    linkers: frozenset[str] = frozenset()
    """Words between a figure and its noun ("de", "of")."""

    patients: dict[str, Patients] = {}
    """Predicates that say what is counted, by concept of `counted`."""

    auxiliaries: frozenset[str] = frozenset()
    """Forms of the verbs that make a passive or a compound tense."""

    locatives: frozenset[str] = frozenset()
    """Phrases that say where something happens, before the name of the place."""

    seats: dict[str, frozenset[str]] = {}
    """Bodies that sit in the town they are named by: what happens there -> words ("trial": tribunal)."""

    bearings: dict[str, frozenset[str]] = {}
    """Points of the compass and of a river: concept -> words."""

    sides: dict[str, frozenset[str]] = {}
    """Sides of a thing, as adjectives: concept -> words."""

    faces: dict[str, frozenset[str]] = {}
    """Sides of things that go by points of the compass: concept -> words ("side": side, flank, face)."""

    toponymic: frozenset[str] = frozenset()
    """Nouns for places that go by the name behind them ("l'île de", "the city of")."""

    bearing_homonyms: frozenset[str] = frozenset()
    """Points of the compass that are other words, too ("est")."""

    bearing_links: frozenset[str] = frozenset()
    """Words between a point of the compass and the place it is seen from."""

    numbered: dict[str, frozenset[str]] = {}
    """Things that bear numbers, in the singular: concept -> words ("reactor": reactor, unit)."""

    number_marks: frozenset[str] = frozenset()
    """Signs between a thing and its number, without spaces ("n°", "no.")."""

    flags: frozenset[str] = frozenset()
    """Words beside a nationality that say under whose flag or on whose register something is."""

    homonyms: frozenset[str] = frozenset()
    """Words that share their stem with words of another meaning ("habitation", "habitant"; "import", "important"): they
    are compared as they are written, so that only a concept that lists them has them."""

    happenings: dict[str, frozenset[str]] = {}
    """Notions of things that happen: they say which event a sentence tells of."""

    senses: dict[str, frozenset[str]] = {}
    """Common notions of news prose: synonyms of one language and translations meet here."""

    parts: frozenset[str] = frozenset()
    """Words after which a figure is a part of the one before ("dont", "including")."""

    out_of: frozenset[str] = frozenset()
    """Words between a part and the whole that it is of ("treize pays sur quatorze", "13 of 14")."""

    planned: frozenset[str] = frozenset()
    """Words that say a thing is to be and is not yet ("doit", "will")."""

    updates: frozenset[str] = frozenset()
    """Words by which a text sets a figure against an earlier one ("désormais", "rose to")."""

    provisional: frozenset[str] = frozenset()
    """Words by which a figure is known not to be the last one ("partial", "votes counted")."""

    pointers: frozenset[str] = frozenset()
    """Determiners that point back at what is known: a small figure after one counts nothing new."""

    leads: frozenset[str] = frozenset()
    """Verb forms for heading an organisation, in the infinitive and the future ("diriger", "dirigera", "lead")."""

    pronouns: frozenset[str] = frozenset()
    """Third-person pronouns and possessives: who is meant was named in the sentence before."""

    comparisons: frozenset[str] = frozenset()
    """Words after which another figure, of another time, is named for comparison ("against")."""

    than: frozenset[str] = frozenset()
    """Words after which a comparison names what something is likened to ("than")."""

    degrees: frozenset[str] = frozenset()
    """Words of degree that such a comparison has before it ("more", "as")."""

    firsts: frozenset[str] = frozenset()
    """Ordinals of one, which are no quantities but tell a first round from a second."""

    others: frozenset[str] = frozenset()
    """Words that say another thing of the same sort is meant ("another", "previous")."""

    further: frozenset[str] = frozenset()
    """Words right after a figure that count things besides those told ("three other agreements")."""

    clause_openers: frozenset[str] = frozenset()
    """Conjunctions and relative pronouns that begin a clause."""

    of_the: frozenset[str] = frozenset()
    """Words behind a figure that make it a part of those named next ("of the injured", "des blessés")."""

    since: frozenset[str] = frozenset()
    """Words from which on things are counted ("depuis")."""

    intervals: frozenset[str] = frozenset()
    """Phrases for the middle of a match ("à la pause", "at half-time"): what is counted then is no final score."""

    goals: frozenset[str] = frozenset()
    """Words that make the measures behind them in their clause what is aimed at ("vise", "targets")."""

    limits: frozenset[str] = frozenset()
    """Words that make the measure beside them one that may not be passed ("limité", "limit")."""

    circumstances: frozenset[str] = frozenset()
    """Conjunctions and prepositions that begin a clause of another time or cause ("after", "because"): what stands
    after them befalls others than those counted before."""

    conjunctions: frozenset[str] = frozenset()
    """Words that join the last member of a list ("et", "and")."""

    elsewhere: frozenset[str] = frozenset()
    """Words that open a sentence about another place than the story's own ("là-bas", "elsewhere")."""

    remaining: frozenset[str] = frozenset()
    """Words by which something is still so of those that are counted ("toujours", "remain")."""

    firm: frozenset[str] = frozenset()
    """Words behind a prison term that is to be served ("ferme", "to be served")."""

    suspended: frozenset[str] = frozenset()
    """Words behind a prison term that is suspended ("avec sursis", "suspended")."""

    term_parts: frozenset[str] = frozenset()
    """Words that make a length of time behind a prison term a part of it ("dont", "of them", "with")."""

    one_of_term: frozenset[str] = frozenset()
    """Phrases for one unit of a term just told ("one of them")."""

    per: frozenset[str] = frozenset()
    """Words that make a figure a rate ("par", "per")."""

    negations: frozenset[str] = frozenset()
    """Words that deny their clause."""
