import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import report_samples as samples
from msgspec.structs import replace

from checker.model import Report, Suppression
from checker.report.screen import Screen, renderer

SCHEMA = Path(__file__).resolve().parents[2] / "shared/data/schemas/sarif-schema-2.1.0.json"


def run(report: Report = samples.full) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(renderer("sarif")(report, Screen()))
    (only,) = log["runs"]
    assert isinstance(only, dict)
    return only


WITH_BASELINE = replace(
    samples.full, findings=(replace(samples.known, suppressed=Suppression("avant", baseline=True)), samples.toll)
)


@pytest.mark.parametrize("report", [samples.full, samples.calm, samples.single, WITH_BASELINE])
def test_a_log_keeps_to_the_official_schema(report: Report) -> None:
    if not SCHEMA.exists():
        pytest.skip(f"no SARIF schema at {SCHEMA}")
    log = json.loads(renderer("sarif")(report, Screen()))
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(log)


def test_regions_point_at_the_mention_in_lines_and_in_characters() -> None:
    texts = {article.path: article.text for article in samples.full.articles}
    locations = [at for result in run()["results"] for at in (*result["locations"], *result["relatedLocations"])]
    assert len(locations) > 6
    for location in (at["physicalLocation"] for at in locations):
        text, region = texts[location["artifactLocation"]["uri"]], location["region"]
        start = region["charOffset"]
        quote = text[start : start + region["charLength"]]
        assert quote == region["snippet"]["text"]
        row = text.split("\n")[region["startLine"] - 1]
        assert row[region["startColumn"] - 1 : region["endColumn"] - 1] == quote


def test_every_result_names_its_rule_its_fingerprint_and_the_other_sources() -> None:
    found = run()
    rules = found["tool"]["driver"]["rules"]
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"]["checkerFinding/v1"]
    spelling = next(result for result in found["results"] if result["ruleId"] == "person-name-variant")
    uris = [at["physicalLocation"]["artifactLocation"]["uri"] for at in spelling["relatedLocations"]]
    assert uris == ["sources/nord.txt", "sources/radio/fleuve.md"]


def test_rules_explain_themselves() -> None:
    rules = {rule["id"]: rule for rule in run()["tool"]["driver"]["rules"]}
    assert "se recopie" in rules["person-name-variant"]["help"]["text"]
    assert rules["event-date-disagreement"]["defaultConfiguration"]["level"] == "error"


def test_only_an_accepted_finding_is_suppressed_and_says_why() -> None:
    suppressions = {result["ruleId"]: result["suppressions"] for result in run()["results"]}
    assert suppressions.pop("length-of-mourning")[0]["justification"] == "vérifié auprès de la mairie"
    assert set(map(len, suppressions.values())) == {0}


def test_only_a_report_with_a_baseline_tells_old_findings_from_new() -> None:
    assert {"baselineState"} & set().union(*run()["results"]) == set()
    results = run(WITH_BASELINE)["results"]
    assert [result["baselineState"] for result in results] == ["new", "unchanged"]


def test_an_unread_source_makes_the_run_unsuccessful() -> None:
    (invocation,) = run()["invocations"]
    assert not invocation["executionSuccessful"]
    assert "UTF-8" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert run(samples.calm)["invocations"][0]["executionSuccessful"]


def test_paths_and_braces_are_written_as_the_specification_wants() -> None:
    odd = replace(samples.telegraph, path="./avril 2024/à lire.txt")
    found = replace(
        samples.year_built, message="{0} ou 1958", evidence=(replace(samples.built.members[1], article=odd),)
    )
    (result,) = run(Report((odd,), (), (), (found,), 1))["results"]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == "avril%202024/%C3%A0%20lire.txt"
    assert result["message"]["text"].startswith("{{0}} ou 1958")
