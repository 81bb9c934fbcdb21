"""Totals and parts: what must be told, what must not."""

import pytest
from arithmetic_articles import checked, slips, sums

from checker.values.value import Verdict

WRONG = [
    ("fr", "L'attaque a tué huit personnes, à savoir quatre soldats, deux passants et une infirmière."),
    (
        "fr",
        "La mairie a payé 40 000 euros le toit, 25 000 la cloche et 12 000 euros le coq, soit 87 000 euros au total.",
    ),
    ("en", "The museum drew 410 visitors in May, 380 in June and 520 in July, a total of 1,410."),
    ("fr", "Le musée a reçu 410 visiteurs en mai, 380 en juin et 520 en juillet, soit 1 410 au total."),
    (
        "fr",
        "Un pont de 21 millions d'euros, payé pour 9 millions par l'État, pour 6 par la ville et pour 4 par le port.",
    ),
    (
        "en",
        "Damage is put at about £3.4 million: £2.1 million for the hall, £600,000 for the pier and £400,000 for boats.",
    ),
    ("en", "Of the 31 herds in the valley, 18 have been tested, and 15 are still to be seen."),
    ("fr", "Sur les 23 élevages de la zone, 14 ont été contrôlés et 11 restent à contrôler."),
    ("en", "Customs found 31 watches, 12 pens, nine lighters and a camera, 55 pieces in all."),
    ("fr", "Les policiers ont saisi 12 fusils, neuf pistolets et une grenade, 25 armes en tout."),
    ("en", "The 14 victims, nine men and six women, were taken to hospital."),
    ("fr", "Les 14 victimes, neuf hommes et six femmes, ont été hospitalisées."),
    ("fr", "La commission compte douze membres : cinq élus, quatre experts et deux riverains."),
    ("fr", "Le plan atteint 7,4 millions d'euros : 3,1 pour les digues, 2,2 pour les pompes et 1,9 pour les stations."),
    ("fr", "Au total, 58 personnes ont été relogées : 31 dans un gymnase et 25 chez des proches."),
    ("fr", "Trois personnes sont mortes : deux hommes, une femme et un adolescent."),
    ("fr", "La subvention est de 90 000 euros, soit 50 000 pour l'équipement et 30 000 pour la formation."),
    ("fr", "Quarante élèves participent, à savoir 22 filles et 16 garçons."),
    (
        "fr",
        "L'enveloppe est de 640 millions d'euros. Dans le détail : 300 pour le rail, 200 pour l'eau et 120 pour l'air.",
    ),
    ("fr", "Le naufrage a fait 14 morts. Tous les corps sont à terre : sept à Brenac et les cinq autres à Lormes."),
    ("fr", "La flotte perd 11 bateaux : 6 chalutiers, 3 vedettes et 4 barges."),
    ("fr", "Le club a vendu 1 250 billets : 800 en ligne et 350 au guichet."),
    ("fr", "Ils sont 17 à avoir signé (9 avocats, 4 juges et 3 greffiers)."),
    ("fr", "Sept hommes et six femmes, soit 15 personnes, ont pris place à bord."),
    ("en", "The board has nine members: four owners, three workers and one chair."),
    (
        "en",
        "The repairs cost $8.2 million: $4.1 million for the roof, $2.5 million for lifts and $1.1 million for doors.",
    ),
    ("en", "In all, 73 homes were lost: 41 on the north bank and 30 on the south."),
    ("en", "The fleet is made up of 25 vessels: 12 trawlers, 9 tugs and 6 ferries."),
    ("en", "Twelve people were held: seven at the port and the other four at the station."),
    ("en", "The council has 41 seats: 20 for Labour, 11 for the Greens and eight for independents."),
    ("en", "Thirty-two people were hurt. Twenty of the injured were taken to Mercy, nine to St Anne's and eight home."),
    ("en", "The grant is €600,000: €350,000 for the theatre, which burned two years ago, and €200,000 for the park."),
    ("en", "Nine boys and seven girls, for a total of 18, sat the exam."),
    ("en", "Five men were charged: two brothers, a cousin and a neighbour."),
    ("fr", "Le bilan est de 25 blessés — 12 passagers, 8 piétons et 3 policiers."),
    ("fr", "Sur les 52 rescapés, 31 sont soignés à Brenac et les 19 autres ont regagné leur domicile."),
    (
        "fr",
        "Cinquante-deux personnes étaient à bord. Trente ont été sauvées, douze sont mortes et les sept autres errent.",
    ),
    ("en", "Of the 52 survivors, 31 are in hospital and the other 19 have gone home."),
    ("fr", "L'accident a fait 12 blessés, dont 15 grièvement."),
    ("fr", "L'aide atteint 3 millions d'euros, dont 4 millions pour le port."),
    ("en", "The blast left 12 injured, including 15 children."),
]
APPORTIONED = [
    (
        "fr",
        "Que sont devenues les 54 nageuses ? Trente ont été hébergées, dix-neuf sont rentrées et six sont soignées.",
    ),
    (
        "fr",
        "Que deviennent les 54 chevaux du haras ? Trente sont vendus, dix-neuf sont partis et une jument a été gardée.",
    ),
    (
        "fr",
        "Soixante marins étaient à bord. Trente-deux ont été sauvés, vingt sont morts et dix ont été hélitreuillés.",
    ),
    ("fr", "La banque ferme 240 agences. Brive en perd 110, Tulle 90 et le siège de Guéret 60."),
    ("fr", "Le diocèse vend 240 tableaux. Brive reçoit 110 tableaux, Tulle 90 et le musée de Guéret 60."),
    ("fr", "Brive perd 110 agences, Tulle 90 et Guéret 60. Au total, 240 agences ferment."),
    ("en", "What became of the 52 sailors? Thirty were picked up, eleven were flown home and twelve are missing."),
    ("en", "The chain is closing 84 shops. Kelby loses 31, Harlow 22 and the islands 40."),
    ("en", "Kelby gets 31 buses, Harlow 22 and the islands 40. In all, 84 buses are coming."),
]
NOT_APPORTIONED = [
    ("fr", "Soixante marins étaient à bord. Quarante ont été sauvés, trente ont été soignés et vingt ont été opérés."),
    ("fr", "La banque ferme 240 agences. Brive en perd 110, Tulle 90 et le siège de Guéret 40."),
    ("fr", "La banque ferme 240 agences. Brive en perd notamment 110, Tulle 90 et Guéret 60."),
    ("fr", "La banque ferme 240 agences. Brive emploie 110 salariés, Tulle 90 et Guéret 60."),
    ("fr", "La banque ferme 240 agences.\n\nBrive en perd 110, Tulle 90 et le siège de Guéret 60."),
    ("en", "The chain is closing 84 shops. Kelby loses 31, Harlow 22 and the islands 20, among others."),
    ("en", "The chain is closing 84 shops. Kelby lost 31 of them last year, Harlow 22 and the islands 40."),
    ("en", "The chain opened 84 shops. Kelby beat Harlow 31 to 22, Lorne 40 and the islands 20."),
]
RIGHT = [
    ("en", "The 15 victims, nine men and six women, were taken to hospital."),
    ("fr", "Les 15 victimes, neuf hommes et six femmes, ont été hospitalisées."),
    ("fr", "La commission compte onze membres : cinq élus, quatre experts et deux riverains."),
    ("fr", "Le plan atteint 7,2 millions d'euros : 3,1 pour les digues, 2,2 pour les pompes et 1,9 pour les stations."),
    ("fr", "Le budget est de 23,4 millions d'euros : 9,8 pour l'école, 6,1 pour les rues et 7,4 pour le port."),
    ("fr", "Trois personnes sont mortes : deux hommes et une femme."),
    ("fr", "Douze morts : huit hommes, dont deux policiers, et quatre femmes."),
    ("fr", "Seize sauveteurs sont sur place : dix pompiers, dont trois plongeurs, et six gendarmes."),
    ("en", "The board has eight members: four owners, three workers and one chair."),
    ("en", "Nine boys and seven girls, for a total of 16, sat the exam."),
    ("en", "Seven people died: four men, two of them brothers, and three women."),
    (
        "en",
        "Thirty-seven people were hurt. Twenty of the injured were taken to St Anne's, nine to Mercy and eight home.",
    ),
]
SILENT = [
    (
        "en",
        "Damage is put at about £3.1 million: £2.1 million for the hall, £600,000 for the pier and £400,000 for boats.",
    ),
    (
        "fr",
        "Un pont de 60 millions d'euros, payé notamment pour 9 millions par l'État et pour 20 millions par la ville.",
    ),
    ("en", "Of the 38 herds in the valley, 18 have been tested, and 15 are still to be seen, while five were culled."),
    (
        "fr",
        "La ville a reçu 1 200 euros en mai, 3 000 en juin et 5 000 en juillet, soit plus de 9 000 euros au total.",
    ),
    ("en", "The museum drew 41,000 people in May, 38,000 in June and 52,000 in July, a total of about 130,000."),
    ("en", "The 15 victims, nine men and five women among them, were taken to hospital."),
    ("en", "The 15 victims, two men and a woman, were found late."),
    ("en", "He scored 30 points: 12 assists and 10 rebounds made it a triple-double."),
    ("en", "The singer has sold 3 million copies: 2 million in France and 500,000 in Spain."),
    ("en", "Twelve guns were seized: two rifles and a pistol were loaded."),
    ("fr", "Le train quitte Brenac à 8 h 12 : 15 voyageurs et 3 vélos à bord."),
    ("fr", "Vingt invités sont venus, notamment : cinq élus, quatre experts et deux riverains."),
    ("fr", "Neuf blessés : deux enfants et une femme sont dans un état grave."),
    ("fr", "Le club compte 300 licenciés et 12 équipes : 180 garçons et 140 filles en cadets."),
    ("fr", "Il a marqué 30 points en deux matches : 12 passes et 14 rebonds s'y ajoutent, entre autres."),
    ("fr", "Le chantier emploie 60 personnes : une vingtaine de maçons et une trentaine de peintres."),
    ("fr", "Elle a payé 300 euros de loyer et 200 euros de charges, soit 100 euros de plus qu'en mars."),
    ("fr", "La salle a 80 places : rendez-vous à 20 heures et à 22 heures."),
    ("fr", "Six accords ont été signés : l'un porte sur le gaz, l'autre sur le blé."),
    ("fr", "Deux immeubles, dont 45 logements, ont été rasés."),
    ("fr", "Quatorze piscines ouvertes en quatre ans, dont onze en plein air."),
    ("en", "The chain opened 14 shops in four years, including eleven in the north."),
    ("fr", "L'accident a fait 12 blessés, dont trois grièvement."),
    ("en", "Two towers, including 45 flats, were razed."),
    ("fr", "Huit blessés, dont trois enfants et deux femmes, ont été soignés sur place."),
    ("fr", "Sept véhicules ont brûlé : quatre voitures, le camion du maire et un bus."),
    ("en", "Thirty guests came, among them: five mayors, four judges and two bishops."),
    ("en", "Nine were hurt: two children and a woman are in a serious condition."),
    ("en", "He spoke for 40 minutes: three protesters and two guards were removed."),
    ("en", "The shop sells 50 cheeses: about 20 from France and some 15 from Spain."),
    ("en", "Two charges remain: the first dates from May and the second from June."),
    ("en", "Twenty people work here: ten drivers, the manager's family and six clerks."),
    ("en", "The firm has 90 staff, such as: 12 cooks and 15 waiters."),
    ("en", "She paid 300 euros in rent and 200 euros in fees, a total of 100 euros more than in March."),
]


