from html.parser import HTMLParser

import pytest
import report_samples as samples
from msgspec.structs import replace

from checker.model import Report
from checker.report.screen import Screen, renderer

VOID = {"meta", "br"}


class Outline(HTMLParser):
    """What a browser would build: the tags in order, whether they close in order, and the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def outline(report: Report, locale: str = "fr") -> Outline:
    return Outline(renderer("html")(report, Screen(locale=locale)))


@pytest.mark.parametrize("report", [samples.full, samples.calm, samples.single])
def test_a_page_is_whole_and_loads_nothing(report: Report) -> None:
    page = outline(report)
    assert page.open == []
    assert not {"script", "link", "img", "iframe", "form"} & set(page.tags)
    assert not {"src", "href", "style"} & {name for name, _ in page.attributes}
    assert "url(" not in page.words
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes


def test_versions_stand_side_by_side_with_their_mentions_marked() -> None:
    page = outline(samples.full)
    assert page.tags.count("article") == 4
    assert page.tags.count("section") == 8
    assert page.tags.count("mark") == 9
    assert "2 sources\u00a0: Diarra" in page.words


def test_an_accepted_finding_is_folded_and_an_unread_source_named() -> None:
    page = outline(samples.full)
    assert page.tags.count("details") == 1
    assert "vérifié auprès de la mairie" in page.words
    assert "sources/photo.txt" in page.words


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "</style><img src=x onerror=y>", '" onload="x', "&lt;b&gt;"]
)
def test_hostile_words_are_only_words(hostile: str) -> None:
    source = replace(samples.nord, outlet=hostile)
    evidence = tuple(replace(mention, article=source) for mention in samples.deaths.members[:1])
    report = replace(samples.full, findings=(replace(samples.toll, message=hostile, evidence=evidence),))
    page = outline(report)
    assert page.words.count(hostile) == 2
    assert "script" not in page.tags
    assert "img" not in page.tags


def test_the_page_tells_its_language_and_that_of_each_quotation() -> None:
    languages = [value for name, value in outline(samples.full, "en").attributes if name == "lang"]
    assert languages[0] == "en"
    assert {"fr", "en"} <= set(languages[1:])
