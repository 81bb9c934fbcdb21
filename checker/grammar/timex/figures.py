"""Dates of figures and signs: 26/03/2024, 2024-03-26, 01/août/2019, Dec-2018, 20170302."""

from datetime import date
from typing import NamedTuple

from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import FIGURE
from checker.grammar.timex.numerals import MONTH_DAYS, YEARS, full_year, short_year
from checker.grammar.timex.scan import Found, Scan

_SIGNS = "/-."
_PIECES = kinds(FIGURE, "months", "short_months")
_MONTHS = range(1, 13)
COMPACT = len("20240326")
_PARTS = 3
_FOUR, _TWO = len("2024"), len("24")


class _Piece(NamedTuple):
    """One part of the date: a number, or a month by name."""

    number: int
    named: bool
    width: int


def separated(scan: Scan, i: int, *, dated: bool = False) -> Found | None:
    """Two or three parts with the same sign between them and no space; `dated` where a range says it is a date."""
    if i < len(scan.folds) and scan.folds[i].isdecimal() and len(scan.folds[i]) == COMPACT:
        return _compact(scan, i)
    if not scan.heads(i) & _PIECES:
        return None
    if not (scan.sign(i + 1, _SIGNS) and scan.glued(i + 1)):
        return None
    pieces, end = _pieces(scan, i)
    if len(pieces) < _PARTS - 1 or _goes_on(scan, i, end):
        return None
    calendar = (
        _three(scan, pieces)
        if len(pieces) == _PARTS
        else _two(scan, pieces, i, dated=dated or (i == 0 and end == len(scan.folds)))
    )
    return Found(calendar, end) if calendar and _exists(calendar) else None


def _goes_on(scan: Scan, i: int, end: int) -> bool:
    """Whether the figures are part of a longer string of figures: a number, an address, a code."""
    sign = scan.folds[i + 1]
    before = (
        scan.glued(i) and (scan.folds[i - 1] == sign or scan.sign(i - 1, ",.")) and scan.digits(i - 2, 9) is not None
    )
    after = scan.glued(end) and scan.glued(end + 1) and scan.digits(end + 1, 9) is not None
    return before or (after and (scan.folds[end] == sign or scan.sign(end, ",.%")))


def spaced(scan: Scan, i: int) -> Found | None:
    """Three numbers with spaces, the year in four figures: 18 08 1978, 2016 10 16."""
    if scan.digits(i) is None:
        return None
    numbers = [scan.digits(i + n) for n in range(_PARTS)]
    if None in numbers or scan.digits(i + _PARTS, 9) is not None or scan.digits(i - 1, 9) is not None:
        return None
    pieces = [_Piece(n or 0, named=False, width=len(scan.folds[i + k])) for k, n in enumerate(numbers)]
    if max(piece.width for piece in pieces) != _FOUR:
        return None
    calendar = _three(scan, pieces)
    return Found(calendar, i + _PARTS) if calendar and _exists(calendar) else None


def _pieces(scan: Scan, i: int) -> tuple[list[_Piece], int]:
    pieces: list[_Piece] = []
    sign = ""
    while (piece := _piece(scan, i)) is not None:
        pieces.append(piece)
        i += 1
        joined = scan.sign(i, sign or _SIGNS) and scan.glued(i) and scan.glued(i + 1)
        if len(pieces) == _PARTS or not joined or _piece(scan, i + 1) is None:
            break
        sign = scan.folds[i]
        i += 1
    return pieces, i


def _piece(scan: Scan, i: int) -> _Piece | None:
    number = scan.digits(i)
    if number is not None:
        return _Piece(number, named=False, width=len(scan.folds[i]))
    month = scan.look("months", i, int) or scan.look("short_months", i, int)
    return _Piece(month[0], named=True, width=0) if month and month[1] == i + 1 else None


def _three(scan: Scan, pieces: list[_Piece]) -> Calendar | None:
    year = next((n for n in (0, 2, 1) if pieces[n].width == _FOUR), None)
    if year is None:
        year = 2 if not pieces[2].named else 0
    a, b = (piece for n, piece in enumerate(pieces) if n != year)
    full = pieces[year].number if pieces[year].width == _FOUR else _century(pieces[year])
    if full not in YEARS or pieces[year].named:
        return None
    if year == 0:
        return _ordered(a, b, full, month_first=True, sure=True)
    return _ordered(a, b, full, month_first=not scan.lexicon.words.day_first)


def _century(piece: _Piece) -> int:
    return full_year(piece.number) if piece.width == _TWO else 0


def _ordered(a: _Piece, b: _Piece, year: int | None, *, month_first: bool, sure: bool = False) -> Calendar | None:
    if a.named or b.named:
        month, day = (a, b) if a.named else (b, a)
        return (
            None
            if month is day or day.named or day.number not in MONTH_DAYS
            else Calendar(year, month.number, day.number)
        )
    month, day = (a, b) if month_first else (b, a)
    if month.number not in _MONTHS:
        month, day = day, month
    if month.number not in _MONTHS or day.number not in MONTH_DAYS:
        return None
    either = not sure and month_first and day.number in _MONTHS and day.number != month.number
    return Calendar(year, month.number, day.number, swapped=either)


def _two(scan: Scan, pieces: list[_Piece], i: int, *, dated: bool) -> Calendar | None:
    a, b = pieces
    sign = scan.folds[i + 1]
    for year, month in ((a, b), (b, a)):
        if year.width == _FOUR and year.number in YEARS and not year.named:
            return (
                Calendar(year.number, month.number)
                if month.named or (sign != "." and month.number in _MONTHS and month.width)
                else None
            )
    if a.named != b.named:
        return _ordered(a, b, None, month_first=a.named) if sign != "-" or a.named else None
    if a.named or sign != "/" or max(a.width, b.width) > _TWO:
        return None
    return (
        _ordered(a, b, None, month_first=not scan.lexicon.words.day_first) if dated or _dated(scan, i, a, b) else None
    )


_DATING = kinds("joints.on", "joints.from", "joints.to", "joints.and", "joints.list", "shifts", "weekdays")


def _dated(scan: Scan, i: int, a: _Piece, b: _Piece) -> bool:
    """Whether n/n is a date rather than a fraction or score: a word before it says so, or a written zero."""
    return scan.behind(_DATING, i) or (b.width == _TWO and (a.width == _TWO or scan.folds[i + 2].startswith("0")))


def _compact(scan: Scan, i: int) -> Found | None:
    figures = scan.folds[i]
    year, month, day = int(figures[:4]), int(figures[4:6]), int(figures[6:])
    calendar = Calendar(year, month, day)
    return Found(calendar, i + 1) if year in YEARS and _exists(calendar) else None


def _exists(calendar: Calendar) -> bool:
    try:
        date(calendar.year or 2024, calendar.month or 1, calendar.day or 1)
    except ValueError:
        return False
    return True


__all__ = ["separated", "short_year", "spaced"]
