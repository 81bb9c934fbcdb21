"""Numbered quarters and halves: Q3 2019, H2, T1, le troisième trimestre de l'an prochain."""

from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.months import trailing_year
from checker.grammar.timex.recurring import Months
from checker.grammar.timex.relative import Relative
from checker.grammar.timex.rules import NUMBERS, begins
from checker.grammar.timex.scan import Found, Scan, longest
from checker.grammar.timex.units import own_period, shifted_unit

MONTHS_OF = {"quarter": 3, "half": 6}
"""The units that years are numbered by, with their months."""

YEAR_MONTHS = 12

_CODES = ("joints.quarter_code", "joints.half_code")
_SHARED = kinds("joints.shared_unit")


def past_of(scan: Scan, i: int) -> int:
    """The token after "of the", where it stands."""
    return scan.skip("joints.article", scan.skip("joints.of", i))


def numbered(scan: Scan, unit: str, number: int, end: int) -> Found | None:
    """A numbered quarter or half, of a stated year or the one that tense tells.

    A unit whose word has another use (the second half of a match) needs its year.
    """
    length = MONTHS_OF[unit]
    if number * length > YEAR_MONTHS:
        return None
    first = length * (number - 1) + 1
    stated = trailing_year(scan, end, after_day=False)
    if stated:
        return Found(Months(first, length, unit, stated[0]), stated[1])
    of = past_of(scan, end)
    whole = longest(shifted_unit(scan, of), own_period(scan, of)) if of > end else None
    if whole and isinstance(whole.expression, Relative) and whole.expression.unit == "year":
        return Found(Months(first, length, unit, None, whole.expression.shift), whole.end)
    return None if scan.behind(_SHARED, end) else Found(Months(first, length, unit), end)


@begins(*NUMBERS, *_CODES, needs=_CODES)
def coded(scan: Scan, i: int) -> Found | None:
    """Q3 2019, 2019-Q1, H2 2020, T1, trimestre3."""
    stated = trailing_year(scan, i, after_day=False)
    at = scan.skip("joints.dash", stated[1]) if stated else i
    for kind, unit in (("joints.quarter_code", "quarter"), ("joints.half_code", "half")):
        code = scan.after(kind, at)
        number = scan.digits(code, 1) if code and scan.glued(code) else None
        if code is None or not number or number * MONTHS_OF[unit] > YEAR_MONTHS or _goes_on(scan, code + 1):
            continue
        if stated:
            first = MONTHS_OF[unit] * (number - 1) + 1
            return Found(Months(first, MONTHS_OF[unit], unit, stated[0]), code + 1)
        return numbered(scan, unit, number, code + 1)
    return None


def _goes_on(scan: Scan, i: int) -> bool:
    """Whether the code is part of a longer one: a model, a form."""
    return scan.glued(i) and not scan.sign(i, ".,;:)-/")
