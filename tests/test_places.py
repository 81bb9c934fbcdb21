"""One place under its names, in two languages and in its short forms."""

import pytest
from desk_runs import article

from checker.judge.load import bundled_rules
from checker.names.places import same_place
from checker.pipeline import check


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Dunkerque", "Dunkirk"), ("Genève", "Geneva"), ("Londres", "London"), ("Kiev", "Kyiv"), ("Douvres", "Dover"),
        ("Allemagne", "Germany"), ("Varsovie", "Warsaw"), ("La Haye", "The Hague"), ("GENEVE", "geneva"),
        ("Saint-Pétersbourg", "St. Petersburg"), ("Koursk", "Kursk"), ("Kolwezi", "Kolwezi"), ("Kyiv", "Kiev"),
    ],
)  # fmt: skip
def test_a_place_has_a_name_in_each_language(french: str, english: str) -> None:
    assert same_place(french, english, "fr", "en")
    assert same_place(english, french, "en", "fr")


def test_two_spellings_of_one_language_are_one_place() -> None:
    assert same_place("Odessa", "Odesa", "en", "en")
    assert same_place("Kharkiv", "Kharkov", "fr", "fr")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Douvres", "Dunkirk"), ("Niger", "Nigeria"), ("Gênes", "Geneva"), ("Valence", "Florence"),
        ("Syracuse", "Siracosa"), ("Chine", "Beijing"), ("Cologne", "Bologna"),
    ],
)  # fmt: skip
def test_two_places_are_two(a: str, b: str) -> None:
    assert not same_place(a, b, "fr", "en")


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        ("Odessa", "Odesa", False),
        ("Odessa", "Kherson", True),
        ("Mt Cradle", "Cradle Mountain Lodge", True),
        ("Mont Arvel", "Mt Arvel", False),
        ("Grand Mont Arvel", "Mt Arvel", False),
        ("Ste Agathe", "Sainte-Agathe-des-Monts", False),
        ("Kelby Nord", "Kelby", False),
    ],
)
def test_two_names_of_one_place_are_no_disagreement(a: str, b: str, *, told: bool) -> None:
    text = "Le sommet des ministres de l'Énergie s'est ouvert lundi à {}."
    articles = [article(0, text.format(a), "fr"), article(1, text.format(b), "fr")]
    assert bool(check(articles, bundled_rules()).findings) is told


def test_where_somebody_is_sentenced_and_jailed_are_two_places() -> None:
    articles = [
        article(0, "Dara Quill, the forger, was convicted in Kelby on federal charges of forgery.", "en"),
        article(1, "Dara Quill, the forger, is jailed in Lorne on federal charges of forgery.", "en"),
    ]
    assert not check(articles, bundled_rules()).findings
