"""The numbers that dates need: counts, days of the month, ordinals and years, in figures and in words."""

from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.relative import Bounds
from checker.grammar.timex.rules import NUMBERS, begins, remembered
from checker.grammar.timex.scan import Scan
from checker.language.timex import VagueCount

YEARS = range(1000, 2200)
"""Four figures are a year in this range only."""

PIVOT = 40
"""Two figures below it are years of 2000, others of 1900."""

MONTH_DAYS = range(1, 32)

ORDINALS = ("ordinals", "ordinal_endings")
"""The kinds that a sentence with an ordinal has."""

_NUMERIC, _COUNTED = kinds(*NUMBERS), kinds("vague_counts", "joints.one")

_HUNDRED, _THOUSAND, _SCORE, _TEN = 100, 1000, 20, 10
_DAY_TENS = frozenset({10, 20, 30})

_CENTURY_WORDS = range(10, 22)
"""First halves of years told by hundreds: nineteen ninety-six."""


@begins(*NUMBERS)
@remembered
def cardinal(scan: Scan, i: int) -> tuple[int, int] | None:
    """A number in figures (up to four) or in words, and the token after it."""
    figure = scan.digits(i)
    if figure is not None:
        return figure, i + 1
    total = group = 0
    end = None
    while (found := scan.look("numbers", i, int)) and (summed := _added(group, found[0])) is not None:
        if found[0] == _THOUSAND and total:
            break
        group, end = summed, found[1]
        if found[0] == _THOUSAND:
            total, group = total + group, 0
        i = _next_word(scan, end, total + group)
    return None if end is None else (total + group, end)


def _added(group: int, value: int) -> int | None:
    if value >= _HUNDRED:
        return max(group, 1) * value if group < value else None
    if value == _SCORE and group % _HUNDRED == _SCORE // 5:
        return group - group % _HUNDRED + 4 * _SCORE
    rest = group % _HUNDRED
    if rest == 0 or (rest % _TEN == 0 and value < (_SCORE if rest in {60, 80} else _TEN) and rest > _TEN):
        return group + value
    return group + value if rest == _TEN and value in {7, 8, 9} else None


def _next_word(scan: Scan, i: int, so_far: int) -> int:
    if scan.sign(i, "-") and scan.glued(i):
        return i + 1
    joined = scan.after("joints.and", i)
    return joined if joined and so_far >= _SCORE and so_far % _TEN == 0 else i


def count(scan: Scan, i: int) -> tuple[Bounds, Bounds, int] | None:
    """How many: the bounds of both readings, and the token after the count."""
    if scan.kinds[i] & _COUNTED:
        vague = scan.look("vague_counts", i, VagueCount)
        if vague:
            return vague[0].strict, vague[0].implied, vague[1]
        one = scan.after("joints.one", i)
        if one:
            return (1, 1), (1, 1), one
    exact = cardinal(scan, i)
    return ((exact[0], exact[0]), (exact[0], exact[0]), exact[1]) if exact else None


@begins(*NUMBERS)
@remembered
def ordinal(scan: Scan, i: int) -> tuple[int, int] | None:
    """An ordinal in figures with its mark, in words, or in Roman figures; -1 is the last."""
    figure = scan.digits(i, 2)
    if figure is not None:
        end = scan.after("ordinal_endings", i + 1)
        return (figure, end) if end and scan.glued(i + 1) else None
    tens = scan.look("numbers", i, int)
    if tens and tens[0] in _DAY_TENS:
        rest = scan.look("ordinals", _next_word(scan, tens[1], _SCORE), int)
        if rest and 0 < rest[0] < _TEN:
            return tens[0] + rest[0], rest[1]
    return scan.look("ordinals", i, int)


def day_number(scan: Scan, i: int, *, words: bool = True) -> tuple[int, int] | None:
    """A day of the month: 26, 1er, 5th, fifth, vingt-six."""
    if not scan.heads(i) & _NUMERIC:
        return None
    figure = scan.digits(i, 2) is not None
    found = ordinal(scan, i) or (cardinal(scan, i) if words or figure else None)
    if found and found[0] == 1 and not figure and scan.look("ordinals", i, int) is None:
        return None  # "one" is an article in many languages
    return found if found and found[0] in MONTH_DAYS and not _decimal(scan, found[1]) else None


def _decimal(scan: Scan, i: int) -> bool:
    return scan.sign(i, ".,%") and scan.glued(i) and scan.glued(i + 1) and scan.digits(i + 1) is not None


@begins(*NUMBERS)
@remembered
def year(scan: Scan, i: int) -> tuple[int, int] | None:
    """A year of four figures, or told in words by thousands or hundreds."""
    figure = scan.digits(i)
    if figure is not None:
        return (
            (figure, i + 1)
            if len(scan.folds[i]) == len("2024") and figure in YEARS and not _measured(scan, i)
            else None
        )
    first = cardinal(scan, i)
    if not first:
        return None
    if first[0] in YEARS:
        return first
    second = cardinal(scan, scan.skip("joints.dash", first[1])) if first[0] in _CENTURY_WORDS else None
    if second and second[0] in range(_TEN, _HUNDRED) and scan.digits(second[1] - 1) is None:
        return first[0] * _HUNDRED + second[0], second[1]
    return None


def _measured(scan: Scan, i: int) -> bool:
    """Whether the four figures go on as a longer number: 2000.5, 2024,7."""
    return _decimal(scan, i + 1) or (scan.sign(i - 1, ".,'") and scan.glued(i) and scan.digits(i - 2) is not None)


def short_year(scan: Scan, i: int) -> tuple[int, int] | None:
    """A year of two figures."""
    figure = scan.digits(i, 2)
    if figure is None or len(scan.folds[i]) != len("24"):
        return None
    return full_year(figure), i + 1


def full_year(figure: int) -> int:
    """The year that two figures mean."""
    return figure + (2 * _THOUSAND if figure < PIVOT else 2 * _THOUSAND - _HUNDRED)
