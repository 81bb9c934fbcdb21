"""The town in which a court sat: told by the court's name or beside it, and only of one trial."""

from datetime import date

import pytest
from test_date_alignment import Told, told

from checker.judge.load import bundled_rules
from checker.pipeline import check
from checker.values.days import Days

TUESDAY = Days.on(date(2024, 5, 14))

APART: list[tuple[Told, Told]] = [
    (
        ("fr", "Luc Tarrant a été condamné lundi par le tribunal correctionnel de Vannes."),
        ("fr", "Le procès de Luc Tarrant s'est tenu lundi à Lorient."),
    ),
    (
        ("fr", "En juin 2022, à Vannes, le tribunal avait relaxé Luc Tarrant, le meunier."),
        ("fr", "Le premier procès du meunier Luc Tarrant s'était tenu à Lorient en juin 2022."),
    ),
    (
        ("fr", "Le meunier Luc Tarrant comparaissait mardi devant la cour d'assises de Quimper."),
        ("fr", "Le meunier Luc Tarrant a été jugé mardi devant la cour d'assises de Rennes."),
    ),
    (
        ("en", "The trial of Luke Tarrant, the miller, opened on Monday at the court in Harwick."),
        ("en", "Luke Tarrant, the miller, went on trial on Monday in Selby."),
    ),
]

ALIKE: list[tuple[Told, Told]] = [
    (
        ("fr", "Luc Tarrant a été condamné en 2022 par le tribunal de Vannes."),
        ("fr", "La cour d'appel de Rennes a rejugé mardi Luc Tarrant."),
    ),
    (
        ("fr", "Le tribunal de Vannes avait condamné Luc Tarrant en première instance."),
        ("fr", "Le procès en appel de Luc Tarrant se tient à Rennes."),
    ),
    (
        ("fr", "Le tribunal de Vannes jugera Luc Tarrant mardi prochain."),
        ("fr", "Luc Tarrant est né à Lorient. Il sera jugé mardi prochain."),
    ),
    (
        ("en", "The trial of Luke Tarrant opened on Monday in Harwick."),
        ("en", "Luke Tarrant was first tried in Selby in June 2021."),
    ),
]


def places(one: Told, other: Told) -> list[str]:
    """The findings on places of two articles."""
    found = check((told(0, one, TUESDAY), told(1, other, TUESDAY)), bundled_rules()).findings
    return [finding.rule for finding in found if finding.rule == "place-disagreement"]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_towns_of_one_trial_differ(one: Told, other: Told) -> None:
    assert places(one, other)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_towns_of_two_trials_do_not(one: Told, other: Told) -> None:
    assert not places(one, other)
