"""Changes, shares, premiums and margins: what must be told, what must not."""

import pytest
from arithmetic_articles import slips

WRONG = [
    ("en", "difference", "The number of beds will be cut from 80 to 60, a loss of 30 beds."),
    ("fr", "difference", "Le nombre de lits passe de 80 à 60, soit 30 lits de moins."),
    ("en", "share", "Turnout was 45%: 30,000 of the 80,000 voters cast a ballot."),
    ("fr", "change", "Le loyer passe de 620 à 700 euros, soit une hausse de 20 %."),
    ("fr", "change", "Les recettes sont tombées de 4,8 à 3,6 millions d'euros, en baisse de 35 %."),
    ("fr", "change", "La ville comptait 12 400 habitants, contre 15 500 en 1999, soit un recul de 30 %."),
    ("fr", "change", "Les ventes ont bondi de 40 %, à 2,4 millions d'euros contre 2 millions en 2023."),
    ("fr", "change", "Le prix du ticket va passer de 2 à 2,50 euros. Soit une augmentation de 15 %."),
    ("fr", "multiple", "Le nombre d'inscrits a doublé, passant de 140 à 205."),
    ("fr", "share", "Sur place, 240 des 600 salariés ont débrayé, soit 55 % de l'effectif."),
    ("fr", "share", "Le texte a été approuvé par 31 élus sur 50 (72 %)."),
    ("fr", "share", "Ils étaient 3 000 votants sur 7 500 inscrits, soit une participation de 48 %."),
    ("en", "change", "The fare will rise from $2.00 to $2.50, an increase of 15%."),
    ("en", "change", "Attendance fell to 8,000 from 10,000, down 30%."),
    ("en", "change", "Profit climbed 12% to £450m from £360m."),
    ("en", "change", "Output dropped from 90 to 72 tonnes, a fall of 35 per cent."),
    ("en", "multiple", "Membership tripled from 200 to 450 in a year."),
    ("en", "share", "Of them, 150 of the 500 tenants, or 45%, have left."),
    ("en", "share", "It was backed by 18 out of 24 delegates (60%)."),
    ("fr", "change", "Les effectifs, passés de 800 à 600, ont fondu de 40 %."),
    ("fr", "share", "Sur 8 400 inscrits, 4 200 ont voté, soit une participation de 62 %."),
    ("en", "change", "Gas rose to €90 a megawatt-hour from €75 the day before, up 35%."),
    ("fr", "change", "Les éleveurs espéraient 900 tonnes ; ils en prévoient désormais 700, soit un repli de 35 %."),
    ("fr", "change", "La tonne d'orge, qui valait 180 euros en mai, en vaut 225. Une hausse de 15 %, selon le port."),
    ("fr", "change", "De 620 en 2018, le nombre d'élèves est tombé à 480 cette année, soit une chute de 31 %."),
    ("en", "change", "The bridge was costed at £2.0m and the bill has now reached £2.6m, an overrun of 23%."),
    ("en", "change", "Growers hoped for 900 tonnes; they now expect 700, a fall of 35%."),
    ("en", "change", "Barley, worth 180 euros a tonne in May, is worth 225. A rise of 15%, says the port."),
    ("fr", "share", "Sur les 150 élèves, 42 ont été absents, soit un sur cinq, déplore le recteur."),
    ("fr", "share", "Ils étaient partis à 160 ; 80 seulement sont arrivés, soit plus de six marcheurs sur dix."),
    ("en", "share", "Of the 150 pupils, 42 were absent, or one in five, the head said."),
    ("en", "premium", "The bidder offers $60 a share, a premium of 40% over Monday's close of $50."),
]
RIGHT = [
    ("en", "The number of beds will be cut from 80 to 60, a loss of 20 beds."),
    ("fr", "Le nombre de lits passe de 80 à 60, soit 20 lits de moins."),
    ("en", "Turnout was 37.5%: 30,000 of the 80,000 voters cast a ballot."),
    ("fr", "Le loyer passe de 620 à 700 euros, soit une hausse de 13 %."),
    ("fr", "Les recettes sont tombées de 4,8 à 3,6 millions d'euros, en baisse de 25 %."),
    ("fr", "Le nombre d'inscrits a doublé, passant de 140 à 290."),
    ("fr", "Sur place, 240 des 600 salariés ont débrayé, soit 40 % de l'effectif."),
    ("fr", "Le chiffre d'affaires passe de 1,1 à 1,2 milliard d'euros, en hausse de 12 %."),
    ("en", "The fare will rise from $2.00 to $2.50, an increase of 25%."),
    ("en", "Attendance fell to 8,000 from 10,000, down 20%."),
    ("en", "Profit climbed 25% to £450m from £360m."),
    ("en", "It was backed by 18 out of 24 delegates (75%)."),
    ("fr", "Les éleveurs espéraient 900 tonnes ; ils en prévoient désormais 700, soit un repli de 22 %."),
    ("fr", "La tonne d'orge, qui valait 180 euros en mai, en vaut 225. Une hausse de 25 %, selon le port."),
    ("en", "The bridge was costed at £2.0m and the bill has now reached £2.6m, an overrun of 30%."),
    ("fr", "Sur les 150 élèves, 31 ont été absents, soit un sur cinq, déplore le recteur."),
    ("fr", "Ils étaient partis à 160 ; 101 sont arrivés, soit plus de six marcheurs sur dix."),
    ("en", "Of the 150 pupils, 28 were absent, or one in five, the head said."),
    ("en", "The bidder offers $60 a share, a premium of 20% over Monday's close of $50."),
]
SILENT = [
    ("fr", "Le non l'a emporté par 463 voix contre 391, soit 54,2 % des suffrages."),
    ("en", "The noes won by 463 votes to 391, or 54.2% of those cast."),
    ("en", "She beat him by 463 to 391, that is 54%."),
    ("fr", "Le port a vendu 900 tonnes d'orge et 700 tonnes de blé, soit un repli de 8 % du tout en un an."),
    ("en", "The shop sold 900 hats and 700 gloves. A rise of 5% on last year, it said."),
    ("fr", "La cantine sert 150 repas à 42 tables, soit un plat sur cinq sans viande."),
    ("fr", "Le prix du blé a reculé de 3 %, à 210 euros la tonne, contre 230 euros en 2023."),
    ("fr", "La facture passe de 80 à 100 euros par mois, et le gouvernement promet une aide de 10 %."),
    ("en", "Wheat slipped 3% to $210 a tonne, against $230 in 2023."),
    ("fr", "Le loyer passe de 620 à 700 euros, alors que l'inflation a reculé de 2 %."),
    ("fr", "La température ira de 12 à 18 degrés, avec 60 % d'humidité."),
    ("fr", "Le trajet de Brenac à Lormes coûte 12 euros contre 9 euros en bus, et 30 % des places sont libres."),
    ("fr", "Le texte a été adopté par 24 voix contre 11 ; la taxe augmente de 3 %."),
    ("fr", "Le budget passe de 80 à 84 millions d'euros, avec une hausse de 2 % par an des salaires."),
    ("fr", "Près de 240 des 600 salariés ont débrayé, et 55 % des cadres."),
    ("en", "Prices rose from $2.00 to $2.50 while wages grew by 3%."),
    ("en", "The train from platform 4 to platform 9 was 20% fuller."),
    ("en", "The firm doubled its dividend from March to May."),
    ("en", "Some 150 of the 500 tenants have left, and 45% of the rest want to."),
    ("en", "The bidder paid a premium, and its 40% stake cost $60 a share, $50 less than asked."),
]
MARGINS_WRONG = [
    ("en", "Dana Pell won by 320 votes. She received 5,412, and Luke Orr, who had hoped to hold on, 5,192."),
    ("fr", "Dana Pell l'emporte de 320 voix. Elle a obtenu 5 412 voix, et son adversaire 5 192."),
    ("en", "Ivo Marsh beat Pavel Orlik by 34 seconds. Marsh clocked 2:11:04. Orlik finished in 2:11:28."),
    ("en", "Dana Pell won by 320 votes. She took 5,412 votes to 5,192 for her rival."),
    ("fr", "La maire sortante l'emporte avec une avance de 210 voix : 3 845 contre 3 535."),
    ("fr", "Il devance de 96 voix son rival, par 1 204 voix contre 1 128."),
]
VOTES_WRONG = [
    ("fr", "Sur 35 votants, 22 ont voté pour, huit contre et trois se sont abstenus."),
    ("fr", "Le texte a obtenu 41 voix pour, 12 contre et 5 abstentions. On comptait 62 élus présents."),
    ("en", "Of the 48 votes cast, 30 were for, 12 against and four abstentions."),
    ("en", "The motion had 17 in favour, nine against and two abstentions. There were 30 members present."),
]
VOTES_RIGHT = [
    ("fr", "Sur 33 votants, 22 ont voté pour, huit contre et trois se sont abstenus."),
    ("fr", "Le texte a obtenu 41 voix pour et 12 contre. On comptait 62 élus présents."),
    ("fr", "Le conseil de 35 élus a voté : 22 voix pour, huit contre et trois abstentions."),
    ("en", "Of the 46 votes cast, 30 were for, 12 against and four abstentions."),
    ("en", "The motion had 17 in favour and nine against. There were 30 members present."),
]
MARGINS_RIGHT = [
    ("en", "Dana Pell won by 320 votes. She received 5,412 in Ardley and 5,192 in Lowick."),
    ("en", "Dana Pell took 5,412 votes to 5,192, overturning a majority of 3,320."),
    ("en", "The party was defending a majority of 3,320. Dana Pell took 5,412 votes to 5,192."),
    ("en", "A survey gave her a lead of 900 votes. She took 5,412 votes to 5,192 for her rival."),
    ("fr", "Elle l'emporte par 3 845 voix contre 3 535, effaçant l'avance de 1 210 voix de son rival."),
    ("fr", "Il y a six ans, il avait 1 210 voix d'avance. Elle l'emporte par 3 845 voix contre 3 535."),
    ("en", "Ivo Marsh beat Pavel Orlik by 24 seconds. Marsh clocked 2:11:04. Orlik finished in 2:11:28."),
    ("en", "Dana Pell won by 220 votes. She took 5,412 votes to 5,192 for her rival."),
    ("fr", "La maire sortante l'emporte avec une avance de 310 voix : 3 845 contre 3 535."),
    ("en", "Ivo Marsh won by 34 seconds in Rome. Pavel Orlik once ran 2:11:28 there."),
    ("fr", "Il l'a emporté avec 96 voix d'écart. Le texte est passé par 25 voix contre 12."),
]


