"""Years that somebody has lived, and years that something takes, lasts or is served."""

import pytest

from checker.grammar.quantities import find_quantities
from checker.grammar.tokens import Tokens
from checker.language.load import load

AGES = [
    ("un couple de Liégeois d'une cinquantaine d'années", 50),
    ("une femme enceinte de 30 ans", 30),
    ("Elle a 54 ans.", 54),
    ("Il avait tout juste 17 ans.", 17),
    ("Elle fêtera ses vingt ans en juin.", 20),
    ("Le pont aura 60 ans en mai.", 60),
]

OTHERS = [
    "Il a dix ans de métier.",
    "Elle a 10 ans pour rembourser.",
    "Le notaire a été condamné à 10 ans.",
    "Il y a 30 ans, la mine fermait.",
    "L'homme purge une peine de 10 ans de prison.",
    "La femme a signé un bail de 30 ans.",
    "Un conflit d'une dizaine d'années les oppose.",
    "Le prêt de 20 ans a été soldé.",
]


@pytest.mark.parametrize(("text", "years"), AGES)
def test_an_age(text: str, years: float) -> None:
    assert years in [q.figure for q in find_quantities(Tokens(text), load("fr")) if q.dimension == "age"]


@pytest.mark.parametrize("text", OTHERS)
def test_years_that_are_no_age(text: str) -> None:
    assert not [q for q in find_quantities(Tokens(text), load("fr")) if q.dimension == "age"]
