from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import report_samples as samples
from msgspec.structs import replace

from checker.model import Report, Unread
from checker.report.screen import Screen, renderer

SCHEMA = Path(__file__).resolve().parents[2] / "shared/data/schemas/JUnit.xsd"
HOSTILE = replace(
    samples.full,
    findings=(replace(samples.toll, message="<b>\x00&\"'\x1b]]>"),),
    unread=(Unread("a<b>.txt", "l'octet \x07"),),
)


def suite(report: Report) -> ET.Element:
    found = ET.fromstring(renderer("junit")(report, Screen()).encode()).find("testsuite")  # noqa: S314 - our own bytes
    assert found is not None
    return found


@pytest.mark.parametrize("report", [samples.full, samples.calm, HOSTILE])
def test_a_suite_keeps_to_the_schema(report: Report) -> None:
    etree = pytest.importorskip("lxml.etree")
    if not SCHEMA.exists():
        pytest.skip(f"no JUnit schema at {SCHEMA}")
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    schema.assertValid(etree.fromstring(renderer("junit")(report, Screen()).encode()))


def test_counts_are_those_of_the_cases() -> None:
    found = suite(samples.full)
    cases = found.findall("testcase")
    counted = {name: sum(case.find(name) is not None for case in cases) for name in ("failure", "error", "skipped")}
    assert counted == {"failure": 3, "error": 1, "skipped": 1}
    numbers = [found.get(name) for name in ("tests", "failures", "errors", "skipped")]
    assert numbers == ["5", "3", "1", "1"]


def test_a_failure_says_who_says_what() -> None:
    failure = suite(samples.full).find("testcase[@classname='checker.event-date-disagreement']/failure")
    assert failure is not None
    assert failure.get("type") == "error"
    assert "1 source\u00a0: 1962 — sources/courrier.txt:1" in (failure.text or "")


def test_nothing_found_is_a_suite_that_passes() -> None:
    found = suite(samples.calm)
    assert (found.get("tests"), found.get("failures")) == ("1", "0")
    assert [len(case) for case in found.findall("testcase")] == [0]


def test_hostile_words_arrive_as_text() -> None:
    failure = suite(HOSTILE).find("testcase/failure")
    assert failure is not None
    assert failure.get("message") == "<b>\ufffd&\"'\ufffd]]>"
