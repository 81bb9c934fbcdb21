import json
from datetime import date
from typing import Any

import jsonschema
import msgspec
import pytest
import report_samples as samples

from checker.model import Report
from checker.report import schema
from checker.report.contract import Document
from checker.report.evidence import bounds, published
from checker.report.json import written
from checker.report.screen import Screen, renderer
from checker.values.days import Days
from checker.values.labels import Labels
from checker.values.numbers import Numbers
from checker.values.value import Possibilities

SCREEN = Screen()


def text_of(report: Report) -> str:
    return renderer("json")(report, SCREEN)


def read(report: Report) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(text_of(report))
    return document


@pytest.mark.parametrize("report", [samples.full, samples.calm, samples.single])
def test_a_report_keeps_to_its_shipped_schema(report: Report) -> None:
    jsonschema.validate(read(report), json.loads(schema.shipped()), cls=jsonschema.Draft202012Validator)


def test_the_shipped_schema_is_the_one_of_the_types() -> None:
    assert schema.shipped() == schema.text()


def test_the_schema_tells_a_report_from_what_is_none_and_allows_more_fields() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(schema.shipped()))
    document = read(samples.full)
    assert validator.is_valid({**document, "added": 1})
    assert not validator.is_valid({key: value for key, value in document.items() if key != "facts"})
    document["findings"][0]["severity"] = "off"
    assert not validator.is_valid(document)


def test_a_report_survives_the_round_trip() -> None:
    text = text_of(samples.full)
    assert written(msgspec.json.decode(text, type=Document)) == text


def test_fields_stand_in_the_order_of_the_contract() -> None:
    document = read(samples.full)
    assert list(document) == ["schema_version", "tool", "sources", "unread", "facts", "findings", "summary"]
    finding = document["findings"][0]
    assert " ".join(finding) == "id rule kind verdict severity message fact evidence suppressed"
    assert " ".join(finding["evidence"][0]) == "source start end line quote sentence value attribution published"
    assert " ".join(finding["evidence"][0]["value"]) == "text strict implied unit"
    assert " ".join(document["sources"][0]) == "id path outlet published lang title characters voice"
    assert " ".join(document["facts"][0]) == "id kind attribute subject members verdict"


def test_quotes_are_exactly_the_characters_of_their_offsets() -> None:
    texts = {article.path: article.text for article in samples.full.articles}
    document = read(samples.full)
    mentions = [m for part in document["findings"] for m in part["evidence"]]
    mentions += [m for part in document["facts"] for m in part["members"]]
    assert len(mentions) > 10
    for mention in mentions:
        text = texts[mention["source"]]
        assert text[mention["start"] : mention["end"]] == mention["quote"]
        assert mention["quote"] in mention["sentence"]
        assert mention["quote"] in text.splitlines()[mention["line"] - 1]


def test_the_summary_counts_only_what_nobody_accepted() -> None:
    assert read(samples.full)["summary"] == {
        "sources": 4,
        "assertions": 1234,
        "facts": 5,
        "findings": {"error": 1, "warning": 2, "info": 0},
    }
    accepted = [finding for finding in read(samples.full)["findings"] if finding["suppressed"]]
    assert [finding["suppressed"] for finding in accepted] == [
        {"reason": "vérifié auprès de la mairie", "by": "L. Petit", "expires": "2024-06-30", "baseline": False}
    ]


def test_text_is_utf_8_as_written_and_ends_with_a_newline() -> None:
    text = text_of(samples.full)
    assert "n’est pas du texte" in text
    assert text.endswith("}\n")
    assert text.startswith('{\n  "schema_version"')


@pytest.mark.parametrize(
    ("possible", "expected"),
    [
        (Numbers.exactly(139), [139, 139]),
        (Numbers.between(139, None), [139, None]),
        (Numbers.between(None, 2.5), [None, 2.5]),
        (Numbers.between(15 * 1.15, 0.1 * 300), [17.25, 30]),
        (Numbers(()), [None, None]),
        (Numbers.exactly(12e9), [12_000_000_000, 12_000_000_000]),
        (Numbers.exactly(1e300), [1e300, 1e300]),
        (Days.any(), [".."]),
        (Labels.of("moscow", "istra"), ["istra", "moscow"]),
    ],
)
def test_sets_print_as_the_contract_says(possible: Possibilities, expected: list[object]) -> None:
    assert json.loads(json.dumps(bounds(possible))) == expected
    assert [type(bound) for bound in bounds(possible)] == [type(bound) for bound in expected]


def test_unknown_publication_days_are_null() -> None:
    assert published(Days.any()) is None
    assert published(Days(())) is None
    assert published(Days.on(date(2024, 3, 5), date(2024, 3, 12))) == "2024-03-05/2024-03-12"
