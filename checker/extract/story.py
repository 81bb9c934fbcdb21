"""Which days an article is about, and which of its sentences tell of another time."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec.structs import replace

from checker.grammar.context import PERSON, earlier
from checker.grammar.reading import ReadSentence
from checker.grammar.stems import DAY, FIGURE, HAPPENING, RANK, SENSE
from checker.grammar.tokens import fold
from checker.language.load import Language
from checker.values.days import DayRange, Days

LEAD = 4
"""Sentences from the start, title included, in which the day of the news is looked for."""
BRIEF = 5
"""Words with content up to which a sentence says so little by itself that the one before tells what it is of."""
NEWS_WINDOW = 14
"""Days before publication within which a day named in the lead is the day of the news."""


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


def in_story(sentences: Sequence[ReadSentence], story: Days, language: Language) -> Iterator[ReadSentence]:
    """The sentences with the days and the topic of their article, and what they take over from the one before.

    A sentence without a day of its own goes on in the time of the one before it in its paragraph; one with
    a pronoun and no name of a person speaks of the people named before.
    """
    topic = frozenset(chain.from_iterable(map(_topic, sentences)))
    background, people, paragraph, before = False, frozenset[str](), -1, frozenset[str]()
    for read in sentences:
        days = [t for t in read.timexes if t.strict.known or t.remote]
        if days:
            background = all(t.remote or earlier(t.strict, story) for t in days)
        elif read.sentence.paragraph != paragraph:
            background = False
        before = before if read.sentence.paragraph == paragraph else frozenset()
        named = frozenset(fold(n.tokens[-1]) for n in read.namings if n.sort == PERSON)
        refers = not language.concepts.pronouns.isdisjoint(read.tokens.norms)
        people = named or (people if refers else frozenset())
        paragraph = read.sentence.paragraph
        carried = background and not days
        mine = _said(read)
        preceding = before if len(mine) <= BRIEF else frozenset[str]()
        before = mine | preceding
        context = replace(
            read.context, story=story, topic=topic, background=carried, people=people, preceding=preceding
        )
        yield replace(read, context=context)


def _said(read: ReadSentence) -> frozenset[str]:
    """The words with content of a sentence; its figures and days are its own."""
    return frozenset(key for key in read.context.sentence if not key.startswith((FIGURE, DAY, RANK)))


def _topic(read: ReadSentence) -> frozenset[str]:
    return read.context.entities | {key for key in read.context.sentence if key.startswith((SENSE, HAPPENING))}
