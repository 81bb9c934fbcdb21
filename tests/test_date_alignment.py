"""Two days, or two times of day, of one event are told apart; those of two events are left alone."""

import pytest
from desk_runs import article

from checker.judge.load import bundled_rules
from checker.pipeline import check

PLACE = {
    "en": "The village of Colby lies on the river Ashe, below the mill of the Tarrant family.",
    "fr": "Le village de Colbert borde l'Aisne, sous le moulin de la famille Tarrant.",
}
"""What tells two short articles to be of one story."""

APART = [
    (
        ("fr", "Le drame s'est produit lundi à Colbert."),
        ("fr", "La passerelle de Colbert s'est écroulée dimanche."),
    ),
    (
        ("fr", "La passerelle s'est effondrée peu après 22 heures."),
        ("fr", "L'accident s'est produit un peu avant minuit."),
    ),
]

ALIKE = [
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
        ("fr", "La passerelle s'est effondrée vers 15 heures."),
        ("fr", "La passerelle s'est effondrée à 15 h 25."),
    ),
]


def flagged(one: tuple[str, str], other: tuple[str, str]) -> set[str]:
    """The rules that flag two articles of one story, each given by its language and what it says."""
    articles = [article(i, f"{text} {PLACE[lang]}", lang) for i, (lang, text) in enumerate((one, other))]
    return {finding.rule for finding in check(articles, bundled_rules()).findings}


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_dates_of_one_event_differ(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert flagged(one, other) & {"event-date-disagreement", "event-time-disagreement"}


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_two_dates_of_two_events_do_not(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not flagged(one, other) & {"event-date-disagreement", "event-time-disagreement"}
