"""Two unlike trades of one person in one story; the trades that go together; officers of two levels."""

import pytest
from framed_articles import flagged

APART = [
    ("fr", "Paul Vasse, épidémiologiste à l'agence, parle.", "La directrice qualité, Paul Vasse, parle."),
    ("fr", "Ève Lorin, vétérinaire à Lormeuil, a tout vu.", "L'institutrice Ève Lorin a tout vu."),
    ("fr", "Luc Ozanne est plombier à Sarvigny.", "Luc Ozanne, 43 ans, comptable à Sarvigny, était là."),
    ("fr", "La gendarme Odile Marsaudon a donné l'alerte.", "Odile Marsaudon, infirmière, a donné l'alerte."),
    ("fr", "Le viticulteur Gilles Rambaud a porté plainte.", "Gilles Rambaud, qui est notaire, a porté plainte."),
    ("fr", "Gilles Rambaud (conducteur du train) est indemne.", "Le contrôleur, Gilles Rambaud, est indemne."),
    ("fr", "La géologue Odile Marsaudon l'avait prédit.", "Odile Marsaudon, coiffeuse à Lormeuil, l'avait prédit."),
    ("fr", "Le pilote, Luc Ozanne, est mort.", "Luc Ozanne, le copilote, est mort."),
    ("fr", "Odile Marsaudon, directrice des ressources humaines, part.", "La juge Odile Marsaudon part."),
    ("fr", "Luc Ozanne travaille comme chauffeur routier.", "Luc Ozanne, pharmacien à Sarvigny, dort."),
    ("fr", "Le consul, Luc Ozanne, est rentré.", "L'attaché militaire Luc Ozanne est rentré."),
    ("fr", "Le greffier Luc Ozanne était là.", "Me Luc Ozanne, avocat, était là."),
    ("fr", "Ève Lorin, directrice financière, parle.", "La directrice de la communication, Ève Lorin, parle."),
    ("fr", "Ève Lorin, directrice générale, parle.", "La directrice des ressources humaines, Ève Lorin, parle."),
    ("fr", "Ève Lorin, présidente de l'association, parle.", "La trésorière de l'association, Ève Lorin, parle."),
    ("fr", "Le syndicaliste Luc Ozanne est amer.", "Luc Ozanne, directeur des ressources humaines, est amer."),
    ("fr", "Le sélectionneur, Luc Ozanne, sourit.", "Luc Ozanne, le gardien de but, sourit."),
    ("en", "Striker Peter Colborne scored.", "Peter Colborne, the visitors' goalkeeper, scored."),
    ("en", "The ferry's captain, Peter Colborne, wept.", "Peter Colborne, the chief engineer of the ferry, wept."),
    ("en", "Curator Joan Hartwell found it.", "Joan Hartwell, the caretaker, found it."),
    ("en", "The consul, Joan Hartwell, left.", "Joan Hartwell, the ambassador, left."),
    ("en", "Joan Hartwell, head of human resources, spoke.", "Joan Hartwell, the quality manager, spoke."),
    ("en", "Joan Hartwell, who is a midwife in Ardley, ran.", "Joan Hartwell, 43, an accountant, ran."),
    ("en", "Joan Hartwell, the state epidemiologist, spoke.", "Joan Hartwell, the county's health officer, spoke."),
    ("en", "The company's head of quality, Joan Hartwell, spoke.", "Joan Hartwell is a paediatrician in Ardley."),
    ("en", "Peter Colborne, a plumber from Ardley, swam out.", "Peter Colborne, a bookkeeper from Ardley, swam out."),
    ("en", "Train driver Peter Colborne braked.", "Peter Colborne, the train guard, braked."),
    ("en", "Peter Colborne works as a carpenter.", "The beekeeper Peter Colborne wept."),
    ("en", "Joan Hartwell (a geologist) warned them.", "Joan Hartwell, a police officer, warned them."),
    ("en", "The vicar, Peter Colborne, wept.", "Peter Colborne, a truck driver, wept."),
]
TOGETHER = [
    ("fr", "L'épidémiologiste Paul Vasse parle.", "Paul Vasse, professeur à l'université, parle."),
    ("fr", "L'épidémiologiste Paul Vasse parle.", "Paul Vasse, médecin à Lormeuil, parle."),
    ("fr", "Ève Lorin, vétérinaire à Lormeuil, a tout vu.", "Ève Lorin, conseillère municipale, a tout vu."),
    ("fr", "Luc Ozanne, plombier, était là.", "L'ancien comptable Luc Ozanne était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Luc Ozanne, comptable à la retraite, était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Le fils de Luc Ozanne est comptable."),
    ("fr", "Luc Ozanne, plombier, était là.", "Le frère de Luc Ozanne, comptable, était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Marc Ozanne, comptable, était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Luc Ozanne, un habitant de Sarvigny, était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Luc Ozanne, pompier volontaire, était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Luc Ozanne, délégué syndical, était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Luc Ozanne, patron de la société, était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Le marathonien Luc Ozanne était là."),
    ("fr", "Luc Ozanne, plombier, était là.", "Luc Ozanne, l'avocat de Marc Petit l'a dit, ira en appel."),
    ("fr", "L'agronome Ève Lorin est venue.", "Ève Lorin, viticultrice, est venue."),
    ("fr", "L'historienne Ève Lorin est venue.", "Ève Lorin, journaliste, est venue."),
    ("fr", "La romancière Ève Lorin est venue.", "Ève Lorin, infirmière, est venue."),
    ("fr", "Mme Ève Lorin, directrice commerciale, parle.", "Ève Lorin, ingénieure, parle."),
    ("fr", "Le boulanger Luc Ozanne parle.", "Luc Ozanne, commerçant, parle."),
    ("fr", "Selon M. Boulanger, c'est sûr.", "Selon Mme Berger, c'est sûr."),
    ("fr", "Le docteur Ève Lorin parle.", "Ève Lorin, la directrice du laboratoire, parle."),
    ("fr", "Ève Lorin, directrice qualité, parle.", "La responsable de la sécurité, Ève Lorin, parle."),
    ("fr", "Ève Lorin, directrice du marketing, parle.", "La directrice de la communication, Ève Lorin, parle."),
    ("fr", "Ève Lorin, directrice du site, parle.", "La directrice des ressources humaines, Ève Lorin, parle."),
    ("fr", "Ève Lorin, directrice du site, parle.", "La directrice financière, Ève Lorin, parle."),
    ("fr", "Ève Lorin, la patronne, parle.", "La juge Ève Lorin parle."),
    ("fr", "Le diplomate Luc Ozanne est rentré.", "Le consul, Luc Ozanne, est rentré."),
    ("en", "The boss, Joan Hartwell, spoke.", "Joan Hartwell, head of sales, spoke."),
    ("en", "Joan Hartwell, an epidemiologist, spoke.", "Joan Hartwell, the health officer, spoke."),
    ("en", "Joan Hartwell, an epidemiologist, spoke.", "Professor Joan Hartwell, a biologist, spoke."),
    ("en", "Joan Hartwell, the state epidemiologist, spoke.", "Joan Hartwell, epidemiologist to the state, spoke."),
    ("en", "Joan Hartwell, a lawyer, spoke.", "Joan Hartwell, the Labour candidate, spoke."),
    ("en", "Joan Hartwell, a plumber, spoke.", "Joan Hartwell, a retired accountant, spoke."),
    ("en", "Joan Hartwell, a plumber, spoke.", "Joan Hartwell was an accountant until 2011."),
    ("en", "Joan Hartwell, a plumber, spoke.", "The brother of Joan Hartwell is an accountant."),
    ("en", "Joan Hartwell, a plumber, spoke.", "Joan Hartwell's lawyer is an accountant."),
    ("en", "Joan Hartwell, a plumber, spoke.", "Joan Hartwell, a witness, spoke."),
    ("en", "Joan Hartwell, a plumber, spoke.", "Joan Hartwell, chair of the residents' association, spoke."),
    ("en", "Joan Hartwell, a plumber, spoke.", "Joan Hartwell, the drummer of a local band, spoke."),
    ("en", "Joan Hartwell, finance director, spoke.", "Joan Hartwell, an accountant, spoke."),
    ("en", "Joan Hartwell, the goalkeeper, spoke.", "The footballer Joan Hartwell spoke."),
    ("en", "Mr Mason spoke to Perry Mason.", "Josephine Baker and Tom Butcher spoke."),
]


