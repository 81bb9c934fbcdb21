"""Hours of the day in an article: which is of its own happening, which end of a stretch, in whose time zone."""

from checker.grammar.event_words import BEGIN, END
from checker.grammar.phrases import holds
from checker.grammar.reading import Reading, ReadSentence, Timex
from checker.grammar.stems import NUMBERED
from checker.grammar.tokens import token_range
from checker.language.load import Language, load
from checker.model import Role, Span

ZONED = "zone"
"""Qualifies a time of day of another time zone than its article's."""
BEHIND = 3
"""Tokens behind a time of day, a comma included, at which a time zone is named."""
LEAD = 5
"""Sentences of the body, from the first, in which the hour of what an article is about is told."""
WHEN = 2
"""Tokens behind "it was two o'clock" at which the words begin that say what happened then."""


def leading_hour(reading: Reading) -> Span | None:
    """The first hour of an article's head, if it stands alone in its sentence and that speaks of what the head does.

    That is the first sentence, one that shares a word with it or with the title, or one that opens a scene by the clock
    ("it was two o'clock when …").
    """
    body = [read for read in reading.sentences if read.sentence.role is Role.BODY][:LEAD]
    told = next((read for read in body if any(t.minutes for t in read.timexes)), None)
    hours = [t for t in told.timexes if t.minutes] if told else []
    if told is None or len(hours) != 1 or hours[0].opens or hours[0].closes or _planned(told, reading.language):
        return None
    head = [read for read in reading.sentences if read.sentence.role is Role.TITLE] + body[:1]
    own = _content(told)
    near = told is body[0] or any(own & _content(read) for read in head if read is not told)
    return hours[0].span if near or _scene(told, hours[0]) else None


def phases(timex: Timex) -> frozenset[str]:
    """The end of a stretch of hours that an hour is, as a phase of what happens."""
    return frozenset(label for label, is_so in ((BEGIN, timex.opens), (END, timex.closes)) if is_so)


def zone(timex: Timex, read: ReadSentence) -> frozenset[str]:
    """A qualifier for a time of day that is told in another time zone than the article's own."""
    if timex.minutes is None:
        return frozenset()
    _, last = token_range(read.tokens, timex.span)
    words = load(read.language).events
    told = holds(read.tokens, words.zones, last + 1, last + BEHIND) or _named_zone(read, last, words.zone_nouns)
    return frozenset({ZONED} if told else ())


def beside_foreign_hour(timex: Timex, read: ReadSentence) -> bool:
    """Whether a day is told beside an hour of another time zone: by the article's own clock it may be the next one."""
    first, last = token_range(read.tokens, timex.span)
    zones = load(read.language).events.zones
    return holds(read.tokens, zones, max(0, first - BEHIND), last + BEHIND)


def _named_zone(read: ReadSentence, last: int, nouns: frozenset[str]) -> bool:
    """Whether a zone is told by a name: "3 p.m. Belgrade time"."""
    tokens = read.tokens
    behind = range(last + 2, min(last + 2 + BEHIND, len(tokens)))
    return any(tokens.norms[i] in nouns and tokens.written(i - 1)[0].isupper() for i in behind)


def _content(read: ReadSentence) -> set[str]:
    return {key for key in read.keys if key and not key.startswith(NUMBERED)}


def _planned(read: ReadSentence, language: Language) -> bool:
    return holds(read.tokens, language.concepts.planned)


def _scene(read: ReadSentence, hour: Timex) -> bool:
    """Whether the clock itself is told, and then what happened."""
    first, last = token_range(read.tokens, hour.span)
    words = load(read.language).timex.clock
    told = holds(read.tokens, frozenset(words.get("it_is", ())), max(0, first - 1), first)
    return told and holds(read.tokens, frozenset(words.get("when", ())), last + 1, last + WHEN)
