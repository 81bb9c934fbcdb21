"""The words around names of one language, compiled for looking up at a position of a token list."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain

from msgspec import Struct

from checker.grammar.naming.trades import forms_of_trades
from checker.grammar.tokens import Tokens, fold, folds_of, normal, norms_of
from checker.language.load import Language, languages, load
from checker.language.naming import Country, NamingWords


class Phrases:
    """Phrases and their concepts; the longest phrase that starts at a token wins.

    Accents do not matter, unless the phrases are `exact`.
    """

    __slots__ = ("_exact", "_table")

    def __init__(self, concepts: Mapping[str, Iterable[str]], *, exact: bool = False) -> None:
        """Compile concept -> phrases."""
        self._exact = exact
        self._table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for concept, phrases in concepts.items():
            for phrase in phrases:
                words = norms_of(phrase) if exact else folds_of(phrase)
                self._table.setdefault(words[0], []).append((words, concept))
        for entries in self._table.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry))

    @property
    def firsts(self) -> frozenset[str]:
        """The words that a phrase begins with."""
        return frozenset(self._table)

    def at(self, tokens: Tokens, index: int) -> tuple[str, int] | None:
        """The concept of the phrase that starts at token `index`, and the token after the phrase.

        Raises:
            IndexError: there is no such token.
        """
        spelt = self._spelt(tokens)
        for words, concept in self._table.get(spelt[index], ()):
            if len(words) == 1 or tuple(spelt[index : index + len(words)]) == words:
                return concept, index + len(words)
        return None

    def _spelt(self, tokens: Tokens) -> list[str]:
        return tokens.norms if self._exact else tokens.folds

    def before(self, tokens: Tokens, end: int, *, reach: int = 4) -> tuple[str, int] | None:
        """The concept of the phrase that ends just before token `end`, and the token it starts at."""
        for start in range(max(0, end - reach), end):
            found = self.at(tokens, start)
            if found and found[1] == end:
                return found[0], start
        return None


class Lexicon(Struct, frozen=True):
    """The `naming` section of a language, compiled; sets of words are folded."""

    titles: Phrases
    ranks: Phrases
    offices: Phrases
    trades: Phrases
    duties: Phrases
    portfolio_offices: Phrases
    portfolios: Phrases
    of: Phrases
    origins: Phrases
    clauses: Phrases
    participles: Phrases
    heading: Phrases
    copulas: Phrases
    retired: Phrases
    settings: Phrases
    pleading: Phrases
    sides: Mapping[str, str]
    """The nouns for parties before a court to their sides."""
    unions: Phrases
    worlds: Mapping[str, frozenset[str]]
    """The words of which an article has one where an office of `settings` is meant."""
    parties: Phrases
    body_sorts: Mapping[str, str]
    """The nouns of bodies to their sorts."""
    countries: Phrases
    capitals: Phrases
    adjectives: Phrases
    occupations: frozenset[str]
    rank_concepts: frozenset[str]
    plural_offices: frozenset[tuple[str, ...]]
    sets: Mapping[str, frozenset[str]]
    possessive: str
    plural_ending: str
    title_firsts: frozenset[str]
    """The words that titles and ranks begin with."""
    office_firsts: frozenset[str]
    """The words that phrases of office begin with."""


_SETS = (
    "former",
    "passing",
    "standing",
    "somewhere",
    "qualifiers",
    "same_office",
    "articles",
    "coordinators",
    "elisions",
    "particles",
    "loose_particles",
    "prefixes",
    "suffixes",
    "connectors",
    "organisation_words",
    "place_words",
    "place_prepositions",
    "age_words",
    "speech",
    "kin",
)


EXACT = frozenset({"articles", "coordinators", "connectors", "place_prepositions"})
"""Sets of small words that only an accent tells from others (à and a, ou and où): looked up with their accents."""


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language, made once."""
    return _compiled(load(code))


