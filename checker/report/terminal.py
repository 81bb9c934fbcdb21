"""The report that an editor reads: facts with the loudest findings first, and for each who says what."""

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from checker.model import Assertion, Finding, Report, Severity
from checker.report.account import accepted, byline, further, meaning, said, source, told
from checker.report.closing import closing
from checker.report.layout import packed, paragraph, underline, wrap
from checker.report.order import FactFindings, by_fact, worth_reading
from checker.report.passage import line, passage
from checker.report.screen import Screen
from checker.report.signs import sign
from checker.report.voices import Version, Voice
from checker.report.wording import Wording, wording

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
VERSION_COLOURS = ("cyan", "magenta", "green", "yellow")
"""The first value of a finding, the second..., and round again."""

PASSAGE_LINES = 3
"""About how many lines of a sentence are shown around its mention."""

VOICES_SHOWN = 4
"""How many sources of one value are quoted; the others are named."""

INDENT = "  "


def render(report: Report, screen: Screen) -> str:
    """The report as text of `screen.width` columns, with colours if the screen has them."""
    words = wording(screen.locale)
    lines: list[Text] = []
    for on_fact in by_fact(worth_reading(report.findings)):
        lines += _fact(on_fact, words, screen)
    return printed([Text("\n").join([*lines, *closing(report, words, screen)])], screen)


def printed(parts: Sequence[Text | Table], screen: Screen) -> str:
    """Texts and tables as the characters that a terminal or a pipe gets."""
    file = StringIO()
    console = Console(
        file=file,
        width=screen.width,
        force_terminal=screen.colour,
        color_system="standard" if screen.colour else None,
        legacy_windows=False,
        _environ={},
    )
    for part in parts:
        console.print(part, soft_wrap=isinstance(part, Text), highlight=False)
    return "".join(f"{row.rstrip(' ')}\n" for row in file.getvalue().splitlines())


def _fact(on_fact: FactFindings, words: Wording, screen: Screen) -> Iterator[Text]:
    kind = words.labels.kinds[on_fact.findings[0].kind]
    yield Text(f"── {kind} ".ljust(screen.width, "─"), "dim")
    yield Text()
    for finding in on_fact.findings:
        yield from _finding(finding, words, screen)
        yield Text()


def _finding(finding: Finding, words: Wording, screen: Screen) -> Iterator[Text]:
    yield from _headline(finding, words, screen)
    style = "bold" if finding.suppressed is None else "dim"
    yield from paragraph(line(finding.message), screen.width, indent=INDENT, style=style)
    if finding.suppressed is not None:
        yield from paragraph(accepted(finding, words), screen.width, indent=INDENT, style="dim")
        return
    for number, version in enumerate(told(finding)):
        yield Text()
        yield from _version(version, VERSION_COLOURS[number % len(VERSION_COLOURS)], words, screen)
    yield Text()
    if meaning(finding, words):
        yield from paragraph(meaning(finding, words), screen.width, indent=INDENT)
    if finding.why:
        yield from paragraph(words.text("why", why=line(finding.why)), screen.width, indent=INDENT, style="dim")


def _headline(finding: Finding, words: Wording, screen: Screen) -> Iterator[Text]:
    known = finding.suppressed is not None
    colour = "dim" if known else f"bold {COLOURS[finding.severity]}"
    severity = words.labels.severities[finding.severity]
    mark = f"{sign(finding)} {severity if known else severity.upper()}"
    identity = f"{finding.rule} · {finding.id}"
    whole = Text.assemble((mark, colour), "  ", (identity, "dim"))
    if whole.cell_len <= screen.width:
        yield whole
    else:
        yield Text(mark, colour)
        yield from paragraph(identity, screen.width, indent=INDENT, style="dim")


def _version(version: Version, colour: str, words: Wording, screen: Screen) -> Iterator[Text]:
    yield from paragraph(said(version, words), screen.width, indent=INDENT, style=f"bold {colour}")
    for number, voice in enumerate(version.voices[:VOICES_SHOWN]):
        if number:
            yield Text()
        yield from _voice(voice, colour, words, screen)
    others = [source(voice) for voice in version.voices[VOICES_SHOWN:]]
    if others:
        yield Text()
        yield from paragraph(words.text("also", others=words.listing(others)), screen.width, indent=INDENT * 2)


def _voice(voice: Voice, colour: str, words: Wording, screen: Screen) -> Iterator[Text]:
    yield from _byline(voice.shown, words, screen)
    yield from _passage(voice.shown, f"bold {colour}", words, screen)
    if voice.more:
        yield from paragraph(further(voice, words), screen.width, indent=INDENT * 2, style="dim")


def _byline(assertion: Assertion, words: Wording, screen: Screen) -> Iterator[Text]:
    """The parts of a byline, on as many lines as they need; the first part stands out."""
    parts = byline(assertion, words)
    rest = packed(parts, screen.width - cell_len(INDENT * 2))
    for number, text in enumerate(rest):
        lead = parts[0] if number == 0 else ""
        yield from paragraph(text, screen.width, indent=INDENT * 2, style="dim", lead=lead)


def _passage(assertion: Assertion, style: str, words: Wording, screen: Screen) -> Iterator[Text]:
    gutter = f"{INDENT * 2}│ "
    room = max(screen.width - len(gutter), 1)
    shown = passage(assertion, words, PASSAGE_LINES * room)
    styled = Text(shown.text)
    styled.stylize(style, shown.start, shown.end)
    for at in wrap(shown.text, room):
        yield Text.assemble((gutter, "dim"), styled[at.start : at.end])
        marks = "" if screen.colour else underline(shown.text, at, shown.start, shown.end)
        if marks:
            yield Text(gutter + marks)
