"""What articles say of one person besides an office: rank, party, town, body. What contradicts, what does not."""

import pytest
from framed_articles import flagged

APART = [
    ("en", "Captain Joan Hartwell led the search.", "Colonel Joan Hartwell led the search."),
    ("en", "Sergeant Joan Hartwell led the search.", "Inspector Joan Hartwell led the search."),
    ("en", "The Labour MP Joan Hartwell came.", "Joan Hartwell, the Conservative MP, came."),
    ("en", "Joan Hartwell (Green) wants an inquiry.", "Labour's Joan Hartwell wants an inquiry."),
    ("en", "Senator Joan Hartwell, a Democrat, came.", "The Republican senator Joan Hartwell came."),
    ("en", "Joan Hartwell, a spokeswoman for the police, said no.", "Prosecution spokeswoman Joan Hartwell said no."),
    ("en", "Joan Hartwell, mayor of Ardley, wept.", "Joan Hartwell, mayor of Brockhurst, wept."),
    ("en", "Joan Hartwell, director of the museum, wept.", "Joan Hartwell, director of the hospital, wept."),
    ("en", "The Belgian architect Joan Hartwell drew it.", "The Dutch architect Joan Hartwell drew it."),
    ("fr", "Le capitaine Gilles Rambaud dirige les secours.", "Le colonel Gilles Rambaud dirige les secours."),
    ("fr", "La sénatrice écologiste Odile Marsaudon est là.", "La sénatrice socialiste Odile Marsaudon est là."),
    ("fr", "Gilles Rambaud (LR) veut savoir.", "Le député RN Gilles Rambaud veut savoir."),
    ("fr", "Gilles Rambaud, porte-parole de la police, nie.", "Gilles Rambaud, porte-parole du parquet, nie."),
    ("fr", "Gilles Rambaud, maire de Lormeuil, pleure.", "Gilles Rambaud, maire de Sarvigny, pleure."),
    ("fr", "Gilles Rambaud, le préfet, est venu.", "Gilles Rambaud, le maire, est venu."),
]
TOGETHER = [
    ("en", "Lieutenant Colonel Joan Hartwell led the search.", "Colonel Joan Hartwell led the search."),
    ("en", "Officer Joan Hartwell led the search.", "Sergeant Joan Hartwell led the search."),
    ("en", "Surgeon General Joan Hartwell came.", "Vice Admiral Joan Hartwell came."),
    ("en", "Attorney General Joan Hartwell came.", "Captain Joan Hartwell, the attorney general, came."),
    ("en", "The former Labour MP Joan Hartwell came.", "Joan Hartwell, the Conservative MP, came."),
    ("en", "Labour Minister Joan Hartwell came.", "The Conservative minister Joan Hartwell came."),
    ("en", "Joan Hartwell, the former mayor of Ardley, wept.", "Joan Hartwell, mayor of Brockhurst, wept."),
    ("en", "Joan Hartwell, head of the university hospital, wept.", "Joan Hartwell, head of the hospital, wept."),
    ("en", "Joan Hartwell, a spokeswoman for the police, said no.", "Spokeswoman Joan Hartwell said no."),
    ("fr", "Le lieutenant-colonel Gilles Rambaud est là.", "Le colonel Gilles Rambaud est là."),
    ("fr", "Le commandant Gilles Rambaud est là.", "Le capitaine Gilles Rambaud est là."),
    ("fr", "La députée centriste Odile Marsaudon est là.", "La députée Odile Marsaudon (MoDem) est là."),
    ("fr", "Le procureur général Gilles Rambaud parle.", "Le procureur Gilles Rambaud parle."),
    ("fr", "Gilles Rambaud, directeur du CHU, pleure.", "Gilles Rambaud, directeur de l'hôpital, pleure."),
    ("fr", "L'ancien capitaine Gilles Rambaud est là.", "Gilles Rambaud, maire de Lormeuil, est là."),
]


@pytest.mark.parametrize(("lang", "a", "b"), APART)
def test_what_one_person_cannot_be_twice_is_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), TOGETHER)
def test_what_goes_together_is_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)
