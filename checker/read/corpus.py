"""Read everything a user names: articles, and what could not be read with the reason."""

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from checker.errors import UnreadableError
from checker.model import Article, Unread
from checker.read.formats import reader
from checker.read.manifest import manifests
from checker.read.metadata import Metadata, completed
from checker.read.paths import files_of


class Corpus(Struct, frozen=True):
    """The articles of a run in the order of their paths, and what could not be read."""

    articles: tuple[Article, ...]
    unread: tuple[Unread, ...]


def read_corpus(paths: Sequence[str]) -> Corpus:
    """Read the articles of files and folders; one that cannot be read does not stop the others.

    What an article declares itself wins over the manifest beside it.

    Raises:
        UsageError: a path does not exist, or a folder holds no file.
        ConfigurationError: a manifest is wrong.
    """
    found = files_of(paths)
    declared = manifests(found.files)
    articles: list[Article] = []
    unread = list(found.unread)
    for file in found.files:
        try:
            articles.append(completed(_read(file), declared.get(file, Metadata())))
        except UnreadableError as error:
            unread.append(Unread(file, _reason(error)))
    return Corpus(tuple(articles), tuple(sorted(unread, key=lambda one: one.path)))


def _read(file: str) -> Article:
    read = reader(file)
    if os.path.exists(file) and not os.path.isfile(file):
        raise UnreadableError("no regular file: a device or a pipe")
    try:
        return read(file, Path(file).read_bytes())
    except OSError as error:
        raise UnreadableError(f"cannot be opened: {error.strerror}") from error


def _reason(error: UnreadableError) -> str:
    """The error without the path, which stands beside it."""
    line = f"line {error.place.line}: " if error.place and error.place.line else ""
    return f"{line}{error.what}" + (f" ({error.hint})" if error.hint else "")
