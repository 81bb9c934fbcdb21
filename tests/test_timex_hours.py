"""Hours of the day and durations told apart, and both ends of a stretch of hours; hours are in minutes."""

from datetime import date

import pytest

from checker.grammar.quantities import find_quantities
from checker.grammar.timex import find_timexes
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.days import Days

TODAY = Days.on(date(2024, 3, 26))
NEAR = 20
"""Minutes by which the middle of a hedged hour may miss the hour that is said."""

STRETCHES = [
    ("fr", "Un couvre-feu s'applique de 20H00 à 06H00.", [1200, 360]),
    ("fr", "La plage est surveillée de 11 heures à 19 heures.", [660, 1140]),
    ("fr", "La mairie reçoit de 9 h à 12 h 30.", [540, 750]),
    ("fr", "La rocade sera fermée entre 21 heures et 23 heures.", [1260, 1380]),
    ("fr", "Les lampadaires sont éteints entre 0 h 30 et 5 h.", [30, 300]),
    ("fr", "Le marché se tient de 7h à 13h.", [420, 780]),
    ("fr", "Le pont sera coupé de 22 h à 6 h du matin.", [1320, 360]),
    ("fr", "Le bureau ouvre du lundi au vendredi, de 9 heures à midi.", [540, 720]),
    ("fr", "L'eau sera coupée de minuit à 6 heures.", [0, 360]),
    ("fr", "Le musée est ouvert de 9 à 18 heures.", [540, 1080]),
    ("fr", "L'ascenseur est tombé entre 14 et 15 heures.", [840, 900]),
    ("fr", "La panne a duré de 18 h 20 à 23 h 40.", [1100, 1420]),
    ("fr", "Samedi de 14 h à 18 h, la salle sera ouverte.", [840, 1080]),
    ("en", "A curfew runs from 7pm to 5am.", [1140, 300]),
    ("en", "Polls are open from 8am to 10pm.", [480, 1320]),
    ("en", "Shops may trade between 9 a.m. and 6 p.m.", [540, 1080]),
    ("en", "The tunnel is shut from midnight until 6 a.m.", [0, 360]),
    ("en", "Buses run 7am-11pm.", [420, 1380]),
    ("en", "Traffic between 5 and 7pm was heavy.", [1020, 1140]),
    ("en", "Cars may not pass from 11 to 2pm.", [660, 840]),
    ("en", "The fair is on Saturday from 10am to 4pm.", [600, 960]),
]

HOURS = [
    ("fr", "Il était près de 14 heures quand la digue a cédé.", [840]),
    ("fr", "Il est presque 6 heures lorsque le convoi s'ébranle.", [360]),
    ("fr", "Il était plus de sept heures quand elle est rentrée.", [420]),
    ("fr", "Il était passé 22 heures.", [1320]),
    ("fr", "L'incendie a pris vers 11H40.", [700]),
    ("fr", "L'alerte a été levée sur le coup de 16 heures.", [960]),
    ("fr", "Le coup d'envoi sera donné samedi, 21 heures.", [1260]),
    ("fr", "Le 12 mai, 14 heures, place du Marché.", [840]),
    ("fr", "La fusée part à 21 heures (19 heures GMT).", [1260, 1140]),
    ("fr", "À 3 heures du matin, le toit a cédé.", [180]),
    ("fr", "Le dernier bus passe à 23 h 15, le premier à 5 h 40.", [1395, 340]),
    ("fr", "Le vote est ouvert jusqu'à 19 heures.", [1140]),
    ("fr", "À partir de 20 heures, plus rien ne roule.", [1200]),
    ("fr", "Il est 8 heures, la place est vide.", [480]),
    ("en", "It was nearly 2pm when the wall broke.", [840]),
    ("en", "It was almost two o'clock when the wall broke.", [120]),
    ("en", "No one noticed until quarter past nine.", [555]),
    ("en", "It was twenty past four before help came.", [260]),
    ("en", "The gate opened at 0715.", [435]),
    ("en", "Kick-off is at 8:45pm (1945 GMT).", [1245, 1185]),
    ("en", "The bell rang at 12 noon.", [720]),
    ("en", "It closes at eleven at night.", [1380]),
]

DURATIONS = [
    ("fr", "Les pourparlers ont duré de deux à quatre heures."),
    ("fr", "Le siège a duré près de 14 heures."),
    ("fr", "La pharmacie est ouverte 24 heures sur 24."),
    ("fr", "Il a remporté les 24 Heures du Mans."),
    ("fr", "Il devra quitter le pays dans les 48 heures."),
    ("fr", "Le trajet prend entre deux et trois heures."),
    ("fr", "Le trajet prend de 2 à 3 heures."),
    ("fr", "Il a passé de 10 à 12 heures sous les gravats."),
    ("fr", "À trois heures de route, le village dort."),
    ("fr", "La ville est à deux heures de Paris."),
    ("fr", "Elle a roulé pendant 5 heures."),
    ("fr", "Ils ont attendu plus de sept heures."),
    ("fr", "Il n'a pas passé une heure en cellule."),
    ("fr", "Le bac part toutes les deux heures."),
    ("fr", "Comptez de 35 à 40 heures."),
    ("en", "The talks lasted two to four hours."),
    ("en", "The siege lasted nearly 14 hours."),
    ("en", "The shop is open 24 hours a day."),
    ("en", "She must leave within 48 hours."),
    ("en", "It took from three to five hours."),
    ("en", "After three hours of talks they left."),
]

NEITHER = [
    ("en", "It lost by 7 to 11."),
    ("en", "Police were called at about 10 to 15 houses."),
    ("en", "The time is past two in the room."),
    ("en", "The horse, at 9 to 5 odds, came last."),
    ("fr", "Le trajet de 2009 à 2014 fut long."),
    ("fr", "Ils se sont imposés de 12 à 7."),
]


def hours_of(lang: str, text: str) -> list[float]:
    found = [t.minutes_implied or t.minutes for t in find_timexes(Tokens(text), load(lang), TODAY) if t.minutes]
    return [sum(minutes.hull) / 2 for minutes in found]  # type: ignore[arg-type]


def durations_of(lang: str, text: str) -> list[str]:
    return [text[q.span.start : q.span.end] for q in find_quantities(Tokens(text), load(lang)) if q.unit == "h"]


@pytest.mark.parametrize(("lang", "text", "hours"), STRETCHES + HOURS)
def test_hours_of_the_day(lang: str, text: str, hours: list[float]) -> None:
    assert hours_of(lang, text) == pytest.approx(hours, abs=NEAR)


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, text, _ in STRETCHES])
def test_the_ends_of_a_stretch_are_told_apart(lang: str, text: str) -> None:
    ends = [(t.opens, t.closes) for t in find_timexes(Tokens(text), load(lang), TODAY) if t.minutes]
    assert ends == [(True, False), (False, True)]


@pytest.mark.parametrize(("lang", "text"), DURATIONS)
def test_what_lasts_so_many_hours_is_no_hour(lang: str, text: str) -> None:
    assert hours_of(lang, text) == []
    assert durations_of(lang, text)


@pytest.mark.parametrize(("lang", "text"), NEITHER)
def test_figures_without_a_mark_are_no_hours(lang: str, text: str) -> None:
    assert hours_of(lang, text) == []
