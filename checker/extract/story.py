"""Which days an article is about, and which of its sentences tell of another time."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.grammar.reading import ReadSentence
from checker.values.days import DayRange, Days

LEAD = 4
"""Sentences from the start, title included, in which the day of the news is looked for."""
NEWS_WINDOW = 14
"""Days before publication within which a day named in the lead is the day of the news."""
APART = 3
"""Days before the story's first day from which on a sentence tells of something earlier."""


def story_days(sentences: Sequence[ReadSentence], published: Days) -> Days:
    """The days from the first one named in the lead to the publication; publication alone when none is."""
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
    return Days.of([(min([*named, first]), last)])


def in_time(sentences: Sequence[ReadSentence], story: Days) -> Iterator[ReadSentence]:
    """The sentences with their days and whether they tell of another time than the story.

    A sentence without a day of its own goes on in the time of the one before it in its paragraph.
    """
    background, paragraph = False, -1
    for read in sentences:
        days = [t.strict for t in read.timexes if t.strict.known]
        if days:
            background = story.known and all(_earlier(d, story) for d in days)
        elif read.sentence.paragraph != paragraph:
            background = False
        paragraph = read.sentence.paragraph
        yield replace(read, context=replace(read.context, story=story, background=background))


def _earlier(days: Days, story: Days) -> bool:
    return days.ranges[-1].last < story.ranges[0].first - APART
