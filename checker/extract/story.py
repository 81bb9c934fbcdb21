"""Which days an article is about, and which of its sentences tell of another time."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.context import PERSON, earlier
from checker.grammar.framing import beside, frames, told_past, told_perfect
from checker.grammar.reading import ReadSentence, Timex
from checker.grammar.stems import HAPPENING, NUMBERED, SENSE
from checker.grammar.tokens import fold
from checker.language.load import Language
from checker.model import Role
from checker.values.days import DayRange, Days

LEAD = 4
"""Sentences from the start, title included, in which the day of the news is looked for."""
BRIEF = 5
"""Words with content up to which a sentence says so little by itself that the one before tells what it is of."""
NEWS_WINDOW = 14
"""Days before publication within which a day named in the lead is the day of the news."""

RECENT = 183
"""Days before the news (half a year) within which a time that the article's head tells of is the story's own."""


class _Frame(Struct, frozen=True):
    """A time before the story that a sentence tells of, and whether it tells it looking back from now."""

    days: Days
    perfect: bool


def story_days(sentences: Sequence[ReadSentence], published: Days) -> Days:
    """The days from the first one named in the lead to the publication, and the times that the article's head tells of.

    Publication alone where no day is named.
    """
    if not published.known:
        return Days.any()
    first, last = published.ranges[0].first, published.ranges[-1].last
    news = DayRange(first - NEWS_WINDOW, last)
    named = [
        r.first
        for read in sentences[:LEAD]
        for timex in read.timexes
        for r in timex.strict.ranges
        if news.first <= r.first and r.last <= news.last
    ]
    begun = min([*named, first])
    return Days.of([(begun, last), *_headed(sentences, begun)])


def _headed(sentences: Sequence[ReadSentence], begun: int) -> Iterator[tuple[int, int]]:
    """The times of the title and first sentence, not long before the news: a year's results, a month's abduction."""
    body = next((n for n, read in enumerate(sentences) if read.sentence.role is Role.BODY), len(sentences))
    for read in sentences[: body + 1]:
        for timex in read.timexes:
            days = timex.strict
            recent = len(days.ranges) == 1 and begun - RECENT <= days.ranges[0].last < begun
            if recent and days.first is not None and not beside(read, timex):
                yield days.ranges[0].first, days.ranges[0].last


def in_story(sentences: Sequence[ReadSentence], story: Days, language: Language) -> Iterator[ReadSentence]:
    """The sentences with the days and the topic of their article, and what they take over from the one before.

    A sentence without a day of its own goes on in the time of the one before it in its paragraph, if that was told of
    its main clause and this one is told in the past, too; one with a pronoun and no name of a person speaks of the
    people named before.
    """
    topic = frozenset(chain.from_iterable(map(_topic, sentences)))
    frame: _Frame | None = None
    people, paragraph, before = frozenset[str](), -1, frozenset[str]()
    for read in sentences:
        days = [t for t in read.timexes if t.strict.known or t.remote]
        framing = [t for t in days if frames(read, t)]
        if framing:
            frame = _frame(read, framing, story)
        elif frame and (read.sentence.paragraph != paragraph or not _goes_on(read, frame)):
            frame = None
        before = before if read.sentence.paragraph == paragraph else frozenset()
        named = frozenset(fold(n.tokens[-1]) for n in read.namings if n.sort == PERSON)
        refers = not language.concepts.pronouns.isdisjoint(read.tokens.norms)
        people = named or (people if refers else frozenset())
        paragraph = read.sentence.paragraph
        carried = frame if not framing else None
        mine = _said(read)
        preceding = before if len(mine) <= BRIEF else frozenset[str]()
        before = mine | preceding
        context = replace(
            read.context,
            story=story,
            topic=topic,
            background=carried is not None,
            people=people,
            preceding=preceding,
        )
        yield replace(read, context=replace(context, days=carried.days) if carried else context)


def _frame(read: ReadSentence, framing: Sequence[Timex], story: Days) -> _Frame | None:
    """The earlier time that a sentence is about, if it is about none but such."""
    if not all(earlier(timex, story) for timex in framing):
        return None
    return _Frame(framing[0].strict, perfect=not told_past(read))


def _goes_on(read: ReadSentence, frame: _Frame) -> bool:
    """Whether a sentence without a time of its own goes on in the one before it."""
    return told_past(read) or (frame.perfect and told_perfect(read))


def _said(read: ReadSentence) -> frozenset[str]:
    """The words with content of a sentence; its figures and days are its own."""
    return frozenset(key for key in read.context.sentence if not key.startswith(NUMBERED))


def _topic(read: ReadSentence) -> frozenset[str]:
    return read.context.entities | {key for key in read.context.sentence if key.startswith((SENSE, HAPPENING))}
