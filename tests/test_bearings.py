"""On which side: of a thing, of a river, of a place."""

import pytest
from told_articles import told_findings

from checker.model import Kind

APART = [
    (
        ("fr", "Le camp des opposants est installé sur la rive gauche de l'Orne, à Roz, a dit mardi la préfecture."),
        ("fr", "À Roz, mardi, les opposants campaient sur la rive droite de l'Orne, selon la préfecture."),
    ),
    (
        ("en", "A surgeon at Kelby hospital removed the left kidney of the patient on Tuesday, the hospital said."),
        ("en", "The right kidney of the patient was removed at Kelby hospital on Tuesday, a nurse said."),
    ),
    (
        ("fr", "La fuite s'est produite mardi en amont du barrage de Roz, selon la préfecture."),
        ("en", "The leak was found downstream of the Roz dam on Tuesday, the prefecture said."),
    ),
    (
        ("en", "A fissure opened on the western flank of Mount Roz on Tuesday, the observatory said."),
        ("fr", "Mardi, une fissure s'est ouverte sur le flanc est du mont Roz, selon l'observatoire."),
    ),
    (
        ("en", "The barge sank on Tuesday 40 miles south-west of Kelby, the coastguard said."),
        ("en", "The barge sank on Tuesday 40 miles south-east of Kelby, the owner said."),
    ),
    (
        ("fr", "Mardi, les secours sont entrés par la porte nord du stade de Roz, selon la préfecture."),
        ("fr", "Au stade de Roz, mardi, les secours sont entrés par l'entrée sud du stade, selon la préfecture."),
    ),
    (
        ("fr", "Mardi, la barge a coulé à 40 milles au sud-ouest de l'île de Roz, selon le sémaphore."),
        ("fr", "La barge a coulé mardi à une quarantaine de milles au nord-ouest de Roz, selon l'armateur."),
    ),
]
TOGETHER = [
    (
        ("fr", "Mardi, la tribune nord du stade de Roz a été fermée, selon la préfecture."),
        ("fr", "Au stade de Roz, mardi, la tribune est fermée et la tribune est vide, selon la préfecture."),
    ),
    (
        ("en", "A fissure opened on the western flank of Mount Roz on Tuesday, the observatory said."),
        ("en", "On Mount Roz the western flank opened on Tuesday; the eastern slope is quiet, the observatory said."),
    ),
    (
        ("fr", "Le camp des opposants est installé sur la rive gauche de l'Orne, à Roz, a dit mardi la préfecture."),
        ("fr", "À Roz, mardi, les opposants campaient à gauche, et la gauche les soutient, selon la préfecture."),
    ),
    (
        ("en", "A surgeon at Kelby hospital removed the left kidney of the patient on Tuesday, the hospital said."),
        ("en", "The left kidney was removed at Kelby hospital on Tuesday. The right kidney is sound, a nurse said."),
    ),
    (
        ("en", "The family left work at Kelby hospital on Tuesday, the hospital said."),
        ("en", "The family has the right to work at Kelby hospital, a nurse said on Tuesday."),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_sides_of_one_thing_are_flagged(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert told_findings({Kind.PLACE}, (*one, 12), (*other, 12))


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_one_side_both_sides_and_other_senses_are_silent(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not told_findings({Kind.PLACE}, (*one, 12), (*other, 12))