@pytest.mark.parametrize(("lang", "text"), WRONG)
def test_parts_that_miss_their_total_are_told(lang: str, text: str) -> None:
    assert slips(lang, text) in (["sum"], ["excess"])


@pytest.mark.parametrize(("lang", "text"), RIGHT)
def test_parts_that_make_their_total_are_right(lang: str, text: str) -> None:
    assert slips(lang, text) == []


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_open_and_hedged_lists_and_chance_neighbours_are_left_alone(lang: str, text: str) -> None:
    assert slips(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Some 410 crates were lost. They float. Ardley found 365 of them, all dry, and Lowick the other 55."),
        ("en", "The trial had 1,236 patients, of whom 824 had the drug and 422 a placebo."),
        ("en", "The club has eleven boats; once the four are sold, it will be down to six."),
        ("fr", "Le club a onze bateaux ; une fois les quatre vendus, il n'en restera que six."),
        ("fr", "L'essai a porté sur 1 236 patients, dont 824 ont reçu le produit et 422 un placebo."),
        ("fr", "Mené dans 14 pays, l'essai compte 1 236 patients, dont 824 sous traitement et 422 sous placebo."),
        ("fr", "L'usine emploie 490 salariés. En mars, 130 sont partis ; les 350 autres ont fait grève."),
    ],
)
def test_parts_that_all_but_make_their_whole_are_told(lang: str, text: str) -> None:
    assert slips(lang, text) == ["remainder"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Some 420 crates were lost. They float. Ardley found 365 of them, all dry, and Lowick the other 55."),
        ("en", "The trial had 1,236 patients, of whom 824 had the drug and 412 a placebo."),
        ("en", "The club has eleven boats; once the four are sold, it will be down to seven."),
        ("en", "The club has eleven boats; four were sold to the navy by six members."),
        ("fr", "Le club a onze bateaux ; une fois les quatre vendus, il n'en restera que sept."),
        ("en", "Police held 300 people, including 200 men and 120 students."),
        ("en", "The hall has 400 seats. Last night 120 people came. The other 30 stayed at home."),
        ("fr", "L'usine emploie 480 salariés. En mars, 130 sont partis ; les 350 autres ont fait grève."),
    ],
)
def test_parts_that_make_their_whole_or_are_others_are_left_alone(lang: str, text: str) -> None:
    assert slips(lang, text) == []


