"""One office, two holders: what an editor is told, and what is left alone."""

import pytest
from framed_articles import flagged


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("en", "“Nobody is missing,” said Joan Hartwell, the mayor.", "Joan Hartigan, the mayor, came at once."),
        ("en", "The fire chief, Peter Colborne, praised them.", "Fire chief Peter Colbridge praised them."),
        ("en", "The mayor of Ardley, Joan Hartwell, wept.", "Ruth Hartwell, the mayor of Ardley, wept."),
        ("en", "The mayor of Ardley, Joan Hartwell, wept.", "Ardley's mayor, Simon Pask, wept."),
        ("en", "Peter Colborne, head of the swimmers' club, wept.", "Neil Colborne, head of the swimmers' club, wept."),
        ("en", "The referee, Nils Aaker, stopped the match.", "Referee Tomas Duda stopped the match."),
        ("en", "The ship's captain, Nils Aaker, was heard.", "The captain of the ship, Tomas Duda, was heard."),
        ("fr", "« Personne ne manque », a dit Odile Marsaudon, la maire.", "Odile Marsollier, la maire, est venue."),
        ("fr", "Le préfet, Gilles Rambaud, a salué les secours.", "Gilles Rambuteau, le préfet, a salué les secours."),
        ("fr", "La maire de Lormeuil, Odile Marsaudon, pleure.", "Agathe Marsaudon, maire de Lormeuil, pleure."),
        ("fr", "Le procureur de Sarvigny, Gilles Rambaud, enquête.", "Le procureur de Sarvigny, Ali Meziane, enquête."),
        ("fr", "Le capitaine du navire, Luc Ozanne, se tait.", "Denis Tavernier, capitaine du navire, se tait."),
        ("fr", "La présidente du tribunal, Ève Lorin, a tranché.", "La présidente du tribunal, Zoé Castel, a tranché."),
    ],
)
def test_two_holders_of_one_office_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("en", "The outgoing mayor of Ardley, Joan Hartwell, wept.", "The mayor of Ardley, Simon Pask, wept."),
        ("en", "The deputy mayor of Ardley, Joan Hartwell, wept.", "The mayor of Ardley, Simon Pask, wept."),
        ("en", "The mayor of Ardley, Joan Hartwell, wept.", "Simon Pask was mayor of Ardley from 2001 to 2014."),
        ("en", "The mayor of Ardley, Joan Hartwell, wept.", "The mayor of Brockhurst, Simon Pask, wept."),
        ("en", "Joan Hartwell, a councillor, wept.", "Ruth Hartwell, a councillor, wept."),
        ("en", "Firefighter Peter Colborne was hurt.", "Firefighter Neil Colborne was hurt."),
        ("en", "Joan Hartwell, a spokeswoman for the pool, wept.", "Simon Pask, a spokesman for the pool, wept."),
        ("en", "Mayor William Hartwell wept.", "Bill Hartwell, the mayor, wept."),
        ("en", "The mayor, Joan Hartwell, wept. Simon Pask held her.", "Simon Pask, the mayor of Ardley, wept."),
        ("en", "In 2016 the mayor of Ardley, Simon Pask, opened it.", "The mayor of Ardley, Joan Hartwell, wept."),
        ("en", "The mayor of Ardley, Joan Hartwell, wept.", "The lord mayor of Ardley, Simon Pask, wept."),
        ("en", "The video referee, Nils Aaker, stopped the match.", "Referee Tomas Duda stopped the match."),
        ("fr", "L'arbitre de touche, Luc Ozanne, est tombé.", "L'arbitre, Denis Tavernier, a sifflé."),
        ("fr", "L'ancien maire de Lormeuil, Ali Meziane, pleure.", "Le maire de Lormeuil, Gilles Rambaud, pleure."),
        ("fr", "L'adjoint au maire de Lormeuil, Ali Meziane, pleure.", "Le maire de Lormeuil, Gilles Rambaud, pleure."),
        ("fr", "Le vice-procureur de Sarvigny, Ali Meziane, parle.", "Le procureur de Sarvigny, Luc Ozanne, parle."),
        ("fr", "La femme du maire, Odile Rambaud, pleure.", "Le maire de Lormeuil, Gilles Rambaud, pleure."),
        ("fr", "Me Ève Lorin, avocate des baigneurs, parle.", "Me Zoé Castel, avocate des baigneurs, parle."),
        ("fr", "La maire, Marie-Odile Marsaudon, pleure.", "Odile Marsaudon, maire de Lormeuil, pleure."),
        ("fr", "Le conducteur du bus, Luc Ozanne, parle.", "Le conducteur du camion, Ali Meziane, parle."),
        ("fr", "Un conducteur du camion, Luc Ozanne, parle.", "Le conducteur du camion, Ali Meziane, parle."),
    ],
)
def test_neighbours_of_an_office_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


def test_two_parts_of_a_long_name_are_one_holder() -> None:
    a = "La gouverneure de Sarvigny, Inès Ferreira, est venue."
    b = "La gouverneure de Sarvigny, Inès Montalvo, est venue."
    assert flagged("fr", a, b) == ["role-disagreement"]
    assert not flagged("fr", a, f"{b} Inès Ferreira Montalvo a parlé.")
