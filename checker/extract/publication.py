"""On what days an article may have been published, as far as its own words tell. Never today."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from checker.grammar.timex import Mention
from checker.grammar.timex.anchor import absolute
from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.expression import Tense
from checker.grammar.timex.relative import Weekday
from checker.grammar.tokens import Tokens, folds_of
from checker.language.load import Language
from checker.values.days import Days

YEARS = range(1990, 2051)
"""The years a date without year is looked for in, when the text has no dated past event."""

DATELINE = 12
"""Tokens of the longest line that is a dateline."""
HEADER_SENTENCES = 3
"""Only so far into an article does a label ("published") make a date the article's own."""

DATED_WEEK = timedelta(days=31)
"""A newsroom gives weekday and date without the year ("mardi 16 janvier") for what is at most this old."""

WEEKDAY_REACH = timedelta(days=1)
"""An article that names a weekday of the week of its dated event came out at most a day after it."""

_WEEK = 7

Parsed = tuple[Sequence[Mention], Tokens]
"""The time expressions of a sentence, and its tokens."""


class _Clue(Struct, frozen=True):
    """A mention, and whether a label before it makes it the article's own date."""

    mention: Mention
    labelled: bool


def infer_publication(sentences: Sequence[Parsed], language: Language, declared: Days) -> Days:
    """The days the article may have been published on.

    Args:
        sentences: the time expressions of each of the article's sentences and its tokens, in order.
        language: the language they are written in.
        declared: what the article's metadata says; it stands unless it says nothing.

    Returns:
        From the surest clue there is: a labelled date; "this Tuesday 26 March"; a dated weekday in the past and
        the weekdays named beside it; else every day from the latest dated past event on, up to the first dated
        coming one; else every day.
    """
    if declared != Days.any():
        return declared
    labels = frozenset(map(folds_of, language.timex.publication_labels))
    header = [clue for mentions, tokens in sentences[:HEADER_SENTENCES] for clue in _clues(mentions, tokens, labels)]
    clues = header + [_Clue(mention, labelled=False) for found, _ in sentences[HEADER_SENTENCES:] for mention in found]
    frame = _frame(clues)
    for told in (_labelled(clues), _called_this(clues, frame), _dated_week(clues, frame)):
        fitting = told.intersection(frame)
        if told.known and not fitting.empty:
            return fitting
    return frame


def _clues(mentions: Sequence[Mention], tokens: Tokens, labels: frozenset[tuple[str, ...]]) -> Iterator[_Clue]:
    for mention in mentions:
        before = [tuple(tokens.folds[k : mention.first]) for k in range(max(0, mention.first - 4), mention.first)]
        labelled = any(words in labels for words in before) or _is_dateline(mention, tokens)
        yield _Clue(mention, labelled)


def _is_dateline(mention: Mention, tokens: Tokens) -> bool:
    """Whether a full date makes up a line of its own with no more than a place: "Paris, le 7 février 2025"."""
    expression = mention.expression
    full = isinstance(expression, Calendar) and bool(expression.year and expression.month and expression.day)
    return full and len(tokens) <= DATELINE and mention.end >= len(tokens)


def _frame(clues: list[_Clue]) -> Days:
    """From the latest dated past event to the first dated coming one."""
    past = [days.first for days in _dated(clues, Tense.PAST) if days.first]
    coming = [days.last for days in _dated(clues, Tense.FUTURE) if days.last]
    latest = max(past, default=None)
    after = [day for day in coming if latest is None or day >= latest]
    return Days.between(latest, min(after, default=None))


def _dated(clues: list[_Clue], tense: Tense) -> Iterator[Days]:
    for clue in clues:
        expression = clue.mention.expression
        if clue.mention.tense is tense and isinstance(expression, Calendar) and expression.year and not clue.labelled:
            fixed = absolute(expression)
            if fixed:
                yield fixed.strict


def _labelled(clues: list[_Clue]) -> Days:
    found = (clue.mention.expression for clue in clues if clue.labelled)
    reaches = (absolute(expression) for expression in found if expression is not None)
    return next((reach.strict for reach in reaches if reach), Days.any())


def _called_this(clues: list[_Clue], frame: Days) -> Days:
    """The days of "this Tuesday 26 March": of the years it fits, the first within the frame."""
    called = (
        clue.mention.expression for clue in clues if clue.mention.expression and clue.mention.expression.publication
    )
    return next((_placed(e, frame) for e in called if isinstance(e, Calendar) and e.month), Days.any())


def _placed(calendar: Calendar, frame: Days) -> Days:
    """The days a date may be on: all years that its weekday fits, or only the next from the latest past event on."""
    years = YEARS if calendar.year is None else (calendar.year,)
    days = [day for year in years for day in _on(calendar, year)]
    if frame.first is not None:
        days = [day for day in days if day >= frame.first][:1]
    return Days.on(*days)


def _on(calendar: Calendar, year: int) -> Iterator[date]:
    try:
        day = date(year, calendar.month or 1, calendar.day or 1)
    except ValueError:  # 29 February
        return
    if calendar.weekday is None or day.weekday() == calendar.weekday:
        yield day


def _dated_week(clues: list[_Clue], frame: Days) -> Days:
    """From a past event that is dated by weekday, day and month on, not long; a later weekday named alone limits it."""
    for clue in clues:
        event = clue.mention.expression
        if (
            isinstance(event, Calendar)
            and event.month
            and event.day
            and event.weekday is not None
            and clue.mention.tense is Tense.PAST
        ):
            days = _placed(event, frame)
            return Days.of((r.first, r.first + _reach(clues, event.weekday).days) for r in days.ranges)
    return Days.any()


def _reach(clues: list[_Clue], weekday: int) -> timedelta:
    alone = [clue.mention.expression.weekday for clue in clues if isinstance(clue.mention.expression, Weekday)]
    if not alone:
        return DATED_WEEK
    return timedelta(days=max((other - weekday) % _WEEK for other in alone)) + WEEKDAY_REACH
