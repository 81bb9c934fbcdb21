"""Lines of a terminal: words wrapped by display width, with one stretch of them marked."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from rich.cells import cell_len, chop_cells
from rich.text import Text

from checker.report.account import SEPARATOR

UNDERLINE = "^"
"""What marks a mention from the line below, where there is no colour."""

TIED_TO_NEXT = frozenset("«")
TIED_TO_PREVIOUS = frozenset("»:;!?")
"""Signs that French sets off by a space, at which no line ends even where the space is a plain one."""


class Line(Struct, frozen=True):
    """The characters of one line, as a half-open stretch of a text."""

    start: int
    end: int


def wrap(text: str, width: int) -> list[Line]:
    """Break a text at plain spaces into lines of at most `width` columns.

    Never at a space that does not break, nor beside a sign that typography ties to its word.
    """
    lines: list[Line] = []
    start = end = 0
    for word in _words(text, width):
        fits = cell_len(text[start : word.end]) <= width
        if end > start and not fits:
            lines.append(Line(start, end))
        if end == start or not fits:
            start = word.start
        end = word.end
    return [*lines, Line(start, end)]


def _words(text: str, width: int) -> Iterator[Line]:
    """Where the words are, with the signs tied to them; a word wider than the line is cut to fit."""
    start = 0
    for space in [*_breaks(text), len(text)]:
        for piece in chop_cells(text[start:space], width):
            yield Line(start, start + len(piece))
            start += len(piece)
        start = space + 1


def _breaks(text: str) -> Iterator[int]:
    """The spaces at which a line may end."""
    for at, character in enumerate(text):
        tied = text[at - 1 : at] in TIED_TO_NEXT or text[at + 1 : at + 2] in TIED_TO_PREVIOUS
        if character == " " and not tied:
            yield at


def underline(text: str, line: Line, start: int, end: int) -> str:
    """The marks under the part of `text[start:end]` that stands on a line; "" where none does."""
    first, last = max(start, line.start), min(end, line.end)
    if first >= last:
        return ""
    return " " * cell_len(text[line.start : first]) + UNDERLINE * cell_len(text[first:last])


def paragraph(text: str, width: int, *, indent: str = "", style: str = "", lead: str = "") -> list[Text]:
    """A text in lines of one style, each after an indent; the `lead` that it begins with is left plain."""
    styled = Text(text)
    styled.stylize(style, len(lead))
    room = max(width - cell_len(indent), 1)
    return [Text.assemble(indent, styled[at.start : at.end]) for at in wrap(text, room)]


def packed(parts: Sequence[str], width: int) -> list[str]:
    """Parts joined by a dot, as many on a line as fit."""
    lines = [*parts[:1]]
    for part in parts[1:]:
        joined = f"{lines[-1]}{SEPARATOR}{part}"
        lines[-1:] = [joined] if cell_len(joined) <= width else [lines[-1], part]
    return lines
