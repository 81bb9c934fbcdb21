import csv
from io import StringIO

import pytest
import report_samples as samples
from msgspec.structs import replace

from checker.model import Report
from checker.report.screen import Screen, renderer


def rows(report: Report = samples.full) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(renderer("csv")(report, Screen()), newline="")))


def with_message(message: str) -> Report:
    return replace(samples.full, findings=(replace(samples.toll, message=message),), unread=())


def test_every_mention_is_a_row_and_lines_end_as_rfc_4180_says() -> None:
    text = renderer("csv")(samples.full, Screen())
    assert text.count("\r\n") == len(rows()) + 1
    assert "\n" not in text.replace("\r\n", "")
    mentions = sum(len(finding.evidence) for finding in samples.full.findings)
    assert len(rows()) == mentions + len(samples.full.unread)


def test_commas_and_quotes_survive() -> None:
    assert rows(with_message('un "bilan", ou deux'))[0]["message"] == 'un "bilan", ou deux'


@pytest.mark.parametrize("formula", ["=1+1", "+33 1", "-2", "@SUM(A1)"])
def test_no_cell_is_a_formula(formula: str) -> None:
    assert rows(with_message(formula))[0]["message"] == f"'{formula}"


def test_a_cell_that_hides_a_formula_behind_a_control_is_none() -> None:
    assert rows(with_message("\t=1+1"))[0]["message"][0] not in "=+-@\t\r"


def test_accepted_and_unread_are_marked() -> None:
    accepted = [row for row in rows() if row["accepted_reason"]]
    assert {row["rule"] for row in accepted} == {"length-of-mourning"}
    assert rows()[-1]["rule"] == "unread-source"
    assert rows()[-1]["source"] == "sources/photo.txt"


def test_a_finding_without_evidence_keeps_its_row() -> None:
    alone = replace(samples.full, findings=(replace(samples.toll, evidence=()),), unread=())
    assert [row["rule"] for row in rows(alone)] == ["death-toll-imprecise"]
