"""Slips of the pen: two figures that differ as one figure does from its own misprint.

That "58.4 %" and "48.4 %" of different things should differ in just one digit, or "1.2 million" and
"1.2 billion" in nothing but their scale, is less likely than that one of them was mistyped.
"""

from math import isclose

from checker.values.numbers import Numbers
from checker.values.value import Value

TELLING_DIGITS = 3
"""Significant digits from which a likeness of two figures tells something: shorter figures are alike by chance."""
SCALES = (10.0, 100.0, 1000.0, 1_000_000.0)
"""Factors between a thousand, a million and a billion, and of a point or a zero misplaced."""

HEDGED = 0.3
"""Width of what a hedge leaves open, as a share of the figure: wider is a range between two figures."""
TEN, TEENS = "1", "3456789"
"""The first digit of the teens, and the tens that they are misheard for."""

SECOND, MINUTE, HOUR = "s", 60, 3600
"""The unit of durations told to the second, and how many of it a minute and an hour have."""


def slip(a: Value, b: Value) -> bool:
    """Whether two plain figures differ as a figure does from its misprint: in unit, scale, or one digit."""
    x, y = figure(a), figure(b)
    if x is None or y is None or x <= 0 or y <= 0:
        return False
    if a.unit != b.unit:
        return x == y
    if x == y:
        return False
    return same_digits(x, y) or _one_digit(_shown(x, a), _shown(y, b)) or _one_digit(_written(a), _written(b))


def swapped(a: Value, b: Value) -> bool:
    """Whether two figures are the same but for two digits in each other's place: 2,400 and about 4,200."""
    x, y = told(a), told(b)
    if x is None or y is None or a.unit != b.unit or x == y:
        return False
    mine, theirs = _shown(x, a), _shown(y, b)
    differing = [i for i, (m, t) in enumerate(zip(mine, theirs, strict=False)) if m != t]
    return len(mine) == len(theirs) and len(differing) == 2 and sorted(mine) == sorted(theirs)  # noqa: PLR2004 -- two places


def transposed(a: Value, b: Value) -> bool:
    """Whether two figures of several digits differ by the order of two: no two figures do so by chance."""
    return swapped(a, b) and min(significant(a), significant(b)) >= TELLING_DIGITS


def scale_slip(a: Value, b: Value) -> bool:
    """Whether two figures of one unit differ in nothing but their scale, and are not round."""
    x, y = told(a), told(b)
    return a.unit == b.unit and x is not None and y is not None and min(x, y) > 0 and x != y and same_digits(x, y)


def round_slip(a: Value, b: Value) -> bool:
    """The same of round and vague figures, which are alike by chance more often: over 4,000 m² and four hectares."""
    if a.unit != b.unit or not isinstance(a.implied, Numbers) or not isinstance(b.implied, Numbers):
        return False
    (low, high), (least, most) = a.implied.hull, b.implied.hull
    if not low or not high or not least or not most or _wide(low, high) or _wide(least, most):
        return False
    factors = (factor for scale in SCALES for factor in (scale, 1 / scale))
    return any(low * factor <= most and least <= high * factor for factor in factors)


def misheard(a: Value, b: Value) -> bool:
    """Whether two figures sound alike in most languages and are of one scale: 60,000 and 16,000."""
    x, y = told(a), told(b)
    if x is None or y is None or a.unit != b.unit or min(x, y) <= 0 or isclose(x, y):
        return False
    teen, tens = _digits(min(x, y)), _digits(max(x, y))
    alike = len(teen) == 2 and len(tens) == 1 and teen == TEN + tens and tens in TEENS  # noqa: PLR2004 -- two digits
    return alike and isclose(max(x, y) * (10 + int(tens)), min(x, y) * 10 * int(tens))


def same_digits(x: float, y: float) -> bool:
    """Whether two figures are the same but for their scale, and not round: 1.2 million and 1.2 billion."""
    return _rescaled(x, y) and len(_digits(x)) > 1


def _rescaled(x: float, y: float) -> bool:
    ratio = max(x, y) / min(x, y)
    return any(isclose(ratio, scale) for scale in SCALES)


def told(value: Value) -> float | None:
    """The figure of a value that names one, hedged or not ("some 3.2 tonnes"); None for a range or a bound."""
    if not isinstance(value.implied, Numbers):
        return None
    low, high = value.implied.hull
    if (
        low is None
        or high is None
        or _wide(low, high)
        or any(i.low_open or i.high_open for i in value.implied.intervals)
    ):
        return None
    return low if low == high else middle(value)


def _wide(low: float, high: float) -> bool:
    return high - low > HEDGED * (high + low) / 2


def significant(value: Value) -> int:
    """The significant digits of a value that names one figure; as many as tell anything for any other."""
    number = figure(value)
    return TELLING_DIGITS if number is None else len(_digits(number))


def figure(value: Value) -> float | None:
    """The figure of a value that names just one."""
    if not isinstance(value.implied, Numbers):
        return None
    low, high = value.implied.hull
    return low if low is not None and low == high else None


def middle(value: Value) -> float | None:
    """The figure of a value, with or without a hedge around it ("some 410,000")."""
    if not isinstance(value.implied, Numbers):
        return None
    low, high = value.implied.hull
    return None if low is None or high is None else float(f"{(low + high) / 2:.6g}")


def _digits(number: float) -> str:
    """The significant digits of a number."""
    return f"{number:.10g}".replace(".", "").lstrip("0").rstrip("0") if "e" not in f"{number:.10g}" else ""


def _shown(number: float, value: Value) -> str:
    """The digits in which a value is mostly written: those of a clock for a time to the second, 20648 for 2:06:48."""
    seconds = int(number)
    if value.unit != SECOND or seconds != number or seconds % MINUTE == 0 or seconds < HOUR:
        return _digits(number)
    return f"{seconds // HOUR}{seconds % HOUR // MINUTE:02}{seconds % MINUTE:02}"


def _written(value: Value) -> str:
    return "".join(c for c in value.text if c.isdecimal())


def _one_digit(a: str, b: str) -> bool:
    """Whether two runs of digits differ in one digit, or in the order of two."""
    if len(a) != len(b) or len(a) < TELLING_DIGITS:
        return False
    differing = [i for i in range(len(a)) if a[i] != b[i]]
    swapped = sorted(a[i] for i in differing) == sorted(b[i] for i in differing)
    return len(differing) == 1 or (len(differing) == 2 and swapped)  # noqa: PLR2004 -- a transposition moves two
