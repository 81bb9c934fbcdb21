"""Days that one article tells and the other nowhere: the misprint of a date, since when, a day apart in the heads."""

from datetime import date

import pytest
from test_date_alignment import Told, flagged, told

from checker.values.days import Days

FRIDAY = Days.on(date(2024, 5, 17))

APART: list[tuple[Told, Told]] = [
    # the month is another one, the rest is told alike
    (
        ("fr", "Le nouveau tarif de l'eau du moulin s'appliquera le 1er juin aux familles de Colbert."),
        ("fr", "Le nouveau tarif de l'eau du moulin s'appliquera le 1er juillet aux familles de Colbert."),
    ),
    (
        ("en", "The new water rates of the mill will apply to households in Colby on June 12."),
        ("en", "The new water rates of the mill will apply to households in Colby on July 12."),
    ),
    # one digit of the day
    (
        ("fr", "Les yaourts de la ferme Tarrant portent la date limite du 24 juin."),
        ("fr", "Les yaourts de la ferme Tarrant portent la date limite du 14 juin."),
    ),
    # since when
    (
        ("fr", "Les habitants de Colbert font bouillir l'eau du robinet depuis le 12 mai."),
        ("fr", "Les habitants de Colbert font bouillir l'eau du robinet depuis le 2 mai."),
    ),
    (
        ("en", "Colby villagers have boiled their tap water since Tuesday."),
        ("en", "Colby villagers have boiled their tap water since Sunday."),
    ),
    # from which month on
    (
        ("fr", "Les élèves de Colbert apprendront le breton à partir de septembre 2025."),
        ("fr", "Les élèves de Colbert apprendront le breton à partir de septembre 2026."),
    ),
    # a day apart, in the heads of both
    (
        ("fr", "Un rocher de trois tonnes est tombé mardi sur la route de Colbert, tuant deux chèvres."),
        ("en", "On Monday a boulder of three tonnes crushed the road to Colby and killed two goats."),
    ),
]

TOGETHER: list[tuple[Told, Told]] = [
    # first days of two stretches
    (
        ("fr", "Le moulin de Colbert ouvrira du 3 au 14 juin."),
        ("fr", "Le four de Colbert chauffera du 3 au 24 juillet."),
    ),
    # the other article tells that day, too
    (
        ("en", "On Tuesday the Colby band played for two hours below a broken boulder."),
        ("en", "On Monday a boulder killed two goats in Colby; on Tuesday the vicar prayed for them."),
    ),
    # what followed
    (
        ("en", "A boulder crushed the road to Colby on Tuesday."),
        ("en", "With two cranes and much swearing, engineers from the county had traffic moving on Wednesday."),
    ),
    # an hour of another time zone: the day may be the next one here
    (
        ("en", "The Colby rocket lifted off with two satellites late on Tuesday and killed a gull."),
        ("en", "At 01:42 UTC on Wednesday the Colby rocket and its two satellites killed a gull."),
    ),
    # two dates of one month that no slip explains
    (
        ("fr", "Les yaourts de la ferme Tarrant sont vendus depuis le 3 mai."),
        ("fr", "Le fromage de la ferme Tarrant est rappelé depuis le 8 mai."),
    ),
    # what has its own month
    (
        ("en", "The bakery in Colby will have a new oven from September 2025."),
        ("en", "Children of the Tarrant mill will learn Welsh from September 2026."),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_days_of_one_event_are_told_apart(one: Told, other: Told) -> None:
    assert flagged(told(0, one, FRIDAY), told(1, other, FRIDAY))


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_two_days_of_two_events_are_not(one: Told, other: Told) -> None:
    assert not flagged(told(0, one, FRIDAY), told(1, other, FRIDAY))
