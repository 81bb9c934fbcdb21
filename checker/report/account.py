"""A finding in words without layout: who says what and where, and why it is accepted."""

from msgspec.structs import replace

from checker.model import Assertion, Finding, Polarity
from checker.report.passage import line, shortened
from checker.report.voices import VALUE_LIMIT, Version, Voice, versions
from checker.report.wording import Wording
from checker.values.value import Verdict

SEPARATOR = " · "
"""What stands between the parts of a byline."""


def account(finding: Finding, words: Wording) -> list[str]:
    """A line for each value, with its sources and their places, and one for an acceptance."""
    lines = [f"{said(version, words)} — {', '.join(map(source, version.voices))}" for version in told(finding)]
    lines += [meaning(finding, words)] if meaning(finding, words) else []
    return [*lines, accepted(finding, words)] if finding.suppressed else lines


def source(voice: Voice) -> str:
    """A source in one breath: its outlet, if known, and the place."""
    name = line(voice.shown.article.outlet)
    return f"{name} ({place(voice.shown)})" if name else place(voice.shown)


def said(version: Version, words: Wording) -> str:
    """How many sources give which value ("3 sources: Mody"); the value alone where one article differs from itself."""
    denied = version.voices[0].shown.polarity is Polarity.DENIED
    value = shortened(line(version.value), VALUE_LIMIT)
    shown = f"{value} ({words.text('denied')})" if denied else value
    if version.within:
        return shown
    return words.text("voices", sources=_sources(version, words), value=shown)


def _sources(version: Version, words: Wording) -> str:
    """How many sources there are ("3 sources"), and how many voices where some copy one text ("3 sources (2 voix)")."""
    sources = words.count("sources", len(version.voices))
    if version.independent == len(version.voices):
        return sources
    return words.text("copied", sources=sources, voices=words.count("voices", version.independent))


def place(assertion: Assertion) -> str:
    """Where an editor finds the mention: `path:line`."""
    return f"{line(assertion.article.path)}:{assertion.line}"


def told(finding: Finding) -> tuple[Version, ...]:
    """The versions of a finding; who is quoted is told only where voices differ: elsewhere the sentence does."""
    disputed = finding.verdict is Verdict.DISPUTED
    evidence = finding.evidence if disputed else (replace(m, attribution=None) for m in finding.evidence)
    return versions(evidence)


def meaning(finding: Finding, words: Wording) -> str:
    """What the verdict says in plain words; "" where there is one version only, and the message says it all."""
    found = told(finding)
    if len(found) <= 1:
        return ""
    return (words.labels.verdicts_within if found[0].within else words.labels.verdicts)[finding.verdict]


def byline(mention: Assertion, words: Wording) -> list[str]:
    """The outlet, the day, the place, and who is quoted; a source without outlet is called by its place."""
    name, day = line(mention.article.outlet), words.days(mention.article.published)
    who = [words.speaker(line(mention.attribution))] if mention.attribution else []
    return [name, day, place(mention), *who] if name else [place(mention), day, *who]


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
    parts += [words.text("accepted-until", expires=words.iso_day(line(expires)))] if expires else []
    return ", ".join(parts)
