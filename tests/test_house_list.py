"""`house.yaml`: what the desk writes wins over what most sources write; what it accepts is silent."""

from pathlib import Path

import pytest
from desk_runs import desk_rules, name_findings

from checker.judge.fault import FaultsError
from checker.judge.house_list import listed
from checker.judge.load import bundled_rules
from checker.model import Finding, Severity

HOUSE = """\
people:
  - {write: Salifou Mody, instead_of: [Salifou Moudi], reason: c'est ainsi qu'il signe}
  - {write: Karim Belhadi, accept: [Karim Belhady]}
organisations:
  - {write: Cedeao, instead_of: [CÉDÉAO], accept: [CEDEAO]}
  - {write: État-major général, instead_of: [Etat-major, État-major]}
places:
  - {write: Kiev, instead_of: [Kyiv], languages: [fr]}
terms:
  - {write: djihadiste, instead_of: [jihadiste, jihadistes], languages: [fr]}
"""
MODI = "Le ministre de la Défense, Salifou Modi, a signé. M. Modi est parti."
MODY = "Le ministre de la Défense, Salifou Mody, a signé."


def found(tmp_path: Path, *texts: str, house: str = HOUSE, langs: tuple[str, ...] = ()) -> list[Finding]:
    return name_findings(*texts, langs=langs, rules=desk_rules(tmp_path, house))


def test_the_house_wins_over_the_majority_and_says_what_it_writes(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, MODI, MODI, MODY)
    assert finding.message == "« Salifou Modi » : la maison écrit « Salifou Mody »."
    assert finding.why == "c'est ainsi qu'il signe"
    assert {(mention.article.path, mention.quote) for mention in finding.evidence} == {
        ("0.txt", "Salifou Modi"), ("0.txt", "Modi"), ("1.txt", "Salifou Modi"), ("1.txt", "Modi")}  # fmt: skip


def test_without_a_list_the_split_is_shown_and_nothing_is_suggested() -> None:
    (finding,) = name_findings(MODI, MODI, MODY)
    assert finding.rule == "name-spelling-variant"
    assert {mention.article.path for mention in finding.evidence} == {"0.txt", "1.txt", "2.txt"}


def test_accepted_variants_and_short_forms_are_silent(tmp_path: Path) -> None:
    a, b = (
        "Le ministre de la Santé, Karim Belhadi, est là.",
        "Karim Belhady, ministre de la Santé, est là. Belhady rit.",
    )
    assert name_findings(a, b)
    assert not found(tmp_path, a, b)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Le général Salifou Moudi est là.", "« Salifou Moudi » : la maison écrit « Salifou Mody »."),
        ("La CÉDÉAO a tranché.", "« CÉDÉAO » : la maison écrit « Cedeao »."),
        ("Elle est à Kyiv depuis lundi.", "« Kyiv » : la maison écrit « Kiev »."),
        ("Des jihadistes ont fui.", "« jihadistes » : la maison écrit « djihadiste »."),
    ],
)
def test_what_is_forbidden_is_flagged_in_one_article_alone(tmp_path: Path, text: str, message: str) -> None:
    assert [finding.message for finding in found(tmp_path, text)] == [message]


@pytest.mark.parametrize(
    "text",
    [
        "La Cedeao et la CEDEAO sont une.",
        "L'État-major général s'est réuni.",
        "Des djihadistes ont fui Kiev.",
        "Le général Salifou Mody est là, le ministre Mody aussi.",
    ],
)
def test_what_is_right_or_accepted_is_silent(tmp_path: Path, text: str) -> None:
    assert not found(tmp_path, text)


def test_a_spelling_holds_in_its_languages(tmp_path: Path) -> None:
    assert not found(tmp_path, "She reached Kyiv on Monday.", langs=("en",))


def test_another_person_is_not_the_houses(tmp_path: Path) -> None:
    assert not found(tmp_path, "Le juge Salim Moudir est là. M. Moudir parle.", "Le préfet Karim Benhadid est là.")


def test_a_list_named_by_the_configuration_goes_before_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "marche.yaml").write_text("places: [{write: Kyiv, instead_of: [Kiev]}]\n", encoding="utf-8")
    rules = desk_rules(tmp_path, HOUSE, config="house: marche.yaml\nseverities: {house-names: error}\n")
    (finding,) = name_findings("De Kiev à Kyiv.", rules=rules)
    assert (finding.message, finding.severity) == ("« Kiev » : la maison écrit « Kyiv ».", Severity.ERROR)


@pytest.mark.parametrize(
    ("house", "place", "hint"),
    [
        ("peuple: []\n", "1:1: unknown key `peuple`", "did you mean `people`?"),
        ("people:\n  - {writes: Ali}\n", "2:6: unknown key `writes`", "did you mean `write`?"),
        ("people:\n  - {accept: [Ali]}\n", "2:5: missing: `write`", ""),
        ("terms:\n  - write: a\n    languages: [fra]\n", "3:17: there is no language `fra`", "did you mean `fr`?"),
        ("places:\n  - {write: Kiev}\n  - write: Kyiv\n    instead_of: [Kiev]\n", "4:18: `Kiev` is right", "keep it"),
        ("terms: {write: a}\n", "1:8: expected a list", ""),
    ],
)
def test_what_is_wrong_with_a_list_is_said_where_it_is(tmp_path: Path, house: str, place: str, hint: str) -> None:
    with pytest.raises(FaultsError) as caught:
        desk_rules(tmp_path, house)
    assert f"house.yaml:{place}" in str(caught.value)
    assert hint in str(caught.value)


def test_a_list_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FaultsError, match="there is no `marche"):
        desk_rules(tmp_path, "", config="house: marche.yaml\n")


def test_no_list_and_an_empty_one_change_no_rule(tmp_path: Path) -> None:
    assert listed(bundled_rules(), None) == bundled_rules()
    assert desk_rules(tmp_path, "# nothing yet\n") == bundled_rules()
