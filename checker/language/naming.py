"""Words around names: titles, ranks, offices, particles, given names, countries: the `naming` section.

Words are in lower case with accents; they are looked up without accents. Where a key is a concept
("minister"), it is language-neutral, and its list holds every form of this language, plural and feminine too.
"""

from msgspec import Struct


class Country(Struct, frozen=True, forbid_unknown_fields=True):
    """What a country is called: its names, the adjectives and nouns made of them, and its capital."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...] = ()
    capital: str = ""


class Setting(Struct, frozen=True, forbid_unknown_fields=True):
    """Words for an office, and the words, as written, of which an article has one where they mean it."""

    words: tuple[str, ...]
    among: tuple[str, ...]


class NamingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `naming` section."""

    titles: dict[str, tuple[str, ...]] = {}
    """Forms of address and academic titles before a name: concept to words ("mr": m, monsieur)."""

    ranks: dict[str, tuple[str, ...]] = {}
    """Military and police ranks: concept to words."""

    offices: dict[str, tuple[str, ...]] = {}
    """Offices and occupations that stand by themselves: concept to words."""

    occupations: frozenset[str] = frozenset()
    """Concepts of `offices` that are trades: a country beside them is the bearer's, not the office's."""

    trades: dict[str, dict[str, tuple[str, ...]]] = {}
    """Trades and functions by field of work, and in a field concept to words: `offices` go before them."""

    feminines: dict[str, tuple[str, ...]] = {}
    """What a trade's feminine ends in, for the endings of masculine forms that have one by rule."""

    duties: dict[str, tuple[str, ...]] = {}
    """What makes a director or head one of a function: concept to words ("quality-manager": qualité)."""

    portfolio_offices: dict[str, tuple[str, ...]] = {}
    """Offices that a field of duty completes (minister, secretary): concept to words."""

    portfolios: dict[str, tuple[str, ...]] = {}
    """Fields of duty: concept to words ("defence": défense)."""

    plural_ending: str = ""
    """What a word of office ends in when several people bear it."""

    former: frozenset[str] = frozenset()
    """Words that say an office is past ("ancien", "former")."""

    passing: frozenset[str] = frozenset()
    """Words in an office or before it that leave it to others too, or to another time ("deputy", "outgoing", "a")."""

    standing: frozenset[str] = frozenset()
    """Words behind an office after which a year says since when its bearer has had it ("since")."""

    somewhere: frozenset[str] = frozenset()
    """Words that only say what sort of body or place an office is of ("the mayor of the town")."""

    qualifiers: frozenset[str] = frozenset()
    """Words between an office and a name that change neither ("civil", "provincial", "acting")."""

    parties: dict[str, tuple[str, ...]] = {}
    """Political parties: concept to the names, adjectives and acronyms that tie somebody to one."""

    body_sorts: dict[str, tuple[str, ...]] = {}
    """Sorts of bodies that nobody speaks for or heads at once: concept to the nouns of such bodies."""

    settings: dict[str, Setting] = {}
    """Offices whose word means something else elsewhere: concept to the words, and the company they keep."""

    pleading: tuple[str, ...] = ()
    """Words by which a lawyer's client is told behind his or her name ("who represents")."""

    sides: dict[str, tuple[str, ...]] = {}
    """The two sides before a court: `victims` and `defence`, to the nouns for those who are on it."""

    unions: dict[str, tuple[str, ...]] = {}
    """Trade unions that everybody names without explaining: concept to names and acronyms. Nobody leads two."""

    clauses: dict[str, tuple[str, ...]] = {}
    """Relative clauses that give the name before them an office: concept to phrases ("who chairs")."""

    participles: dict[str, tuple[str, ...]] = {}
    """Participles that give the name after them an office: concept to phrases ("chaired by")."""

    heading: dict[str, tuple[str, ...]] = {}
    """Verbs that give their subject an office: concept to forms ("chairs")."""

    copulas: tuple[str, ...] = ()
    """Words between a name and the trade or office that they give it now ("is", "who is")."""

    kin: frozenset[str] = frozenset()
    """Whose a person may be: what follows "the brother of Jane Doe" is told of the brother."""

    retired: tuple[str, ...] = ()
    """Words behind an office that make it past ("à la retraite")."""

    of: tuple[str, ...] = ()
    """Words that tie an office to its field, country or body ("de", "chargé de", "of")."""

    origins: tuple[str, ...] = ()
    """Words that tie a person to the country he or she is from ("of", "from", "originaire de")."""

    same_office: frozenset[str] = frozenset()
    """Pronouns that stand for the office named before ("celui", "celle")."""

    articles: frozenset[str] = frozenset()
    """Articles and possessives that may open an office."""

    definite: frozenset[str] = frozenset()
    """Articles, those melted with a preposition too, that speak of the one bearer there is ("the", "du")."""

    coordinators: frozenset[str] = frozenset()
    """Words that join names and offices ("et", "and")."""

    possessive: str = ""
    """The ending that makes a name the owner of what follows ("s" of English 's)."""

    elisions: frozenset[str] = frozenset()
    """Words cut by an apostrophe before a name ("l", "d")."""

    particles: frozenset[str] = frozenset()
    """Lower-case words inside names of people ("van", "ben")."""

    loose_particles: frozenset[str] = frozenset()
    """Particles that are also everyday prepositions: inside a name only after its first word."""

    filiation: frozenset[str] = frozenset()
    """Particles that say whose child somebody is ("ben", "ould")."""

    prefixes: frozenset[str] = frozenset()
    """Beginnings of surnames that a second capital follows without a space ("mc")."""

    suffixes: frozenset[str] = frozenset()
    """What may follow a name without being part of it ("jr")."""

    connectors: frozenset[str] = frozenset()
    """Small words inside names of organisations ("pour", "la", "of")."""

    organisation_words: frozenset[str] = frozenset()
    """Words that make a name one of an organisation."""

    place_words: frozenset[str] = frozenset()
    """Words that make a name one of a place."""

    place_abbreviations: dict[str, str] = {}
    """Short forms of words of place names, without stops, and the words they stand for."""

    place_prepositions: frozenset[str] = frozenset()
    """Words after which an unknown name is a place."""

    never: frozenset[str] = frozenset()
    """Words that are written with a capital at times and are no name: function words, days, months."""

    given_names: frozenset[str] = frozenset()
    """Given names, as evidence that a name is a person's."""

    common_names: frozenset[str] = frozenset()
    """Parts of names so common that sharing one says nothing."""

    nicknames: dict[str, tuple[str, ...]] = {}
    """A given name and the short or pet forms of it."""

    equivalents: tuple[tuple[str, ...], ...] = ()
    """Forms of one given name in several languages, each taken for the other in writing ("john", "juan")."""

    spellings: tuple[tuple[str, ...], ...] = ()
    """Ways to write one given name in the language: a bearer has one of them ("stephen", "steven")."""

    age_words: frozenset[str] = frozenset()
    """Words after a number of years of age ("ans", "year")."""

    speech: frozenset[str] = frozenset()
    """Words after a name that only people are the subject of ("raconte", "who")."""

    countries: dict[str, Country] = {}
    """ISO 3166-1 codes to what the countries are called."""

    exonyms: dict[str, tuple[str, ...]] = {}
    """Places to what the language calls them ("dunkirk": Dunkerque), countries and capitals apart."""

    bodies: dict[str, tuple[str, ...]] = {}
    """Organisations that everybody names without explaining, to their names and acronyms in the language."""

    endings: dict[str, tuple[str, ...]] = {}
    """Endings of words to those that other countries of the language write for them ("er": re, for centre)."""
