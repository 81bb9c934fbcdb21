"""Markdown's markup, and what HTML hides, turned into spaces (CommonMark, tables, footnotes, short codes)."""

import re
from collections.abc import Iterator

from checker.model import Span
from checker.read.blanking import blank, without, without_addresses

_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})")
_LINES = re.compile(
    r"(?m)^[ \t]{0,3}(?:"
    r"(?P<rule>(?:[-*_][ \t]*){3,}$|=+[ \t]*$)"  # thematic breaks, underlines of headings
    r"|(?P<delimiters>\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$)"  # the row between a table's head and body
    r"|(?P<reference>\[[^\[\]\n]+\]:[ \t]+\S[^\n]*$)"  # link definitions
    r"|\#{1,6}(?=[ \t])|(?:>[ \t]?)+|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))"
)
_TARGET = r"""(?:\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?\)|\[[^\[\]\n]*\])"""
"""Where a link or an image leads: an address, maybe with a title, or the name of a definition."""
_BLOCKS = (
    re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}"),  # short codes of site generators
    re.compile(r"!\[[^\[\]\n]*\]" + _TARGET),  # images
    re.compile(r"\[\^[^\[\]\n]+\]:?"),  # footnote marks
    re.compile(r"\[(?P<kept>[^\[\]]+)\]" + _TARGET),  # links
    re.compile(r"<[a-zA-Z/!?][^<>]*>"),  # tags and addresses between angle brackets
    re.compile(r"(?<![\w`])`[^`\n]+`"),  # code; an apostrophe typed as a backtick is none
    re.compile(r"~~[^~\n]+~~"),  # what is struck out is withdrawn
    re.compile(r"\\(?=[!-/:-@\[-`{-~])"),  # escapes
    re.compile(r"\*+(?=\S)|(?<=\S)\*+|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)"),  # emphasis
)
_HIDDEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
"""What HTML shows to no reader, by how it begins and ends."""


def without_markup(text: str, start: int) -> str:
    """The text without markup; what stands before `start` is kept as it is."""
    prose = blank(text, _fenced(text, start))
    for opening, closing in _HIDDEN:
        prose = blank(prose, _between(prose, start, opening, closing))
    head, prose = prose[:start], prose[start:]
    prose = without(_LINES, prose)
    for pattern in _BLOCKS:
        prose = without(pattern, prose)
    return head + without_addresses(prose)


def _fenced(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The fenced code; a fence that nothing closes reaches to the end."""
    opened: int | None = None
    fence = ""
    for line in lines(text, start):
        found = _FENCE.match(text, line.start, line.end)
        if opened is None and found:
            opened, fence = line.start, found["fence"]
        elif opened is not None and found and found["fence"].startswith(fence):
            yield opened, line.end
            opened = None
    if opened is not None:
        yield opened, len(text)


def _between(text: str, start: int, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    while (begin := text.find(opening, start)) >= 0:
        end = text.find(closing, begin)
        start = len(text) if end < 0 else end + len(closing)
        yield begin, start


def lines(text: str, start: int) -> Iterator[Span]:
    """The lines from `start` on, without their ends."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield Span(start, end)
        start = end + 1
