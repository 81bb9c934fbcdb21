"""Two days, or two times of day, of one event are told apart; those of two events are left alone."""

from datetime import date

import pytest
from desk_runs import article
from msgspec.structs import replace

from checker.judge.load import bundled_rules
from checker.model import Article
from checker.pipeline import check
from checker.values.days import Days

PLACE = {
    "en": "The village of Colby lies on the river Ashe, below the mill of the Tarrant family.",
    "fr": "Le village de Colbert borde l'Aisne, sous le moulin de la famille Tarrant.",
}
"""What tells two short articles to be of one story."""
DATES = {"event-date-disagreement", "event-time-disagreement"}
Told = tuple[str, str]
"""A language, and what an article in it says."""

APART = [
    # not until a day: on it
    (
        ("en", "The mill at Colby did not reopen until Friday 10 May."),
        ("en", "The mill at Colby reopened on Monday 6 May."),
    ),
    (
        ("en", "Nothing at the Tarrant mill was inspected until Friday 10 May."),
        ("en", "The Tarrant mill was inspected on Monday 6 May."),
    ),
    (
        ("fr", "Le moulin de Colbert ne rouvrira pas avant le 12 juin."),
        ("fr", "Le moulin de Colbert rouvrira le 5 juin."),
    ),
    # what is handed in here arrives there
    (
        ("en", "The millers delivered their petition to the prefect on Friday."),
        ("en", "Their petition reached the desk of the prefect on Wednesday, say the Tarrants."),
    ),
    (
        ("fr", "Les meuniers ont remis leur pétition au préfet vendredi."),
        ("fr", "Leur pétition est arrivée mercredi sur le bureau du préfet, disent les Tarrant."),
    ),
    (
        ("en", "The owners of the mill won the tombola in the draw on Monday."),
        ("en", "The tombola draw at the mill was held on Sunday night."),
    ),
    (
        ("fr", "Le tirage de la tombola de Colbert a eu lieu lundi."),
        ("fr", "Ils ont gagné le gros lot de la tombola au tirage de dimanche."),
    ),
    # a time of day is no clause; what happened, he said
    (
        ("en", "Two people were hurt when the footbridge gave way just before dawn on Tuesday."),
        ("en", "The footbridge at Colby collapsed on Sunday."),
    ),
    (
        ("fr", "Deux personnes ont été blessées quand la passerelle s'est effondrée peu avant l'aube mardi."),
        ("fr", "La passerelle de Colbert s'est effondrée dimanche."),
    ),
    (
        ("en", "The footbridge at Colby collapsed on Tuesday."),
        ("en", "It happened shortly before midnight on Sunday, he said of the footbridge."),
    ),
    (
        ("en", "The footbridge at Colby gave way on Monday."),
        ("en", "The collapse of the Colby footbridge on Tuesday shocked the Tarrant family."),
    ),
    (
        ("en", "The footbridge at Colby gave way on Monday evening."),
        ("fr", "La passerelle de Colby s'est effondrée mardi soir."),
    ),
    (
        ("fr", "La passerelle de Colbert a pris feu lundi."),
        ("fr", "L'incendie de la passerelle s'est déclaré dimanche, disent les Tarrant."),
    ),
    (
        ("fr", "Le drame s'est produit lundi à Colbert."),
        ("fr", "La passerelle de Colbert s'est écroulée dimanche."),
    ),
    (
        ("en", "The bonus of 40p a share is payable on 3 June at the mill."),
        ("en", "The mill will pay its bonus of 40p a share on 10 June."),
    ),
    (
        ("en", "The footbridge gave way shortly after ten in the evening."),
        ("en", "The footbridge collapsed a little before midnight."),
    ),
    (
        ("fr", "La passerelle s'est effondrée peu après 22 heures."),
        ("fr", "L'accident s'est produit un peu avant minuit."),
    ),
]

