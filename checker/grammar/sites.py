"""Phrases of place behind a verb: "died on Sunday at his home in Hull", "parti à dix heures de la place du Marché"."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from msgspec import Struct

from checker.grammar.phrases import phrases_at
from checker.grammar.reading import ReadSentence
from checker.grammar.tokens import Tokens, fold, token_range
from checker.language.load import languages, load

REACH = 9
"""Tokens behind a verb within which its place begins, a time between them."""
LONGEST = 7
"""Tokens of a phrase of place, at most."""
PLAIN = 2
"""Nouns without a capital that a phrase of place has at most before its name."""
_COMMA = ","
_STOPS = frozenset('.;:!?…()«»“”"')


class Place(Struct, frozen=True):
    """A phrase of place: its first and last token, the sorts its nouns are of, the names in it, and all its words.

    `direct` says that a name stands right behind the preposition ("à Gap"), so that no noun says what it is, and `of`
    that a small word ties it to a noun for a place ("la mairie de Gap"). `country`, `region` and `venue` say that it is
    the name of a country, of a part of one, of a building or a street.
    """

    first: int
    last: int
    sorts: frozenset[str]
    names: tuple[str, ...]
    words: frozenset[str]
    direct: bool
    country: bool = False
    region: bool = False
    venue: bool = False
    of: bool = False


def place_after(read: ReadSentence, at: int, ties: frozenset[str]) -> Place | None:
    """The first phrase of place behind token `at` that one of the words `ties` introduces, within reach."""
    norms, language = read.tokens.norms, load(read.language)
    barriers = language.sites.barriers | language.concepts.clause_openers
    for index in range(at, min(at + REACH, len(norms))):
        tied = sorted(phrases_at(read.tokens, ties, [index]), reverse=True)
        places = (place_at(read, last + 1) for _, last in tied)
        if place := next((place for place in places if place is not None), None):
            return place
        comma = norms[index] == _COMMA and not any(True for _ in phrases_at(read.tokens, ties, _next(read, index)))
        if norms[index] in _STOPS or comma or (norms[index] in barriers and not tied):
            return None
    return None


def _next(read: ReadSentence, index: int) -> range:
    """The token after another, if there is one."""
    return range(index + 1, min(index + 2, len(read.tokens)))


def place_at(read: ReadSentence, start: int, *, sure: bool = False) -> Place | None:
    """The phrase of place that begins at token `start`; None where neither its noun nor a name tells a place.

    Names that are surely people's are none of places, unless the words before are `sure` to have places behind them.
    """
    words = load(read.language).sites
    norms, names = read.tokens.norms, _names(read, people=sure)
    found: list[str] = []
    sorts: set[str] = set()
    told: list[str] = []
    index, last, plain, direct, of = start, start - 1, 0, True, False
    while index < min(start + LONGEST, len(norms)):
        if index in names:
            end, name = names[index]
            of = of or (bool(sorts) and norms[index - 1] in words.links | words.at)
            told.append(name)
            found += name.split()
            index, last = end + 1, end
            continue
        sort = _sort(read, index)
        if sort is not None:
            sorts.add(sort[0])
            found.append(norms[index])
            index, last, direct = sort[1] + 1, sort[1], direct and bool(told)
            continue
        seated = bool(sorts) and not told and norms[index] in words.at and index + 1 in names
        if norms[index] not in words.links and not seated:
            plain += 1
            if told or plain > PLAIN or not norms[index].isalpha() or read.keys[index] is None:
                break
            found.append(norms[index])
            last, direct = index, False
        index += 1
    if not sorts and not told:
        return None
    return Place(
        start,
        last,
        frozenset(sorts),
        tuple(told),
        frozenset(map(fold, found)),
        direct and bool(told),
        _country(read, start, last),
        region=any(" ".join(_plain(name)) in _regions() for name in told),
        venue=any(word in words.venues for name in told for word in name.split()),
        of=of,
    )


def _country(read: ReadSentence, first: int, last: int) -> bool:
    """Whether a name among some tokens is a country's, and not its capital's."""
    inside = (n for n in read.namings if first <= token_range(read.tokens, n.span)[0] <= last)
    return any(fold(" ".join(naming.tokens)) in _countries(read.language) for naming in inside)


@cache
def _countries(code: str) -> frozenset[str]:
    return frozenset(fold(name) for country in load(code).naming.countries.values() for name in country.names)


@cache
def _regions() -> frozenset[str]:
    return frozenset(fold(" ".join(words)) for code in languages() for words in map(_plain, load(code).sites.regions))


def _plain(name: str) -> list[str]:
    return [word for word in Tokens(name).folds if word.isalnum()]


def _names(read: ReadSentence, *, people: bool) -> Mapping[int, tuple[int, str]]:
    """The names that may be places', by their first token: the last, and the folded words."""
    found = {}
    for naming in read.namings:
        first, last = token_range(read.tokens, naming.span)
        if people or not naming.sure:
            found[first] = (last, fold(" ".join(naming.tokens)))
    return found


def _sort(read: ReadSentence, index: int) -> tuple[str, int] | None:
    """The sort that the noun at a token is of, and the noun's last token; the longest noun counts."""
    hits = [
        (last, sort)
        for sort, nouns in load(read.language).sites.sorts.items()
        for _, last in phrases_at(read.tokens, nouns, [index])
    ]
    return max(hits)[::-1] if hits else None


def roads(read: ReadSentence) -> frozenset[str]:
    """The roads that a sentence names by letter and number ("A5084", "D 934")."""
    norms, letters = read.tokens.norms, load(read.language).sites.roads
    return frozenset(
        letter + number
        for at, (letter, number) in enumerate(pairwise(norms))
        if letter in letters and number.isdigit() and read.tokens.written(at)[0].isupper()
    )


def akin() -> tuple[frozenset[str], ...]:
    """Groups of sorts of places that may be one place, by some language."""
    return tuple(group for code in languages() for group in load(code).sites.akin)


def personal(question: str) -> bool:
    """Whether a question of place is asked of people, each by name, in some language."""
    return any(
        site.personal for code in languages() for name, site in load(code).sites.questions.items() if name == question
    )
