"""`checker rules` as an editor uses it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checker.cli_rules import app
from checker.errors import CheckerError
from checker.judge.load import bundled_rules, own_rules
from checker.model import Kind


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, list(arguments))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0
    return result.output


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_list_names_every_rule_with_its_kind_severity_and_title() -> None:
    lines = run("list", "--locale", "fr").splitlines()
    assert len(lines) == len(bundled_rules())
    assert "death-toll-disagreement     quantity     error    Bilans des morts différents" in lines


def test_list_follows_the_configuration_around(tmp_path: Path) -> None:
    (tmp_path / "checker.yaml").write_text("severities: {money-disagreement: info}\n", encoding="utf-8")
    line = next(line for line in run("list").splitlines() if line.startswith("money"))
    assert " info " in line


def test_show_tells_what_why_how_and_where() -> None:
    shown = run("show", "stale-figure")
    rule = next(rule for rule in bundled_rules() if rule.id == "stale-figure")
    for part in (rule.what["en"], rule.why["en"], rule.change["en"], "conflict: warning", rule.path):
        assert part in shown


def test_show_of_an_unknown_rule_offers_the_nearest() -> None:
    with pytest.raises(CheckerError, match="did you mean `stale-figure`"):
        run("show", "stale-figures")


def test_validate_counts_what_is_right_and_tells_what_is_wrong(tmp_path: Path) -> None:
    assert run("validate") == f"{len(bundled_rules())} rules, nothing wrong\n"
    (tmp_path / "toll.yaml").write_text("extends: x\n", encoding="utf-8")
    with pytest.raises(CheckerError, match=r"toll\.yaml:1:10: there is no rule `x`"):
        run("validate", "toll.yaml")


@pytest.mark.parametrize("kind", list(Kind))
def test_new_writes_a_rule_that_is_right_from_the_start(tmp_path: Path, kind: Kind) -> None:
    assert run("new", "desk/burnt-area", "--kind", kind) == "wrote desk/burnt-area.yaml\n"
    (rule,) = own_rules([tmp_path / "desk" / "burnt-area.yaml"])
    assert (rule.id, rule.select.kind) == ("burnt-area", kind)


def test_new_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "toll.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(CheckerError, match="exists already"):
        run("new", "toll")
    assert (tmp_path / "toll.yaml").read_text(encoding="utf-8") == "mine"


def test_new_of_an_unknown_kind_offers_the_nearest() -> None:
    with pytest.raises(CheckerError, match="did you mean `quantity`"):
        run("new", "toll", "--kind", "quantities")


def test_schema_is_json_for_rules_and_for_the_configuration() -> None:
    assert "select" in json.loads(run("schema"))["$defs"]["RuleSpec"]["properties"]
    assert "packs" in json.loads(run("schema", "--config"))["$defs"]["Config"]["properties"]
