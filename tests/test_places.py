"""One place under its names in two languages."""

import pytest

from checker.names.places import same_place


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
