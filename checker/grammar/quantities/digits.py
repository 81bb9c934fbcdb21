"""Numbers in digits, with every habit of grouping thousands and marking decimals.

The signs decide where they can: a sign that stands twice groups thousands, the last of two signs marks decimals.
Where they cannot (one sign before three digits) the convention of the article's language decides.
"""

from enum import Enum, auto

from msgspec import Struct

from checker.grammar.tokens import Tokens

GROUP = 3
"""Digits in a group of thousands."""

_LAKH_GROUP = 2
"""Digits in the groups above the first thousand in Indian numbering (12,34,567)."""

_LONGEST_DECIMALS = 2
"""Digits after the other language's decimal sign that are still plainly decimals ("1.50" in French)."""

MOST_DIGITS = 30
"""More digits than this are a code, not a number."""

_NONZERO = frozenset("123456789")
_SPACES = frozenset({" ", "\u00a0", "\u202f", "\u2009"})
_SPACE, _POINT, _COMMA, _APOSTROPHE = " ", ".", ",", "'"
JOINERS = frozenset({_POINT, _COMMA, _APOSTROPHE})
"""Signs that join digits to the digits before them where no space is."""


class Shape(Enum):
    """What a run of digits and signs turned out to be."""

    NUMBER = auto()
    SERIES = auto()
    """Several numbers, or a dotted code such as an IP address or a version."""
    MALFORMED = auto()
    """Grouped like no number is; what was meant cannot be known."""


ONE_NUMBER, A_SERIES, MALFORMED = Shape


class Digits(Struct, frozen=True, gc=False):
    """Digits read: the index of the last token, the value, and the place value of the last digit written."""

    last: int
    shape: Shape
    value: float = 0.0
    place: float = 1.0


def read_digits(tokens: Tokens, index: int, thousands: str) -> Digits | None:
    """The number in digits that starts at `index`, or None where there is none.

    `thousands` is the sign ("." or ",") that groups thousands in the language.
    """
    norms, after = tokens.norms, index + 1
    if index >= len(norms):
        return None
    if not norms[index].isdecimal():
        return _bare_decimals(tokens, index)
    if after >= len(norms) or not (norms[after] in JOINERS or norms[after].isdecimal()):
        return _whole(norms[index], index)
    groups, signs, last = _run(tokens, index)
    return _resolve(groups, signs, last, thousands)


def _bare_decimals(tokens: Tokens, index: int) -> Digits | None:
    """Decimals without a whole part: ".77"."""
    if not _leads_decimals(tokens, index):
        return None
    decimals = tokens.norms[index + 1]
    return Digits(index + 1, ONE_NUMBER, float(f"0.{decimals}"), 10.0 ** -len(decimals))


def _leads_decimals(tokens: Tokens, index: int) -> bool:
    """Whether a decimal sign without a whole part starts here: ".77"."""
    if index + 1 >= len(tokens.norms) or tokens.norms[index] not in {_POINT, _COMMA} or not tokens.glued(index):
        return False
    alone = index == 0 or not tokens.glued(index - 1) or tokens.norms[index - 1] in {"-", "−", "$", "("}
    return alone and tokens.norms[index + 1].isdecimal()


def _run(tokens: Tokens, index: int) -> tuple[list[str], list[str], int]:
    """The longest run of groups of digits joined by signs, as (groups, signs between them, last token)."""
    groups, signs = [tokens.norms[index]], list[str]()
    while (step := _joined(tokens, index, groups, signs)) is not None:
        sign, index = step
        signs.append(sign)
        groups.append(tokens.norms[index])
    return groups, signs, index


def _joined(tokens: Tokens, index: int, groups: list[str], signs: list[str]) -> tuple[str, int] | None:
    """The sign and the token of the next group, if one is joined to the group at `index`."""
    gap = tokens.gap(index)
    if gap in _SPACES:
        grouped = len(groups[0]) <= GROUP and (not signs or signs[-1] == _SPACE) and not groups[0].startswith("0")
        if grouped and index + 1 < len(tokens.norms) and _is_group(tokens, index + 1):
            return _SPACE, index + 1
        return None
    if gap or index + 2 >= len(tokens.norms) or tokens.norms[index + 1] not in JOINERS or not tokens.glued(index + 1):
        return None
    sign = tokens.norms[index + 1]
    if not tokens.norms[index + 2].isdecimal() or (sign == _APOSTROPHE and not _is_group(tokens, index + 2)):
        return None
    return sign, index + 2


def _is_group(tokens: Tokens, index: int) -> bool:
    return len(tokens.norms[index]) == GROUP and tokens.norms[index].isdecimal()


def _resolve(groups: list[str], signs: list[str], last: int, thousands: str) -> Digits:
    if not signs:
        return _number(groups, "", last)
    if all(sign == signs[0] for sign in signs):
        return _one_sign(groups, signs[0], last, thousands)
    if signs[-1] in {_POINT, _COMMA} and all(sign == signs[0] for sign in signs[:-1]) and _grouped(groups[:-1]):
        return _number(groups[:-1], groups[-1], last)
    return Digits(last, MALFORMED)


def _one_sign(groups: list[str], sign: str, last: int, thousands: str) -> Digits:
    """Resolve groups that are all joined by the same sign."""
    if len(groups) == 2:  # noqa: PLR2004 - one sign, two groups
        return _two_groups(groups[0], groups[1], sign, last, thousands)
    if _grouped(groups):
        return _number(groups, "", last)
    uniform = len({len(group) for group in groups}) == 1
    return Digits(last, A_SERIES if sign == _POINT or uniform else MALFORMED)


def _two_groups(whole: str, rest: str, sign: str, last: int, thousands: str) -> Digits:
    groupable = _grouped([whole, rest])
    if sign in {_SPACE, _APOSTROPHE} or (sign == thousands and groupable):
        return _number([whole, rest], "", last)
    if sign != thousands or len(rest) <= _LONGEST_DECIMALS or set(whole) == {"0"} or len(whole) > GROUP:
        return _number([whole], rest, last)
    return Digits(last, MALFORMED)


def _grouped(groups: list[str]) -> bool:
    """Whether the groups are thousands, Western (1,234,567) or Indian (12,34,567)."""
    first, *middle, end = groups if len(groups) > 1 else [*groups, "000"]
    if len(first) > GROUP or first.startswith("0") or len(end) != GROUP:
        return False
    western = all(len(group) == GROUP for group in middle)
    return western or (len(first) <= _LAKH_GROUP and all(len(group) == _LAKH_GROUP for group in middle))


def _number(groups: list[str], decimals: str, last: int) -> Digits:
    whole = "".join(groups)
    if not decimals or len(whole) > MOST_DIGITS:
        return _whole(whole, last)
    return Digits(last, ONE_NUMBER, float(f"{whole}.{decimals}"), 10.0 ** -len(decimals))


def _whole(digits: str, last: int) -> Digits:
    if len(digits) > MOST_DIGITS:
        return Digits(last, A_SERIES)
    return Digits(last, ONE_NUMBER, float(digits), place_of_digits(digits))


def place_of_digits(whole: str) -> float:
    """The place value of the last digit that is not nought (1000 for 12000, 1 for 0)."""
    if whole[-1] in _NONZERO:
        return 1.0
    return float(10 ** (len(whole) - len(whole.rstrip("0")))) if whole.strip("0") else 1.0
