"""`sources.yaml`: what a desk declares about the articles that lie beside it, by file name.

agence.txt:
  outlet: Agence du Fleuve
  date: 2024-11-20T16:30:00+01:00
  lang: fr
  title: Niger, libération de cinq humanitaires
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from checker.errors import ConfigurationError, Place, UnreadableError
from checker.read.decoding import BOM, decoded
from checker.read.fields.field import Field, YamlError
from checker.read.metadata import KEYS, DeclarationError, Metadata, metadata
from checker.read.paths import MANIFEST

SIMILAR = 60
"""Ratio of 0 to 100 from which a known word is offered for a wrong one: below it the guess would mislead."""


def manifests(files: Iterable[str]) -> dict[str, Metadata]:
    """What the manifests beside some files declare of them, by file.

    Raises:
        ConfigurationError: a manifest is wrong.
    """
    folders = {os.path.dirname(file) for file in files}
    return {os.path.join(folder, name): declared for folder in folders for name, declared in _manifest(folder).items()}


def _manifest(folder: str) -> Mapping[str, Metadata]:
    path = os.path.join(folder, MANIFEST)
    if not os.path.isfile(path):
        return {}
    from checker.read.fields.parse import yaml_fields  # noqa: PLC0415 - most articles come without

    try:
        fields = yaml_fields(decoded(path, Path(path).read_bytes()).removeprefix(BOM))
    except YamlError as error:
        raise ConfigurationError(str(error), place=Place(path, error.line, error.column)) from error
    except UnreadableError as error:
        raise ConfigurationError(error.what, place=error.place, hint=error.hint) from error
    except OSError as error:
        raise ConfigurationError(f"cannot be read: {error.strerror}", place=Place(path)) from error
    beside = [name for name in os.listdir(folder or ".") if name != MANIFEST]
    return {field.key: _entry(path, field, beside) for field in fields}


def _entry(path: str, field: Field, beside: list[str]) -> Metadata:
    if field.key not in beside:
        raise _fault(path, field, f"no file `{field.key}` beside this manifest", beside)
    if not field.nested:
        raise _fault(path, field, "keys and values are expected under a file name", [])
    for known in field.nested:
        if known.key not in KEYS:
            raise _fault(path, known, f"unknown key `{known.key}`", list(KEYS))
        if known.value is None:
            raise _fault(path, known, f"`{known.key}` must be one text", [])
    try:
        return metadata({known.key: known.value or "" for known in field.nested})
    except DeclarationError as error:
        wrong = next(known for known in field.nested if known.key == error.key)
        raise _fault(path, wrong, str(error), []) from error


def _fault(path: str, field: Field, what: str, known: list[str]) -> ConfigurationError:
    from rapidfuzz import process  # noqa: PLC0415 - needed only to word an error

    best = process.extractOne(field.key, sorted(known), score_cutoff=SIMILAR)
    listed = f"there are {', '.join(sorted(known))}" if known else None
    return ConfigurationError(
        what,
        place=Place(path, field.line, field.column),
        hint=f"did you mean `{best[0]}`?" if best else listed,
    )
