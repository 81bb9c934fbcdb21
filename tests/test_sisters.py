# ruff: noqa: E501 -- two sentences that are compared read best side by side
"""Which germ, drug, load or weapon it was, by two articles of one story that each know one."""

import pytest
from told_articles import told_findings

from checker.language.load import languages, load
from checker.model import Kind

DIFFER = [
    ("en", "Laboratory tests confirmed listeria in the cheese of the Marlow dairy.", "fr", "À Marlow, l'agent en cause est une salmonelle, selon la laiterie."),
    ("fr", "La bactérie en cause à Orvane, une légionelle, vient des tours.", "fr", "Le foyer d'Orvane est dû au staphylocoque, dit l'hôpital."),
    ("en", "Marta Quill tested positive for nandrolone, her club Kestrel said.", "fr", "Marta Quill, du club Kestrel, a été contrôlée : traces de clenbutérol."),
    ("fr", "Le train de Marlow transportait du chlore, dit la préfecture d'Orvane.", "en", "The Marlow train was carrying ammonia, Orvane officials said."),
    ("en", "The robber at the Marlow bank in Orvane was armed with a machete.", "fr", "À Orvane, le voleur de la banque Marlow brandissait une arbalète."),
    ("fr", "Hugo Lanver a été attaqué par un ours près d'Orvane.", "en", "Hugo Lanver was attacked by a wolf near Orvane."),
    ("en", "The pile-up near Orvane was blamed on fog, Marlow police said.", "fr", "Le carambolage d'Orvane est dû au verglas, dit la police de Marlow."),
]  # fmt: skip
SILENT = [
    ("en", "Tests confirmed listeria in the cheese of the Marlow dairy.", "en", "Tests confirmed listeria, not salmonella, at the Marlow dairy."),
    ("fr", "À Orvane, la bactérie en cause est une légionelle.", "fr", "À Orvane, aucune trace de staphylocoque n'a été décelée."),
    ("en", "The robber at the Marlow bank was armed with a machete.", "en", "A guard of the Marlow bank once collected knives."),
    ("fr", "Hugo Lanver a été attaqué par un ours près d'Orvane.", "fr", "Hugo Lanver, attaqué par un animal, promenait son chien près d'Orvane."),
    ("en", "The Marlow train was carrying ammonia near Orvane.", "en", "The Marlow train was carrying ammonia and chlorine near Orvane."),
    ("en", "At Orvane the outbreak may have been caused by listeria.", "en", "At Orvane the germ was identified as salmonella."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), DIFFER)
def test_two_members_of_one_family_are_flagged(lang: str, text: str, other_lang: str, other: str) -> None:
    assert told_findings({Kind.STATUS}, (lang, text, 4), (other_lang, other, 4))


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), SILENT)
def test_what_is_named_beside_another_or_in_passing_is_no_answer(
    lang: str, text: str, other_lang: str, other: str
) -> None:
    assert not told_findings({Kind.STATUS}, (lang, text, 4), (other_lang, other, 4))


def test_all_languages_know_the_same_families_and_members() -> None:
    known = [{name: set(family.members) for name, family in load(code).sisters.items()} for code in languages()]
    assert all(each == known[0] for each in known)
