"""`checker.yaml`: packs, louder and softer rules, rules that are off for a reason."""

from pathlib import Path

import pytest

from checker.judge.config import Config, configured_rules, load_config
from checker.judge.fault import FaultsError
from checker.judge.gather import packs
from checker.judge.home import find_config
from checker.judge.load import bundled_rules
from checker.judge.rule import Rule
from checker.model import Severity
from checker.values.value import Verdict


def config(folder: Path, text: str) -> Path:
    path = folder / "checker.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def rule(folder: Path, text: str, rule_id: str) -> Rule:
    return next(each for each in configured_rules(config(folder, text)) if each.id == rule_id)


def told(folder: Path, text: str) -> str:
    with pytest.raises(FaultsError) as caught:
        configured_rules(config(folder, text))
    return str(caught.value)


def test_without_a_configuration_the_core_pack_runs(tmp_path: Path) -> None:
    assert configured_rules(None) == bundled_rules()
    assert configured_rules(config(tmp_path, "")) == bundled_rules()
    assert load_config(config(tmp_path, "# nothing yet\n")) == Config()


def test_a_rule_is_made_louder_or_softer_as_a_whole_or_by_verdict(tmp_path: Path) -> None:
    softer = rule(tmp_path, "severities: {money-disagreement: info}\n", "money-disagreement")
    assert softer.severity(Verdict.CONFLICT) is softer.severity(Verdict.IMPRECISE) is Severity.INFO
    assert softer.severity(Verdict.EVOLVES) is Severity.OFF
    one = rule(tmp_path, "severities: {money-disagreement: {imprecise: off}}\n", "money-disagreement")
    assert (one.severity(Verdict.IMPRECISE), one.severity(Verdict.CONFLICT)) == (Severity.OFF, Severity.ERROR)


def test_a_rule_is_off_only_for_a_reason(tmp_path: Path) -> None:
    off = rule(tmp_path, "off: {stale-figure: our archive is old}\n", "stale-figure")
    assert off.off == "our archive is old"
    assert off.severity(Verdict.CONFLICT) is Severity.OFF
    assert "expected text, got nothing" in told(tmp_path, "off: {stale-figure: }\n")


def test_a_pack_is_chosen_by_name_or_by_folder(tmp_path: Path) -> None:
    assert "house-style" in packs()
    assert rule(tmp_path, "packs: [house-style]\n", "house-names").house
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "toll.yaml").write_text("extends: death-toll-disagreement\n", encoding="utf-8")
    assert rule(tmp_path, "packs: [ours]\n", "toll").select.attributes == ("deaths",)
    assert rule(tmp_path, "rules: [ours/toll.yaml]\n", "toll").path.endswith("toll.yaml")


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("pack: [x]\n", ":1:1:", "did you mean `packs`?"),
        ("packs: [house-stile]\n", ":1:9:", "did you mean `house-style`?"),
        ("rules: [nowhere]\n", ":1:9:", "there is no `nowhere`"),
        ("off: {stale-figures: old}\n", ":1:7:", "did you mean `stale-figure`?"),
        ("severities: {money-disagreement: loud}\n", ":1:34:", "expected one of: error"),
        ("limits: {severities: {error: -1}}\n", ":1:30:", "0 or more"),
        ("limits: {rules: {money: 1}}\n", ":1:18:", "did you mean `money-disagreement`?"),
    ],
)
def test_a_mistake_is_shown_where_it_is(tmp_path: Path, text: str, place: str, words: str) -> None:
    message = told(tmp_path, text)
    assert f"checker.yaml{place}" in message
    assert words in message


def test_the_nearest_configuration_upwards_counts(tmp_path: Path) -> None:
    (tmp_path / "desk" / "today").mkdir(parents=True)
    above = config(tmp_path, "")
    assert find_config(tmp_path / "desk" / "today") == above
    near = config(tmp_path / "desk", "")
    assert find_config(tmp_path / "desk" / "today") == near
    assert find_config(near) == near
