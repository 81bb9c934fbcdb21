"""Declared dates in words or figures: "mardi 26 mars 2024", "March 26, 2024", "26.03.2024". Never today's date."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import cache, lru_cache, reduce

from checker.grammar.timex import Mention, parse_timexes
from checker.grammar.timex.anchor import absolute, fits
from checker.grammar.tokens import Tokens
from checker.language.load import languages, load
from checker.values.days import Days

Declared = tuple[Days, str | None]
"""The days that a declared date allows, and the ISO 8601 moment when it names one."""

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
"""dateparser takes the day of "26 mars" for the year 2026: without a year in full it is not asked."""
_FAR_APART = (datetime(1931, 3, 3), datetime(2077, 10, 28))  # noqa: DTZ001 - the zone is the article's own
"""Two days at which only a date that takes nothing from today is read the same."""


@lru_cache(maxsize=1024)
def written_days(text: str, lang: str = "") -> Declared:
    """The days that a written date allows in a language, or in any language there is ("": both days of 03/04/2024).

    The house's own grammar reads first; dateparser what it does not cover, and only where the two agree.

    Raises:
        ValueError: no language reads the whole text as one date that means the same whenever it is read.
    """
    codes = (lang,) if lang else languages()
    for read in (_by_grammar, _by_dateparser):
        found = [declared for code in codes if (declared := read(text, code))]
        if found:
            return reduce(Days.union, (days for days, _ in found)), _agreed(moment for _, moment in found)
    message = f"`{text}` names no day"
    raise ValueError(message)


def _agreed(moments: Iterable[str | None]) -> str | None:
    """The moment, when every language reads the same one."""
    first, *others = moments
    return first if all(other == first for other in others) else None


def _by_grammar(text: str, code: str) -> Declared | None:
    """One time expression that is the whole text; a clock time in it is dateparser's."""
    tokens = Tokens(text)
    mentions = parse_timexes(tokens, load(code))
    if len(mentions) != 1 or (mentions[0].first, mentions[0].end) != (0, len(tokens)):
        return None
    days = _days(mentions[0])
    if days is None or not mentions[0].clock:
        return (days, None) if days else None
    return _by_dateparser(text, code) or (days, None)


def _days(mention: Mention) -> Days | None:
    """The days, first and last known, of an expression that means the same whenever it is read.

    Raises:
        ValueError: its weekday does not fall on its date.
    """
    reach = absolute(mention.expression) if mention.expression else None
    if mention.expression and not fits(mention.expression, Days.any()):
        message = "the weekday does not fall on the date"
        raise ValueError(message)
    return reach.strict if reach and reach.strict.first and reach.strict.last else None


def _by_dateparser(text: str, code: str) -> Declared | None:
    """What dateparser reads, as wide as its period, where it takes nothing from today and the grammar agrees."""
    if not _YEAR.search(text):
        return None
    early, late = (_parser(code, base)(text) for base in _FAR_APART)
    if early is None or early != late:
        return None
    known = (_days(mention) for mention in parse_timexes(Tokens(text), load(code)))
    return early if all(days is None or days.relation(early[0]).meets for days in known) else None


@cache
def _parser(code: str, today: datetime) -> Callable[[str], Declared | None]:
    """One language's parser that takes what a text leaves out from a day of ours."""
    from dateparser.date import DateDataParser  # noqa: PLC0415 - half a second, for dates that are not ISO only

    parser = DateDataParser(
        languages=[code],
        settings={
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["year", "month"],
            "RELATIVE_BASE": today,
            "RETURN_TIME_AS_PERIOD": True,
        },
    )

    def read(text: str) -> Declared | None:
        found = parser.get_date_data(text)
        return _widened(found.date_obj, found.period) if found.date_obj else None

    return read


def _widened(moment: datetime, period: str) -> Declared | None:
    """A month stays a month: dateparser fills in a day."""
    day = moment.date()
    if period == "time":
        return Days.on(day), moment.isoformat()
    if period == "day":
        return Days.on(day), None
    return (month_days(day), None) if period == "month" else None


def month_days(day: date) -> Days:
    """All days of a day's month."""
    first = day.replace(day=1)
    return Days.between(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
