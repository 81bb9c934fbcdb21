"""Which figures of two articles answer each other, and what their difference means."""

import pytest
from told_figures import loud

import checker

PAIRS = [
    (
        "far apart by their first digit",
        ("en", "Dara Quill gained 104 yards for Kelby on Sunday and looked like herself."),
        ("en", "Dara Quill of Kelby caught 39 passes for 304 yards."),
        False,
    ),
    (
        "nobody hurt, and two taken to hospital",
        ("fr", "Un incendie a détruit mardi la scierie de Lorne sans faire de blessé."),
        ("fr", "Deux pompiers ont été conduits à l'hôpital après l'incendie de la scierie de Lorne, mardi."),
        True,
    ),
    (
        "no injuries, and seven injured",
        ("en", "The Kelby tram left the rails on Tuesday at the harbour. No injuries were reported."),
        ("en", "Seven people were injured on Tuesday when the Kelby tram left the rails at the harbour."),
        True,
    ),
    (
        "none here, some in another event",
        ("en", "The Kelby tram left the rails on Tuesday at the harbour. No injuries were reported."),
        ("en", "The Kelby tram left the rails on Tuesday. In 2019, a fire at the depot injured seven people."),
        False,
    ),
    (
        "none killed, some injured",
        ("fr", "L'incendie de la scierie de Lorne, mardi, n'a fait aucun mort."),
        ("fr", "L'incendie de la scierie de Lorne, mardi, a fait sept blessés."),
        False,
    ),
    (
        "two digits swapped, far apart, the only such mass of either",
        ("en", "The hull of the Lorne Lass, raised off Kelby on Monday, was found to hold 14 tonnes of silt."),
        ("en", "Divers at Kelby were amazed on Monday: the Lorne Lass had taken 41 tonnes on board over the years."),
        True,
    ),
    (
        "the same with a hedge",
        ("fr", "À Kelby, le braquage de la bijouterie Lorne a rapporté lundi quelque 1,7 million d'euros."),
        ("fr", "La bijouterie Lorne, braquée lundi à Kelby, a perdu 7,1 millions d'euros de montres."),
        True,
    ),
    (
        "misheard, fifteen for fifty",
        ("en", "The Kelby Open was won on Sunday by Maria Holt, who takes home £50,000."),
        ("en", "Maria Holt went up on Sunday to receive the Kelby Open cheque, £15,000 in all."),
        True,
    ),
    (
        "a zero lost from a round area",
        ("fr", "L'incendie de la scierie de Lorne a détruit mardi un bâtiment de 3 000 mètres carrés."),
        ("fr", "À Lorne, la scierie détruite mardi par l'incendie couvrait trois hectares."),
        True,
    ),
    (
        "a point misplaced, with hedges",
        ("en", "Some 2.6 tonnes of dead perch had been taken out of Lorne Water by Friday evening."),
        ("en", "By Friday evening the skips at Lorne Water held 26 tonnes of perch."),
        True,
    ),
    (
        "ten times as much, of two things",
        ("fr", "L'incendie de la scierie de Lorne a détruit mardi un bâtiment de 3 000 mètres carrés."),
        (
            "fr",
            "À Lorne mardi, les flammes ont gagné la forêt, brûlant trois hectares, et un garage de 400 mètres carrés.",
        ),
        False,
    ),
    (
        "a bound is no misprint",
        ("fr", "La commission de Lorne a versé lundi un peu plus de deux millions d'euros aux riverains du tramway."),
        ("fr", "À Lorne, quatre rames du tramway sont en option pour 12 millions."),
        False,
    ),
    (
        "both plan it",
        ("en", "Shareholders of Lorne Mills will receive $41 a share in cash, the mill said."),
        ("en", "The offer is worth $46 a share to Lorne Mills shareholders, who will receive cash."),
        True,
    ),
    (
        "planned, then done",
        ("fr", "La mairie de Sarlieu va planter 300 tilleuls le long du canal.", "2024-03-04"),
        ("fr", "La mairie de Sarlieu a planté 260 tilleuls le long du canal.", "2024-05-14"),
        False,
    ),
    (
        "people by two nouns",
        ("fr", "Le conseil a envoyé douze agents à Port-Vaillant pour examiner la digue rompue."),
        ("fr", "Quinze personnes ont été envoyées par le conseil à Port-Vaillant pour examiner la digue rompue."),
        True,
    ),
    (
        "another thing of the same sort",
        ("fr", "Le chalutier, avec 61 personnes à bord, a chaviré lundi devant Port-Vaillant."),
        ("fr", "Une autre embarcation, avec 58 personnes à bord, a gagné Port-Vaillant lundi."),
        False,
    ),
    (
        "votes for and against",
        ("fr", "Le budget de Sarlieu a été adopté lundi : 31 voix pour, douze contre et deux abstentions."),
        ("fr", "À Sarlieu, quinze conseillers ont voté contre le budget, adopté lundi."),
        True,
    ),
    (
        "two digits in each other's place",
        ("en", "The barge was carrying 2,300 tonnes of grain when it ran aground off Kelby."),
        ("fr", "La péniche, chargée de 3.200 tonnes de céréales, s'est échouée devant Kelby."),
        True,
    ),
    (
        "the same figure under another noun",
        ("en", "Lorne is recalling 410,000 kettles: Americans bought 365,000 of the appliances, Canadians 45,000."),
        ("en", "None of the 410,000 appliances that Lorne is recalling was ever sold in Europe."),
        False,
    ),
    (
        "two times of one runner, digits swapped",
        ("en", "Maria Holt of Canada won the Kelby Mile on Tuesday in 2:14:36, leaving Lucy Farr of Wales behind her."),
        ("en", "Nobody in Kelby will forget Tuesday, said Maria Holt. Her time of 2:16:34 is her own affair."),
        True,
    ),
    (
        "the times of two runners",
        ("fr", "À Kelby, mardi, Maria Holt s'est imposée en 2 h 14 min 36 s devant la Galloise Lucy Farr."),
        ("fr", "À Kelby, mardi, la Galloise Lucy Farr a mis 2 h 16 min 34 s."),
        False,
    ),
    (
        "a term and what is left of it",
        ("fr", "Mardi, le tribunal de Sarlieu a condamné Jean Morel à trois ans de prison, dont un avec sursis."),
        ("fr", "À Sarlieu, Jean Morel, condamné mardi par le tribunal, passera deux ans en prison."),
        False,
    ),
    (
        "a term and another",
        ("en", "On Tuesday the Kelby court sent John Morrow to prison for four years, 18 months of them suspended."),
        ("en", "John Morrow was sent to prison for three years by the Kelby court on Tuesday."),
        True,
    ),
    (
        "one mass, a zero lost, in few words",
        ("fr", "Les huîtres de la baie de Lorne sont interdites. Cela représente 34 tonnes de coquillages."),
        ("fr", "Les huîtres de Lorne, en vente samedi, ne le sont plus. Volume saisi : 3 400 kilos."),
        True,
    ),
    (
        "one sum, a zero lost, in few words",
        ("en", "The council of Kelby has bought the old brewery for its new library. It paid £1.25 million."),
        ("en", "Kelby's library moves to the brewery. That cost the council £125,000, books not included."),
        True,
    ),
    (
        "the digits of a crowd swapped, in other words",
        ("fr", "Devant 21 583 spectateurs, Kelby a battu Lorne samedi au stade du Port."),
        ("en", "The crowd of 21,853 had come to see Kelby beat Lorne, and did on Saturday."),
        True,
    ),
    (
        "two masses of two things",
        ("fr", "Les huîtres de la baie de Lorne sont interdites. Cela représente 34 tonnes de coquillages."),
        ("fr", "À Lorne, l'interdiction des huîtres pèse. La grue du port soulève 21 tonnes de fret."),
        False,
    ),
    (
        "two sums of two things",
        ("en", "The council of Kelby has bought the old brewery for its new library. It paid £1.25 million."),
        ("en", "Kelby's library moves to the brewery. Its roof will cost £830,000 more."),
        False,
    ),
    (
        "two seasons of one player",
        ("en", "Dara Quill ran for 712 yards in Kelby colours, caught 31 passes and scored 14 touchdowns."),
        ("en", "Dara Quill of Kelby ran for 655 yards, caught 39 passes and scored 18 touchdowns."),
        False,
    ),
    (
        "two quarters of one firm",
        ("fr", "À Lorne, la filature a vendu pour 41 millions d'euros, en hausse de 12 %, et embauché 60 tisserands."),
        ("fr", "La filature de Lorne a vendu pour 37 millions d'euros, en hausse de 9 %, et embauché 45 tisserands."),
        False,
    ),
    (
        "one figure of several differs",
        ("fr", "À Lorne, la filature a vendu pour 41 millions d'euros, en hausse de 12 %, et embauché 60 tisserands."),
        ("fr", "La filature de Lorne a vendu pour 37 millions d'euros, en hausse de 12 %, et embauché 60 tisserands."),
        True,
    ),
    (
        "the score at half-time and later",
        ("fr", "À Kelby, les Verts de Lorne menaient de quinze points à la pause, grâce à leur mêlée."),
        ("fr", "Les Verts de Lorne menaient à Kelby de treize points grâce à leur mêlée, avant l'essai."),
        False,
    ),
    (
        "one surname in two spellings",
        ("en", "Kelby paid £14 million for Nicolas Ferreyra on Monday, a record for the club."),
        ("en", "On Monday Nicolas Ferreira cost Kelby £17 million, a record for the club."),
        True,
    ),
    (
        "a whole told in two parts",
        ("fr", "Le ferry de Lorne a chaviré lundi avec quatre-vingt-un passagers et six marins à bord."),
        ("fr", "Les 87 personnes à bord du ferry de Lorne, qui a chaviré lundi, ont été jointes."),
        False,
    ),
    (
        "a whole told in two other parts",
        ("fr", "Le ferry de Lorne a chaviré lundi avec quatre-vingt-un passagers et trois marins à bord."),
        ("fr", "Les 87 personnes à bord du ferry de Lorne, qui a chaviré lundi, ont été jointes."),
        True,
    ),
    (
        "a whole with a hedge, and a part of it under another noun",
        ("en", "Lorne recalls some 820,000 kettles. Americans bought 730,000 of the pots, sold as QuickBoil by Lorne."),
        ("en", "None of the 820,000 pots, sold as QuickBoil and recalled by Lorne, was bought by Canadians."),
        False,
    ),
    (
        "taken to hospital, and still there",
        ("en", "Of the people hurt in the Kelby crush on Saturday, 31 were taken to hospital.", "2024-05-14"),
        ("en", "After the Kelby crush on Saturday, twelve were still in hospital.", "2024-05-14"),
        False,
    ),
    (
        "all the injured, and some of them",
        ("fr", "La bousculade de Lorne a fait 46 blessés samedi.", "2024-05-14"),
        ("fr", "Dix-huit des blessés de la bousculade de Lorne, samedi, sont mineurs.", "2024-05-15"),
        False,
    ),
    (
        "two figures that both sentences give",
        ("en", "In 2015, 30 seals came ashore on Lorne and 19 were lost."),
        ("en", "In 2015, 19 seals died on Lorne, where 30 had come ashore; the rest were saved."),
        False,
    ),
    (
        "a whole less its part",
        ("fr", "L'opposition, qui détient 41 des 163 sièges de l'assemblée de Lorne, a protesté."),
        ("fr", "Le vote est prévu mercredi ; la majorité de Lorne dispose de 122 sièges."),
        False,
    ),
    (
        "seats of one party that differ",
        ("fr", "Le vote est prévu mercredi ; la majorité de Lorne dispose de 112 sièges."),
        ("fr", "Le vote est prévu mercredi ; la majorité de Lorne dispose de 122 sièges."),
        True,
    ),
    (
        "the foot of one mountain, and others climbed before",
        ("fr", "Partie du pied de la paroi, à 5 300 mètres, Dara Quill a gravi l'Arvel en six jours."),
        ("fr", "Dara Quill, de Lorne, avait déjà gravi deux sommets de 6 000 mètres en six mois."),
        False,
    ),
    (
        "two voices whose digits are swapped",
        ("en", "The Kelby arena took in 3,260 evacuees on Monday, the council said."),
        ("en", "The Kelby arena took in 3,620 evacuees on Monday, the Red Cross said."),
        True,
    ),
    (
        "two voices that count for themselves",
        ("en", "The march through Kelby drew 3,200 protesters on Monday, police said."),
        ("en", "The march through Kelby drew 5,500 protesters on Monday, the unions said."),
        False,
    ),
    (
        "a share whose digits are swapped, a day later",
        ("fr", "À Lorne, 47 % des postiers étaient en grève lundi.", "2024-05-14"),
        ("fr", "Lundi, 74 % des postiers de Lorne étaient en grève.", "2024-05-15"),
        True,
    ),
    (
        "a share that moves, a day later",
        ("fr", "À Lorne, 47 % des postiers étaient en grève lundi.", "2024-05-14"),
        ("fr", "Lundi, 52 % des postiers de Lorne étaient en grève.", "2024-05-15"),
        False,
    ),
    (
        "a fire that is mastered bit by bit",
        ("en", "The blaze above Kelby is 20 percent contained, the fire chief says.", "2024-05-14"),
        ("en", "The blaze above Kelby is 35 percent contained, the fire chief says.", "2024-05-15"),
        False,
    ),
    (
        "destroyed and damaged are two counts",
        ("en", "The fire at Kelby destroyed 40 houses.", "2024-05-14"),
        ("en", "The fire at Kelby damaged 60 houses.", "2024-05-14"),
        False,
    ),
    (
        "what was asked for is not what was given",
        ("fr", "Le tribunal de Lorne l'a condamné à cinq ans de prison.", "2024-05-14"),
        ("fr", "Le parquet de Lorne avait requis sept ans de prison.", "2024-05-14"),
        False,
    ),
    (
        "the two sides of a whole",
        ("fr", "Le maire de Lorne a reçu 54 % des voix.", "2024-05-14"),
        ("fr", "Son adversaire à Lorne a reçu 46 % des voix.", "2024-05-14"),
        False,
    ),
    (
        "two digits in each other's place, in other words",
        ("en", "The works at Kelby will keep 640 people busy until the spring.", "2024-05-14"),
        ("en", "For the 460 workers at Kelby no end is in sight.", "2024-05-15"),
        True,
    ),
    (
        "another year's figure is no slip",
        ("fr", "Le lac de Lorne contient 1,7 million de mètres cubes.", "2024-05-14"),
        ("fr", "En 2019, le lac de Lorne avait contenu 7,1 millions de mètres cubes.", "2024-05-15"),
        False,
    ),
    (
        "a margin told in seconds, by articles of two days",
        ("fr", "Nadia Brisse l'a emporté à Lorne avec 24 secondes d'avance sur Odile Karr.", "2024-05-14"),
        ("fr", "Nadia Brisse a gagné à Lorne, 42 secondes devant Odile Karr.", "2024-05-20"),
        True,
    ),
    (
        "unless an article has both",
        ("en", "The works at Kelby will keep 640 people busy until the spring.", "2024-05-14"),
        ("en", "For the 460 workers at Kelby no end is in sight; 640 people live there.", "2024-05-15"),
        False,
    ),
    (
        "a cap that was decided does not move",
        ("en", "Kelby council has capped parking fees for nurses at 2 percent of their pay.", "2024-05-14"),
        ("en", "Kelby council has capped parking fees for nurses at 3 percent of their pay.", "2024-05-15"),
        True,
    ),
    (
        "nor does a tax",
        ("fr", "La commune de Lorne prélèvera une taxe de 4 % sur les nuits d'hôtel.", "2024-05-14"),
        ("fr", "La taxe de la commune de Lorne sur les nuits d'hôtel sera de 6 %.", "2024-05-16"),
        True,
    ),
    (
        "signed by one verb, and planned by the next",
        ("en", "Dara Quill has accepted a six-year contract at Kelby and will start on Monday.", "2024-05-14"),
        ("en", "Dara Quill has put her name to a five-year contract at Kelby.", "2024-05-15"),
        True,
    ),
    (
        "all of it planned, then done",
        ("fr", "Dara Quill devrait signer un contrat de six ans et arriver lundi à Lorne.", "2024-05-14"),
        ("fr", "Dara Quill a signé à Lorne un contrat de cinq ans.", "2024-05-15"),
        False,
    ),
    (
        "an old figure beside a new one",
        ("en", "Turnout in Kelby was 46.1%, compared with 58.3% at the last mayoral election in July 2023."),
        ("en", "In Kelby 41.6% of electors turned out for the mayoral vote, far below the 58.3% of July 2023."),
        True,
    ),
]


