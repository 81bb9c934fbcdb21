"""Month names and the years behind them: when a word is a month, and how a year follows."""

from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.numerals import short_year, year
from checker.grammar.timex.scan import Scan

_MONTH_OPENER = kinds("joints.month_opener")
_OPENING = _MONTH_OPENER | kinds("phases", "shifts", "joints.to")
"""What may stand before a month whose name is another word as well."""


def month_name(scan: Scan, i: int) -> tuple[int, int] | None:
    """A month by name, whole or short."""
    whole, short = scan.look("months", i, int), scan.look("short_months", i, int)
    if whole and short:
        return max(whole, short, key=lambda found: found[1])
    return whole or short


def unit_follows(scan: Scan, i: int) -> bool:
    """Whether figures before token `i` count something: a unit, a share, a clock's minutes."""
    return scan.after("units", i) is not None or (scan.sign(i, ":%") and scan.glued(i))


def month_stands(scan: Scan, i: int, at: int, end: int) -> bool:
    """Whether a bare month is one: some month names are verbs or names too, and need a word that tells."""
    if at > i or scan.look("joints.doubtful_month", at, str) is None:
        return True
    return scan.capital(at) and (
        scan.behind(_OPENING, i) or (i == 0 and end == len(scan.folds)) or scan.after("shifts_after", end) is not None
    )


def short_stands(scan: Scan, i: int, end: int) -> bool:
    """Whether a bare abbreviation is a month: behind a word that says so, where it is no number."""
    return scan.behind(_MONTH_OPENER, i) and scan.look("numbers", i, int) is None and scan.after("units", end) is None


def trailing_year(scan: Scan, i: int, *, after_day: bool) -> tuple[int, int] | None:
    """The year behind a day or month: "2024", ", 2024", "of 2024", "'87"; two figures only behind "of"."""
    at = i + 1 if scan.sign(i, ",/-") else i
    joined = scan.skip("joints.year_joint", at)
    found = year(scan, scan.skip("joints.article", joined))
    if found and (after_day or not scan.sign(i, ",") or scan.digits(at) is not None):
        return found
    apostrophe = scan.sign(joined, "'")
    if joined > at or apostrophe or (after_day and i == at and scan.digits(i - 1) is None):
        return _short(scan, joined + apostrophe)
    return None


def _short(scan: Scan, i: int) -> tuple[int, int] | None:
    found = short_year(scan, i)
    ends = found and (found[1] >= len(scan.folds) or scan.sign(found[1], ".,;)!?"))
    return found if ends else None