def test_the_sum_is_spelt_out() -> None:
    assert "19 + neuf = 28" in sums("fr", "On déplore 31 morts : 19 à Brenac et neuf à Lormes.")


def test_both_sides_quote_words_of_the_article() -> None:
    text = "The board has nine members: four owners, three workers and one chair."
    (fact,) = checked("en", text)
    assert fact.verdict is Verdict.CONFLICT
    assert [member.quote for member in fact.members] == ["nine", "four owners, three workers and one"]


@pytest.mark.parametrize(("lang", "text"), APPORTIONED)
def test_a_total_that_the_next_sentence_shares_out_wrongly(lang: str, text: str) -> None:
    assert slips(lang, text) == ["sum"]


@pytest.mark.parametrize(("lang", "text"), NOT_APPORTIONED)
def test_a_list_that_is_not_all_of_the_total(lang: str, text: str) -> None:
    assert slips(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "It passed by 21 votes to 14, with three abstentions. All 40 councillors were present.", ["votes"]),
        ("en", "It passed by 21 votes to 16, with three abstentions. All 40 councillors were present.", []),
        ("en", "It passed by 21 votes to 14, with three abstentions. The council has 40 members.", []),
        (
            "fr",
            "Adopté par 21 voix contre 14 et trois abstentions. Les 40 élus étaient tous présents.",
            ["votes"],
        ),
        ("fr", "Adopté par 21 voix contre 16 et trois abstentions. Les 40 élus étaient tous présents.", []),
        ("fr", "Le syndicat était au complet. Sur 29 délégués, douze ont dit oui, dix non.", []),
        (
            "fr",
            "Chambre au complet : 29 membres. Douze ont adopté, dix l'ont rejeté, cinq se sont abstenus.",
            ["votes"],
        ),
    ],
)
def test_votes_of_a_body_that_was_there_to_the_last_member(lang: str, text: str, found: list[str]) -> None:
    assert slips(lang, text) == found
