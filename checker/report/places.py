"""Where a finding is, as other tools address it: URIs, lines and columns; one place is primary, others are related."""

from pathlib import PurePosixPath
from urllib.parse import quote

from msgspec import Struct

from checker.model import Assertion, Finding, Span
from checker.report.order import in_order
from checker.report.voices import versions

UNREAD_RULE = "unread-source"
"""What formats that know only findings call an input that could not be read."""


class Region(Struct, frozen=True):
    """A stretch of a file: lines and columns from 1 in characters, the end column just after the last one."""

    line: int
    column: int
    end_line: int
    end_column: int


def region(text: str, span: Span) -> Region:
    """The lines and columns of a span."""
    line, column = _position(text, span.start)
    end_line, end_column = _position(text, span.end)
    return Region(line, column, end_line, end_column)


def primary(finding: Finding) -> Assertion | None:
    """The mention that stands for the finding in formats that know one place: the first in reading order."""
    return next(iter(in_order(finding.evidence)), None)


def related(finding: Finding) -> tuple[Assertion, ...]:
    """The other places of a finding: each source once a value, in reading order."""
    shown = tuple(voice.shown for version in versions(finding.evidence) for voice in version.voices)
    return in_order(tuple(mention for mention in shown if mention != primary(finding)))


def relative(path: str) -> str:
    """A path with forward slashes and without a leading `./`."""
    return str(PurePosixPath(path.replace("\\", "/")))


def encodable(text: str) -> str:
    """The text without the lone surrogates that stand for bytes of a path that are no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def uri(path: str) -> str:
    """A path as a URI reference, byte for byte; an absolute path as a `file` URI."""
    escaped = quote(relative(path).encode("utf-8", "surrogateescape"))
    return f"file://{escaped}" if escaped.startswith("/") else escaped


def _position(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
