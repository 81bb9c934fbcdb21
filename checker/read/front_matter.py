"""Front matter: YAML between two `---` lines at the head of a text or Markdown file."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from checker.errors import Place, UnreadableError
from checker.model import Article, Role, Segment, Span
from checker.read.decoding import BOM
from checker.read.fields.field import Field, YamlError
from checker.read.metadata import KEYS, DeclarationError, Metadata, completed, metadata

_BLOCK = re.compile(r"---[ \t]*\r?\n(?P<yaml>(?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)")
_LINE = re.compile(r"^(?P<key>\w+)[ \t]*:[ \t]+(?P<value>[^\r\n]*)", re.MULTILINE)
_QUOTED = 2
"""Characters of the shortest quoted value: its two quotes."""


class FrontMatter(Struct, frozen=True):
    """What the front matter declares, the span of its title's own words, and where the article begins after it."""

    declared: Metadata = Metadata()
    title: Span | None = None
    body: int = 0


def front_matter(path: str, text: str) -> FrontMatter:
    """Read the front matter of a text; without any, the article begins at the first character (after a BOM).

    Raises:
        UnreadableError: there is front matter, but it cannot be understood.
    """
    head = len(BOM) if text.startswith(BOM) else 0
    block = _BLOCK.match(text, head)
    if block is None:
        return FrontMatter(body=head)
    everything = _fields(path, block)
    if not everything or any(" " in field.key for field in everything):  # prose between two rules
        return FrontMatter(body=head)
    fields = tuple(field for field in everything if field.key.casefold() in KEYS and field.value)
    title = next((field for field in fields if KEYS[field.key.casefold()] == "title"), None)
    span = Span(block.start("yaml") + title.start, block.start("yaml") + title.end) if title else None
    return FrontMatter(_declared(path, fields), span, block.end())


def article(path: str, text: str, front: FrontMatter, body: Iterable[Segment], prose: str) -> Article:
    """The article of these parts; a title in the front matter is prose too, and comes first."""
    title = [Segment(front.title, Role.TITLE)] if front.title else []
    segments = tuple(segment for segment in (*title, *body) if segment.span.start < segment.span.end)
    found = next((prose[s.span.start : s.span.end] for s in segments if s.role is Role.TITLE), "")
    headline = front.declared.title or " ".join(found.split())
    read = Article(path, text, segments, title=headline, blanked="" if prose == text else prose)
    return completed(read, front.declared)


def _fields(path: str, block: re.Match[str]) -> tuple[Field, ...]:
    """The fields of the block; line by line where YAML would trip over a title such as `Niger : un accord`."""
    from checker.read.fields.parse import yaml_fields  # noqa: PLC0415 - most articles come without

    try:
        return yaml_fields(block["yaml"])
    except YamlError as error:
        lines = tuple(_line_fields(block["yaml"]))
        keys = {field.key.casefold() for field in lines}
        if not lines or (len(keys) == len(lines) and keys & KEYS.keys()):
            return lines
        raise UnreadableError(f"front matter: {error}", place=Place(path, error.line + 1, error.column)) from error


def _line_fields(yaml: str) -> Iterator[Field]:
    for found in _LINE.finditer(yaml):
        value, start = found["value"].rstrip(), found.start("value")
        if len(value) >= _QUOTED and value[0] == value[-1] and value[0] in "'\"":
            value, start = value[1:-1], start + 1
        yield Field(found["key"], value, start, start + len(value), yaml.count("\n", 0, start) + 1, 1)


def _declared(path: str, fields: tuple[Field, ...]) -> Metadata:
    try:
        return metadata({field.key: field.value or "" for field in fields})
    except DeclarationError as error:
        line = next(field.line for field in fields if field.key == error.key)
        raise UnreadableError(f"front matter: {error.key}: {error}", place=Place(path, line + 1)) from error
