"""One figure written in two ways by articles that count it by two nouns, or by none."""

import pytest
from told_figures import loud

Told = tuple[str, str]

TWICE: list[tuple[str, Told, Told]] = [
    (
        "no noun at all",
        ("en", "The population of Kelby has grown by 6 percent in ten years to 48,370, the census shows."),
        ("en", "There are 43,870 of us in Kelby now, the census says."),
    ),
    (
        "two nouns",
        ("fr", "La billetterie du festival de Lorne a écoulé 12 640 places en deux heures."),
        ("fr", "À Lorne, 14 620 festivaliers ont leur billet pour le festival."),
    ),
    (
        "two languages",
        ("fr", "Le festival de Lorne a vendu 12 640 billets."),
        ("en", "The Lorne festival drew a crowd of 14,620."),
    ),
]
APART: list[tuple[str, Told, Told]] = [
    (
        "both in one article",
        ("en", "The population of Kelby has grown to 48,370, the census shows."),
        ("en", "There are 43,870 voters in Kelby and 48,370 people, the census says."),
    ),
    (
        "too round to tell",
        ("en", "The population of Kelby has grown to 48,000, the census shows."),
        ("en", "There are 84,000 hens in Kelby, the census says."),
    ),
    (
        "another figure",
        ("en", "The population of Kelby has grown to 48,370, the census shows."),
        ("en", "There are 43,910 hens in Kelby, the census says."),
    ),
    (
        "another year",
        ("fr", "Lorne compte 48 370 habitants."),
        ("fr", "En 1962, Lorne comptait 43 870 poules."),
    ),
]


@pytest.mark.parametrize(("one", "other"), [case[1:] for case in TWICE], ids=[case[0] for case in TWICE])
def test_a_figure_written_twice_is_flagged_once(one: Told, other: Told) -> None:
    assert len([f for f in loud(one, other, published="2024-02-14") if f.kind == "quantity"]) == 1


@pytest.mark.parametrize(("one", "other"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_two_figures_are_not(one: Told, other: Told) -> None:
    assert not [f for f in loud(one, other, published="2024-02-14") if f.kind == "quantity"]
