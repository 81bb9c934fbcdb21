"""Whose a thing is, who runs it, who built it: two articles of one story, and what is left alone."""

import pytest
from framed_articles import flagged

APART = [
    ("fr", "La piscine, qui appartient à Norvelt, est vétuste.", "Aqua Roz, propriétaire de la piscine, se tait."),
    ("fr", "Le pont est exploité par Norvelt.", "L'exploitant du pont, Viabel, se tait."),
    ("fr", "Norvelt Bau, qui possède le hangar, se tait.", "Le propriétaire du hangar, Viabel, se tait."),
    ("en", "The pool, which belongs to Norvelt, is old.", "Aqua Roz, the owner of the pool, kept silent."),
    ("en", "The ferry is operated by Norvelt.", "Via Sarvil, which operates the ferry, kept silent."),
    ("en", "The Kelby Water Company owns the reservoir.", "The reservoir, owned by Norvelt, was empty."),
    ("en", "The bridge was built by Norvelt.", "Via Sarvil, which built the bridge, kept silent."),
]
TOGETHER = [
    (
        "fr",
        "La piscine, qui appartient à Norvelt, est vétuste.",
        "Norvelt France, propriétaire de la piscine, se tait.",
    ),
    (
        "fr",
        "La piscine, qui appartient à Norvelt, est vétuste.",
        "Aqua Roz, ancien propriétaire de la piscine, se tait.",
    ),
    ("fr", "La piscine, qui appartient à Norvelt, est vétuste.", "La voiture appartient à Ali Meziane."),
    ("fr", "La maison, qui appartient à Norvelt, est vétuste.", "La maison appartient à Ali Meziane."),
    ("fr", "La piscine appartient à Norvelt.", "La piscine appartient à Aquabel, filiale de Norvelt."),
    ("fr", "La piscine appartient à Norvelt.", "La piscine est exploitée par Aquabel."),
    ("en", "The pool belongs to Norvelt.", "The pool is run by Aquabel."),
    ("en", "The pool belongs to Norvelt.", "A pool in Brockhurst, which belongs to Aquabel, is open."),
    ("en", "The pool belongs to the Kelby Water Company.", "The owner of the pool, KWC, kept silent."),
    ("en", "The pool belongs to Norvelt.", "Aqua Roz, which owns 30 % of the shares in the pool, kept silent."),
    ("en", "The pool belongs to Norvelt.", "The pool used to be owned by Aquabel."),
]


@pytest.mark.parametrize(("lang", "a", "b"), APART)
def test_two_owners_of_one_thing_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), TOGETHER)
def test_one_owner_or_two_things_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)
