"""The words around a mention, made fit to show: one line of text, safe to print, shortened if long."""

import re

from msgspec import Struct

from checker.model import Assertion
from checker.report.embargo import masked
from checker.report.wording import Wording

ELLIPSIS = "…"

_SPACE = re.compile(r"[ \t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_SUBSTITUTE = "\ufffd"


class Passage(Struct, frozen=True):
    """A stretch of an article on one line; the mention is `text[start:end]`."""

    text: str
    start: int
    end: int


def passage(assertion: Assertion, words: Wording, limit: int) -> Passage:
    """The sentence of an assertion, shortened on both sides of the mention to about `limit` characters."""
    if masked(assertion.article):
        label = words.text("embargoed")
        return Passage(label, 0, len(label))
    text, sentence, mention = assertion.article.text, assertion.sentence.span, assertion.mention
    before = line(text[sentence.start : mention.start]).lstrip()
    quote = line(assertion.quote)
    after = line(text[mention.end : sentence.end]).rstrip()
    room = max(limit - len(quote), 0)
    before, after = _tail(before, max(room - len(after), room // 2)), _head(after, max(room - len(before), room // 2))
    return Passage(before + quote + after, len(before), len(before) + len(quote))


def quote(assertion: Assertion, words: Wording) -> str:
    """The words of the mention exactly, or that they are under embargo."""
    return words.text("embargoed") if masked(assertion.article) else assertion.quote


def sentence(assertion: Assertion, words: Wording) -> str:
    """The words of the sentence exactly, or that they are under embargo."""
    span = assertion.sentence.span
    return words.text("embargoed") if masked(assertion.article) else assertion.article.text[span.start : span.end]


def shortened(text: str, limit: int) -> str:
    """The first words of a text, about `limit` characters, and an ellipsis where some are left out."""
    return _head(text, limit)


def line(text: str) -> str:
    """The text on one line, without characters that a screen would obey instead of show."""
    return _UNSAFE.sub(_SUBSTITUTE, _SPACE.sub(" ", text))


def _head(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", 0, limit)
    return f"{text[: max(cut, 0)]} {ELLIPSIS}"


def _tail(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text.find(" ", len(text) - limit)
    return f"{ELLIPSIS} {text[cut + 1 :] if cut >= 0 else ''}"
