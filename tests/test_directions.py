"""One figure with two signs: what rose by it here and fell by it there."""

import pytest
from told_figures import contexts, loud

OPPOSED = [
    (
        (
            "en",
            "Shares in Lorne Mills jumped 17% in Kelby on Monday after the mill said that it would open a spinnery.",
        ),
        ("fr", "À Kelby, l'action Lorne Mills a cédé 17 % lundi, après l'annonce d'une filature."),
    ),
    (
        ("fr", "La filature de Lorne a annoncé mardi une perte nette de 43 millions d'euros pour l'exercice."),
        (
            "fr",
            "À Lorne, le résultat net de la filature ressort à +43 millions d'euros pour l'exercice, dit-elle mardi.",
        ),
    ),
    (
        ("en", "The Kelby ferry company made a net loss of £4.6 million last year, its accounts show."),
        ("en", "The accounts of the Kelby ferry company show a profit of £4.6 million for last year."),
    ),
    (
        ("fr", "Les ventes de blé de la coopérative de Lorne ont reculé de 8,5 % cette année."),
        ("fr", "À Lorne, les ventes de blé de la coopérative ont progressé de 8,5 % cette année."),
    ),
    (
        ("en", "Visits to Kelby museum were up 34% this year, the town said."),
        ("en", "Kelby museum saw visits fall 34% this year."),
    ),
]
SILENT = [
    (
        (
            "en",
            "Shares in Lorne Mills jumped 17% in Kelby on Monday after the mill said that it would open a spinnery.",
        ),
        ("fr", "À Kelby, l'action Lorne Mills a gagné 17 % lundi, après l'annonce d'une filature."),
    ),
    (
        ("en", "Sales of Kelby tea rose 12% this year, helped by the frost in the north."),
        ("en", "The costs of the Kelby harbour fell 12% after it closed a quay."),
    ),
    (
        ("fr", "L'action Lorne a perdu 5 % lundi matin à Paris."),
        ("fr", "Le prix du pain a augmenté de 5 % à Paris lundi, dit l'union des boulangers."),
    ),
    (
        (
            "fr",
            "La filature de Lorne affiche une perte nette de 43 millions d'euros, après un bénéfice de 12 millions.",
        ),
        ("fr", "La filature de Lorne, qui avait un bénéfice de 12 millions, affiche une perte de 43 millions d'euros."),
    ),
    (
        ("en", "Shares in Lorne Mills rose 3.4% in Kelby on Monday, then fell back."),
        ("en", "Shares in Lorne Mills fell 1.9% in Kelby on Monday."),
    ),
]


def turned(*told: tuple[str, str]) -> bool:
    return any(finding.kind == "status" for finding in loud(*told))


@pytest.mark.parametrize(("one", "other"), OPPOSED)
def test_one_figure_with_two_signs_is_flagged(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert turned(one, other)


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_one_sign_or_two_things_are_not(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not turned(one, other)


DIRECTIONS = [
    ("fr", "Les ventes ont reculé de 6,2 %, à 1,24 milliard d'euros, dans l'année.", "6,2 %", "down"),
    ("fr", "Le chiffre d'affaires, en hausse de 4 %, dépasse les prévisions de la banque.", "4 %", "up"),
    ("fr", "Le bénéfice a reculé, mais les ventes représentent 4 % du marché.", "4 %", ""),
    ("en", "Profits fell sharply, while 40% of the staff work from home in the county.", "40%", ""),
    ("en", "The council lost the vote and owns 40% of the harbour company of Kelby.", "40%", ""),
    ("en", "The index was down 2.5% at noon in the county of Kelby.", "2.5%", "down"),
]


@pytest.mark.parametrize(("lang", "text", "words", "way"), DIRECTIONS)
def test_which_way_a_figure_goes_is_told_in_its_clause(lang: str, text: str, words: str, way: str) -> None:
    assert contexts(text, lang)[words].direction == way
