"""Trades, functions and seats beside names, however they are told; and names that only look like trades."""

import pytest
from naming_sentences import people

TOLD = [
    ("fr", "Il a reçu Ève Lorin, épidémiologiste à l'agence sanitaire.", "Ève Lorin", {"epidemiologist"}),
    ("fr", "La directrice qualité de la fromagerie, le docteur Ève Lorin, parle.", "Ève Lorin", {"quality-manager"}),
    ("fr", "Luc Ozanne, responsable des achats, parle.", "Luc Ozanne", {"purchasing-manager"}),
    ("fr", "Le directeur de la communication, Luc Ozanne, parle.", "Luc Ozanne", {"communications-director"}),
    ("fr", "Luc Ozanne, 43 ans, couvreur à Lormeuil, parle.", "Luc Ozanne", {"mason"}),
    ("fr", "Luc Ozanne, âgé de 43 ans, couvreur à Lormeuil, parle.", "Luc Ozanne", {"mason"}),
    ("fr", "Les biologistes Luc Ozanne et Ève Lorin parlent.", "Ève Lorin", {"biologist"}),
    ("fr", "La chambre, présidée par Luc Ozanne, a tranché.", "Luc Ozanne", {"presiding-judge"}),
    ("fr", "Luc Ozanne, qui préside le conseil d'administration, parle.", "Luc Ozanne", {"council", "chair"}),
    ("fr", "Ève Lorin, institutrice à la retraite, parle.", "Ève Lorin", {"former-teacher"}),
    ("fr", "La neurochirurgienne Ève Lorin parle.", "Ève Lorin", {"surgeon"}),
    ("fr", "La fille d'Ève Lorin est neurochirurgienne.", "Ève Lorin", set()),
    ("fr", "Hier, Ève Lorin présidait les débats.", "Ève Lorin", {"presiding-judge"}),
    ("en", "Joan Orde, 43, a roofer from Ardley, spoke.", "Joan Orde", {"mason"}),
    ("en", "Joan Orde, head of quality at the dairy, spoke.", "Joan Orde", {"quality-manager"}),
    ("en", "The plant's safety manager, Joan Orde, spoke.", "Joan Orde", {"safety-manager"}),
    ("en", "Joan Orde is a volcanologist.", "Joan Orde", {"geologist"}),
    ("en", "The trial was presided over by Joan Orde.", "Joan Orde", {"presiding-judge"}),
    ("en", "Joan Orde chairs the board of trustees.", "Joan Orde", {"chair"}),
    ("en", "The sister of Joan Orde is a volcanologist.", "Joan Orde", set()),
]


@pytest.mark.parametrize(("lang", "text", "name", "offices"), TOLD)
def test_trades_functions_and_seats(lang: str, text: str, name: str, offices: set[str]) -> None:
    assert set(people(lang, text)[name].offices) == offices - {"council"}


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("fr", "Il a reçu hier la visite d'Anne-Sophie Bélanger, de l'agence.", {"Anne-Sophie Bélanger"}),
        ("fr", "Le rapport d'Edwige Carlier est sévère.", {"Edwige Carlier"}),
        ("fr", "Il dit qu'Yvon Lestrade ment.", {"Yvon Lestrade"}),
        ("fr", "Selon M. Boucher, rien ne presse.", {"Boucher"}),
        ("fr", "Mme Berger et Me Meunier plaident.", {"Berger", "Meunier"}),
        ("fr", "Marc Boulanger, Ève Fournier et Luc Berger dorment.", {"Marc Boulanger", "Ève Fournier", "Luc Berger"}),
        ("fr", "Les salariés de Norval Biosciences et d'Air Lormes défilent.", set()),
        ("fr", "Norval UK a perdu trois sites.", set()),
        ("en", "Norval UK came third; Keld Therapeutics fell.", set()),
        ("en", "Perry Mason met Mr. Baker.", {"Perry Mason", "Baker"}),
        ("en", "Tom Butcher, Ann Fisher and Joe Carpenter left.", {"Tom Butcher", "Ann Fisher", "Joe Carpenter"}),
    ],
)
def test_names_of_people_and_of_firms(lang: str, text: str, names: set[str]) -> None:
    assert set(people(lang, text)) == names
