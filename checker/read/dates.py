"""Declared dates: ISO 8601 days, moments, months and years, as sets of days."""

import re
from calendar import monthrange
from datetime import date, datetime

from checker.values.days import Days

_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")


def declared_days(text: str) -> tuple[Days, str | None]:
    """The days that a declared date allows, and the ISO 8601 moment when it names one.

    The day of a moment is the day where it was written: `2025-03-14T23:30:00-06:00` is the 14th.

    Raises:
        ValueError: the text is no ISO 8601 date (`2025-03-14`), moment, month (`2025-03`) or year.
    """
    text = text.strip()
    if month := _MONTH.fullmatch(text):
        return _month(int(month[1]), int(month[2])), None
    if _YEAR.fullmatch(text):
        return Days.between(date(int(text), 1, 1), date(int(text), 12, 31)), None
    moment = datetime.fromisoformat(text)
    return Days.on(moment.date()), None if _is_day(text) else moment.isoformat()


def _month(year: int, month: int) -> Days:
    first = date(year, month, 1)
    return Days.between(first, first.replace(day=monthrange(year, month)[1]))


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
