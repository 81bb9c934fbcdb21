"""The arithmetic of the calendar: periods, steps, nth weekdays, movable feasts. No words, no judgement."""

from calendar import monthrange
from datetime import date, timedelta

Period = tuple[date, date]
"""First and last day of a stretch of time, both included."""

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""The units that are made of whole months, with their length in months."""

DAYS = {"day": 1, "week": 7, "weekend": 7, "workweek": 7, "fortnight": 14}
"""The units that are made of whole days, with the days from one to the next."""

_WITHIN_WEEK = {"week": (0, 6), "weekend": (5, 6), "workweek": (0, 4)}
"""First and last weekday of the parts of a week (Monday is 0)."""


def step(day: date, unit: str, count: int) -> date:
    """The day `count` units away; the day of the month is kept where the month has it, else its last day.

    Raises:
        OverflowError, ValueError: the day lies outside the years 1 to 9999.
    """
    if unit in DAYS:
        return day + timedelta(days=DAYS[unit] * count)
    index = day.year * 12 + day.month - 1 + MONTHS[unit] * count
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def period(day: date, unit: str) -> Period:
    """The calendar unit that the day lies in (for a weekend: the weekend of its week; weeks begin on Monday)."""
    if unit in _WITHIN_WEEK:
        monday = day - timedelta(days=day.weekday())
        begins, ends = _WITHIN_WEEK[unit]
        return monday + timedelta(days=begins), monday + timedelta(days=ends)
    if unit == "fortnight":
        return day, day + timedelta(days=13)
    if unit == "day":
        return day, day
    months = MONTHS[unit]
    if months > MONTHS["year"]:
        years = months // 12
        return years_period(day.year - day.year % years, years)
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return first, last_of(first, months)


def last_of(first: date, months: int) -> date:
    """The last day of a stretch of whole months that begins on `first`."""
    return step(first, "month", months) - timedelta(days=1)


def years_period(first: int, count: int) -> Period:
    """`count` whole years from year `first` on."""
    return date(max(first, 1), 1, 1), date(first + count - 1, 12, 31)


def nth_weekday(within: Period, weekday: int, nth: int) -> date:
    """The nth such weekday of a period, from 1; -1 is the last one."""
    first, last = within
    if nth > 0:
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))


def week_number(year: int, number: int) -> Period:
    """The ISO 8601 week of a year.

    Raises:
        ValueError: the year has no such week.
    """
    monday = date.fromisocalendar(year, number, 1)
    return monday, monday + timedelta(days=6)


_HIJRI_EPOCH = 227015
"""The ordinal of 16 July 622 (Julian), first day of the Islamic calendar."""

_HIJRI_YEAR = 10631 / 30
"""Mean days of an Islamic year: 30 years have 10631 days."""


def hijri_day(year: int, month: int, day: int) -> date:
    """The day of the Gregorian `year` on which an Islamic day falls, by the tabular calendar.

    Sightings differ from it by a day. The first one, where a year has two. Reingold and Dershowitz, Calendrical
    Calculations, chapter 7.
    """
    hijri = int((date(year, 1, 1).toordinal() - _HIJRI_EPOCH) / _HIJRI_YEAR) + 1
    days = (_hijri_ordinal(hijri + n, month, day) for n in (-1, 0, 1))
    return next(found for found in map(date.fromordinal, days) if found.year >= year)


def _hijri_ordinal(year: int, month: int, day: int) -> int:
    months = 29 * (month - 1) + month // 2
    return _HIJRI_EPOCH - 1 + (year - 1) * 354 + (3 + 11 * year) // 30 + months + day


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
