"""What lies ahead of two articles: two days of one act are told apart, those of two acts are not."""

from datetime import date

import pytest
from test_date_alignment import Told, flagged, told

from checker.values.days import Days

TUESDAY, FRIDAY = Days.on(date(2024, 5, 14)), Days.on(date(2024, 5, 17))

APART: list[tuple[Told, Told]] = [
    # the hour
    (
        ("fr", "La bibliothèque des Tarrant rouvrira samedi à 9 heures."),
        ("fr", "La réouverture, prévue samedi à 10 h 30, sera suivie d'un bal."),
    ),
    (
        ("en", "The council will meet at 9am on Friday."),
        ("en", "The meeting is set for 10.30am on Friday, say the Tarrants."),
    ),
    # the verb here, its noun there, and a word that only says that the day is set
    (
        ("fr", "La bibliothèque des Tarrant rouvrira ses portes le 8 juin."),
        ("fr", "La réouverture, prévue le 15 juin, sera suivie d'un bal."),
    ),
    (
        ("en", "The Tarrant library will reopen its doors on June 8."),
        ("en", "The reopening, scheduled for June 15, will be followed by a ball."),
    ),
    (
        ("en", "The Tarrant library will reopen on June 8."),
        ("fr", "La bibliothèque des Tarrant rouvrira le 15 juin."),
    ),
    # a day against a month
    (
        ("fr", "La laiterie des Tarrant fermera le 30 juin."),
        ("fr", "La laiterie des Tarrant cessera toute activité fin septembre."),
    ),
    (
        ("en", "The Tarrant dairy will close on June 30."),
        ("en", "The Tarrant dairy is to cease operations in late September."),
    ),
    # the end of a stretch against the day on which it ends, or on which what was shut opens
    (
        ("fr", "La piscine de Colbert est fermée jusqu'au 12 juin."),
        ("fr", "La piscine de Colbert rouvrira le 26 juin."),
    ),
    (
        ("en", "The pool at Colby is closed until June 12."),
        ("en", "The pool at Colby will reopen on June 26."),
    ),
    (
        ("en", "The drivers at Colby are on strike until June 12."),
        ("en", "The strike of the drivers at Colby ends on June 19."),
    ),
    # the last day of a rule, told twice
    (
        ("fr", "L'interdiction d'arroser est valable jusqu'au 30 juin, dit le maire."),
        ("fr", "Plus une goutte pour les pelouses : l'interdiction court jusqu'au 31 juillet."),
    ),
    (
        ("en", "The ban on sprinklers is in force until June 30, the mayor says."),
        ("en", "Not a drop for the lawns: the ban runs until July 31."),
    ),
    # what takes effect, begins or falls silent
    (
        ("fr", "La trêve entre les deux clans prendra effet vendredi à minuit."),
        ("fr", "Les armes se tairont le 1er juin entre les deux clans."),
    ),
    (
        ("en", "The truce between the clans begins at midnight on Friday."),
        ("en", "The guns are to fall silent between the clans on June 1."),
    ),
]

ALIKE: list[tuple[Told, Told]] = [
    # hours of two things, and one hour in two words
    (
        ("en", "The council will meet at 9am on Friday."),
        ("en", "The committee of millers will meet at 2pm on Friday."),
    ),
    (
        ("en", "The Tarrant library will reopen at 5pm on Saturday."),
        ("fr", "La bibliothèque des Tarrant rouvrira samedi à 17 heures."),
    ),
    (
        ("fr", "La bibliothèque des Tarrant rouvrira le 8 juin."),
        ("fr", "La piscine de Colbert rouvrira le 15 juin."),
    ),
    (
        ("en", "The Tarrant library will reopen on June 8."),
        ("en", "The pool at Colby will reopen on June 15."),
    ),
    # an article that gives two days speaks of two openings
    (
        ("en", "The library will reopen on June 8."),
        ("en", "The library reopens on June 8 to children. The whole library reopens on June 22."),
    ),
    (
        ("fr", "La bibliothèque rouvrira le 8 juin."),
        ("fr", "La bibliothèque rouvre le 8 juin aux enfants. Elle rouvrira à tous le 22 juin."),
    ),
    # closed through the 12th, open on the 13th
    (
        ("fr", "La piscine de Colbert est fermée jusqu'au 12 juin."),
        ("fr", "La piscine de Colbert rouvrira le 13 juin."),
    ),
    (
        ("en", "The pool at Colby is closed until June 12."),
        ("en", "The pool at Colby will reopen on June 12."),
    ),
    # a day inside the month
    (
        ("en", "The Tarrant dairy will close on June 30."),
        ("en", "The Tarrant dairy is to cease operations in late June."),
    ),
    # the first day of a rule and its last
    (
        ("fr", "L'interdiction d'arroser s'appliquera à partir du 1er juin."),
        ("fr", "L'interdiction d'arroser est valable jusqu'au 31 juillet."),
    ),
    (
        ("en", "The ban on sprinklers applies from June 1."),
        ("en", "The ban on sprinklers is in force until July 31."),
    ),
    # another one of the sort
    (
        ("en", "The drivers at Colby will strike on June 12."),
        ("en", "The drivers at Colby plan another strike on June 19."),
    ),
    (
        ("fr", "Les chauffeurs de Colbert seront en grève le 12 juin."),
        ("fr", "Les chauffeurs de Colbert préparent une nouvelle grève le 19 juin."),
    ),
    # the beginning and the end
    (
        ("en", "The strike at Colby begins on June 12."),
        ("en", "The strike at Colby ends on June 19."),
    ),
    (
        ("fr", "Les deux frères seront inhumés le 8 juin. Paul Mercier sera inhumé le 10 juin."),
        ("fr", "Anne Tarrant sera inhumée le 12 juin."),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_days_of_one_coming_act_differ(one: Told, other: Told) -> None:
    assert flagged(told(0, one, TUESDAY), told(1, other, TUESDAY))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_two_days_of_two_coming_acts_do_not(one: Told, other: Told) -> None:
    assert not flagged(told(0, one, TUESDAY), told(1, other, TUESDAY))


def test_what_was_ahead_of_the_first_article_is_past_for_the_second() -> None:
    early = told(0, ("en", "The council will meet on Wednesday."), TUESDAY)
    late = told(1, ("en", "The council will meet on Tuesday."), FRIDAY)
    assert not flagged(early, late)
