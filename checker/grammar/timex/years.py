"""Bare years: behind a word that says so, or standing free at the end of a clause."""

from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.entries import LARGE_NUMBERS
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.lexicon import FIGURE
from checker.grammar.timex.numerals import year
from checker.grammar.timex.rules import begins
from checker.grammar.timex.scan import Found, Scan

COMMON_YEARS = range(1800, 2101)
"""Four figures outside it are a year only behind a word that says so."""

_YEAR_OPENERS = kinds("joints.year_opener", "edges", "months", "phases")


@begins(FIGURE, "joints.year_name")
def bare_year(scan: Scan, i: int) -> Found | None:
    """A year alone: behind a word that says so, or standing free at the end of its clause."""
    return _year_alone(scan, i)


@begins("numbers", needs=[LARGE_NUMBERS])
def year_in_words(scan: Scan, i: int) -> Found | None:
    """The same in words."""
    return _year_alone(scan, i)


def _year_alone(scan: Scan, i: int) -> Found | None:
    named = scan.after("joints.year_name", scan.skip("joints.article", i))
    stated = year(scan, named or i)
    if not stated or (scan.glued(named or i) and scan.sign((named or i) - 1, "-/.$€£#")):
        return None
    told = named or scan.behind(_YEAR_OPENERS, i)
    return Found(Calendar(stated[0]), stated[1]) if told or _stands_free(scan, i, stated) else None


def _stands_free(scan: Scan, i: int, stated: tuple[int, int]) -> bool:
    number, end = stated
    if number not in COMMON_YEARS or scan.digits(i) is None or (i > 0 and scan.tokens.folds[i - 1] in "$€£#"):
        return False
    if i > 0 and scan.capital(i - 1) and i > 1:
        return False
    return stands_free(scan, end)


def stands_free(scan: Scan, i: int) -> bool:
    """Whether a clause or list ends before token `i`, so that figures before it count nothing."""
    return i >= len(scan.folds) or scan.sign(i, ",.;:)!?»") or scan.after("joints.list", i) is not None
