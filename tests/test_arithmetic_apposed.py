"""A total and behind a comma its parts; of which, of them and of the so many; bills shared; more than the whole."""

import pytest
from arithmetic_articles import slips

WRONG = [
    # each part at its own place, right behind a comma
    ("en", "The firm will cut 300 jobs, 140 in Leeds, 90 in York and 80 in Hull.", "sum"),
    ("fr", "Le groupe supprime 300 postes, 140 à Lyon, 90 à Metz et 80 à Brest.", "sum"),
    ("en", "The 15 injured climbers were flown out, eight to Grenoble, four to Lyon and two to Geneva.", "sum"),
    ("fr", "Les 15 alpinistes blessés ont été évacués, huit à Grenoble, quatre à Lyon et deux à Genève.", "sum"),
    ("en", "The convoy carried 46 tonnes of aid, 20 tonnes of flour, 15 tonnes of rice and 7 tonnes of oil.", "sum"),
    # sorts of people, the noun of the total a few words before
    ("en", "The race drew 412 runners, 268 men and 154 women.", "sum"),
    ("fr", "La course a réuni 412 coureurs, 268 hommes et 154 femmes.", "sum"),
    # parts that need not be all exceed the whole
    ("en", "Fourteen people were arrested, nine of them in Leeds, four in Bradford and two in Hull.", "excess"),
    ("fr", "Quatorze personnes ont été interpellées, dont neuf à Lille, quatre à Lens et deux à Douai.", "excess"),
    ("fr", "On compte 23 blessés, dont 5 en urgence absolue et 20 en urgence relative.", "excess"),
    ("fr", "La collecte a rapporté 84 000 euros, dont 50 000 du public, 22 000 des firmes et 15 000 du roi.", "excess"),
    ("en", "The trust owns 90 cottages; 41 are let, 22 are empty and 34 are being repaired.", "excess"),
    ("fr", "L'office possède 90 logements ; 41 sont loués, 22 sont vides et 34 sont en travaux.", "excess"),
    ("en", "Seven of the nine hostages have been freed; three are still held.", "remainder"),
    ("fr", "Sept des neuf otages ont été libérés ; trois sont toujours détenus.", "remainder"),
    # things that the sentence before counts, each at its place
    ("en", "In all, 18 flats were damaged. Eleven are in block A, five in block B and four in block C.", "sum"),
    ("fr", "Au total, 18 granges ont brûlé. Onze sont à Lormes, cinq à Brenac et quatre à Vire.", "sum"),
    # who pays how much of a bill
    ("en", "The bill comes to £2.8m. Insurers will pay £1.5m, the county £0.8m and the parish £0.3m.", "sum"),
    ("fr", "La facture atteint 2,8 millions d'euros. L'assureur en paiera 1,5, la région 0,8 et la ville 0,3.", "sum"),
    ("fr", "Coût : 2,8 millions d'euros. L'État paie 1,5 million, Metz 800 000 euros et Toul 300 000 euros.", "sum"),
]
SILENT = [
    ("en", "The firm will cut 310 jobs, 140 in Leeds, 90 in York and 80 in Hull."),
    ("en", "The firm will cut 400 jobs, 140 in Leeds, 90 in York and 80 in Hull."),
    ("en", "The firm will cut 300 jobs, including 140 in Leeds, 90 in York and 80 in Hull."),
    # the first figure is one of the list itself
    ("en", "It sold 24 cars in Leeds, ten in York, eight in Hull and five in Vale."),
    ("en", "He scored 30 points, 12 rebounds and 17 assists."),
    ("fr", "Il a vendu 24 voitures à Lyon, dix à Metz, huit à Brest et cinq à Vire."),
    ("fr", "Le club a gagné 12 matchs, 7 à domicile et 5 en déplacement."),
    ("fr", "On compte 25 blessés, dont 5 en urgence absolue et 20 en urgence relative."),
    # parts of which one may be in two
    ("fr", "L'usine emploie 100 salariés, dont 40 en Bretagne et 70 en contrat précaire."),
    ("en", "The ferry carried 212 people, including 120 women and 100 Danes."),
    ("en", "The trust owns 100 cottages; 41 are let, 22 are empty and 30 are being repaired."),
    ("en", "Of the 100 cottages, 91 are let, 52 are listed and 37 are being repaired."),
    ("en", "Of the 20 patients, 12 are men, nine are smokers and two are retired."),
    ("en", "Police held 20 people, twelve for assault, five for theft and six for riot."),
    ("en", "Seven of the nine hostages have been freed; one is still held."),
    ("en", "In all, 20 flats were damaged. Eleven are in block A, five in block B and four in block C."),
    ("en", "The bill comes to £2.6m. Insurers will pay £1.5m, the county £0.8m and the parish £0.3m."),
    ("en", "The bill comes to £3.8m. Insurers will pay £1.5m, the county £0.8m and the parish £0.3m."),
]


@pytest.mark.parametrize(("lang", "text", "what"), WRONG)
def test_parts_that_do_not_make_their_total_or_exceed_it(lang: str, text: str, what: str) -> None:
    assert slips(lang, text) == [what]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_parts_that_make_it_or_need_not(lang: str, text: str) -> None:
    assert slips(lang, text) == []
