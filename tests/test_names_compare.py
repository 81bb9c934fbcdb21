"""Same, different or unknown: pairs of names, and laws that every comparison keeps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.names.compare import Decision, Difference, compare_names

SAME = [
    ("Séverin Kaboré", "Severin Kabore", Difference.HABIT),
    ("KABORÉ Séverin", "Séverin Kaboré", Difference.HABIT),
    ("Anne-Lise Roy", "Anne Lise Roy", Difference.HABIT),
    ("Mme Anne Roy", "Anne Roy", Difference.HABIT),
    ("A. Roy", "Anne Roy", Difference.HABIT),
    ("Nikolaï Chtcherbakov", "Nikolai Shcherbakov", Difference.VARIANT),
    ("Andreï Kouznetsov", "Andrei Kuznetsov", Difference.VARIANT),
    ("Oleksandr Kravtchenko", "Oleksandr Kravchenko", Difference.VARIANT),
    ("Youssouf Diarra", "Yusuf Diarra", Difference.VARIANT),
    ("Abdoulaye Maïga", "Abdulaye Maiga", Difference.VARIANT),
    ("Bill Farrow", "William Farrow", Difference.VARIANT),
    ("Lin Chao-ming", "Lin Chaoming", Difference.VARIANT),
    ("Paul Kamwanga", "Paul Ilunga Kamwanga", Difference.SHORT),
    ("Ismaël Seydou Karim Bako", "Ismaël Seydou Bako", Difference.DROPPED),
    ("Ilias Karimov", "llias Karimov", Difference.CORRUPT),
    ("Иван Петров", "Ivan Petrov", Difference.HABIT),
]
DIFFERENT = [
    ("Mohamed Sylla", "Mohamed Traoré"),
    ("Marie Rochat", "Jean-Marc Rochat"),
    ("Peter A. Lowe", "Peter G. Lowe"),
    ("Peter W. Lowe", "Peter H. W. Lowe"),
    ("Martine Le Goff", "Jean-Martin Le Goff"),
    ("Hassan bin Said", "Said bin Hassan"),
    ("Tom Grant Jr", "Tom Grant Sr"),
    ("Pierre Dumont", "Paul Lefort"),
    ("李小明", "李小朋"),
]


@pytest.mark.parametrize(("a", "b", "kind"), SAME)
def test_same(a: str, b: str, kind: Difference) -> None:
    found = compare_names([a], [b])
    assert found.decision is Decision.SAME
    if kind is not Difference.VARIANT:
        assert found.kind is kind


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_different(a: str, b: str) -> None:
    assert compare_names([a], [b]).decision is Decision.DIFFERENT


def test_reasons_name_the_words_that_differ() -> None:
    assert compare_names(["Léon", "Modika"], ["Léon", "Modica"]).reasons == ("modica/modika",)


NAMES = st.lists(st.text(alphabet="abéIlouMk-'", min_size=1, max_size=9), min_size=1, max_size=4)


@given(NAMES, NAMES)
def test_comparison_is_symmetric(a: list[str], b: list[str]) -> None:
    assert compare_names(a, b) == compare_names(b, a)


@given(NAMES)
def test_a_name_is_itself(name: list[str]) -> None:
    assert compare_names(name, name).score == 1.0


@given(NAMES, NAMES)
def test_scores_lie_between_0_and_1(a: list[str], b: list[str]) -> None:
    assert 0.0 <= compare_names(a, b).score <= 1.0


@pytest.mark.parametrize(
    ("a", "b", "decision"),
    [
        (("George", "W.", "Bush"), ("George", "Herbert", "Walker", "Bush"), Decision.DIFFERENT),
        (("Ada", "J.", "Pell"), ("Ada", "Ruth", "Jane", "Pell"), Decision.DIFFERENT),
        (("Ada", "R.", "Pell"), ("Ada", "Ruth", "Pell"), Decision.SAME),
    ],
)
def test_one_initial_stands_for_one_name(a: tuple[str, ...], b: tuple[str, ...], decision: Decision) -> None:
    assert compare_names(a, b).decision is decision
