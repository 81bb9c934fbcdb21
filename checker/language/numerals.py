"""Words for numbers, hedges and units: the `numerals` section.

All words are lower case. Multi-word entries are separated by single spaces; the grammar compares them token by
token, without accents. Where plurals are regular only the singular is listed.
"""

from typing import Literal

from msgspec import Struct


class Reach(Struct, frozen=True, forbid_unknown_fields=True):
    """A reading as an interval whose ends are factors of the figure; an absent end is open.

    "next" and "previous" are the neighbours of the figure on its own scale of round numbers (200 after 100,
    13 000 after 12 000).
    """

    low: float | Literal["previous"] | None = None
    high: float | Literal["next"] | None = None
    low_open: bool = False
    high_open: bool = False


class Hedge(Struct, frozen=True, forbid_unknown_fields=True):
    """One hedge concept: its two readings and the words that put it before or after a number.

    `alone` are words that stand for number and hedge in one ("several"); the factors then apply to `figure`.
    """

    strict: Reach
    implied: Reach
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    figure: float = 1


class Currency(Struct, frozen=True, forbid_unknown_fields=True):
    """Money called by one noun: its code (ISO 4217) where nothing qualifies it, and the codes that qualifiers give."""

    code: str
    words: tuple[str, ...]
    qualified: dict[str, tuple[str, ...]] = {}


class Ranges(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of ranges: `entre` A `et` B, `de` A `à` B, A `à` B."""

    between: tuple[str, ...] = ()
    between_joins: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    """Beginnings of words after which "from A to B" tells a change, not a range ("grew")."""


class Ages(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that make years an age."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    """Nouns of people that years may follow ("un homme de 35 ans")."""
    bare: tuple[str, ...] = ()
    """Phrases after which a number without unit is an age ("aged")."""
    opening: tuple[str, ...] = ()
    """Words before years that are an age where a comma follows ("À 61 ans, cet homme")."""
    have: tuple[str, ...] = ()
    """Words that give an age to somebody ("elle a 54 ans")."""
    not_had: tuple[str, ...] = ()
    """Words before those behind which they do not ("il y a dix ans")."""
    not_after: tuple[str, ...] = ()
    """Words behind years that are no age then ("elle a dix ans de métier")."""
    comma_needs_unit: bool = True
    """Whether ", 22," after a name needs the word for years to be an age."""


class NotCounts(Struct, frozen=True, forbid_unknown_fields=True):
    """Words beside which digits are a label, a year or a time and count nothing."""

    labels: tuple[str, ...] = ()
    """Words whose following number is a name ("article 49")."""
    streets: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    """Words before a bare year ("in 2019")."""
    clocks: tuple[str, ...] = ()
    """Words before a time of day ("à 2 h 30")."""
    pronouns: tuple[str, ...] = ()
    """Words that make a following "one" a pronoun ("that one")."""
    partitives: tuple[str, ...] = ()
    """Words after "a third" that make it a fraction and not the third of a series."""
    comparatives: tuple[str, ...] = ()
    """Words of comparison that do so too ("a third fewer")."""


class Numerals(Struct, frozen=True, forbid_unknown_fields=True):
    """The `numerals` section."""

    thousands: str = ","
    """The sign that groups thousands in this language; the other one of "." and "," is the decimal sign."""
    plural: str = "s"
    """The regular ending of plurals."""
    irregular_plurals: tuple[str, ...] = ()
    """Plural nouns without the regular ending that often follow numbers ("people")."""
    unstated: frozenset[str] = frozenset()
    """Phrases that say a number is not known ("an unknown number of")."""
    units: dict[int, tuple[str, ...]] = {}
    """Words for 0 to 19."""
    tens: dict[int, tuple[str, ...]] = {}
    """Words for 20 to 90."""
    addends: dict[int, tuple[int, int]] = {}
    """What may follow a ten or a unit, as the least and the greatest number ("soixante": 1 to 19)."""
    vigesimal: tuple[int, int] | None = None
    """A unit and the ten that it multiplies (quatre-vingts)."""
    hundred: tuple[str, ...] = ()
    hundred_after_digits: bool = False
    scales: dict[int, tuple[str, ...]] = {}
    """Words for 1 000 and more."""
    magnitudes: dict[int, tuple[str, ...]] = {}
    """Case-sensitive abbreviations glued to digits or before a currency ("k", "Md", "bn")."""
    metre_or_million: str = ""
    """The abbreviation that is a metre, and a million beside a currency or before a plural noun."""
    joins: tuple[str, ...] = ()
    """Words for "and" inside a number."""
    joins_after_tens: tuple[int, ...] = ()
    """The units that "and" may join to a ten (vingt et un)."""
    points: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    """Articles that stand for 1 before a scale, a collective or a fraction."""
    weak_one: tuple[str, ...] = ()
    """Words for 1 that are also an article."""
    collectives: dict[int, tuple[str, ...]] = {}
    """Nouns for about so many ("dizaine")."""
    determiners: tuple[str, ...] = ()
    """Determiners that may stand between a hedge and its number ("plus de la moitié")."""
    plural_markers: tuple[str, ...] = ()
    """Determiners that belong to a bare plural ("plusieurs dizaines")."""
    no_before_plural: tuple[str, ...] = ()
    """Words for zero only before a plural noun ("no deaths")."""
    fractions: dict[int, tuple[str, ...]] = {}
    """Denominators with words of their own ("tiers")."""
    ordinals: dict[int, tuple[str, ...]] = {}
    ordinal_endings: tuple[str, ...] = ()
    """Endings that make digits an ordinal ("21e")."""
    of: tuple[str, ...] = ()
    """Words between a number and its unit or scale ("millions de dollars")."""
    parts: tuple[str, ...] = ()
    """Words between a fraction and its unit or scale ("half a million")."""
    out_of: tuple[str, ...] = ()
    """Words of a ratio ("un sur trois")."""
    in_all: tuple[str, ...] = ()
    """Words of a ratio between two number words that no unit follows ("nine in ten"); they also say when."""
    multiples: dict[int, tuple[str, ...]] = {}
    """Words for times as many ("twice")."""
    half_more: tuple[str, ...] = ()
    """What adds half a unit after the unit ("et demie")."""
    measures: dict[str, tuple[str, ...]] = {}
    """Unit codes and their words."""
    doubtful: tuple[str, ...] = ()
    """Unit words that more often mean something else; read only where nothing depends on it."""
    squares: tuple[str, ...] = ()
    cubes: tuple[str, ...] = ()
    per: tuple[str, ...] = ()
    """Words for "per" between a length and a time."""
    currencies: tuple[Currency, ...] = ()
    turning: tuple[str, ...] = ()
    """Beginnings of words that make degrees an angle."""
    ages: Ages = Ages()
    ranges: Ranges = Ranges()
    not_counts: NotCounts = NotCounts()
    hedges: dict[str, Hedge] = {}