@pytest.mark.parametrize(("one", "other", "flagged"), [case[1:] for case in PAIRS], ids=[case[0] for case in PAIRS])
def test_figures_that_answer_each_other(one: tuple[str, ...], other: tuple[str, ...], *, flagged: bool) -> None:
    found = [f for f in loud(one, other) if f.kind == "quantity"]
    assert bool(found) is flagged


TOLD_WELL = ("fr", "Dix-neuf personnes se trouvaient à bord de l'ascenseur de la tour Lorne.")
TOLD_SHORT = ("fr", "L'ascenseur de Lorne est à l'arrêt. Dix-neuf visiteurs avaient embarqué.")
RIVAL = ("fr", "Vingt-quatre personnes étaient dans l'ascenseur de la tour Lorne.")


def test_one_who_gives_the_same_figure_in_more_words_answers_for_another() -> None:
    found = [f for f in loud(TOLD_WELL, TOLD_SHORT, RIVAL) if f.kind == "quantity"]
    assert [{member.quote for member in f.evidence} for f in found] == [{"Dix-neuf", "Vingt-quatre"}]


def test_whose_measure_it_is_and_what_it_is_likened_to() -> None:
    """A comparison names another thing; two subjects that have a measure each have their own."""
    likened = ("en", "The Lorne tower has a height of 184 metres, slightly taller than the Kelby mast.")
    other = ("en", "The Kelby mast has a height of 179 metres.")
    same = ("en", "The Lorne tower has a height of 179 metres, the builders of the Lorne tower say.")
    assert not _measures(likened, other)
    assert _measures(likened, same)
    assert not _measures(
        ("fr", "Le pont de Lorne a une longueur de 384 mètres, un peu plus long que le viaduc de Kelby."),
        ("fr", "Le viaduc de Kelby a une longueur de 379 mètres."),
    )


