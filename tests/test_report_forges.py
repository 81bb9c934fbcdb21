import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import report_samples as samples
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from checker.model import Report, Unread
from checker.report.markdown import literal
from checker.report.screen import Screen, renderer

COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)")


def shown(name: str, report: Report = samples.full) -> str:
    return renderer(name)(report, Screen())


def commands(report: Report) -> Iterator[dict[str, str]]:
    """The workflow commands as a runner reads them."""
    for row in shown("github", report).splitlines():
        if match := COMMAND.fullmatch(row):
            properties = dict(part.split("=", 1) for part in match["properties"].split(","))
            yield {"name": match["name"], "message": match["message"], **properties}


def test_each_finding_is_an_annotation_at_its_line() -> None:
    found = list(commands(samples.full))
    assert [command["name"] for command in found] == ["error", "warning", "warning", "notice", "error"]
    first = found[0]
    assert (first["file"], first["line"], first["col"], first["endColumn"]) == ("sources/courrier.txt", "1", "78", "82")
    assert first["title"].startswith("event-date-disagreement")


def test_a_workflow_command_is_one_line_whatever_an_article_says() -> None:
    odd = replace(samples.nord, path="sources/a,b:c%.txt")
    evidence = (replace(samples.deaths.members[0], article=odd),)
    found = replace(samples.toll, message="100 %\n::error::faux", evidence=evidence)
    (command,) = commands(Report((odd,), (), (), (found,), 1))
    assert command["file"] == "sources/a%2Cb%3Ac%25.txt"
    assert command["message"].startswith("100 %25 ::error::faux%0Aau moins 139 — ")


def test_an_accepted_finding_is_a_notice_with_its_reason() -> None:
    accepted = list(commands(samples.full))[3]
    assert "vérifié auprès de la mairie" in accepted["message"]


def entries(report: Report = samples.full) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(shown("gitlab", report))
    return found


def test_code_quality_entries_have_the_documented_fields() -> None:
    for entry in entries():
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= entry.keys()
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert entry["location"]["lines"]["begin"] >= 1
        assert not entry["location"]["path"].startswith("./")
    assert len({entry["fingerprint"] for entry in entries()}) == len(entries()) == 5
    assert entries(samples.calm) == []


def test_an_accepted_entry_is_information_and_says_so() -> None:
    (accepted,) = [entry for entry in entries() if entry["check_name"] == "length-of-mourning"]
    assert accepted["severity"] == "info"
    assert "Accepté" in accepted["description"]


def test_an_unread_source_is_an_entry_and_a_paths_dot_is_dropped() -> None:
    (entry,) = entries(replace(samples.calm, unread=(Unread("./a/b.txt", "illisible"),)))
    assert (entry["check_name"], entry["location"]["path"]) == ("unread-source", "a/b.txt")


def tokens(text: str) -> list[Token]:
    parsed = MarkdownIt("commonmark").parse(text)
    return [token for block in parsed for token in (block, *(block.children or []))]


def test_a_comment_quotes_every_version_and_folds_what_is_accepted() -> None:
    text = shown("markdown")
    kinds = [token.type for token in tokens(text)]
    assert kinds.count("blockquote_open") == 7
    assert text.index("<details>") < text.index("vérifié auprès de la mairie") < text.index("</details>")
    assert "<strong>Awa Diara</strong>" in text


@given(st.text(max_size=40))
def test_words_are_never_markup_in_a_comment(words: str) -> None:
    allowed = {"paragraph_open", "paragraph_close", "inline", "text", "text_special", "html_inline"}
    found = tokens(literal(f"a{words}"))
    assert {token.type for token in found} <= allowed
    assert {token.content for token in found if token.type == "html_inline"} <= {"<!-- -->"}


@pytest.mark.parametrize(
    "words", ["# titre", "- tiret", "12. douze", "> cité", "+ plus", "3) trois", "=== x", "1.", "---"]
)
def test_words_at_the_start_of_a_line_are_no_list_or_heading(words: str) -> None:
    assert MarkdownIt("commonmark").render(literal(words)).strip() == f"<p>{words.replace('>', '&gt;')}</p>"


@pytest.mark.parametrize("words", ["@rédaction", "#12", "!34", "&5", "~tag"])
def test_words_call_nobody_in_a_comment(words: str) -> None:
    assert words not in literal(words).replace("\\", "")
