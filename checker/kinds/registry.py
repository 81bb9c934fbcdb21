"""The kinds of assertion: every module of this folder that has an `extract`."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from checker import kinds
from checker.grammar.reading import Reading
from checker.model import Assertion

Extractor = Callable[[Reading], Iterator[Assertion]]


@cache
def extractors() -> tuple[Extractor, ...]:
    """The `extract` functions of this folder's modules, in the order of the modules' names."""
    modules = (import_module(f"{kinds.__name__}.{module.name}") for module in iter_modules(kinds.__path__))
    return tuple(module.extract for module in modules if hasattr(module, "extract"))
