"""Months, years and stretches: compared where an event befalls its subject but once, left alone elsewhere."""

from datetime import date

import pytest
from test_date_alignment import Told, flagged, told

from checker.values.days import Days

TUESDAY = Days.on(date(2024, 5, 14))

APART: list[tuple[Told, Told]] = [
    # who gave it, told behind the year
    (
        ("fr", "Le moulin avait été légué à la ville en 1931 par le médecin Paul Aubin."),
        ("fr", "Les élus tiennent au moulin, légué en 1937 par un médecin sans enfants."),
    ),
    (
        ("en", "The mill was bequeathed to the town in 1931 by the doctor Paul Aubin."),
        ("en", "The mill had been bequeathed in 1937 by a childless doctor."),
    ),
    (
        ("fr", "Fondée en 1958, la laiterie Tarrant emploie 64 personnes à Colbert."),
        ("fr", "La laiterie Tarrant, créée en 1968, vend ses fromages à Colbert."),
    ),
    (
        ("fr", "La laiterie Tarrant a été fondée à Colbert en 1958 par deux frères."),
        ("en", "The Tarrant dairy of Colbert, founded in 1968, has never closed."),
    ),
    (
        ("fr", "Le viaduc de Colbert a été construit en 1931, disent les Tarrant."),
        ("fr", "Les trains passent sur le viaduc de Colbert, construit en 1913."),
    ),
    (
        ("en", "Ada Tarrant was elected mayor of Colby in March 2020."),
        ("en", "The mayor, Ada Tarrant, elected in June 2014, wants a new mill at Colby."),
    ),
    (
        ("en", "The Tarrant cooker went on sale in Colby in March 2022."),
        ("en", "Colby shops put the Tarrant cooker on sale in March 2021."),
    ),
    (
        ("en", "Ned Ashby was appointed head of the Colby mill in January 2023."),
        ("en", "Ned Ashby, head of the Colby mill, was appointed in the autumn of 2021."),
    ),
    (
        ("fr", "Le moulin de Colbert sera fermé du 3 au 14 juin pour travaux."),
        ("fr", "Des travaux fermeront le moulin de Colbert du 3 au 24 juin."),
    ),
    (
        ("en", "The Colby mill sells tickets for the fair of 3 to 9 June."),
        ("en", "The fair at the Colby mill runs from 5 to 9 June."),
    ),
]

ALIKE: list[tuple[Told, Told]] = [
    (
        ("fr", "Le moulin avait été légué à la ville en 1931 par le médecin Paul Aubin."),
        ("fr", "Les élus tiennent au lavoir, légué en 1937 par une couturière sans enfants."),
    ),
    (
        ("en", "The mill was bequeathed to the town in 1931 by the doctor Paul Aubin."),
        ("en", "The pond had been bequeathed in 1937 by a childless seamstress."),
    ),
    (
        ("fr", "Fondée en 1958, la laiterie Tarrant emploie 64 personnes à Colbert."),
        ("fr", "La fromagerie Lemoine, créée en 1968 à Brest, a racheté la laiterie Tarrant de Colbert."),
    ),
    (
        ("fr", "La laiterie Tarrant est née à la fin des années 1950."),
        ("fr", "La laiterie Tarrant a été fondée en 1958."),
    ),
    (
        ("en", "Ada Tarrant was elected mayor of Colby in March 2020."),
        ("en", "Ned Ashby was elected to the Colby council in June 2014."),
    ),
    (
        ("en", "The village hall at Colby was built in 1931."),
        ("en", "The mill at Colby was built by the Tarrants in 1874."),
    ),
    (
        ("en", "Prices at the Colby mill rose in March."),
        ("en", "Prices at the Colby mill rose in January, too."),
    ),
    (
        ("fr", "Le moulin de Colbert a été contrôlé en mars."),
        ("fr", "Le moulin de Colbert avait été contrôlé en 2021."),
    ),
    (
        ("fr", "Le moulin de Colbert ouvrira du 3 au 14 juin."),
        ("fr", "Le four de Colbert sera allumé du 3 au 24 juillet."),
    ),
    (
        ("en", "The Tarrant cooker went on sale in Colby in March 2022."),
        ("en", "The Tarrant kettle went on sale in Colby in May 2019."),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_coarse_dates_of_one_event_differ(one: Told, other: Told) -> None:
    assert flagged(told(0, one, TUESDAY), told(1, other, TUESDAY))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_two_coarse_dates_of_two_events_do_not(one: Told, other: Told) -> None:
    assert not flagged(told(0, one, TUESDAY), told(1, other, TUESDAY))