@pytest.mark.parametrize(("lang", "attribute", "text"), WRONG)
def test_a_percentage_that_does_not_follow_is_told(lang: str, attribute: str, text: str) -> None:
    assert slips(lang, text) == [attribute]


@pytest.mark.parametrize(("lang", "text"), RIGHT + SILENT)
def test_right_and_unrelated_percentages_are_left_alone(lang: str, text: str) -> None:
    assert slips(lang, text) == []


@pytest.mark.parametrize(("lang", "text"), MARGINS_WRONG)
def test_a_margin_that_is_no_difference_is_told(lang: str, text: str) -> None:
    assert slips(lang, text) == ["margin"]


@pytest.mark.parametrize(("lang", "text"), VOTES_WRONG)
def test_votes_that_are_not_all_there_are_told(lang: str, text: str) -> None:
    assert slips(lang, text) == ["votes"]


@pytest.mark.parametrize(("lang", "text"), VOTES_RIGHT)
def test_votes_that_are_all_there_or_may_be_are_left_alone(lang: str, text: str) -> None:
    assert slips(lang, text) == []


@pytest.mark.parametrize(("lang", "text"), MARGINS_RIGHT)
def test_a_right_or_unrelated_margin_is_left_alone(lang: str, text: str) -> None:
    assert slips(lang, text) == []
