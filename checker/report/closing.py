"""How a report on a terminal ends: what was found, what was compared, what was not read."""

from collections.abc import Iterator

from rich.text import Text

from checker.model import Report
from checker.report.layout import paragraph
from checker.report.passage import line
from checker.report.screen import Screen
from checker.report.summary import scope, verdict
from checker.report.wording import Wording


def closing(report: Report, words: Wording, screen: Screen) -> Iterator[Text]:
    """The last lines of a report on a terminal."""
    if report.findings:
        yield Text("─" * screen.width, "dim")
    yield from paragraph(verdict(report, words), screen.width, style="bold")
    yield from paragraph(scope(report, words), screen.width)
    if report.unread:
        yield Text()
        yield from paragraph(words.text("unread"), screen.width, style="bold")
        for unread in report.unread:
            entry = words.text("unread-path", path=line(unread.path), reason=line(unread.reason))
            yield from paragraph(entry, screen.width, indent="  ")