def _compiled(language: Language) -> Lexicon:
    words = language.naming
    countries = words.countries
    titles, ranks = Phrases(words.titles), Phrases(words.ranks)
    offices, portfolio_offices = Phrases(words.offices), Phrases(words.portfolio_offices)
    clauses = Phrases(_together(words.clauses, words.participles))
    trades = forms_of_trades(words)
    kinds_of_work = Phrases(trades.forms)
    settings = Phrases({concept: setting.words for concept, setting in words.settings.items()})
    sets = {name: _words(words, name) for name in _SETS}
    return Lexicon(
        titles=titles,
        ranks=ranks,
        offices=offices,
        trades=kinds_of_work,
        duties=Phrases(words.duties),
        portfolio_offices=portfolio_offices,
        portfolios=Phrases(words.portfolios),
        of=Phrases({"of": words.of}, exact=True),
        origins=Phrases({"from": words.origins}, exact=True),
        clauses=clauses,
        participles=Phrases(words.participles),
        heading=Phrases(words.heading),
        copulas=Phrases({"is": words.copulas}, exact=True),
        settings=settings,
        pleading=Phrases({"pleading": words.pleading}),
        sides={fold(noun): side for side, nouns in words.sides.items() for noun in nouns},
        unions=Phrases(words.unions),
        worlds={concept: frozenset(map(normal, setting.among)) for concept, setting in words.settings.items()},
        retired=Phrases({"former": words.retired}),
        parties=Phrases(words.parties),
        body_sorts={fold(noun): sort for sort, nouns in words.body_sorts.items() for noun in nouns},
        countries=Phrases({code: country.names for code, country in countries.items()}),
        capitals=Phrases({code: (country.capital,) for code, country in countries.items() if country.capital}),
        adjectives=Phrases({code: _adjectives(country, words) for code, country in countries.items()}),
        occupations=words.occupations | {concept for field in words.trades.values() for concept in field},
        rank_concepts=frozenset(words.ranks),
        plural_offices=_plurals(words) | trades.plurals,
        sets=sets | {"given_names": _given_names(), "never": _nameless(language)},
        possessive=words.possessive,
        plural_ending=words.plural_ending,
        title_firsts=titles.firsts | ranks.firsts,
        office_firsts=offices.firsts.union(
            kinds_of_work.firsts, portfolio_offices.firsts, clauses.firsts, settings.firsts, sets["same_office"]
        ),
    )


def _together(*tables: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The phrases for each concept in several tables."""
    concepts = {concept for table in tables for concept in table}
    return {concept: tuple(chain.from_iterable(table.get(concept, ()) for table in tables)) for concept in concepts}


def _words(words: NamingWords, name: str) -> frozenset[str]:
    return frozenset(map(normal if name in EXACT else fold, getattr(words, name)))


def _nameless(language: Language) -> frozenset[str]:
    """Folded words that are no names, wherever the language file has them: function words, dates, numbers."""
    timex, numerals = language.timex, language.numerals
    calendar = (timex.months, timex.short_months, timex.weekdays, timex.short_weekdays)
    words = chain(
        language.naming.never,
        language.prose.stopwords,
        *(forms for table in calendar for forms in table.values()),
        *(forms for table in (numerals.units, numerals.tens) for forms in table.values()),
    )
    return frozenset(fold(word) for word in words if word.isalpha())


@cache
def _given_names() -> frozenset[str]:
    """Given names of every language: people travel."""
    return frozenset(fold(name) for code in languages() for name in load(code).naming.given_names)


def _adjectives(country: Country, words: NamingWords) -> tuple[str, ...]:
    return tuple(chain.from_iterable((adjective, adjective + words.plural_ending) for adjective in country.adjectives))


def _plurals(words: NamingWords) -> frozenset[tuple[str, ...]]:
    """The folded tokens of phrases of office that are another phrase with the plural ending."""
    tables = (words.offices, words.portfolio_offices, words.ranks)
    phrases = {phrase for table in tables for entries in table.values() for phrase in entries}
    plurals = (phrase for phrase in phrases if phrase.removesuffix(words.plural_ending) in phrases - {phrase})
    return frozenset(map(folds_of, plurals))
