"""The input formats there are: the modules of this folder that name the suffixes they read."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import PurePath
from pkgutil import iter_modules
from typing import cast

from checker import read as folder
from checker.errors import UnreadableError
from checker.model import Article

Reader = Callable[[str, bytes], Article]
"""From a path, as the user gave it, and the bytes of the file to an article."""


@cache
def readers() -> dict[str, Reader]:
    """The reader of each suffix (lower case, with its dot)."""
    modules = [import_module(f"{folder.__name__}.{found.name}") for found in iter_modules(folder.__path__)]
    return {
        suffix: cast("Reader", module.read)
        for module in modules
        for suffix in cast("tuple[str, ...]", getattr(module, "SUFFIXES", ()))
    }


def reader(path: str) -> Reader:
    """The reader for a file, by its suffix.

    Raises:
        UnreadableError: no format has this suffix.
    """
    suffix = PurePath(path).suffix.lower()
    found = readers().get(suffix)
    if found is None:
        known = ", ".join(sorted(readers()))
        what = f"no reader for {suffix} files" if suffix else "a file without a suffix: its format is unknown"
        raise UnreadableError(what, hint=f"formats read: {known}")
    return found
