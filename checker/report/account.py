"""A finding in words without layout: who says what and where, and why it is accepted."""

from checker.model import Assertion, Finding, Polarity
from checker.report.passage import line, shortened
from checker.report.voices import VALUE_LIMIT, Version, Voice, outlet, versions
from checker.report.wording import Wording


def account(finding: Finding, words: Wording) -> list[str]:
    """A line for each value, with its sources and their places, and one for an acceptance."""
    lines = [
        f"{said(version, words)} — {', '.join(map(_source, version.voices))}" for version in versions(finding.evidence)
    ]
    return [*lines, accepted(finding, words)] if finding.suppressed else lines


def _source(voice: Voice) -> str:
    return f"{line(outlet(voice.shown))} ({place(voice.shown)})"


def said(version: Version, words: Wording) -> str:
    """How many sources give which value ("3 sources: Mody")."""
    denied = version.voices[0].shown.polarity is Polarity.DENIED
    value = shortened(line(version.value), VALUE_LIMIT)
    shown = f"{value} ({words.text('denied')})" if denied else value
    return words.text("voices", sources=words.count("sources", len(version.voices)), value=shown)


def place(assertion: Assertion) -> str:
    """Where an editor finds the mention: `path:line`."""
    return f"{line(assertion.article.path)}:{assertion.line}"


def further(voice: Voice, words: Wording) -> str:
    """How often else, and on which lines, the source says the same ("+2 more, lines 7 and 9")."""
    lines = words.count("lines", len(voice.lines), lines=words.listing([str(number) for number in voice.lines]))
    return words.count("more", len(voice.more), lines=lines)


def accepted(finding: Finding, words: Wording) -> str:
    """Why a finding is accepted, by whom and until when, in one line."""
    if finding.suppressed is None:
        return ""
    by, expires = finding.suppressed.by, finding.suppressed.expires
    parts = [words.text("accepted", reason=line(finding.suppressed.reason))]
    parts += [words.text("accepted-by", by=line(by))] if by else []
    parts += [words.text("accepted-until", expires=words.iso_day(expires))] if expires else []
    return ", ".join(parts)