def _measures(one: tuple[str, str], other: tuple[str, str]) -> bool:
    articles = [checker.article(text, path=f"{n}.txt", lang=lang) for n, (lang, text) in enumerate((one, other))]
    return any(finding.kind == "quantity" for finding in checker.check(articles).findings)


def test_who_has_died_since_is_no_longer_hurt() -> None:
    first = (
        "fr",
        "À Lorne, l'accident du car a fait un mort et douze blessés lundi, selon la préfecture.",
        "2024-05-14",
    )
    later = (
        "fr",
        "L'accident du car de Lorne a fait deux morts et onze blessés lundi, selon la préfecture.",
        "2024-05-15",
    )
    other = (
        "fr",
        "L'accident du car de Lorne a fait deux morts et neuf blessés lundi, selon la préfecture.",
        "2024-05-15",
    )

    def hurt(*told: tuple[str, str, str]) -> bool:
        articles = [
            checker.article(text, path=f"{n}.txt", outlet=f"Outlet {n}", lang=lang, published=day)
            for n, (lang, text, day) in enumerate(told)
        ]
        found = checker.check(articles).findings
        return any(member.attribute == "injured" for finding in found for member in finding.evidence)

    assert not hurt(first, later)
    assert hurt(first, other)


FILM = ("fr", "Le film de Lorne, primé samedi, dure 127 minutes et a coûté peu.")
COPY = ("en", "The 127-minute film from Lorne took the prize on Saturday.")
SLIP = ("en", "For 147 minutes the Lorne film shows women at work, and nobody left on Saturday.")


def test_of_two_figures_a_digit_apart_the_one_that_stands_alone_is_a_slip() -> None:
    found = [f for f in loud(FILM, COPY, SLIP) if f.kind == "quantity"]
    assert [{member.quote for member in f.evidence} for f in found] == [{"127 minutes", "127-minute", "147 minutes"}]
