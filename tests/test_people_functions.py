"""Functions that one person does not have at once, and those that go together: by sector, by body, by town."""

import pytest
from framed_articles import flagged
from naming_sentences import people

APART = [
    (
        "fr",
        "Le maire, Serge Philip, a annulé la fête.",
        "« On verra », dit Serge Philip, le directeur de la station de ski.",
    ),
    (
        "fr",
        "Hubert Lecoq, président de la fédération de pêche, parle.",
        "Le directeur de la laiterie, Hubert Lecoq, parle.",
    ),
    # who works for a body by trade, and who heads it
    ("fr", "La directrice du cirque, Ève Lorin, parle.", "Ève Lorin, la vétérinaire du cirque, parle."),
    ("en", "Joan Orde, the nurse of the camp, spoke.", "Joan Orde, who runs the camp, spoke."),
    # a member of the government, and who heads a body that is none of its own
    ("fr", "La ministre de la Pêche, Ève Lorin, parle.", "Ève Lorin, qui préside le syndicat des mareyeurs, parle."),
    ("en", "Joan Orde, the farm minister, spoke.", "Joan Orde, president of the growers' federation, spoke."),
    ("en", "Joan Orde, the minister of planning, spoke.", "Joan Orde, director of the museum, spoke."),
    # management and union
    ("fr", "Le directeur du site, Luc Ozanne, parle.", "Luc Ozanne, délégué syndical, parle."),
    ("en", "Joan Orde, the firm's chief executive, spoke.", "Joan Orde, a shop steward, spoke."),
    # advice and office
    ("en", "Joan Orde, chief executive of the utility, spoke.", "Joan Orde, the mayor's energy adviser, spoke."),
    # two bodies of one region
    ("fr", "La directrice de la clinique, Ève Lorin, parle.", "Ève Lorin, directrice de l'agence de santé, parle."),
    ("fr", "La présidente de la métropole, Ève Lorin, parle.", "Ève Lorin, présidente de la région, parle."),
    ("fr", "La présidente du département, Ève Lorin, parle.", "Ève Lorin, présidente de la région, parle."),
    ("fr", "Le préfet, Luc Ozanne, parle.", "Luc Ozanne, secrétaire général de la préfecture, parle."),
    ("fr", "Le député Luc Ozanne parle.", "Luc Ozanne, le procureur, parle."),
    ("fr", "La sénatrice Ève Lorin parle.", "Ève Lorin, la préfète, parle."),
    ("fr", "La ministre de la Santé, Ève Lorin, parle.", "La préfète, Ève Lorin, parle."),
    ("fr", "Ève Lorin, directrice générale de la société, parle.", "Ève Lorin, directrice régionale, parle."),
    (
        "fr",
        "La directrice des opérations de la compagnie, Ève Lorin, parle.",
        "Ève Lorin, inspectrice générale au ministère, parle.",
    ),
    ("fr", "Le consul à Toronto, Luc Ozanne, parle.", "Luc Ozanne, consul à Montréal, parle."),
    ("fr", "Ève Lorin, adjointe à la culture, parle.", "La conservatrice du musée, Ève Lorin, parle."),
    ("fr", "La directrice de l'hôpital, Ève Lorin, parle.", "Ève Lorin, présidente de l'association, parle."),
    ("fr", "Ève Lorin, directrice de l'usine, parle.", "Ève Lorin, secrétaire générale du syndicat, parle."),
    ("en", "The mayor, Joan Orde, spoke.", "Joan Orde, the county prosecutor, spoke."),
    ("en", "Superintendent Joan Orde spoke.", "Joan Orde, head of safety for the promoter, spoke."),
    ("fr", "Le commandant Luc Ozanne parle.", "Luc Ozanne, directeur de la sécurité de la mine, parle."),
    ("en", "Superintendent Joan Orde spoke.", "The mayor, Joan Orde, spoke."),
    (
        "en",
        "Joan Orde, the airline's operations director, spoke.",
        "Joan Orde, chief inspector at the accident bureau, spoke.",
    ),
    ("en", "Joan Orde, the consul in Toronto, spoke.", "The consul in Montreal, Joan Orde, spoke."),
    ("en", "Senator Joan Orde spoke.", "The ambassador, Joan Orde, spoke."),
    (
        "en",
        "The state veterinarian, Joan Orde, spoke.",
        "Joan Orde, the head of the state's agriculture department, spoke.",
    ),
    ("en", "Joan Orde, president of the growers' association, spoke.", "Joan Orde, director of the dairy, spoke."),
    ("en", "The police chief, Joan Orde, spoke.", "Joan Orde, the local MP, spoke."),
    ("en", "Joan Orde, director of the hospital, spoke.", "Joan Orde, the mayor, spoke."),
    ("en", "Joan Orde, the coroner, spoke.", "Joan Orde, the company's head of safety, spoke."),
    ("en", "Her coach, the German grandmaster Joan Orde, spoke.", "The chief arbiter, Joan Orde, spoke."),
    ("en", "Joan Orde, who has trained her since 2021, spoke.", "The chief arbiter, Joan Orde, spoke."),
    ("en", "The mission's project scientist, Joan Orde, spoke.", "Joan Orde, the mission's chief engineer, spoke."),
    ("en", "Joan Orde, who led the prosecution, spoke.", "Joan Orde, the attorney who defended her, spoke."),
    ("fr", "Ève Lorin, maire depuis 2020, parle.", "Ève Lorin, directrice de la laiterie depuis 2014, parle."),
    ("en", "Joan Orde, acting for the family, spoke.", "Joan Orde, who is prosecuting the case, spoke."),
    ("fr", "Le gouverneur de la Banque, Luc Ozanne, parle.", "Luc Ozanne, le ministre des Finances, parle."),
    ("fr", "La vice-gouverneure, Ève Lorin, parle.", "La maire, Ève Lorin, parle."),
    ("en", "The deputy governor of the bank, Joan Orde, spoke.", "Joan Orde, the trade minister, spoke."),
    ("en", "Governor Joan Orde spoke.", "Joan Orde, the ferry company's chief executive, spoke."),
    ("fr", "La directrice de la banque, Ève Lorin, parle.", "Ève Lorin, guichetière, parle."),
    ("en", "Joan Orde, the branch director, spoke.", "Joan Orde, a bank teller there, spoke."),
    ("fr", "Le commandant du navire, Luc Ozanne, parle.", "Luc Ozanne, le médecin de bord, parle."),
    ("en", "The ferry sank. The master, Joan Orde, spoke.", "The ship's doctor, Joan Orde, spoke."),
    ("en", "The trawler sank. Its skipper, Joan Orde, spoke.", "Joan Orde, a deckhand, spoke."),
    ("fr", "Le musée est fermé. Le conservateur, Luc Ozanne, parle.", "Luc Ozanne, adjoint aux sports, parle."),
    ("fr", "Luc Ozanne, secrétaire général de la CFDT, parle.", "Luc Ozanne, le patron local de la CGT, parle."),
    ("en", "Joan Orde, general secretary of Unison, spoke.", "Joan Orde, leader of the RMT, spoke."),
    ("fr", "Me Ève Lorin, avocate des riverains, parle.", "Me Ève Lorin, qui défend l'exploitant, parle."),
    ("fr", "L'avocat de l'accusé, Luc Ozanne, parle.", "Me Luc Ozanne, qui représente la famille, parle."),
    ("en", "Joan Orde, the lawyer for the residents, spoke.", "Attorney Joan Orde, who represents the builder, spoke."),
    ("fr", "Le capitaine de l'équipe, Luc Ozanne, parle.", "Luc Ozanne, l'entraîneur, parle."),
    ("fr", "Luc Ozanne, médecin du club, parle.", "Luc Ozanne, entraîneur du club, parle."),
    ("fr", "Luc Ozanne, qui conduisait le car, parle.", "Luc Ozanne, passager du car, parle."),
    ("fr", "Ève Lorin, présidente de la région, parle.", "Ève Lorin, préfète de région, parle."),
    ("en", "Joan Orde, the team doctor, spoke.", "Joan Orde, the team's coach, spoke."),
    ("en", "Joan Orde, who drove the bus, spoke.", "Joan Orde, a passenger on the bus, spoke."),
]
TOGETHER = [
    ("fr", "La directrice de l'hôpital, Ève Lorin, parle.", "Ève Lorin, médecin de l'hôpital, parle."),
    ("fr", "La directrice de l'agence, Ève Lorin, parle.", "Ève Lorin, architecte de l'agence, parle."),
    ("fr", "La directrice du cirque, Ève Lorin, parle.", "Ève Lorin, vétérinaire à Lorne, parle."),
    ("en", "The head of the school, Joan Orde, spoke.", "Joan Orde, a teacher at the school, spoke."),
    ("en", "The farm minister, Joan Orde, spoke.", "Joan Orde, who leads the Centre party, spoke."),
    ("fr", "La ministre de la Pêche, Ève Lorin, parle.", "Ève Lorin, présidente du parti du Centre, parle."),
    ("en", "Joan Orde, an adviser to the mayor, spoke.", "Joan Orde, a lecturer in law, spoke."),
    ("fr", "Luc Ozanne, président de la région, parle.", "Luc Ozanne, maire de Lormeuil, parle."),
    ("fr", "Luc Ozanne, qui conduisait le car, parle.", "Luc Ozanne, un témoin, parle."),
    ("en", "Joan Orde, a doctor, spoke.", "Joan Orde, the team's coach, spoke."),
    ("en", "Joan Orde, a passenger, spoke.", "Joan Orde, a retired bus driver, spoke."),
    ("fr", "Le gouverneur de la Banque, Luc Ozanne, parle.", "Luc Ozanne, ancien ministre des Finances, parle."),
    ("fr", "Le gouverneur, Luc Ozanne, parle.", "Luc Ozanne, économiste, parle."),
    ("en", "The governor, Joan Orde, spoke.", "Joan Orde, a former senator, spoke."),
    ("en", "Tokyo's governor, Joan Orde, spoke.", "Tokyo's mayor, Joan Orde, spoke."),
    ("en", "Joan Orde, the branch director, spoke.", "Joan Orde, once a bank teller, spoke."),
    ("en", "The ferry sank. The master, Joan Orde, spoke.", "The ship's captain, Joan Orde, spoke."),
    ("en", "The chess master Joan Orde spoke.", "Joan Orde, a doctor, spoke."),
    ("fr", "La conservatrice Ève Lorin, élue en 2019, parle.", "Ève Lorin, adjointe à la culture, parle."),
    ("fr", "Luc Ozanne, secrétaire général de la CGT, parle.", "Luc Ozanne, patron du syndicat, parle."),
    ("fr", "Luc Ozanne, responsable de la FDSEA, parle.", "Luc Ozanne, président de la FNSEA, parle."),
    ("en", "Joan Orde, formerly of the RMT, spoke.", "Joan Orde, leader of Unison, spoke."),
    ("fr", "Me Ève Lorin, avocate des familles, parle.", "Me Ève Lorin, qui défend les rescapés, parle."),
    ("fr", "Me Ève Lorin, avocate de la famille de l'accusé, parle.", "Me Ève Lorin, avocate des victimes, parle."),
    ("fr", "Luc Ozanne, qui défend les riverains, parle.", "Luc Ozanne, promoteur, parle."),
    ("en", "Attorney Joan Orde, who represents the family, spoke.", "Joan Orde, a lawyer for the union, spoke."),
    ("fr", "Le maire, Luc Ozanne, parle.", "Luc Ozanne, président de la métropole, parle."),
    ("fr", "Le maire, Luc Ozanne, parle.", "Luc Ozanne, agriculteur, parle."),
    ("fr", "Le maire, Luc Ozanne, parle.", "Luc Ozanne, médecin généraliste, parle."),
    ("fr", "Le maire, Luc Ozanne, parle.", "Luc Ozanne, président de l'association des maires, parle."),
    ("fr", "Le député Luc Ozanne parle.", "Luc Ozanne, le maire, parle."),
    ("fr", "Le député Luc Ozanne parle.", "Luc Ozanne, président du groupe socialiste, parle."),
    ("fr", "Le député Luc Ozanne parle.", "Luc Ozanne, rapporteur de la commission, parle."),
    ("fr", "Luc Ozanne, directeur de la caserne, parle.", "Le lieutenant Luc Ozanne parle."),
    ("fr", "Luc Ozanne, président du club, parle.", "Luc Ozanne, directeur de la société, parle."),
    ("fr", "Luc Ozanne, président de la coopérative, parle.", "Luc Ozanne, éleveur, parle."),
    ("fr", "Le procureur, Luc Ozanne, parle.", "Luc Ozanne, le chef du parquet, parle."),
    ("fr", "Le patron de la région, Luc Ozanne, parle.", "Luc Ozanne, président de la région, parle."),
    ("fr", "La cheffe du service, Ève Lorin, parle.", "Ève Lorin, professeure à l'université, parle."),
    ("fr", "Le directeur du musée, Luc Ozanne, parle.", "Luc Ozanne, conservateur du patrimoine, parle."),
    ("fr", "Le maire, Luc Ozanne, parle.", "Luc Ozanne, ancien préfet, parle."),
    (
        "fr",
        "Le maire, Luc Ozanne, parle.",
        "Luc Ozanne, maire et directeur de l'hôpital, parle. Le directeur de l'hôpital, Luc Ozanne, part.",
    ),
    ("fr", "Luc Ozanne, président du conseil départemental, parle.", "Luc Ozanne, président du département, parle."),
    ("fr", "Luc Ozanne, directeur de la sécurité publique, parle.", "Luc Ozanne, le chef de la police, parle."),
    ("en", "The mayor, Joan Orde, spoke.", "Joan Orde, a doctor, spoke."),
    ("en", "The mayor, Joan Orde, spoke.", "Joan Orde, chair of the transit authority, spoke."),
    ("en", "The sheriff, Joan Orde, spoke.", "Joan Orde, a Republican, spoke."),
    ("en", "The prosecutor, Joan Orde, spoke.", "Joan Orde, a spokeswoman for the prosecution, spoke."),
    ("en", "Joan Orde, director of the museum, spoke.", "Joan Orde, a curator at the museum, spoke."),
    ("en", "Joan Orde, president of the company, spoke.", "Joan Orde, its chief executive, spoke."),
    ("en", "Joan Orde, MP for Ardley, spoke.", "Joan Orde, the health minister, spoke."),
    ("en", "Joan Orde, leader of the council, spoke.", "Joan Orde, a councillor, spoke."),
    ("en", "Joan Orde, director of public health, spoke.", "Joan Orde, a doctor, spoke."),
    ("en", "Head coach Joan Orde spoke.", "Joan Orde, manager of the team, spoke."),
    ("en", "Joan Orde, president of the union, spoke.", "Joan Orde, a teacher, spoke."),
    ("en", "Joan Orde, the ambassador to France, spoke.", "Joan Orde, the consul's boss, spoke."),
    ("en", "Joan Orde, president of the state senate, spoke.", "Senator Joan Orde spoke."),
    ("fr", "Luc Ozanne, secrétaire départemental du syndicat, parle.", "Luc Ozanne, conducteur de train, parle."),
    ("en", "Joan Orde, elected mayor in 2020, spoke.", "Joan Orde, a former director of the dairy, spoke."),
    ("en", "Joan Orde, who trained as a nurse, spoke.", "The chief arbiter, Joan Orde, spoke."),
    ("en", "Joan Orde, head of the state health department, spoke.", "Joan Orde, the state health officer, spoke."),
    ("en", "Joan Orde, director of operations, spoke.", "Joan Orde, fire chief, spoke."),
    ("en", "The sheriff, Joan Orde, spoke.", "The coroner, Joan Orde, spoke."),
    ("fr", "Luc Ozanne, directeur du festival, parle.", "Luc Ozanne, président de l'association, parle."),
    ("fr", "Le ministre de l'Intérieur, Luc Ozanne, parle.", "Luc Ozanne, maire de Lormeuil, parle."),
]
READ = [
    ("fr", "C'est Luc Ozanne, l'adjoint aux sports, qui parle.", "Luc Ozanne", "deputy-mayor"),
    ("fr", "Ève Lorin, l'avocate des riverains, parle.", "Ève Lorin", "lawyer"),
    ("fr", "Ève Lorin, médecin, qui dirige le centre, parle.", "Ève Lorin", "leader"),
    ("fr", "La vétérinaire, Ève Lorin, dirige le centre.", "Ève Lorin", "leader"),
    ("fr", "Luc Ozanne, à la tête de la laiterie, parle.", "Luc Ozanne", "leader"),
    ("fr", "Luc Ozanne, un jeune avocat, parle.", "Luc Ozanne", "lawyer"),
    ("fr", "Ève Lorin, qui commande la brigade, parle.", "Ève Lorin", "leader"),
    ("fr", "Ève Lorin, moniteur de ski, parle.", "Ève Lorin", "instructor"),
    ("fr", "Me Ève Lorin, qui défend la famille, parle.", "Ève Lorin", "lawyer"),
    ("fr", "Ève Lorin, qui soutient l'accusation, parle.", "Ève Lorin", "prosecutor"),
    ("fr", "Ève Lorin, qui veille sur les collections, parle.", "Ève Lorin", "curator"),
    ("en", "Joan Orde, a chest physician in Hull, spoke.", "Joan Orde", "doctor"),
    ("en", "Joan Orde, at the head of the dairy, spoke.", "Joan Orde", "leader"),
    ("en", "Joan Orde, who leads the prosecution, spoke.", "Joan Orde", "prosecutor"),
    ("en", "Joan Orde, who has coached him since May, spoke.", "Joan Orde", "coach"),
    ("en", "Joan Orde commanded the garrison.", "Joan Orde", "leader"),
]
UNREAD = [
    ("fr", "Luc Ozanne, l'agent d'Ève Lorin l'a dit, est parti.", "Luc Ozanne"),
    ("en", "Joan Orde, a mother whose doctor left, spoke.", "Joan Orde"),
    ("en", "Joan Orde, the sister of a doctor, spoke.", "Joan Orde"),
    ("fr", "Luc Ozanne, un fils d'avocat, parle.", "Luc Ozanne"),
]


@pytest.mark.parametrize(("lang", "a", "b"), APART)
def test_functions_that_exclude_each_other_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), TOGETHER)
def test_functions_that_go_together_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


@pytest.mark.parametrize(("lang", "text", "name", "office"), READ)
def test_what_says_who_somebody_is_gives_a_function(lang: str, text: str, name: str, office: str) -> None:
    assert office in people(lang, text)[name].offices


@pytest.mark.parametrize(("lang", "text", "name"), UNREAD)
def test_what_another_is_gives_none(lang: str, text: str, name: str) -> None:
    assert not {"doctor", "lawyer"} & set(people(lang, text)[name].offices)
