"""From assertions to facts: every module of this folder that has `facts` aligns the kinds it names in `KINDS`."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from checker import align as folder
from checker.model import Assertion, Fact, Kind

Aligner = Callable[[Sequence[Assertion]], Iterator[Fact]]


def align(assertions: Sequence[Assertion]) -> tuple[Fact, ...]:
    """The facts of a run, in an order that does not depend on that of the articles."""
    ordered = sorted(assertions, key=lambda a: (a.article.path, a.mention, a.kind, a.attribute))
    facts: list[Fact] = []
    for kinds, aligner in _aligners():
        facts.extend(aligner([a for a in ordered if a.kind in kinds]))
    return tuple(sorted(facts, key=lambda fact: (fact.kind, fact.attribute, fact.id)))


@cache
def _aligners() -> tuple[tuple[frozenset[Kind], Aligner], ...]:
    modules = [import_module(f"{folder.__name__}.{module.name}") for module in iter_modules(folder.__path__)]
    return tuple((module.KINDS, module.facts) for module in modules if hasattr(module, "KINDS"))
