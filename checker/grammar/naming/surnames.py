"""A surname alone, after its bearer was named in full: "Bush missed four games" tells of Reggie Bush."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from checker.grammar.naming.sorts import Sort
from checker.grammar.tokens import fold
from checker.model import Naming


def with_surnames(sentences: Sequence[tuple[Naming, ...]]) -> list[tuple[Naming, ...]]:
    """The names of an article's sentences, with lone surnames of its people taken for people."""
    surnames = frozenset(_surnames(sentences))
    return [
        tuple(_as_person(naming) if _is_one(naming, surnames) else naming for naming in found) for found in sentences
    ]


def _surnames(sentences: Iterable[Iterable[Naming]]) -> Iterable[str]:
    return (fold(n.tokens[-1]) for found in sentences for n in found if n.sort == Sort.PERSON and len(n.tokens) > 1)


def _is_one(naming: Naming, surnames: frozenset[str]) -> bool:
    return naming.sort == Sort.UNKNOWN and len(naming.tokens) == 1 and fold(naming.tokens[0]) in surnames


def _as_person(naming: Naming) -> Naming:
    return replace(naming, sort=Sort.PERSON.value)
