"""The report as one self-contained page: the versions of a fact side by side, in light, dark and print."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from xml.etree import ElementTree as ET

from checker.model import Article, Assertion, Finding, Report
from checker.report.account import SEPARATOR, accepted, byline, further, meaning, said, told
from checker.report.markup import Node, classed, element, page
from checker.report.passage import line, passage
from checker.report.screen import Screen
from checker.report.signs import sign
from checker.report.summary import scope, verdict
from checker.report.voices import Version, Voice
from checker.report.wording import Wording, wording

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The page loads nothing and runs nothing, whatever an article says."""

STYLE = "html.css"
PASSAGE_LIMIT = 400
"""Characters of a sentence that are shown around its mention."""


def render(report: Report, screen: Screen) -> str:
    """The whole page; it needs no other file."""
    words = wording(screen.locale)
    title = verdict(report, words)
    body = element(
        "body",
        element("header", element("h1", title), element("p", scope(report, words))),
        element("main", *(_finding(finding, words) for finding in report.findings)),
        element("footer", *_unread(report, words), *_sources(report.articles, words)),
    )
    return page(element("html", _head(title), body, attributes={"lang": screen.locale}))


def _head(title: str) -> ET.Element:
    metas: tuple[dict[str, str], ...] = (
        {"charset": "utf-8"},
        {"name": "viewport", "content": "width=device-width, initial-scale=1"},
        {"name": "color-scheme", "content": "light dark"},
        {"http-equiv": "Content-Security-Policy", "content": POLICY},
    )
    style = (files(__package__) / STYLE).read_text(encoding="utf-8")
    return element(
        "head",
        *(element("meta", attributes=meta) for meta in metas),
        element("title", f"checker · {title}"),
        element("style", f"\n{style}"),
    )


def _finding(finding: Finding, words: Wording) -> ET.Element:
    known = finding.suppressed is not None
    body = [_evidence(finding, words), *_reasons(finding, words)]
    head = [_label(finding, words), element("h2", line(finding.message))]
    attributes = {"class": "accepted" if known else finding.severity.value, "id": f"finding-{finding.id}"}
    if not known:
        return element("article", *head, *body, attributes=attributes)
    folded = element("details", element("summary", accepted(finding, words)), *body)
    return element("article", *head, folded, attributes=attributes)


def _label(finding: Finding, words: Wording) -> ET.Element:
    severity = classed("strong", "severity", f"{sign(finding)} {words.labels.severities[finding.severity]}")
    kind = words.labels.kinds[finding.kind]
    return classed(
        "p", "label", severity, f" {kind} · ", element("code", finding.rule), " · ", element("code", finding.id)
    )


def _evidence(finding: Finding, words: Wording) -> ET.Element:
    return classed("div", "versions", *(_version(version, words) for version in told(finding)))


def _version(version: Version, words: Wording) -> ET.Element:
    return element("section", element("h3", said(version, words)), *(_voice(voice, words) for voice in version.voices))


def _voice(voice: Voice, words: Wording) -> ET.Element:
    more = [classed("p", "more", further(voice, words))] if voice.more else []
    return element("figure", _byline(voice.shown, words), _passage(voice.shown, words), *more)


def _byline(mention: Assertion, words: Wording) -> ET.Element:
    first, *rest = byline(mention, words)
    return element("figcaption", element("b", first), "".join(f"{SEPARATOR}{part}" for part in rest))


def _passage(mention: Assertion, words: Wording) -> ET.Element:
    shown = passage(mention, words, PASSAGE_LIMIT)
    before, quote, after = shown.text[: shown.start], shown.text[shown.start : shown.end], shown.text[shown.end :]
    lang = {"lang": mention.article.lang} if mention.article.lang else {}
    return element("blockquote", before, element("mark", quote), after, attributes=lang)


def _reasons(finding: Finding, words: Wording) -> Iterator[ET.Element]:
    if meaning(finding, words):
        yield classed("p", "verdict", meaning(finding, words))
    if finding.why:
        yield classed("p", "why", words.text("why", why=line(finding.why)))


def _unread(report: Report, words: Wording) -> Iterator[ET.Element]:
    if report.unread:
        yield element("h2", words.text("unread"))
        texts = (words.text("unread-path", path=line(u.path), reason=line(u.reason)) for u in report.unread)
        yield classed("ul", "unread", *(element("li", text) for text in texts))


def _sources(articles: Iterable[Article], words: Wording) -> Iterator[ET.Element]:
    columns = (words.text(f"column-{name}") for name in ("outlet", "day", "lang", "path"))
    yield element("h2", words.text("sources-heading"))
    yield element(
        "table",
        element("thead", _row("th", columns)),
        element("tbody", *(_row("td", _source(article, words)) for article in articles)),
    )


def _source(article: Article, words: Wording) -> Iterator[Node]:
    yield line(article.outlet)
    yield words.days(article.published)
    yield line(article.lang)
    yield element("code", line(article.path))


def _row(tag: str, cells: Iterable[Node]) -> ET.Element:
    return element("tr", *(element(tag, cell) for cell in cells))
