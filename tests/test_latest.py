"""When a thing happened for the last time before: two answers differ; what was done contradicts "none since"."""

from datetime import date

import pytest
from test_date_alignment import Told, flagged, told

from checker.values.days import Days

TUESDAY = Days.on(date(2024, 5, 14))

APART: list[tuple[Told, Told]] = [
    # the last one so far
    (
        ("fr", "La dernière grève des meuniers remonte à 2011."),
        ("fr", "C'est la première grève des meuniers depuis 2017."),
    ),
    (
        ("en", "The last strike of the millers was in 2011."),
        ("en", "It is the first strike of the millers since 2017."),
    ),
    (
        ("en", "The previous flood at Colby, in 1998, drowned the mill."),
        ("en", "The previous flood at Colby, in 1995, had drowned the mill."),
    ),
    # no like since
    (
        ("fr", "C'est la première grève des meuniers depuis 2017."),
        ("fr", "Les meuniers sont en grève, la première grève depuis 2011."),
    ),
    (
        ("en", "It is the first strike of the millers since 2017."),
        ("en", "The millers are on strike, their first strike since March 2011."),
    ),
    (
        ("en", "The flood is the worst at Colby since 1998."),
        ("fr", "C'est la pire crue à Colby depuis 1995."),
    ),
    # none since, against one that was
    (
        ("fr", "Aucun vétérinaire n'a inspecté la ferme depuis 2021, selon les voisins."),
        ("fr", "La ferme avait été inspectée en novembre 2023 par un vétérinaire."),
    ),
    (
        ("en", "No vet has inspected the farm since 2021, neighbours say."),
        ("en", "A vet had last inspected the farm in November 2023."),
    ),
]

ALIKE: list[tuple[Told, Told]] = [
    (
        ("fr", "La dernière grève des meuniers remonte à 2011."),
        ("fr", "La précédente fête des boulangers avait eu lieu en 2017."),
    ),
    (
        ("en", "The last strike of the millers was in 2011."),
        ("en", "The last strike of the bakers was in 2017."),
    ),
    (
        ("en", "The last strike of the millers was in 2011."),
        ("en", "It is the first strike of the millers since March 2011."),
    ),
    # a month of that year; the same
    (
        ("fr", "C'est la première grève des meuniers depuis 2017."),
        ("fr", "Les meuniers sont en grève, la première grève depuis octobre 2017."),
    ),
    (
        ("en", "It is the first strike of the millers since 2017."),
        ("en", "The millers are on strike, their first strike since 2017."),
    ),
    # before it, not since
    (
        ("en", "No vet has inspected the farm since 2021, neighbours say."),
        ("en", "A vet had inspected the farm in March 2020."),
    ),
    (
        ("fr", "Aucun vétérinaire n'a inspecté la ferme depuis 2021, selon les voisins."),
        ("fr", "La ferme avait été inspectée en mars 2019 par un vétérinaire."),
    ),
    # what happens now is no earlier one
    (
        ("en", "No vet had inspected the farm since 2021, neighbours say."),
        ("en", "A vet inspected the farm on Monday."),
    ),
    # the first of one thing and the worst of another
    (
        ("en", "It is the first strike of the millers since 2017."),
        ("en", "The flood is the worst at Colby since 1998."),
    ),
    # no marker: what has lasted
    (
        ("fr", "Le moulin est en grève depuis 2017."),
        ("fr", "Le moulin est en grève depuis 2019, dit-on."),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_last_times_of_one_thing_differ(one: Told, other: Told) -> None:
    assert flagged(told(0, one, TUESDAY), told(1, other, TUESDAY))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_last_times_that_agree_or_are_of_two_things_do_not(one: Told, other: Told) -> None:
    assert not flagged(told(0, one, TUESDAY), told(1, other, TUESDAY))
