"""From assertions to facts: every module of this folder that has `facts` aligns the kinds it names in `KINDS`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from checker import align as folder
from checker.align.opposed import told_once
from checker.model import Article, Assertion, Fact, Kind

Aligner = Callable[[Sequence[Assertion]], Iterator[Fact]]


def align(assertions: Sequence[Assertion]) -> tuple[Fact, ...]:
    """The facts of a run, in an order that depends neither on that of the articles nor on their files' names."""
    rank = _ranks({assertion.article.path: assertion.article for assertion in assertions})
    ordered = sorted(assertions, key=lambda a: (rank[a.article.path], a.mention, a.kind, a.attribute))
    facts: list[Fact] = []
    for kinds, aligner in _aligners():
        facts.extend(aligner([a for a in ordered if a.kind in kinds]))
    return tuple(sorted(told_once(facts), key=lambda fact: (fact.kind, fact.attribute, fact.id)))


def _ranks(articles: Mapping[str, Article]) -> dict[str, int]:
    """The place of each article, by its path: where clusters compete the first comes first."""
    ordered = sorted(articles, key=lambda path: (articles[path].outlet, articles[path].text, path))
    return {path: place for place, path in enumerate(ordered)}


@cache
def _aligners() -> tuple[tuple[frozenset[Kind], Aligner], ...]:
    modules = [import_module(f"{folder.__name__}.{module.name}") for module in iter_modules(folder.__path__)]
    return tuple((module.KINDS, module.facts) for module in modules if hasattr(module, "KINDS"))
