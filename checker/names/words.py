"""Words of names from every language of the house: names travel, so all languages are read as one."""

from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from checker.grammar.tokens import fold, folds_of
from checker.language.load import languages, load
from checker.language.naming import NamingWords


class NameWords(Struct, frozen=True):
    """What is known of parts of names, folded. `alike` maps a given name to the group of its forms."""

    titles: frozenset[str]
    particles: frozenset[str]
    filiation: frozenset[str]
    prefixes: frozenset[str]
    suffixes: frozenset[str]
    given: frozenset[str]
    common: frozenset[str]
    alike: dict[str, frozenset[int]]
    pet: dict[str, frozenset[int]]
    """The same for short and pet forms alone: whoever is called so is called by both names."""
    spelt: dict[str, frozenset[int]]
    """The same for the ways to write one given name."""
    connectors: frozenset[str]
    """Small words inside names of organisations."""
    known: frozenset[str]
    """Given names and common names together: words that are names in their own right."""


@cache
def name_words() -> NameWords:
    """The words of all languages together, made once."""
    sections = [load(code).naming for code in languages()]
    given = _single(name for s in sections for name in s.given_names)
    common = _single(name for s in sections for name in s.common_names)
    return NameWords(
        titles=_single(
            title for s in sections for table in (s.titles, s.ranks) for ts in table.values() for title in ts
        ),
        particles=_single(p for s in sections for p in s.particles | s.loose_particles),
        filiation=_single(p for s in sections for p in s.filiation),
        prefixes=_single(p for s in sections for p in s.prefixes),
        suffixes=_single(x for s in sections for x in s.suffixes),
        given=given,
        common=common,
        connectors=_single(word for s in sections for word in s.connectors | s.articles | s.elisions),
        known=given | common,
        alike=_numbered([*_pets(sections), *_groups(sections), *(forms for s in sections for forms in s.equivalents)]),
        spelt=_numbered(_groups(sections)),
        pet=_numbered(_pets(sections)),
    )


def _single(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(part) for word in words for part in folds_of(word) if part.isalpha())


def _pets(sections: Iterable[NamingWords]) -> list[tuple[str, ...]]:
    return [(name, *forms) for s in sections for name, forms in s.nicknames.items()]


def _groups(sections: Iterable[NamingWords]) -> list[tuple[str, ...]]:
    return [forms for s in sections for forms in s.spellings]


def _numbered(groups: Iterable[tuple[str, ...]]) -> dict[str, frozenset[int]]:
    """Each given name with the numbers of the groups of forms it belongs to."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(groups):
        for name in group:
            found.setdefault(fold(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
