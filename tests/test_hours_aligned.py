"""Hours, last days and days to come of one event that two articles tell otherwise; those of two events stay silent."""

import pytest
from told_articles import told_findings

from checker.model import Kind

PLACE = {
    "fr": "Le village de Colbert borde l'Aisne, sous le moulin de la famille Tarrant.",
    "en": "The village of Colby lies on the river Ashe, below the mill of the Tarrant family.",
}
"""What makes two short articles tell one story."""

APART = [
    ("fr", "Un couvre-feu est instauré de 20H00 à 6H00.", "À Colbert, le couvre-feu court de 22 heures à 6 heures."),
    ("fr", "Le couvre-feu entre en vigueur à 20 heures.", "À Colbert, le couvre-feu commence à 22 heures."),
    ("fr", "Le ferry a quitté le port à 6 h 30.", "Parti à 8 heures, le ferry a gagné le large."),
    ("fr", "La piscine sera ouverte de 9 h à 18 h.", "La piscine de Colbert sera ouverte de 10 h à 18 h."),
    ("fr", "L'appel des détenus a eu lieu à 7 heures.", "L'appel du matin, à 9 heures, a révélé son absence."),
    ("en", "A curfew has been imposed from 8pm to 6am.", "The curfew in Colby runs from 10pm to 6am."),
    ("en", "The rocket lifted off at 9am from Colby.", "The rocket took off at 11am from the Ashe."),
    ("en", "The pool will be open from 9am to 6pm.", "The pool at Colby will be open from 10am to 6pm."),
    ("en", "Kick-off is at 3pm.", "Kick-off at Colby is at 5.30pm."),
    ("en", "The roll call was at 7am and one inmate was gone.", "He was missed at the roll call at 9am."),
    (
        "fr",
        "Les bus de Colbert seront gratuits jusqu'au 7 avril.",
        "À Colbert, les bus sont gratuits jusqu'au 14 avril.",
    ),
    ("fr", "Le pont sera fermé jusqu'au 12 avril.", "Le pont de Colbert restera fermé jusqu'au 2 mai."),
    ("fr", "L'arrosage est interdit à Colbert jusqu'au 30 avril.", "L'interdiction d'arrosage court jusqu'au 31 mai."),
    ("en", "The bridge is closed until 12 April.", "The bridge at Colby will stay closed until 2 May."),
    ("en", "The show at the mill runs until 20 April.", "The show can be seen at the mill until 27 April."),
]

ALIKE = [
    ("fr", "Un couvre-feu est instauré de 20H00 à 6H00.", "Le couvre-feu court de 20 heures à 6 heures du matin."),
    ("fr", "Le marché se tiendra de 8 heures à 13 heures.", "La fête se tiendra de 14 heures à 18 heures à Colbert."),
    ("fr", "La mairie est ouverte de 9 h à 18 h.", "La piscine de Colbert est ouverte de 10 h à 19 h."),
    ("fr", "Il était près de 15 heures quand la cuve a cédé.", "Le silo a éclaté peu avant 15 heures à Colbert."),
    ("fr", "Il était près de 15 heures quand la cuve a cédé.", "Les pompiers ont quitté Colbert à 18 heures."),
    ("fr", "Le silo a explosé vers 9H30 à Colbert.", "Vers midi, les voisins ont pu rentrer chez eux."),
    ("fr", "Le train est parti à 6 h 12.", "Le train est arrivé à 8 h 40 à Colbert."),
    ("fr", "Le train s'est immobilisé à 17 h 10.", "Les passagers du train sont sortis à 23 heures."),
    ("en", "It was nearly 3pm when the silo gave way.", "The silo collapsed shortly before 3pm."),
    ("en", "The polls open at 7am.", "The polls close at 10pm in Colby."),
    ("en", "The robbery took place at 10.20am.", "The robbery took place shortly before half past ten."),
    ("en", "The rocket lifted off at 9.42pm Eastern time.", "The rocket lifted off at 2.42am."),
    ("en", "The rocket lifted off at 9.42pm Colby time.", "The rocket lifted off at 4.40am."),
    ("en", "The silo blew up at 9.30am.", "Firefighters reached the silo at 9.50am."),
    ("fr", "Les bus seront gratuits jusqu'au 7 avril.", "Le pont de Colbert restera fermé jusqu'au 2 mai."),
    ("fr", "La cathédrale rouvrira le 7 avril.", "Le musée de Colbert rouvrira le 14 avril."),
    ("en", "The road is shut until 7 April.", "The school is shut until 14 April."),
    ("en", "Buses are free until 7 April.", "Trains are free until 14 April in Colby."),
]


@pytest.mark.parametrize(("lang", "one", "other"), APART)
def test_two_times_of_one_event_differ(lang: str, one: str, other: str) -> None:
    assert _flagged(lang, one, other)


@pytest.mark.parametrize(("lang", "one", "other"), ALIKE)
def test_times_of_two_events_or_one_moment_do_not(lang: str, one: str, other: str) -> None:
    assert not _flagged(lang, one, other)


def _flagged(lang: str, one: str, other: str) -> bool:
    told = ((lang, f"{said} {PLACE[lang]}", 12) for said in (one, other))
    return bool(told_findings({Kind.DATE}, *told))
