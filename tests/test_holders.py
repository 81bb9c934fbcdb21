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


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        (
            "fr",
            "La chambre, présidée par Luc Ozanne, a tranché.",
            "Denis Tavernier, qui présidait les débats, est sorti.",
        ),
        ("fr", "L'audience était présidée par Luc Ozanne.", "Luc Tavernier préside le tribunal."),
        (
            "fr",
            "Le directeur du musée de Brévent, Luc Ozanne, dort.",
            "Ève Lorin, directrice du musée de Brévent, dort.",
        ),
        ("fr", "L'épidémiologiste Karine Ellsberg est venue.", "Karine Ellstrom, épidémiologiste, est venue."),
        ("fr", "Me Ève Castelnau, avocate d'Ali Meziane, plaide.", "Me Ève Castelli, avocate d'Ali Meziane, plaide."),
        (
            "fr",
            "L'équipe de Brévent, entraînée par Luc Ozanne, dort.",
            "Ali Meziane, qui entraîne l'équipe de Brévent, dort.",
        ),
        ("fr", "La course a été remportée par Luc Ozanne.", "Ali Meziane a remporté la course."),
        ("en", "The trial was presided over by Nils Aaker.", "Tomas Duda, who presided over the hearing, wept."),
        (
            "en",
            "Joan Hartwell, president of the traders' association, wept.",
            "The president of the traders' association, Simon Pask, wept.",
        ),
        ("en", "The race was won by Peter Colborne.", "Simon Pask won the race."),
        ("fr", "Le plongeur, Denis Lescure, est mort.", "Didier Lescure, le plongeur, est mort."),
        ("en", "The diver, Peter Colborne, drowned.", "The diver, Neil Colborne, drowned."),
        ("en", "The helicopter was piloted by Nils Aaker.", "Simon Pask, who piloted the helicopter, wept."),
    ],
)
def test_two_holders_told_by_a_verb_or_a_body_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Luc Ozanne, directeur du musée, pleure.", "Ève Lorin, directrice du musée, pleure."),
        ("fr", "Le président du parti, Luc Ozanne, pleure.", "La présidente du parti, Ève Lorin, pleure."),
        ("fr", "Luc Ozanne a remporté le prix du public.", "Ève Lorin a remporté le prix du jury."),
        ("fr", "Luc Ozanne a remporté la première étape.", "Ève Lorin a remporté la deuxième étape."),
        ("fr", "Luc Ozanne a remporté la course. Ève Lorin suit.", "Ève Lorin a remporté la course."),
        ("fr", "Karine Ellsberg, épidémiologiste, est venue.", "Marie Ellsberg, épidémiologiste, est venue."),
        (
            "fr",
            "L'ancien directeur du musée de Brévent, Luc Ozanne, dort.",
            "Ève Lorin, directrice du musée de Brévent, dort.",
        ),
        ("en", "Peter Colborne won a race in Ardley.", "Simon Pask won the race."),
        ("fr", "Un plongeur, Denis Lescure, est mort.", "Le plongeur, Didier Lescure, est mort."),
        ("fr", "Le viticulteur Denis Lescure dort.", "Le viticulteur Yvon Lescure dort."),
        ("en", "The defender Peter Colborne was hurt.", "The defender Neil Colborne was hurt."),
        ("en", "Joan Hartwell won the women's race.", "Simon Pask won the men's race."),
        ("en", "The first race was won by Peter Colborne.", "Simon Pask won the second race."),
        ("en", "The plane was flown by Nils Aaker.", "The helicopter was flown by Simon Pask."),
        ("en", "Joan Hartwell, who heads the inquiry, wept.", "The appeal, headed by Simon Pask, raised 500."),
    ],
)
def test_neighbours_of_what_is_headed_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Le vice-président, Luc Ozanne, assure l'intérim jusqu'en mai.", "Ève Lorin, qui fera l'intérim, dort."),
        (
            "fr",
            "Luc Ozanne exercera l'intérim à la tête du club.",
            "C'est Ève Lorin, l'entraîneuse, qui tiendra les rênes.",
        ),
        ("en", "The treasurer, Joan Orde, will serve as interim.", "Simon Pask, who will hold the reins, wept."),
        ("en", "Joan Orde steps in as interim president.", "Simon Pask, who is in charge in the interim, wept."),
    ],
)
def test_two_people_who_stand_in_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Luc Ozanne assurera l'intérim.", "Ève Lorin assurait l'intérim. Luc Ozanne lui succède."),
        ("fr", "Luc Ozanne assurera l'intérim.", "L'adjoint de Luc Ozanne assurera l'intérim."),
        ("fr", "L'agence d'Ève Lorin, spécialiste de l'intérim, ferme.", "Luc Ozanne assurera l'intérim."),
        ("en", "Joan Orde will serve as interim.", "Joan Orde-Pask will serve as interim."),
        ("en", "Joan Orde will serve as interim.", "In 2016 Simon Pask, who was serving as interim, left."),
    ],
)
def test_one_person_who_stands_in_is_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Le directeur, Jean-Paul Lescure, dort.", "Jean-Louis Lescure, le directeur, dort."),
        ("fr", "La porte-parole, Marie-Laure Castel, dort.", "Marie-Claude Castel, la porte-parole, dort."),
        ("fr", "« Rien », dit le directeur, Fernand Lescure.", "« Rien », dit le directeur, Ferdinand Lescure."),
        (
            "fr",
            "Éric Lescure, président du club de Brévent, dort.",
            "Érik Lescard, président du club de Brévent, dort.",
        ),
        ("fr", "Luc Ozanne, président du club, dort.", "Paul Ozanne, président du club, dort. Ève Luc pleure."),
        ("en", "The director, Martin Colborne, wept.", "The director, Marvin Colborne, wept."),
        ("en", "The headteacher, Gerald Pask, wept.", "The head teacher, Gerard Pask, wept."),
        ("en", "Joan Orde, president of the club, wept.", "Ruth Orde, president of the club, wept. Sue Joan ran."),
    ],
)
def test_two_given_names_of_one_holder_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) in (["role-disagreement"], ["name-spelling-variant"])


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Un directeur, Jean-Paul Lescure, dort.", "Le directeur, Jean-Louis Lescure, dort."),
        ("fr", "Le directeur, Jean-Paul Lescure, dort.", "Le directeur, Luc Lescure, dort."),
        ("fr", "Le maire, Fernand Lescure, dort.", "Le directeur, Ferdinand Lescure, dort."),
        ("fr", "Le boulanger, Fernand Lescure, dort.", "Le boulanger, Ferdinand Lescure, dort."),
        (
            "fr",
            "Fernand Lescure, directeur, et son frère Ferdinand dorment.",
            "Ferdinand Lescure, le directeur, dort.",
        ),
        ("en", "The director, Martin Colborne, wept.", "The director, Marvin Colborne, wept with Martin Colborne."),
        ("en", "The late director, Martin Colborne, wept.", "The director, Marvin Colborne, wept."),
        ("en", "The lawyer, Martin Colborne, wept with Marvin.", "The lawyer, Marvin Colborne, wept."),
    ],
)
def test_relatives_and_namesakes_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)
