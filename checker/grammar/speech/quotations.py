"""Quoted stretches of a text, between double or single marks of any style, nested or not, within a paragraph."""

import re
from collections.abc import Iterator

from checker.model import Span

_MARK = re.compile(r"[«»“”„‟\"‘’']|\n[^\S\n]*(?=\n)|\n(?=[«“\"])")
_CLOSED_BY = {"«": "»", "“": "”", "„": "”“", "‟": "”", '"': '"”', "‘": "’", "'": "'"}
_STRAIGHT = "\"'"
_SINGLE = "‘’'"
_BEFORE_OPENING = "([{-–—/«“„\"‘’'"
_GAP = 64
"""Characters of white space between paragraphs across which a repeated opening mark is looked for."""
_DEPTH = 4
"""Quotations inside quotations: no prose nests deeper, and the bound keeps hostile text linear."""
_PADDING = " \u00a0\u202f\u2009\t\n"


def find_quotations(text: str, span: Span) -> tuple[Span, ...]:
    """The stretches inside quotation marks within `span`, marks and padding excluded, in reading order.

    Of nested quotations only the outermost is given. A mark without a partner in its paragraph quotes
    nothing, but one that a new paragraph repeats is closed there, as printers do. Linear in the text.
    """
    found: list[Span] = []
    opened: list[tuple[str, int]] = []
    for mark in _MARK.finditer(text, span.start, span.end):
        sign = mark.group()[0]
        if sign == "\n":
            found.extend(_continued(text, opened, mark.end()))
            opened.clear()
        elif opened and _closes(text, mark.start(), sign, opened):
            start = _pop(opened, sign)
            found.extend(_trimmed(text, start, mark.start()))
        elif _opens(text, mark.start(), sign, span):
            opened.append((sign, mark.end()))
            del opened[:-_DEPTH]
    return _outermost(found)


def _continued(text: str, opened: list[tuple[str, int]], end: int) -> Iterator[Span]:
    """What was open at a paragraph's end, if the next paragraph begins with the same mark."""
    if opened and text[end : end + _GAP].lstrip()[:1] == opened[0][0]:
        yield from _trimmed(text, opened[0][1], end)


def _opens(text: str, at: int, sign: str, span: Span) -> bool:
    if sign not in _CLOSED_BY:
        return False
    if sign not in _STRAIGHT and sign not in _SINGLE:
        return True
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1 : at + 2]
    elided = sign == '"' and before in "'’"
    free_before = before.isspace() or before in _BEFORE_OPENING or elided
    begins = after.isalpha() or after in "([«“‘…" if sign in _SINGLE else not after.isspace()
    return free_before and bool(after) and begins


def _closes(text: str, at: int, sign: str, opened: list[tuple[str, int]]) -> bool:
    """Whether the sign closes a mark that is open; an apostrophe inside or after a word of a quotation does not."""
    if not any(sign in _CLOSED_BY[opening] for opening, _ in opened):
        return False
    if sign not in _SINGLE:
        return True
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return not before.isspace() and not after.isalnum()


def _pop(opened: list[tuple[str, int]], sign: str) -> int:
    """Take off the mark that the sign closes, and all unbalanced ones inside it; where its words start."""
    while True:
        opening, start = opened.pop()
        if sign in _CLOSED_BY[opening]:
            return start


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _PADDING:
        start += 1
    while end > start and text[end - 1] in _PADDING:
        end -= 1
    if start < end:
        yield Span(start, end)


def _outermost(found: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