ALIKE = [
    # the dial does not tell which half of the day is meant
    (
        ("en", "The footbridge at Colby collapsed shortly after three o'clock."),
        ("en", "The footbridge at Colby gave way at 3.10pm."),
    ),
    # not before a day, and on a later one
    (
        ("en", "The mill at Colby did not reopen before Thursday 9 May."),
        ("en", "The mill at Colby reopened on Friday 10 May."),
    ),
    (
        ("fr", "Le moulin de Colbert ne rouvrira pas avant le 12 juin."),
        ("fr", "Le moulin de Colbert rouvrira le 15 juin."),
    ),
    (
        ("en", "The mill at Colby will not reopen before June 12."),
        ("en", "The mill at Colby will reopen on June 15."),
    ),
    # two things handed over, and one thing sent and received
    (
        ("en", "The millers handed over the keys to the mayor on Friday."),
        ("en", "The flour from Colby arrived at the bakery on Wednesday."),
    ),
    (
        ("fr", "Les meuniers ont remis les clés au maire vendredi."),
        ("fr", "La farine de Colbert est arrivée mercredi à la boulangerie."),
    ),
    # the day after what the other tells
    (
        ("en", "The tombola draw was held on Monday at Colby."),
        ("en", "She checked her ticket at Colby on Tuesday, the day after the tombola draw."),
    ),
    (
        ("fr", "Le tirage de la tombola a eu lieu lundi à Colbert."),
        ("fr", "Elle a vérifié son billet mardi, au lendemain du tirage de la tombola de Colbert."),
    ),
    (
        ("en", "The footbridge at Colby gave way on Monday."),
        ("en", "The mayor said on Tuesday that the footbridge at Colby gave way."),
    ),
    (
        ("en", "The footbridge at Colby gave way on Monday."),
        ("en", "Another footbridge collapsed in Brill on Tuesday."),
    ),
    (
        ("en", "The barn fire at Colby broke out on Monday."),
        ("en", "The barn fire at Colby was put out on Tuesday."),
    ),
    (
        ("en", "The footbridge at Colby gave way at 9pm GMT."),
        ("fr", "La passerelle de Colby s'est effondrée à 22 heures."),
    ),
    (
        ("fr", "La passerelle de Colbert s'est effondrée lundi."),
        ("fr", "La grue des Tarrant a levé mardi la passerelle effondrée."),
    ),
    (
        ("fr", "L'incendie de la grange de Colbert a éclaté lundi."),
        ("fr", "L'incendie de la grange de Colbert a été maîtrisé mardi."),
    ),
    (
        ("fr", "La passerelle s'est effondrée vers 15 heures."),
        ("fr", "La passerelle s'est effondrée à 15 h 25."),
    ),
    (
        (
            "en",
            "The side is short of bowlers, so Colby hired Ned Ashby on Monday after dropping its captain Luke Pell.",
        ),
        ("en", "It is bad enough for a young side to lose again, and worse that Colby lost Luke Pell on Tuesday."),
    ),
]

SLIPS = [
    (
        ("fr", "Ce matin sont jugés les Tarrant : l'incendie avait tué deux meuniers le samedi 4 mai 2019."),
        (
            "fr",
            "Un expert craignait pour les meuniers bien avant l'incendie du 4 mai 2018.",
        ),
    ),
    (
        ("en", "A judge will hear today how two millers were killed in the blast of 4 May 2019."),
        ("en", "A surveyor had seen the dust and feared for the millers long before the explosion of 4 May 2018."),
    ),
]


def told(number: int, said: Told, published: Days) -> Article:
    """An article of the story, published on a day."""
    lang, text = said
    return replace(article(number, f"{text} {PLACE[lang]}", lang), published=published)


def flagged(*articles: Article) -> set[str]:
    """The rules on dates that flag some articles."""
    return {finding.rule for finding in check(articles, bundled_rules()).findings} & DATES


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_dates_of_one_event_differ(one: Told, other: Told) -> None:
    tuesday = Days.on(date(2024, 5, 14))
    assert flagged(told(0, one, tuesday), told(1, other, tuesday))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_two_dates_of_two_events_do_not(one: Told, other: Told) -> None:
    tuesday = Days.on(date(2024, 5, 14))
    assert not flagged(told(0, one, tuesday), told(1, other, tuesday))


@pytest.mark.parametrize(("one", "other"), SLIPS)
def test_a_wrong_year_of_one_day_is_seen_weeks_later(one: Told, other: Told) -> None:
    assert flagged(told(0, one, Days.on(date(2024, 5, 14))), told(1, other, Days.on(date(2024, 6, 11))))


def test_days_whose_year_is_open_are_one_only_by_their_event() -> None:
    undated = told(0, ("fr", "De quoi les Tarrant ont-ils parlé le mardi 14 mai ?"), Days.any())
    dated = told(1, ("fr", "Les Tarrant étaient attendus ce jeudi soir."), Days.on(date(2024, 5, 16)))
    assert not flagged(undated, dated)