@pytest.mark.parametrize(("lang", "a", "b"), APART)
def test_two_unlike_trades_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), TOGETHER)
def test_trades_that_go_together_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Ève Lorin, la mère de la victime, pleure.", "La tante de la victime, Ève Lorin, pleure."),
        ("fr", "Ève Lorin, sœur de Luc Ozanne, pleure.", "Ève Lorin, la cousine de Luc Ozanne, pleure."),
        ("en", "The victim's mother, Joan Orde, wept.", "Joan Orde, the victim's aunt, wept."),
        ("en", "Her brother, Luke Orde, was in the car.", "Her husband, Luke Orde, drove the car."),
        ("fr", "Son frère, Luc Lorin, conduisait la voiture.", "Son mari, Luc Lorin, était dans la voiture."),
        ("en", "Joan Orde, a sister of Tom Pratt, wept.", "Tom Pratt's cousin, Joan Orde, wept."),
        ("en", "Owen Castell, the founder's grandson, spoke.", "Owen Castell, a son of the founder, spoke."),
        ("en", "The owner's daughter, Joan Orde, spoke.", "Joan Orde, the owner's niece, spoke."),
        ("en", "Joan Orde, granddaughter of Tom Pratt, spoke.", "Tom Pratt's daughter, Joan Orde, spoke."),
        ("fr", "Le petit-fils de la fondatrice, Luc Ozanne, parle.", "Luc Ozanne, fils de la fondatrice, parle."),
        ("fr", "Ève Lorin, la fille du propriétaire, parle.", "La nièce du propriétaire, Ève Lorin, parle."),
        ("fr", "Ève Lorin, petite-fille de Luc Ozanne, parle.", "La fille de Luc Ozanne, Ève Lorin, parle."),
    ],
)
def test_two_relatives_of_one_person_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Ève Lorin, mère de deux enfants, pleure.", "La tante de la victime, Ève Lorin, pleure."),
        ("fr", "Ève Lorin, la mère de Luc, pleure.", "La tante de Marc, Ève Lorin, pleure."),
        ("fr", "Ève Lorin, l'épouse de la victime, pleure.", "La compagne de la victime, Ève Lorin, pleure."),
        ("fr", "La mère d'Ève Lorin est là. Ève Lorin dort.", "Ève Lorin, la sœur de la victime, dort."),
        ("fr", "Son mari, Luc Ozanne, plombier, dort.", "Luc Ozanne, le père des enfants, dort."),
        ("en", "Her brother, Luke Orde, runs a farm.", "His uncle, Luke Orde, saw the fire."),
        ("en", "Joan Orde, whose mother is a nurse, wept.", "Joan Orde, the victim's aunt, wept."),
        ("en", "The victim's aunt, Joan Orde, wept.", "The plumber's mother, Joan Orde, wept."),
        ("en", "Owen Castell, son of a miner, spoke.", "Owen Castell, grandson of a miner, spoke."),
        ("en", "Joan Orde, mother of a victim, spoke.", "Joan Orde, aunt of a victim, spoke."),
        ("en", "Joan Orde, the founder's daughter, spoke.", "Joan Orde, the mayor's niece, spoke."),
        (
            "en",
            "Joan Orde, daughter and granddaughter of the founder's rivals, spoke.",
            "Joan Orde, daughter of the founder, spoke.",
        ),
        ("en", "Joan Orde, a miner's daughter, spoke.", "Joan Orde, a miner's granddaughter, spoke."),
        ("fr", "Luc Ozanne, fils d'ouvrier, parle.", "Luc Ozanne, petit-fils d'ouvrier, parle."),
        ("fr", "Luc Ozanne, fils d'un mineur, parle.", "Luc Ozanne, petit-fils d'un mineur, parle."),
        ("fr", "Luc Ozanne, fils de paysans, parle.", "Luc Ozanne, petit-fils de paysans, parle."),
        ("fr", "Ève Lorin, la fille du fondateur, parle.", "Ève Lorin, la nièce du maire, parle."),
        ("fr", "Luc Ozanne, fils du fondateur, parle.", "Luc Ozanne, petit-fils d'immigrés, parle."),
    ],
)
def test_other_relatives_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "Le fils du fondateur, Luc Ozanne, parle.", "Le fils du fondateur, Paul Ozanne, parle."),
        ("fr", "La fille du fondateur, Ève Lorin, parle.", "La fille du fondateur, Anne Lorin, parle."),
        ("fr", "La sœur de la victime, Ève Lorin, parle.", "La sœur de la victime, Anne Lorin, parle."),
        ("en", "The son of the founder, Tom Pratt, spoke.", "The son of the founder, Bob Pratt, spoke."),
        ("en", "The victim's daughter, Joan Orde, spoke.", "The victim's daughter, Jane Orde, spoke."),
        ("en", "The grandson of the founder, Tom Pratt, spoke.", "The grandson of the founder, Tim Pratt, spoke."),
        ("fr", "Le fils du fondateur, Marc Ozanne, parle.", "Le fils du fondateur, Marco Ozanne, parle."),
    ],
)
def test_two_children_of_one_person_are_two_people(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)
