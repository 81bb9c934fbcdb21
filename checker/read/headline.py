"""A headline that nothing declares: the first line, when it looks like one."""

import re

from checker.model import Span

HEADLINE_LENGTH = 140
"""Characters of the longest headline; the longest line that desks' systems give to one is about 120."""

_LINE = re.compile(r"[^\r\n]*")
_WORD = re.compile(r"[^\W\d_]")
_BLANK_LINE = re.compile(r"[ \t]*(?:\r\n|[\r\n])[ \t]*(?:\r\n|[\r\n])")
_ENDS_SENTENCE = (".", ":", ";", ",")


def headline(text: str, prose: Span) -> Span | None:
    """The first line when it is short, is no full sentence, and text follows: after a blank line, or longer text."""
    body = trimmed(text, prose)
    found = _LINE.match(text, body.start, body.end)
    if found is None or found.end() == body.end:
        return None
    line = found.group().rstrip()
    if not _WORD.search(line) or len(line) > HEADLINE_LENGTH or line.endswith(_ENDS_SENTENCE):
        return None
    following = _LINE.match(text, trimmed(text, Span(found.end(), body.end)).start, body.end)
    longer = following is not None and len(following.group()) > len(line)
    return Span(found.start(), found.start() + len(line)) if longer or _BLANK_LINE.match(text, found.end()) else None


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - len(words) + len(words.rstrip())))
