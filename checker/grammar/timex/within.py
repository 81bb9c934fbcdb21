"""Dates of a year that is told from the article's own: "May of last year", "le 3 mars de l'an prochain"."""

from msgspec.structs import replace

from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.expression import Expression, Moment, Reach
from checker.grammar.timex.points import point
from checker.grammar.timex.relative import Relative
from checker.grammar.timex.scan import Found, Scan
from checker.grammar.timex.units import unit_name

YEAR = "year"


class OfYear(Expression, frozen=True):
    """A month, or a day of one, in the year that another expression means."""

    date: Calendar
    year: Relative

    def resolve(self, at: Moment) -> Reach:
        """The date in that year."""
        return replace(self.date, year=self.year.resolve(at).bounds[0].year, direction=None).resolve(at)


def in_told_year(scan: Scan, found: Found) -> Found:
    """A date with the relative year behind it, if there is one; in "May last year" the month has taken the "last"."""
    date = found.expression
    if not isinstance(date, Calendar) or date.month is None or date.year is not None:
        return found
    unit = unit_name(scan, found.end) if date.direction is not None else None
    if unit and unit[0] == YEAR:
        return Found(OfYear(date, Relative(YEAR, date.direction or 0)), unit[1])
    year = point(scan, scan.skip("joints.of", found.end))
    if year and isinstance(year.expression, Relative) and year.expression.unit == YEAR:
        return Found(OfYear(date, year.expression), year.end)
    return found
