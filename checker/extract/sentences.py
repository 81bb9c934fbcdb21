"""Cut an article's prose into paragraphs and sentences."""

import re
from collections.abc import Iterator

from checker.grammar.tokens import fold
from checker.language.load import Language
from checker.model import Article, Sentence, Span

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…]+")
_WORD_BEFORE = re.compile(r"[^\W_]+$")
_CLOSERS = "»”’\"')]\u00a0\u202f "
_OPENERS = "«“‘\"'([—–-•"
_TERMINAL = re.compile(r"[.!?…:;][»”\"')\]\s]*$")
_WRAPPED_LINE = 40
"""Characters: a line at least this long, unfinished, and followed by a lower-case letter was wrapped by a machine."""
_WORD_WINDOW = 24
"""Characters looked at before a full stop for an abbreviation: longer words are no abbreviations."""


def split_sentences(article: Article, language: Language) -> tuple[Sentence, ...]:
    """The sentences of all segments of an article, in reading order."""
    sentences: list[Sentence] = []
    paragraph = 0
    for segment in article.segments:
        for block in _paragraphs(article.prose, segment.span):
            for span in _sentences(article.prose, block, language):
                sentences.append(Sentence(span, len(sentences), paragraph, segment.role))
            paragraph += 1
    return tuple(sentences)


def _paragraphs(text: str, span: Span) -> Iterator[Span]:
    """One paragraph a line, but lines that a machine wrapped belong together."""
    open_from: int | None = None
    end = span.start
    for line in _LINE.finditer(text, span.start, span.end):
        if open_from is not None and not _continues(text, end, line.start()):
            yield Span(open_from, end)
            open_from = None
        open_from, end = (line.start() if open_from is None else open_from), line.end()
    if open_from is not None:
        yield Span(open_from, end)


def _continues(text: str, end: int, start: int) -> bool:
    """Whether the line that starts at `start` goes on with the one that ends at `end`."""
    before = text[text.rfind("\n", 0, end) + 1 : end]
    one_break = text.count("\n", end, start) == 1
    unfinished = len(before) >= _WRAPPED_LINE and not _TERMINAL.search(before)
    return one_break and unfinished and text[start : start + 1].islower()


def _sentences(text: str, block: Span, language: Language) -> Iterator[Span]:
    start = block.start
    for stop in _STOP.finditer(text, block.start, block.end):
        end = _after_closers(text, stop.end(), block.end)
        if end < block.end and _ends_sentence(text, stop, end, language):
            yield from _trimmed(text, start, end)
            start = end
    yield from _trimmed(text, start, block.end)


def _after_closers(text: str, position: int, limit: int) -> int:
    """The position after closing quotes and brackets; a closer set off by a space counts as closing too."""
    while position < limit and text[position] in _CLOSERS:
        space_then_opener = text[position] == " " and text[position + 1 : position + 2] not in tuple("»”")
        if space_then_opener or (text[position] in "\"'" and text[position - 1] == " "):
            break
        position += 1
    return position


def _ends_sentence(text: str, stop: re.Match[str], end: int, language: Language) -> bool:
    """Whether a stop ends a sentence: a new one must seem to begin, and the stop must not be an abbreviation's."""
    following = text[end : end + _WORD_WINDOW].lstrip()[:1]
    spaced = text[end].isspace() or text[end - 1].isspace()
    begins = following.isupper() or following.isdigit() or following in _OPENERS
    return spaced and begins and not (stop.group() == "." and _abbreviates(text, stop.start(), language))


def _abbreviates(text: str, stop: int, language: Language) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation, an initial or the number of a list entry."""
    word = _WORD_BEFORE.search(text, max(0, stop - _WORD_WINDOW), stop)
    if word is None:
        return False
    written = word.group()
    if written.isdigit():
        before = text[max(0, word.start() - _WORD_WINDOW) : word.start()]
        return before[-1:].isspace() and before.rstrip(" ").endswith((":", ";", "\n"))
    initial = len(written) == 1 and written.isupper()
    return initial or fold(written) in language.prose.abbreviations


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
