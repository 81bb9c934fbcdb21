"""Whether two names, each in its language, are one place's."""

from functools import cache

from checker.grammar.tokens import Tokens
from checker.language.load import languages, load


def same_place(a: str, b: str, lang_a: str, lang_b: str) -> bool:
    """Whether `a` in language `lang_a` and `b` in `lang_b` name one place as far as the house knows (Londres, London).

    A name that a language does not list is looked up in the others: an article may keep a foreign one.
    """
    mine, theirs = _plain(a), _plain(b)
    return mine == theirs or not _concepts(mine, lang_a).isdisjoint(_concepts(theirs, lang_b))


def one_in_other(a: str, b: str, lang_a: str, lang_b: str) -> bool:
    """Whether all words of one name are among the other's, so that it names the same place or a part of it.

    Mt Cook and Aoraki Mount Cook; Kelby and North Kelby.
    """
    mine, theirs = _words(a, lang_a), _words(b, lang_b)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _words(name: str, lang: str) -> frozenset[str]:
    short = load(lang).naming.place_abbreviations if lang in languages() else {}
    return frozenset(short.get(word, word) for word in _plain(name).split())


def _concepts(name: str, lang: str) -> frozenset[str]:
    own = _places(lang).get(name) if lang in languages() else None
    return own or frozenset().union(*(_places(code).get(name, frozenset()) for code in languages()))


@cache
def _places(code: str) -> dict[str, frozenset[str]]:
    """Plain names to the places they stand for: exonyms by their key, countries by their code, capitals by both."""
    words = load(code).naming
    named = [(form, place) for place, forms in words.exonyms.items() for form in forms]
    named += [(form, code) for code, country in words.countries.items() for form in country.names]
    named += [(country.capital, f"{code}-capital") for code, country in words.countries.items() if country.capital]
    found: dict[str, frozenset[str]] = {}
    for form, place in named:
        found[_plain(form)] = found.get(_plain(form), frozenset()) | {place}
    return found


def _plain(name: str) -> str:
    """The name without accents, apostrophes, hyphens and stops."""
    return " ".join(fold for fold in Tokens(name).folds if fold.isalnum())
