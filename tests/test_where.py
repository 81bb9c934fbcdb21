"""Where in a building a fire began and by what way people got in or out, by two articles of one story."""

import pytest
from framed_articles import flagged

DIFFER = [
    (
        "fr",
        "Le feu a pris peu après 23 heures dans l'atelier de conditionnement.",
        "L'incendie s'est déclaré vers 23 heures dans l'entrepôt des matières premières.",
    ),
    ("fr", "Le feu est parti de la cuisine.", "L'incendie a démarré dans la cave, selon les pompiers."),
    ("en", "The fire started in the kitchen of the flat.", "The blaze broke out in an upstairs bedroom."),
    ("en", "The fire is thought to have started in the engine room.", "The fire broke out on the car deck."),
    (
        "fr",
        "Les voleurs se sont introduits dans la nuit par la verrière du toit.",
        "C'est par la porte de service, forcée, qu'ils ont pénétré dans le musée.",
    ),
    ("fr", "Ils sont entrés par une fenêtre du premier étage.", "Les cambrioleurs sont passés par les égouts."),
    ("en", "The thieves got in through a skylight.", "The gang entered by the service door."),
    ("en", "The two men fled through a window.", "They escaped by the back door."),
]
SILENT = [
    ("fr", "Le feu a pris dans l'atelier.", "Le feu a pris dans l'usine vers 23 heures."),
    ("fr", "Le feu est parti de la cuisine.", "Le feu a pris vers 3 heures. Un homme dormait dans la chambre."),
    (
        "en",
        "The fire started in the kitchen.",
        "The fire broke out at 3am, killing a man who had been asleep all evening in the attic.",
    ),
    (
        "en",
        "The fire started in the kitchen and spread to the attic.",
        "The fire began in the kitchen; the attic is gone.",
    ),
    ("en", "The thieves got in through a skylight.", "They broke in at three and fled through a window."),
    ("fr", "Les voleurs sont entrés par la porte.", "Les voleurs se sont enfuis par le toit."),
    ("en", "They entered through the front door.", "They entered by the back door."),
    ("en", "They got in through a skylight.", "They may have got in through the back door."),
    ("fr", "Ils sont entrés par le toit et sortis par la porte.", "Les voleurs sont sortis par la porte principale."),
]


@pytest.mark.parametrize(("lang", "a", "b"), DIFFER)
def test_two_parts_or_ways_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["place-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), SILENT)
def test_wholes_spreading_and_other_moves_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)
