"""The report as a comment on a merge request, in the Markdown that GitHub and GitLab share."""

import re
from collections.abc import Iterator
from html import escape

from checker.model import Assertion, Finding, Report
from checker.report.account import SEPARATOR, accepted, byline, further, meaning, said, told
from checker.report.order import worth_reading
from checker.report.passage import line, passage
from checker.report.screen import Screen
from checker.report.signs import sign
from checker.report.summary import scope, verdict
from checker.report.voices import Version, Voice
from checker.report.wording import Wording, wording

PASSAGE_LIMIT = 300
"""Characters of a sentence that are shown around its mention."""

_SYNTAX = re.compile(r"([\\`*_\[\]|~$])")
_BLOCK_START = re.compile(r"\A(\d{0,9})([#+>=.)-])")
_REFERENCE = re.compile(r"([@#!%~$])(?=\w)")
_EMPTY = "<!-- -->"


def render(report: Report, screen: Screen) -> str:
    """The summary, then each finding with its sources quoted; accepted findings folded away."""
    words = wording(screen.locale)
    lines = [f"## {literal(verdict(report, words))}", "", literal(scope(report, words)), ""]
    for finding in worth_reading(report.findings):
        lines += _accepted(finding, words) if finding.suppressed else _finding(finding, words)
    if report.unread:
        lines += [f"**{inline(words.text('unread'))}**", ""]
        lines += [
            f"- {literal(words.text('unread-path', path=unread.path, reason=unread.reason))}"
            for unread in report.unread
        ]
    return "\n".join(lines).rstrip() + "\n"


def _finding(finding: Finding, words: Wording) -> Iterator[str]:
    severity = words.labels.severities[finding.severity]
    yield f"### {sign(finding)} {inline(finding.message)}"
    yield ""
    yield f"{severity.capitalize()} · `{finding.rule}` · `{finding.id}`"
    yield ""
    for version in told(finding):
        yield from _version(version, words)
    if meaning(finding, words):
        yield f"*{inline(meaning(finding, words))}*"
        yield ""
    if finding.why:
        yield literal(words.text("why", why=finding.why))
        yield ""


def _version(version: Version, words: Wording) -> Iterator[str]:
    yield f"**{inline(said(version, words))}**"
    yield ""
    for voice in version.voices:
        yield from _voice(voice, words)


def _voice(voice: Voice, words: Wording) -> Iterator[str]:
    yield f"- {_byline(voice.shown, words)}"
    yield f"  > {_passage(voice.shown, words)}"
    if voice.more:
        yield ""
        yield f"  {literal(further(voice, words))}"
    yield ""


def _byline(mention: Assertion, words: Wording) -> str:
    return literal(SEPARATOR.join(byline(mention, words)))


def _passage(mention: Assertion, words: Wording) -> str:
    shown = passage(mention, words, PASSAGE_LIMIT)
    before, quote, after = shown.text[: shown.start], shown.text[shown.start : shown.end], shown.text[shown.end :]
    return f"{literal(before)}<strong>{inline(quote)}</strong>{inline(after)}"


def _accepted(finding: Finding, words: Wording) -> Iterator[str]:
    yield "<details>"
    yield f"<summary>{sign(finding)} {tagless(finding.message)}</summary>"
    yield ""
    yield f"{literal(accepted(finding, words))} · `{finding.rule}` · `{finding.id}`"
    yield ""
    yield "</details>"
    yield ""


def literal(text: str) -> str:
    """A text that Markdown shows as it is at the start of a line: no heading, list or quotation."""
    return _BLOCK_START.sub(r"\1\\\2", inline(text))


def inline(text: str) -> str:
    """A text that Markdown shows as it is within a line: no markup, no HTML."""
    return _SYNTAX.sub(r"\\\1", tagless(text))


def tagless(text: str) -> str:
    """A text that HTML shows as it is; an empty comment keeps `@name` and `#12` from calling anyone."""
    return _REFERENCE.sub(rf"\1{_EMPTY}", escape(line(text), quote=False))
