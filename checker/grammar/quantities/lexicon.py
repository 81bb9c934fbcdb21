"""A language's number words, compiled for lookup: once per language."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cache

from msgspec import Struct

from checker.grammar.quantities.phrases import Phrases
from checker.grammar.quantities.unit import Unit
from checker.grammar.quantities.wordings import money_phrases, unit_phrases, unit_signs
from checker.grammar.tokens import Tokens, fold, folds_of, normal, norms_of
from checker.language.load import Language, load
from checker.language.numerals import Hedge, Numerals

_NUMBER_SIGNS = ("-", "\u2010", "\u2011", "/", "^", "e", "x", "×")
"""Signs inside numbers, beside those between digits."""

ADDRESS_SIGN = ":"
"""The sign that the rest of a web address ("://") begins with."""

_SHORTEST_NOUN = 3
"""Words up to this many letters that end like a plural are articles and pronouns ("les", "its")."""


class Role(Enum):
    """What a number word does to the number before it."""

    UNIT = 0
    TEN = 1
    HUNDRED = 2
    SCALE = 3


UNIT, TEN, HUNDRED, SCALE = Role


class Word(Struct, frozen=True):
    """A number word: its value and its role."""

    value: float
    role: Role


class Denominator(Struct, frozen=True):
    """A word for one part of `value`; ordinals serve as denominators too ("cinquième")."""

    value: int
    plural: bool
    ordinal: bool


class Lexicon:
    """All number words of one language, by folded token or phrase."""

    def __init__(self, numerals: Numerals, frequent: frozenset[str]) -> None:
        """Compile the section; `frequent` are words that name nothing, capital or not."""
        self.numerals, self.frequent = numerals, _set(frequent)
        self.words = dict(_words(numerals))
        self.magnitudes = {sign: float(value) for value, signs in numerals.magnitudes.items() for sign in signs}
        self.ordinals = _by_word(numerals.ordinals)
        self.denominators = dict(_denominators(numerals))
        self.collectives = dict(_collectives(numerals))
        self.plurals = dict(_plurals(numerals))
        self.ordinal_endings = _set(numerals.ordinal_endings)
        self.joins, self.points = _set(numerals.joins), _set(numerals.points)
        self.minus, self.articles = _set(numerals.minus), _set(numerals.articles)
        self.weak_one, self.plural_markers = _set(numerals.weak_one), _phrases(numerals.plural_markers)
        self.of, self.parts, self.out_of = (_phrases(w) for w in (numerals.of, numerals.parts, numerals.out_of))
        self.in_all = _phrases(numerals.in_all)
        self.ratio_firsts = frozenset(self.out_of.firsts) | frozenset(self.in_all.firsts)
        self.half_more, self.per = _phrases(numerals.half_more), _phrases(numerals.per)
        self.multiples, self.determiners = _by_word(numerals.multiples), _set(numerals.determiners)
        monies = tuple(money_phrases(numerals))
        self.units: Phrases[Unit] = Phrases((*monies, *unit_phrases(numerals)))
        self.monies: Phrases[Unit] = Phrases(monies)
        self.signs: Phrases[Unit] = Phrases(unit_signs(numerals))
        self.sign_firsts = frozenset(map(normal, self.signs.firsts))
        self.sign_lasts = frozenset(map(normal, self.signs.lasts))
        self.doubtful = frozenset(folds_of(word) for word in numerals.doubtful)
        self.turning = tuple(fold(word) for word in numerals.turning)
        self.hedges_before = _concepts((c, h.before) for c, h in numerals.hedges.items())
        self.hedges_after = _concepts((c, h.after) for c, h in numerals.hedges.items())
        self.alone = _concepts((c, h.alone) for c, h in numerals.hedges.items())
        self.irregular_plurals = _set(numerals.irregular_plurals)
        self.no_before_plural = _set(numerals.no_before_plural)
        self._ages(numerals)
        self._ranges(numerals)
        self._not_counts(numerals)
        # of each phrase the longest word: as a rule the rarest
        self.open_words = frozenset(max(norms_of(normal(phrase)), key=len) for phrase in numerals.unstated)
        self.triggers = self._triggers()
        self.continuations = self._continuations()

    def in_unit(self, folds: list[str], index: int) -> bool:
        """Whether the word at `index` ends the name of a unit of several words ("pour cent")."""
        found = self.units.ending(folds, index)
        return found is not None and found[0] < index

    def is_plural(self, tokens: Tokens, index: int) -> bool:
        """Whether the token looks like a plural noun: lower case, with the regular ending or known to be irregular."""
        if index >= len(tokens.norms):
            return False
        word, folded_word = tokens.written(index), tokens.folds[index]
        regular = len(word) > _SHORTEST_NOUN and folded_word.endswith(self.numerals.plural)
        return word.isalpha() and word.islower() and (regular or folded_word in self.irregular_plurals)

    def _triggers(self) -> frozenset[str]:
        """The words and signs that a number can begin with, or digits that are none."""
        tables = (self.words, self.ordinals, self.denominators, self.collectives, self.plurals, self.multiples)
        tens = {word + self.numerals.plural for word in self.words}
        return frozenset({ADDRESS_SIGN}).union(*tables, tens, self.articles, self.no_before_plural, self.alone.firsts)

    def _continuations(self) -> frozenset[str]:
        """The words and signs that a number can go on with after its first token."""
        tables = (self.words, self.ordinals, self.denominators, self.collectives, map(fold, self.magnitudes))
        signs = (*_NUMBER_SIGNS, fold(self.numerals.metre_or_million))
        return frozenset(signs).union(
            *tables, self.joins, self.points, self.out_of.firsts, self.in_all.firsts, self.ordinal_endings
        )

    def hedge(self, concept: str) -> Hedge:
        """The definition of a hedge concept."""
        return self.numerals.hedges[concept]

    def _ages(self, numerals: Numerals) -> None:
        self.age_before, self.age_after = _phrases(numerals.ages.before), _phrases(numerals.ages.after)
        self.age_persons = _set(numerals.ages.persons)
        self.age_bare = _phrases(numerals.ages.bare)
        self.age_opening = _phrases(numerals.ages.opening)
        self.age_have = _phrases(numerals.ages.have)
        self.age_have_last = frozenset(phrase.split()[-1] for phrase in numerals.ages.have)
        self.age_not_had, self.age_not_after = _phrases(numerals.ages.not_had), _phrases(numerals.ages.not_after)

    def _ranges(self, numerals: Numerals) -> None:
        ranges = numerals.ranges
        self.between, self.between_joins = _phrases(ranges.between), _phrases(ranges.between_joins)
        self.range_opens, self.range_joins = _phrases(ranges.opens), _phrases(ranges.joins)
        self.longest_join = max(1, self.between_joins.longest, self.range_joins.longest)
        self.changes = tuple(fold(word) for word in ranges.changes)

    def _not_counts(self, numerals: Numerals) -> None:
        rules = numerals.not_counts
        self.labels, self.years, self.clocks = (_phrases(w) for w in (rules.labels, rules.years, rules.clocks))
        self.streets, self.pronouns, self.partitives, self.comparatives = (
            _set(w) for w in (rules.streets, rules.pronouns, rules.partitives, rules.comparatives)
        )


def lexicon(language: Language) -> Lexicon:
    """The compiled number words of a language."""
    return _compiled(language.code)


@cache
def _compiled(code: str) -> Lexicon:
    return Lexicon(load(code).numerals, load(code).prose.stopwords)


def _set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _phrases(words: Iterable[str]) -> Phrases[bool]:
    return Phrases((folds_of(word), True) for word in words)


def _concepts(entries: Iterable[tuple[str, tuple[str, ...]]]) -> Phrases[str]:
    return Phrases((folds_of(phrase), concept) for concept, phrases in entries for phrase in phrases)


def _by_word(table: Mapping[int, tuple[str, ...]]) -> dict[str, int]:
    return {fold(word): value for value, words in table.items() for word in words}


def _words(numerals: Numerals) -> Iterator[tuple[str, Word]]:
    tables = ((numerals.units, UNIT), (numerals.tens, TEN), (numerals.scales, SCALE))
    for table, role in tables:
        yield from ((word, Word(float(value), role)) for word, value in _by_word(table).items())
    yield from ((fold(word), Word(100.0, HUNDRED)) for word in numerals.hundred)


def _denominators(numerals: Numerals) -> Iterator[tuple[str, Denominator]]:
    for word, value in _by_word(numerals.ordinals).items():
        yield word, Denominator(value, plural=False, ordinal=True)
        yield word + numerals.plural, Denominator(value, plural=True, ordinal=True)
    for word, value in _by_word(numerals.fractions).items():
        yield word, Denominator(value, plural=word.endswith(numerals.plural), ordinal=False)


def _collectives(numerals: Numerals) -> Iterator[tuple[str, int]]:
    for word, value in _by_word(numerals.collectives).items():
        yield word, value
        yield word + numerals.plural, value


def _plurals(numerals: Numerals) -> Iterator[tuple[str, int]]:
    """Plurals that stand alone for many of their kind ("dizaines", "thousands")."""
    hundreds = numerals.hundred if numerals.hundred_after_digits else ()
    tables = {**numerals.scales, **numerals.collectives, 100: (*hundreds, *numerals.collectives.get(100, ()))}
    for word, value in _by_word(tables).items():
        plural = word if word.endswith(numerals.plural) else word + numerals.plural
        yield plural, value
