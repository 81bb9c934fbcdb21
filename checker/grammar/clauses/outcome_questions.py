"""What all languages say together of a question: its sides, its traits, its reach."""

from functools import cache

from checker.language.load import languages, load
from checker.language.outcomes import Trait


@cache
def sides() -> dict[str, tuple[str, ...]]:
    """The sides of every outcome, of all languages."""
    found: dict[str, set[str]] = {}
    for code in languages():
        for name, outcome in load(code).outcomes.items():
            found.setdefault(name, set()).update(outcome.beside, outcome.alone)
    return {name: tuple(sorted(each)) for name, each in found.items()}


@cache
def traits(outcome: str) -> frozenset[Trait]:
    """What is true of a question in all languages."""
    named = (load(code).outcomes.get(outcome) for code in languages())
    return frozenset(trait for each in named if each is not None for trait in each.traits)


@cache
def final(outcome: str) -> frozenset[str]:
    """The sides of a question that nothing turns back, by all languages."""
    named = (load(code).outcomes.get(outcome) for code in languages())
    return frozenset(side for each in named if each is not None for side in each.final)


@cache
def reaches() -> dict[str, int]:
    """The reach of every outcome that has one of its own, the longest of all languages."""
    found: dict[str, int] = {}
    for code in languages():
        for name, outcome in load(code).outcomes.items():
            found[name] = max(found.get(name, 0), outcome.reach)
    return found
