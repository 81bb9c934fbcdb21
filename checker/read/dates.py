"""Declared dates: ISO 8601 days, moments, months and years, or dates as people write them, as sets of days."""

import re
from datetime import date, datetime

from checker.read.written_dates import Declared, month_days, written_days
from checker.values.days import Days

_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_ISO = re.compile(r"\d{4}-\d{2}-|\d{8}T")
"""How an ISO date begins: one that no calendar has is a slip, to be told and not to be guessed at."""


def declared_days(text: str, lang: str = "") -> Declared:
    """The days that a declared date allows, and the ISO 8601 moment when it names one.

    The day of a moment is the day where it was written: `2025-03-14T23:30:00-06:00` is the 14th.

    Raises:
        ValueError: the text is no ISO 8601 date (`2025-03-14`), moment, month (`2025-03`) or year, and no date in
            words of the language.
    """
    text = text.strip()
    try:
        return _iso_days(text)
    except ValueError:
        if _ISO.match(text):
            raise
    return written_days(" ".join(text.split()), lang)


def _iso_days(text: str) -> Declared:
    if month := _MONTH.fullmatch(text):
        return month_days(date(int(month[1]), int(month[2]), 1)), None
    if _YEAR.fullmatch(text):
        return Days.between(date(int(text), 1, 1), date(int(text), 12, 31)), None
    moment = datetime.fromisoformat(text)
    return Days.on(moment.date()), None if _is_day(text) else moment.isoformat()


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
