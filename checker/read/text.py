"""Plain text: an optional front matter, then prose."""

from checker.model import Article, Role, Segment, Span
from checker.read.blanking import without_addresses
from checker.read.decoding import decoded
from checker.read.front_matter import article, front_matter
from checker.read.headline import headline, trimmed

SUFFIXES = (".txt", ".text")


def read(path: str, raw: bytes) -> Article:
    """Read an article of plain text; a first line that looks like a headline is its title when none is declared.

    Raises:
        UnreadableError: the bytes are no UTF-8 text, or the front matter cannot be understood.
    """
    text = decoded(path, raw)
    front = front_matter(path, text)
    rest = Span(front.body, len(text))
    title = None if front.title else headline(text, rest)
    body = trimmed(text, Span(title.end if title else rest.start, rest.end))
    found = [Segment(title, Role.TITLE)] if title else []
    return article(path, text, front, [*found, Segment(body, Role.BODY)], without_addresses(text))
