"""Fixture bundles: articles beside what a careful editor would say of them.

A bundle is a folder with `sources/` and `gold.yaml`; fixtures/README.md describes the format.
"""

import hashlib
from pathlib import Path
from typing import Any, Literal

import msgspec
import yaml
from msgspec import Struct

Expect = Literal["must_flag", "may_flag", "must_not_flag"]


class Passage(Struct, frozen=True):
    """Words of one article: a file name inside `sources/` and a verbatim quote of one line."""

    source: str
    quote: str


class Member(Passage, frozen=True):
    """A passage that states the fact; members with unlike values carry a group's verdict."""

    value: str


class Group(Struct, frozen=True):
    """One fact, the passages that state it, and what an editor expects to be told of it."""

    id: str
    kind: str
    verdict: Literal["CONFLICT", "VARIANT", "IMPRECISE", "EVOLVES", "CONSISTENT"]
    severity: Literal["error", "warning", "info", "none"]
    expect: Expect
    scope: Literal["cross", "within"]
    tier: int
    fact: str
    members: tuple[Member, ...]
    note: str = ""


class Trap(Struct, frozen=True):
    """Two passages that look alike and speak of different things: they must never share a fact."""

    id: str
    confusion: str
    must_not_align: tuple[Passage, ...]
    note: str = ""


class Meta(Struct, frozen=True):
    """What a bundle is about; `lang` is the group its scores are counted in."""

    bundle: str
    lang: Literal["fr", "en", "mixed"]
    topic: str


class Gold(Struct, frozen=True):
    """The whole of a gold.yaml."""

    meta: Meta
    groups: tuple[Group, ...]
    traps: tuple[Trap, ...] = ()


class Located(Struct, frozen=True):
    """A member with its half-open character offsets in its file decoded as UTF-8."""

    source: str
    start: int
    end: int
    value: str


class Bundle(Struct, frozen=True):
    """A folder of articles with its gold."""

    path: Path
    gold: Gold
    texts: dict[str, str]

    @property
    def sources(self) -> Path:
        """The folder of the articles."""
        return self.path / "sources"

    def locate(self, passage: Passage) -> Located:
        """Where a passage stands.

        Raises:
            ValueError: the quote is not in its file.
        """
        start = self.texts[passage.source].index(passage.quote)
        value = passage.value if isinstance(passage, Member) else ""
        return Located(passage.source, start, start + len(passage.quote), value)


def yaml_of_strings(text: str) -> Any:  # noqa: ANN401 - its caller checks the shape
    """A YAML document whose scalars stay as written: 12:30, no and 2024-03-09 are strings."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - builds nothing but strings, lists and dicts


def load(path: Path) -> Bundle:
    """Read one bundle.

    Raises:
        msgspec.ValidationError: gold.yaml does not have the described shape.
    """
    raw = yaml_of_strings((path / "gold.yaml").read_text(encoding="utf-8"))
    files = (file for file in sorted((path / "sources").iterdir()) if file.suffix in {".txt", ".md"})
    return Bundle(
        path=path,
        gold=msgspec.convert(raw, Gold, strict=False),
        texts={file.name: file.read_text(encoding="utf-8") for file in files},
    )


def bundles_below(folder: Path) -> list[Path]:
    """The bundles in a folder, in the order of their names."""
    return sorted(gold.parent for gold in folder.glob("*/gold.yaml"))


def digest(paths: list[Path]) -> str:
    """A fingerprint of bundles: it changes with any byte of an article, a manifest or the gold."""
    seen = hashlib.sha256()
    for bundle in sorted(paths, key=lambda path: path.name):
        for file in sorted(file for file in bundle.rglob("*") if file.is_file()):
            content = hashlib.sha256(file.read_bytes()).hexdigest()
            seen.update(f"{bundle.name}/{file.relative_to(bundle).as_posix()} {content}\n".encode())
    return f"sha256:{seen.hexdigest()}"
