"""Words by which a text says who speaks, and how freely it repeats: the `speech` section."""

from msgspec import Struct


class Conjugation(Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs that are inflected alike: each stem with each ending is a form.

    `endings` make finite forms; `participles` make forms that report speech only beside an auxiliary.
    """

    stems: tuple[str, ...] = ()
    endings: tuple[str, ...] = ("",)
    participles: tuple[str, ...] = ()


class SpeechWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `speech` section. Words are lower case; accents are compared only where stated."""

    verbs: tuple[Conjugation, ...] = ()
    """Verbs that report speech or thought (say, announce, estimate)."""

    manner_verbs: tuple[Conjugation, ...] = ()
    """Verbs that report speech only beside a quotation: a speaker sighs or launches a remark, an army an attack."""

    verb_phrases: tuple[str, ...] = ()
    """Several words that report a claim ("fait état de"); `…` stands for a few words between ("put … at")."""

    impersonal: tuple[str, ...] = ()
    """Phrases that go on reporting a source already named ("il ressort que", "it emerged that")."""

    according_to: tuple[str, ...] = ()
    """Phrases before the name of a source ("selon", "according to")."""

    viewpoints: tuple[str, ...] = ()
    """Phrases before the name of somebody of whom a quotation follows ("pour Jeanne Roe, « … »")."""

    being: frozenset[str] = frozenset()
    """Forms of "to be": before a participle they make a passive, whose subject does not speak."""

    having: frozenset[str] = frozenset()
    """Forms of the auxiliary of the perfect."""

    reflexives: frozenset[str] = frozenset()
    """Reflexive pronouns: with them a form of "to be" is the auxiliary of a perfect ("s'est emporté")."""

    clitics: frozenset[str] = frozenset()
    """Unstressed words that stand between a subject and its verb ("nous a indiqué")."""

    pronouns: frozenset[str] = frozenset()
    """Pronouns of the third person that stand for a speaker named before."""

    anaphors: tuple[str, ...] = ()
    """Phrases that mean the speaker or the document named before ("la même source")."""

    determiners: frozenset[str] = frozenset()
    """Articles, possessives and demonstratives: a noun phrase begins."""

    of: frozenset[str] = frozenset()
    """Prepositions that tie a noun to the one before: what follows is no head."""

    agents: frozenset[str] = frozenset()
    """Prepositions before whoever acts in a passive ("par", "by")."""

    prepositions: frozenset[str] = frozenset()
    """Other prepositions: what follows is no subject."""

    conjunctive: frozenset[str] = frozenset()
    """Prepositions that open a clause as well: what stands between one and a verb is its subject ("after the bank
    admitted")."""

    subordinators: frozenset[str] = frozenset()
    """Conjunctions and relatives: a clause, and with it a noun phrase, ends before them."""

    head_first: bool = True
    """Whether a noun comes before the words that narrow it (Romance), or after them (Germanic)."""

    institutions: dict[str, tuple[str, ...]] = {}
    """Concept -> nouns of bodies and documents that speak as such (police, unions, statement); without accents."""

    offices: dict[str, tuple[str, ...]] = {}
    """Concept -> nouns of persons in a function (minister, mayor, witness); without accents."""

    weighty: frozenset[str] = frozenset()
    """Frequent words that still change what a quotation says: negations, restrictions, modals."""

    contractions: dict[str, tuple[str, ...]] = {}
    """Contracted form -> the words it stands for ("don't": do not)."""

    paraphrases: tuple[tuple[str, ...], ...] = ()
    """Groups of words that reporters exchange freely outside quotation marks, compared by stems."""

    adverb_endings: tuple[str, ...] = ()
    """Endings of adverbs, which reporters add freely outside quotation marks; without accents."""

    opposites: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    """The name of a contrary, the same in all languages -> two groups of words: one of the first turned into one of the
    second turns the sentence round."""
