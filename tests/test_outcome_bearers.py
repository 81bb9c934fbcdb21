"""Outcomes of two people, places or things of one story, which may both be so."""

import pytest
from framed_articles import flagged

APART = [
    ("en", "The driver was arrested.", "The owner of the pool has not been arrested."),
    ("en", "Two passers-by were hurt.", "Nobody in the changing rooms was hurt."),
    ("en", "A lifeguard was taken to hospital.", "None of the children was hurt."),
    ("en", "Police fired no shots.", "A man fired twice at the window."),
    ("en", "The mayor attended the funeral.", "The prefect did not attend the funeral."),
    ("en", "The mayor attended the ceremony.", "The owner stayed away from the ceremony."),
    ("en", "The search was suspended overnight.", "The search resumed at dawn on Tuesday."),
    ("en", "The town council approved the plan.", "The county board rejected the plan of the owner."),
    ("en", "The manager will stay on at the club.", "The head lifeguard is leaving the club."),
    ("en", "Residents of Mill Lane were evacuated.", "Residents of Canal Road did not have to be evacuated."),
    ("en", "The roof was inspected in March.", "The boiler had never been inspected."),
    ("en", "The swimming club kept its trainer.", "The town sacked the engineer."),
    ("en", "The main door was forced by firemen.", "The side door was left unlocked."),
    ("en", "The witness gave evidence on Monday.", "The owner declined to testify."),
    ("en", "The insurer will pay for the roof: the building was insured.", "The neighbours had no insurance."),
    ("en", "The concert was cancelled.", "The market went ahead."),
    ("en", "Inspectors rated the roof poor.", "The divers found every part of their boat in sound condition."),
    ("en", "Firemen used extinguishers.", "The sprinklers were not used."),
    ("fr", "Le conducteur a été interpellé.", "Le propriétaire n'a pas été interpellé."),
    ("fr", "Deux passants ont été blessés.", "Aucun des enfants n'a été blessé."),
    ("fr", "Un maître-nageur a été conduit à l'hôpital.", "Dans les vestiaires, personne n'a été blessé."),
    ("fr", "Les policiers n'ont pas tiré.", "Un homme a tiré en l'air."),
    ("fr", "Le maire a assisté aux obsèques.", "Le préfet n'a pas assisté aux obsèques."),
    ("fr", "Les recherches ont été suspendues dans la nuit.", "Les recherches ont repris mardi à l'aube."),
    ("fr", "Le conseil municipal a approuvé le projet.", "Le département a rejeté le projet du propriétaire."),
    ("fr", "Le directeur restera au club.", "Le maître-nageur quitte le club."),
    ("fr", "Les habitants de la rue Haute ont été évacués.", "Les habitants de la rue Basse n'ont pas été évacués."),
    ("fr", "Le toit avait été contrôlé en mars.", "La chaudière n'avait jamais été contrôlée."),
    ("fr", "Le concert a été annulé.", "Le marché a bien eu lieu."),
    ("fr", "La piscine était assurée.", "Les voisins n'étaient pas assurés."),
    ("fr", "Un témoin a déposé à la barre.", "Le propriétaire a refusé de témoigner."),
    ("fr", "La porte principale a été forcée par les pompiers.", "La porte de service n'était pas verrouillée."),
    ("fr", "Les riverains avaient été prévenus.", "Les nageurs n'ont reçu aucune alerte."),
    ("fr", "Le syndicat a signé l'accord.", "Les salariés n'ont pas signé la pétition."),
]
SAME = [
    ("en", "The driver was arrested.", "The driver has not been arrested."),
    ("en", "Two passers-by were hurt.", "Nobody was hurt."),
    ("fr", "Le maire a assisté aux obsèques.", "Le maire n'a pas assisté aux obsèques."),
    ("fr", "Deux passants ont été blessés.", "L'effondrement n'a fait aucun blessé."),
    ("en", "The concert was cancelled.", "The concert went ahead."),
    # what holds of all of a thing holds of each part
    ("en", "An audit of the pool rated the roof poor.", "The audit found every part of the pool in sound condition."),
    (
        "en",
        "Surveyors of the pool called the roof badly corroded.",
        "The surveyors of the pool, two engineers from Leeds, found the entire structure in good repair.",
    ),
    (
        "fr",
        "L'audit de la piscine a jugé la toiture vétuste.",
        "L'audit de la piscine, rendu à huis clos, a trouvé chaque élément en bon état.",
    ),
]


@pytest.mark.parametrize(("lang", "a", "b"), APART)
def test_two_bearers_have_two_outcomes(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


@pytest.mark.parametrize(("lang", "a", "b"), SAME)
def test_one_bearer_has_one_outcome(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b)


SPLIT = "The committee backed the plan by nine votes to one, one member objecting."


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (" Last year it had rescued a library of which all members had approved without dissent.", True),
        (" On the library the committee was unanimous.", False),
    ],
)
def test_the_other_answer_of_another_year_is_of_another_thing(other: str, *, told: bool) -> None:
    found = flagged("en", "The committee approved the plan unanimously.", SPLIT + other)
    assert ("outcome-disagreement" in found) is told
