"""Two spellings of one name in two articles of one story, and names that only look alike."""

import pytest
from framed_articles import flagged

SPELT = [
    ("fr", "Selon Hélène Castagnier, rien ne presse.", "Hélène Castanier n'est pas de cet avis."),
    ("fr", "Il a reçu la visite d'Anne-Sophie Bellanger.", "Anne-Sophie Bélanger, de l'agence, est venue."),
    ("fr", "Le témoin, Bertrand Kowalski, a tout vu.", "Bertrand Kowalsky a tout vu."),
    ("fr", "La boulangère Jeanine Ruchet a fui.", "Jeannine Ruchet, boulangère, a fui."),
    ("fr", "Le chauffeur, Mickaël Drouet, est mort.", "Michaël Drouet, le chauffeur, est mort."),
    ("fr", "Yann Le Bihan, directeur général, parle.", "Le directeur général, Yann Le Bian, parle."),
    ("fr", "Thibault Lescure est venu.", "Thibaud Lescure est venu."),
    ("en", "Passenger Kathryn Oduya was hurt.", "Catherine Oduya was hurt."),
    ("en", "Shaun Tattersall rang the police.", "Sean Tattersall rang the police."),
    ("en", "Abigail Thornbury was pulled out.", "Abigale Thornbury was pulled out."),
    ("en", "Engineer Tobias Rennick warned them.", "Tobias Renwick, the engineer, warned them."),
    ("en", "Gareth Pryce-Jones rang the police.", "Gareth Price-Jones rang the police."),
]
APART = [
    ("fr", "Odile Marsaudon et sa fille Odette Marsaudon ont fui.", "Odette Marsaudon a fui."),
    ("fr", "Michel Dupont a fui.", "Michèle Dupont a fui."),
    ("fr", "Gaël Lescure a fui.", "Gaëlle Lescure a fui."),
    ("fr", "Denis Lescure, plongeur, est mort.", "Didier Lescure, son frère, est mort."),
    ("fr", "Mickaël Drouet a vu Michaël Drouet.", "Michaël Drouet a fui."),
    ("fr", "Dans Le Courrier, Yann Le Bihan parle.", "M. Le Bihan parle."),
    ("en", "Liz Colborne was hurt.", "Elizabeth Colborne was hurt."),
    ("en", "Stephen Colborne was hurt. His son is Steven Colborne.", "Steven Colborne was hurt."),
    ("en", "Ann Carter was hurt.", "Ann Cartwright was hurt."),
    ("en", "John Harris was hurt.", "John Harrison was hurt."),
]


@pytest.mark.parametrize(("lang", "a", "b"), SPELT)
def test_two_spellings_of_one_name_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["name-spelling-variant"]


@pytest.mark.parametrize(("lang", "a", "b"), APART)
def test_other_names_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)
