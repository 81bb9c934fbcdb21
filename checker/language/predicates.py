"""Words that say whether something happened, how far it has got, and in what state a thing is."""

from msgspec import Struct


class PredicateWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `predicates` section.

    Words of `acts` and `states` are compared by their stems, all others exactly, case-folded.
    """

    acts: dict[str, frozenset[str]] = {}
    """What is done: concept -> verbs and their nouns, beyond those of `concepts.happenings` of the same name."""

    notions: dict[str, frozenset[str]] = {}
    """Things that are done something to, beyond those of `concepts.senses`: concept -> words."""

    states: dict[str, dict[str, frozenset[str]]] = {}
    """States that exclude each other: scale -> state -> words ("custody": "held", "free")."""

    stages: dict[str, frozenset[str]] = {}
    """Words before a predicate by how far they say it has got: `planned`, `in-progress`, `completed`, `attempted`,
    `uncertain` (conditionals), `refused` (a predicate that was declined or failed)."""

    conditions: frozenset[str] = frozenset()
    """Words that make what follows a supposition ("if"): nothing behind them is denied."""

    ongoing: frozenset[str] = frozenset()
    """Words in a clause, before or after its predicate, by which it is still going on ("en cours")."""

    future_endings: tuple[str, ...] = ()
    """Endings by which a verb says that its act is to come."""

    past_endings: tuple[str, ...] = ()
    """Endings by which a verb without an auxiliary says that its act is past."""

    past_forms: frozenset[str] = frozenset()
    """Past forms without such an ending ("built")."""

    passives: frozenset[str] = frozenset()
    """Auxiliaries by which the subject of a predicate undergoes it, or is in its state."""

    active_endings: tuple[str, ...] = ()
    """Endings of a predicate that stands beside such an auxiliary and is no passive ("was wearing")."""

    agents: frozenset[str] = frozenset()
    """Words before the one who does what a passive tells ("par", "by")."""

    receivers: frozenset[str] = frozenset()
    """Words before the one to whom something is given ("à", "to")."""

    inner: frozenset[str] = frozenset()
    """Pronouns and adverbs that stand inside a verb group."""

    negators: frozenset[str] = frozenset()
    """Words that deny the predicate they stand before."""

    elliptic: frozenset[str] = frozenset()
    """Phrases that deny what follows without a verb ("mais pas", "et non")."""

    companions: frozenset[str] = frozenset()
    """Words without which a negator of `negators` denies nothing (French "pas"); empty where it needs none."""

    nobody: frozenset[str] = frozenset()
    """Words that deny their clause of everybody and everything ("personne", "nobody")."""

    no: frozenset[str] = frozenset()
    """Determiners that deny the noun they stand before ("aucun", "no")."""

    emphatic: frozenset[str] = frozenset()
    """Words that strengthen a denial and say nothing by themselves ("single", "slightest")."""

    again: frozenset[str] = frozenset()
    """Words that take for granted that it was otherwise before ("resumed", "rouvert")."""

    stopping: frozenset[str] = frozenset()
    """Verbs that say that the verb behind them is no longer so: those of `ceasing` that take one as their object."""

    stopping_links: frozenset[str] = frozenset()
    """Words between such a verb and its object."""

    partitives: frozenset[str] = frozenset()
    """Words between a denial and those of whom it is denied, which it takes for granted ("none of the injured")."""

    speaker: frozenset[str] = frozenset()
    """Pronouns by which a speaker tells of himself: nothing in the sentence says who that is."""

    light: frozenset[str] = frozenset()
    """Verbs that say nothing without their object: what denies them denies it ("did not get a penny")."""

    restrictions: frozenset[str] = frozenset()
    """Words by which a negation denies nothing ("seulement", "que", "only")."""

    clefts: frozenset[str] = frozenset()
    """Phrases that say that what follows and nothing else did it ("c'est", "it was")."""

    relatives: frozenset[str] = frozenset()
    """Words that begin a clause about what stands before them."""

    adverb_endings: tuple[str, ...] = ()
    """Endings of words that may stand inside a verb group."""

    pronouns: frozenset[str] = frozenset()
    """Pronouns that stand for the subject of the sentence."""

    anterior: frozenset[str] = frozenset()
    """Auxiliaries that set an act before the story told: a later article tells with them of no later turn."""

    lasting: frozenset[str] = frozenset()
    """Words by which a denial holds of all the time before ("jamais", "never")."""

    contradicting: frozenset[str] = frozenset()
    """Verbs of saying that something is not so ("denied", "nie"), before a clause that says what."""

    complementisers: frozenset[str] = frozenset()
    """Words that open such a clause ("that", "que")."""

    whole: frozenset[str] = frozenset()
    """Phrases for all of a thing: what holds of it holds of each of its parts ("every part of")."""

    throughout: frozenset[str] = frozenset()
    """Phrases by which a denial holds of all the time before ("not for a day", "at no point")."""

    still: frozenset[str] = frozenset()
    """Words that say a state has lasted from before ("toujours", "still")."""

    reported_future: frozenset[str] = frozenset()
    """Auxiliaries by which reported speech says what is to come ("said he would play")."""

    lacking: frozenset[str] = frozenset()
    """Words that deny what follows them at once ("without", "sans")."""

    infinitive_endings: tuple[str, ...] = ()
    """Endings of infinitives, in languages that tell them by their form: they do not say that an act came about."""

    ceasing: frozenset[str] = frozenset()
    """Verbs that say that what follows is no longer so ("cesser", "stop")."""

    bounds: frozenset[str] = frozenset()
    """Words that bound a figure ("moins de", "more than"): what is denied with them is the bound."""
