"""Markdown: an optional front matter, then blocks of prose between markup."""

import re
from collections.abc import Iterator

from checker.model import Article, Role, Segment, Span
from checker.read.decoding import decoded
from checker.read.front_matter import article, front_matter
from checker.read.headline import headline, trimmed
from checker.read.markup import lines, without_markup

SUFFIXES = (".md", ".markdown")

_HEADING = re.compile(r" {0,3}#{1,6}[ \t]")
_UNDERLINE = re.compile(r"[ \t]*\r?\n {0,3}(?:=+|-+)[ \t]*(?:\r?\n|$)")
_OWN_BLOCK = re.compile(r"[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\||#{1,6}[ \t])")
"""Lines that begin a block of their own: list entries, table rows, headings."""


def read(path: str, raw: bytes) -> Article:
    """Read an article of Markdown; a first heading is its title when none is declared.

    Raises:
        UnreadableError: the bytes are no UTF-8 text, or the front matter cannot be understood.
    """
    text = decoded(path, raw)
    front = front_matter(path, text)
    prose = without_markup(text, front.body)
    body = tuple(_segments(text, prose, front.body, titled=front.title is not None))
    return article(path, text, front, body, prose)


def _segments(text: str, prose: str, start: int, *, titled: bool) -> Iterator[Segment]:
    """A segment for each block of prose; the first heading, or a first line that looks like one, is the title."""
    blocks = [trimmed(prose, block) for block in _blocks(text, prose, start)]
    for index, block in enumerate(blocks):
        first = index == 0 and not titled
        title = first and (_is_heading(text, block) or headline(prose, Span(start, len(prose))) == block)
        yield Segment(block, Role.TITLE if title else Role.BODY)


def _is_heading(text: str, block: Span) -> bool:
    line = text.rfind("\n", 0, block.start) + 1
    return bool(_HEADING.match(text, line) or _UNDERLINE.match(text, block.end))


def _blocks(text: str, prose: str, start: int) -> Iterator[Span]:
    """Runs of lines that hold prose; list entries, table rows and headings begin a run of their own."""
    opened: Span | None = None
    for line in lines(prose, start):
        words = bool(prose[line.start : line.end].strip())
        own = words and _OWN_BLOCK.match(text, line.start, line.end)
        if opened and (own or not words or _HEADING.match(text, opened.start)):
            yield opened
            opened = None
        if words:
            opened = Span(opened.start if opened else line.start, line.end)
    if opened:
        yield opened
