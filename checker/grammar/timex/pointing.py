"""Expressions that point: to the day of the news, to another date of the text, to a rough stretch of time."""

from checker.grammar.timex.relative import Relative
from checker.grammar.timex.rules import begins
from checker.grammar.timex.scan import Found, Scan
from checker.grammar.timex.spans import Anaphor, Vague
from checker.grammar.timex.units import unit_name
from checker.language.timex import DayPart, VagueStretch


@begins("shifts")
def part_of_today(scan: Scan, i: int) -> Found | None:
    """This morning, ce soir."""
    shift = scan.look("shifts", i, int)
    part = scan.look("parts", shift[1], DayPart) if shift and shift[0] == 0 else None
    return Found(Relative("day", 0), part[1]) if part else None


@begins("vague")
def vague(scan: Scan, i: int) -> Found | None:
    """A rough stretch of time that the language lists as a whole."""
    found = scan.look("vague", i, VagueStretch)
    return Found(Vague(found[0]), found[1]) if found else None


@begins("anaphors", "anaphors_behind_verb", "joints.same", "joints.pointing")
def anaphor(scan: Scan, i: int) -> Found | None:
    """Words that point to another date of the text."""
    found = scan.look("anaphors", i, str) or (
        scan.look("anaphors_behind_verb", i, str) if i and scan.after("tense.past", i - 1) else None
    )
    if found:
        return Found(Anaphor(found[0]), found[1])
    same = scan.after("joints.same", i)
    pointing = scan.after("joints.pointing", i)
    unit = unit_name(scan, same or pointing or i)
    there = scan.after("joints.pointed", unit[1]) if unit else None
    if not unit or not (same or (pointing and (there or not scan.lexicon.words.joints.get("pointed")))):
        return None
    return Found(Anaphor("same", unit=unit[0]), there or unit[1])
