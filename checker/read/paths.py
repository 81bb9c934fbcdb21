"""The files that a user's paths stand for."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from checker.errors import UsageError
from checker.model import Unread

MANIFEST = "sources.yaml"
"""The file beside articles that gives their outlets, days, languages and titles."""

NOT_ARTICLES = frozenset({".yaml", ".yml"})
"""Suffixes of manifests, rules and configuration, which lie beside articles and are none."""


class Found(Struct, frozen=True):
    """The files that paths stand for, sorted, each once; and the folders that could not be opened."""

    files: tuple[str, ...]
    unread: tuple[Unread, ...]


def files_of(paths: Sequence[str]) -> Found:
    """Every file of the folders and files named; hidden files and folders only when named themselves.

    A file that is reached twice (named twice, through a link, inside a named folder) counts once.

    Raises:
        UsageError: a path does not exist, or a folder holds no file.
    """
    files: dict[str, str] = {}
    unread: list[Unread] = []
    for path in sorted(set(paths)):
        if not os.path.lexists(path):
            raise UsageError(f"no such file or folder: {path}", hint=_hint(path))
        for file in _below(path, unread):
            files.setdefault(os.path.realpath(file), file)
    return Found(tuple(sorted(files.values())), tuple(unread))


def _below(path: str, unread: list[Unread]) -> Iterator[str]:
    if not os.path.isdir(path):
        yield path
        return
    refused = len(unread)
    found = list(_walked(path, unread))
    if not found and len(unread) == refused:
        raise UsageError(f"no articles in {path}", hint="put .txt or .md files there, or name another folder")
    yield from found


def _walked(folder: str, unread: list[Unread]) -> Iterator[str]:
    """The articles below a folder; a folder that links lead back to is entered once."""
    entered = {os.path.realpath(folder)}

    def refuse(error: OSError) -> None:
        unread.append(Unread(str(error.filename), f"the folder cannot be opened: {error.strerror}"))

    for parent, folders, names in os.walk(folder, onerror=refuse, followlinks=True):
        folders[:] = [name for name in sorted(folders) if _enters(os.path.join(parent, name), entered)]
        yield from (os.path.join(parent, name) for name in sorted(names) if _is_article(name))


def _enters(folder: str, entered: set[str]) -> bool:
    real = os.path.realpath(folder)
    if os.path.basename(folder).startswith(".") or real in entered:
        return False
    entered.add(real)
    return True


def _is_article(name: str) -> bool:
    return not name.startswith(".") and os.path.splitext(name)[1].lower() not in NOT_ARTICLES


def _hint(path: str) -> str:
    """The name in the nearest folder that is most like the last part of a path that does not exist."""
    from rapidfuzz import process  # noqa: PLC0415 - needed only to word an error

    parent = Path(path).parent
    if not parent.is_dir():
        return f"there is no folder {parent}"
    best = process.extractOne(Path(path).name, sorted(os.listdir(parent)), score_cutoff=60)
    return f"did you mean {parent / best[0]}?" if best else "check the spelling"
