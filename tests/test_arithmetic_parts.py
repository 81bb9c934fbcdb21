"""Parts without a noun of their own, or said to be all, against what they are parts of."""

import pytest
from arithmetic_articles import slips

WRONG = [
    # parts of things, told by a verb each, in the sentence behind the total
    ("en", "Divers brought up 31 crates from the wreck. 17 were sealed, nine were open and six were empty."),
    ("en", "The vet examined 44 horses. Twenty-one were lame, 16 were sound and nine were blind."),
    ("en", "The museum bought 15 masks at the sale: seven were carved, five were painted and four were plain."),
    ("fr", "Les plongeurs ont remonté 31 caisses. 17 étaient scellées, neuf étaient ouvertes et six étaient vides."),
    (
        "fr",
        "Le vétérinaire a examiné 44 chevaux. Vingt et un étaient boiteux, 16 étaient sains et neuf étaient aveugles.",
    ),
    ("fr", "Le musée a acheté 15 masques : sept sont sculptés, cinq sont peints et quatre sont nus."),
    # of what was counted sentences ago
    (
        "en",
        "Divers raised 31 crates. All went well. Of the crates raised, 17 were full, nine were open and six were bare.",
    ),
    ("en", "The vet saw 44 horses in May. Of the horses tested, 25 were sound and 20 were lame."),
    ("en", "Customs held 12 lorries. Of these lorries, six were empty, five were full and two were stolen."),
    (
        "fr",
        "Il a saisi 31 caisses. Parmi les caisses saisies, 17 sont vides, neuf sont pleines et six sont brisées.",
    ),
    ("fr", "Il a vu 44 chevaux en mai. Sur les chevaux testés, 25 étaient sains et 20 étaient boiteux."),
    (
        "fr",
        "La douane retient 12 camions. Parmi les camions retenus, six sont vides, cinq sont pleins et deux sont nus.",
    ),
    # one digit of a large total, behind a comma, with no noun but the total's
    ("en", "The new school will have 1,460 pupils, 980 from Kelby and 380 from Harlow."),
    ("en", "The merged firm has 3,270 employees, 2,140 from the bank, 1,030 from its rival."),
    ("en", "The ship carries 2,650 containers, 1,420 for Kelby and 1,130 for Lorne."),
    ("fr", "Le nouveau lycée accueillera 1 460 élèves, 980 venus de Lormes, 380 de Brenac."),
    ("fr", "L'armée fusionnée compte 3 270 soldats, 2 140 issus du nord, 1 030 du sud."),
    ("fr", "Le navire emporte 2 650 conteneurs, 1 420 pour Lormes et 1 130 pour Vire."),
    # nobody else
    (
        "en",
        "Fines of £64m hung over the trade. Banks paid £21m, insurers £18m and brokers £15m. Nobody else was fined.",
    ),
    ("en", "Eight sailors and five cooks were among the 15 hurt, and nobody else was touched."),
    (
        "en",
        "The raid led to 34 arrests. Nineteen dockers, nine drivers and five guards are held. No one else was taken.",
    ),
    (
        "fr",
        "La dette est de 64 millions. La banque en a 21 millions, le fonds 18 millions, Vire 15 millions. C'est tout.",
    ),
    ("fr", "Huit marins et cinq cuisiniers figurent parmi les 15 blessés, et personne d'autre n'a été touché."),
    (
        "fr",
        "On compte 34 arrestations. Dix-neuf dockers, neuf pilotes et cinq vigiles sont pris. Nul autre ne l'est.",
    ),
    # shared out by "with … for"
    (
        "en",
        "It gave $38 million to three towns, with $17 million for Vire, $12 million for Ayre and $6 million for Lorne.",
    ),
    ("en", "It will pay £90m to three regions: £45m for the north, £30m for the coast and £25m for the islands."),
    (
        "fr",
        "Il verse 38 millions d'euros à trois villes, avec 17 millions pour Lom, 12 pour Vire et 6 pour Bren.",
    ),
    # of all of them so many and so many, and nothing is said of the few that are left
    ("en", "Of the 58 injured, 37 were kept in hospital and 19 were sent home."),
    ("en", "Of the 74 houses, 41 were flooded and 31 were spared."),
    ("en", "Of the 63 cases, 40 were dropped and 21 went to court."),
    ("fr", "Sur les 58 blessés, 37 ont été hospitalisés et 19 ont été soignés sur place."),
    ("fr", "Des 74 maisons, 41 ont été inondées et 31 ont été épargnées."),
    ("fr", "Sur les 63 dossiers, 40 ont été classés et 21 ont été renvoyés au tribunal."),
]
SILENT = [
    ("en", "Divers brought up 32 crates from the wreck. 17 were sealed, nine were open and six were empty."),
    ("en", "Divers brought up 60 crates from the wreck. 17 were sealed, nine were open and six were empty."),
    ("en", "Divers brought up 31 crates in June. In July 17 were sold, nine were given away and six were lost."),
    ("en", "The museum has 40 masks. Fifteen are carved, fourteen are in Paris and eight are on loan."),
    ("en", "Divers brought up 31 crates, most of them old. Another 17 were sealed, nine were open and six were empty."),
    ("fr", "Les plongeurs ont remonté 32 caisses. 17 étaient scellées, neuf étaient ouvertes et six étaient vides."),
    ("fr", "Le musée a 40 masques. Quinze sont sculptés, quatorze sont à Paris et huit sont prêtés."),
    ("en", "Divers raised 31 crates. Of the crates raised, 17 were sealed, nine were open and five were bare."),
    ("en", "Divers raised 31 crates. Of the coins raised, 17 were gold, nine were silver and six were copper."),
    ("en", "Divers raised 31 crates. Of the crates raised, 17 were sealed and four were open."),
    ("fr", "Il a saisi 32 caisses. Parmi les caisses, 17 sont vides, neuf sont pleines et six sont brisées."),
    ("en", "The new school will have 1,360 pupils, 980 from Kelby and 380 from Harlow."),
    ("en", "The school has 1,460 pupils, including 980 from Kelby and 380 from Harlow."),
    ("en", "The school has 1,460 pupils, 980 from Kelby and 210 from Harlow."),
    ("en", "The group cuts 300 jobs in Kelby, 200 in Harlow and 120 in Lorne."),
    ("fr", "Le groupe supprime 300 postes à Lormes, 200 à Vire et 120 à Brenac."),
    ("en", "It sold 2,650 tickets in 2023, 2,410 in 2022 and 1,130 in 2021."),
    ("en", "The firm made 1,480 cars in May, 1,190 in April and 1,310 in March."),
    ("fr", "Elle a vendu 2 650 billets en 2023, 2 410 en 2022 et 1 130 en 2021."),
    ("fr", "Le lycée compte 1 460 élèves, dont 980 de Lormes et 380 de Brenac."),
    ("fr", "Le nouveau lycée accueillera 1 360 élèves, 980 venus de Lormes, 380 de Brenac."),
    (
        "en",
        "Fines of £54m hung over the trade. Banks paid £21m, insurers £18m and brokers £15m. Nobody else was fined.",
    ),
    ("en", "Fines of £64m hung over the trade. Banks paid £21m, insurers £18m and brokers £15m, among others."),
    ("en", "Eight sailors and five cooks were among the 13 hurt, and nobody else was touched."),
    ("en", "Eight sailors and five cooks were among the 15 hurt."),
    ("fr", "Huit marins et cinq cuisiniers figurent parmi les 15 blessés."),
    ("fr", "Huit marins et cinq cuisiniers figurent parmi les 13 blessés, et personne d'autre n'a été touché."),
    (
        "en",
        "It gave $35 million to three towns, with $17 million for Vire, $12 million for Ayre and $6 million for Lorne.",
    ),
    ("en", "Of the 58 injured, 37 were kept in hospital and 19 were sent home. The other two died."),
    ("en", "Of the 58 injured, 37 were kept in hospital and 12 were sent home."),
    ("en", "Of the 58 injured, 37 were kept in hospital and 19 were women."),
    ("en", "Of the 56 injured, 37 were kept in hospital and 19 were sent home."),
    ("fr", "Sur les 58 blessés, 37 ont été hospitalisés et 19 ont été soignés sur place. Deux ont disparu."),
    ("fr", "Sur les 56 blessés, 37 ont été hospitalisés et 19 ont été soignés sur place."),
]


@pytest.mark.parametrize(("lang", "text"), WRONG)
def test_parts_that_miss_what_they_make_up(lang: str, text: str) -> None:
    assert slips(lang, text) in (["sum"], ["excess"], ["remainder"])


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_parts_that_fit_or_are_not_all(lang: str, text: str) -> None:
    assert slips(lang, text) == []
