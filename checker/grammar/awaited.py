"""Days before which something was denied: "did not reopen until 12 May" tells of the 12th, and of no day before it."""

from datetime import date, timedelta

from msgspec.structs import replace

from checker.grammar.framing import stretch
from checker.grammar.phrases import holds
from checker.grammar.reading import ReadSentence, Timex
from checker.grammar.tokens import token_range
from checker.language.load import load
from checker.values.days import Days


def awaited(timex: Timex, read: ReadSentence) -> Timex:
    """The time expression with the days from the bound on, where its clause denies that it was so before."""
    bound = _bound(timex, read)
    if bound is None or not _denied(timex, read):
        return timex
    onward = Days.between(bound, None)
    return replace(timex, strict=onward, implied=Days.on(bound) if _told(timex, read, "until") else onward)


def _bound(timex: Timex, read: ReadSentence) -> date | None:
    """The day itself that words like "until" and "before" bound, open to the past; None for any other expression."""
    last = timex.strict.last
    if last is None or timex.strict.first is not None or len(timex.strict.ranges) > 1:
        return None
    if _told(timex, read, "until"):
        return last
    return last + timedelta(days=1) if _told(timex, read, "before") else None


def _told(timex: Timex, read: ReadSentence, edge: str) -> bool:
    first, _ = token_range(read.tokens, timex.span)
    return holds(read.tokens, frozenset(load(read.language).timex.edges.get(edge, ())), first, first)


def _denied(timex: Timex, read: ReadSentence) -> bool:
    """Whether a word before the expression, in its stretch, denies."""
    words, (first, last) = load(read.language).predicates, token_range(read.tokens, timex.span)
    start, _ = stretch(read.tokens, first, last)
    if holds(read.tokens, words.nobody | words.no, start, first - 1):
        return True
    whole = not words.companions or holds(read.tokens, words.companions, start, first - 1)
    return whole and holds(read.tokens, words.negators, start, first - 1)
