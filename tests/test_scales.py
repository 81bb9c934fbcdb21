"""Figures on scales that have a name: which are read as such, and that two of one story answer each other."""

import pytest
from told_figures import loud

import checker

RATED = [
    ("en", "A magnitude 5.8 earthquake shook Lorne on Monday.", [("magnitude", "5.8")]),
    ("en", "A 5.8-magnitude earthquake shook Lorne.", [("magnitude", "5.8")]),
    ("en", "The magnitude-5.8 earthquake emptied the schools of Lorne.", [("magnitude", "5.8")]),
    ("en", "The tremor had a preliminary magnitude of 5.8, the survey said.", [("magnitude", "5.8")]),
    ("en", "The tremor measured 5.8 on the Richter scale.", [("magnitude", "5.8")]),
    ("en", "On 12 May the magnitude was put at 5.8.", [("magnitude", "5.8")]),
    ("en", "Avalanche danger stood at 4 out of 5.", [("avalanche-risk", "4 out of 5")]),
    ("fr", "Un séisme de magnitude 5,8 a secoué Lorne lundi.", [("magnitude", "5,8")]),
    ("fr", "La secousse, d'une magnitude de 5,8, a vidé les écoles.", [("magnitude", "5,8")]),
    ("fr", "La terre a tremblé à Lorne (magnitude : 5,8).", [("magnitude", "5,8")]),
    ("fr", "La secousse a atteint 5,8 sur l'échelle de Richter.", [("magnitude", "5,8")]),
    ("fr", "Le risque d'avalanche est de 4 sur 5 à Lorne.", [("avalanche-risk", "4 sur 5")]),
    ("en", "The magnitude of the tremor surprised 45 residents.", [("people", "45")]),
    ("fr", "La magnitude de la secousse a surpris 45 habitants.", [("people", "45")]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), RATED)
def test_what_is_rated(lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    told = checker.extract(checker.article(text, path="a", lang=lang, published="2024-05-14"))
    assert [(a.attribute, a.quote) for a in told if a.kind == "quantity"] == expected


QUAKE = ("fr", "Un séisme de magnitude 6,1 a frappé lundi la vallée de Lorne.")


@pytest.mark.parametrize(
    ("other", "flagged"),
    [
        (("fr", "La vallée de Lorne a tremblé lundi : le séisme avait une magnitude de 6,4."), True),
        (("en", "A 6.4-magnitude earthquake struck the Lorne valley on Monday."), True),
        (("en", "A 6.1-magnitude earthquake struck the Lorne valley on Monday."), False),
        (("fr", "Une réplique de magnitude 4,9 a frappé lundi la vallée de Lorne."), False),
        (("en", "In 2009 an earthquake of magnitude 6.8 had struck the Lorne valley."), False),
    ],
)
def test_two_ratings_of_one_event(other: tuple[str, str], *, flagged: bool) -> None:
    assert bool([f for f in loud(QUAKE, other) if f.kind == "quantity"]) is flagged
