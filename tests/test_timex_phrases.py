"""What phrases of both languages say, read on Tuesday 26 March 2024: phrase, strict, implied where it differs."""

from datetime import date

import pytest

from checker.grammar.timex import find_timexes
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Span
from checker.values.days import Days

TODAY = Days.on(date(2024, 3, 26))

FRENCH = [
    # whole dates
    ("Il est né le 26 mars 1987.", "1987-03-26", None),
    ("Le texte date du 1er mai 2019.", "2019-05-01", None),
    ("Publié le 26/03/2024 à Lyon.", "2024-03-26", None),
    ("Version du 2024-03-05.", "2024-03-05", None),
    ("Le pont a été fermé le 3 févr. 2021.", "2021-02-03", None),
    ("Le 14 juillet 1789, la foule marchait.", "1789-07-14", None),
    # dates without year
    ("Elle a été élue le 12 janvier.", "2024-01-12", None),
    ("Elle sera élue le 12 janvier.", "2025-01-12", None),
    ("Il a démissionné le lundi 11 mars.", "2024-03-11", None),
    ("Le procès s'ouvrira mardi 2 avril.", "2024-04-02", None),
    ("Il a été arrêté le 23.", "2024-03-23", None),
    ("Les billets vendus pour le bal du 3 mai sont remboursés.", "2024-05-03", None),
    ("La foire, installée sur le mail du 2 au 9 juin, attire.", "2024-06-02/2024-06-09", None),
    ("Un bon valable entre le 30 avril et le 14 mai, imprimé par la mairie.", "2024-04-30/2024-05-14", None),
    ("Le conseil a voté la fermeture du 2 mai.", "2023-05-02 2024-05-02", "2024-05-02"),
    ("Il avait quitté la ville le 3 novembre.", "2023-11-03", None),
    ("La mort du maire, le 9 décembre, reste un mystère.", "2023-12-09", None),
    ("Un séjour du 20 décembre au 4 janvier.", "2023-12-20/2024-01-04", None),
    ("Il déposera sa demande au printemps prochain.", "2025-03-01/2025-06-30", "2025-03-21/2025-06-22"),
    ("Rien n'ouvrira, pas avant le 3 juin.", "2024-06-03/..", None),
    ("Il y a un an et demi, elle partait.", "2022-03-27/2023-03-28", "2022-06-26/2022-12-27"),
    # what an intent aims at lies ahead; the small word "à" is no verb of the past
    ("Le syndicat a accepté de se revoir vendredi.", "2024-03-22 2024-03-29", "2024-03-29"),
    ("Le juge a invité les héritiers à se prononcer jeudi.", "2024-03-21 2024-03-28", "2024-03-28"),
    ("Il a accepté jeudi de revoir les héritiers.", "2024-03-21", None),
    ("Le chat a réussi à descendre vendredi.", "2024-03-22", None),
    ("Rendez-vous vendredi à la piscine.", "2024-03-22 2024-03-29", "2024-03-22"),
    ("Elle a été vue vendredi à la piscine.", "2024-03-22", None),
    # partial
    ("La loi a été votée en mars 2022.", "2022-03-01/2022-03-31", None),
    ("Elle a été fondée en 1994.", "1994-01-01/1994-12-31", None),
    ("La ville a changé dans les années 90.", "1990-01-01/1999-12-31", None),
    ("Un château du XVIIe siècle.", "1600-01-01/1699-12-31", None),
    ("Il avait été nommé en décembre.", "2023-12-01/2023-12-31", None),
    ("Au troisième trimestre 2023, le chômage a baissé.", "2023-07-01/2023-09-30", None),
    ("Le T1 2023 a été mauvais.", "2023-01-01/2023-03-31", None),
    ("Au premier semestre 2022, il a plu.", "2022-01-01/2022-06-30", None),
    # parts of a period
    ("Mi-février, le maire a cédé.", "2024-02-10/2024-02-20", "2024-02-13/2024-02-18"),
    ("Le chantier avait commencé début 2021.", "2021-01-01/2021-04-30", "2021-01-01/2021-03-31"),
    ("Fin août 2023, elle a quitté Lille.", "2023-08-21/2023-08-31", "2023-08-24/2023-08-31"),
    ("Courant novembre 2023, un accord a été trouvé.", "2023-11-01/2023-11-30", None),
    # relative
    ("Il est arrivé hier.", "2024-03-25", None),
    ("Elle repart après-demain.", "2024-03-28", None),
    ("Le vote a eu lieu mardi dernier.", "2024-03-19", None),
    ("Le vote a eu lieu jeudi.", "2024-03-21", None),
    ("La réunion aura lieu vendredi prochain.", "2024-03-29 2024-04-05", "2024-03-29"),
    ("La semaine dernière, il neigeait.", "2024-03-18/2024-03-24", None),
    ("Le mois prochain, il partira.", "2024-04-01/2024-04-30", None),
    ("L'an dernier, la récolte a été bonne.", "2023-01-01/2023-12-31", None),
    ("Cette année, elle est mauvaise.", "2024-01-01/2024-12-31", None),
    ("En juillet dernier, le feu a pris.", "2023-07-01/2023-07-31", None),
    ("Il y a trois jours, la digue a cédé.", "2024-03-23", None),
    ("Le scrutin se tiendra dans deux semaines.", "2024-04-07/2024-04-11", "2024-04-08/2024-04-10"),
    ("Il y a plus de deux ans, elle partait.", "../2022-03-26", None),
    ("Les dix derniers mois ont été secs.", "2023-05-26/2024-03-25", None),
    ("Ces derniers jours, le prix a monté.", "2024-02-25/2024-03-26", "2024-03-16/2024-03-26"),
    ("Le lundi de la semaine prochaine sera chômé.", "2024-04-01", None),
    # parts of the day
    ("Jeudi soir, la salle était pleine.", "2024-03-21", None),
    ("Ce matin, le préfet a parlé.", "2024-03-26", None),
    ("Dans la nuit de samedi à dimanche, deux hommes ont été blessés.", "2024-03-23/2024-03-24", None),
    # ranges and bounds
    ("Le festival a duré du 3 au 5 mai 2023.", "2023-05-03/2023-05-05", None),
    ("Entre le 28 janvier et le 2 février 2023, il a gelé.", "2023-01-28/2023-02-02", None),
    ("Le congé ira du 30 avril au 3 mai 2025.", "2025-04-30/2025-05-03", None),
    ("De mars à mai 2021, la ville était vide.", "2021-03-01/2021-05-31", None),
    ("La guerre de 1914-1918.", "1914-01-01/1918-12-31", None),
    ("Depuis 2020, le parc est fermé.", "2020-01-01/2024-03-26", None),
    ("Il est en grève depuis lundi.", "2024-03-25/2024-03-26", None),
    ("La route sera fermée jusqu'au 12 avril.", "../2024-04-12", None),
    ("Avant la fin de l'année, il faudra voter.", "../2024-12-31", None),
    ("D'ici au mois de juin, tout sera prêt.", "../2024-06-30", None),
    ("À partir du 8 avril, l'accès sera payant.", "2024-04-08/..", None),
    # nth and feasts
    ("Le marché se tient le troisième dimanche d'octobre 2023.", "2023-10-15", None),
    ("La dernière semaine de juillet 2023 a été chaude.", "2023-07-24/2023-07-30", None),
    ("À Noël 2022, il était seul.", "2022-12-25", None),
    ("Le lundi de Pâques 2023, il a neigé.", "2023-04-10", None),
    ("Le 14-Juillet, le président avait parlé.", "2023-07-14", None),
    ("La veille de Noël 2023, le toit s'est effondré.", "2023-12-24", None),
    ("La semaine du 10 avril 2023 a été calme.", "2023-04-10/2023-04-16", None),
    ("L'été 2023 a été sec.", "2023-06-01/2023-09-30", "2023-06-21/2023-09-22"),
    ("Trois mois après Noël 2022, il était guéri.", "2023-03-25", None),
]

ENGLISH = [
    ("Both choirs agreed to sing on Friday.", "2024-03-22 2024-03-29", "2024-03-29"),
    ("The council has ordered the owners to leave on Saturday.", "2024-03-23 2024-03-30", "2024-03-30"),
    ("The choirs agreed on Friday to sing together.", "2024-03-22", None),
    ("The cat managed to get down on Friday.", "2024-03-22", None),
    ("She was born on March 26, 1987.", "1987-03-26", None),
    ("Pupils are kept out for 21 days, through April 8.", "2023-04-08 2024-04-08", "2024-04-08"),
    ("The bell concert of June 3 is sold out.", "2023-06-03 2024-06-03", "2024-06-03"),
    ("He was arrested on November 26.", "2023-11-26", None),
    ("Profit fell in the second half of 2023.", "2023-07-01/2023-12-31", None),
    ("The 5th of May 2019 was a Sunday.", "2019-05-05", None),
    ("Signed 26 Mar 2021 in Oslo.", "2021-03-26", None),
    ("He resigned on Monday, March 11.", "2024-03-11", None),
    ("The vote will be held on April 2.", "2024-04-02", None),
    ("It happened on 03/31/2023.", "2023-03-31", None),
    ("It happened on 03/04/2023.", "2023-03-04 2023-04-03", "2023-03-04"),
    ("The firm was sold in March 2022.", "2022-03-01/2022-03-31", None),
    ("Prices rose in the 1990s.", "1990-01-01/1999-12-31", None),
    ("A house of the 18th century.", "1700-01-01/1799-12-31", None),
    ("Sales fell in Q3 2023.", "2023-07-01/2023-09-30", None),
    ("Sales fell in the third quarter of 2023.", "2023-07-01/2023-09-30", None),
    ("The deal was struck in mid-February.", "2024-02-10/2024-02-20", "2024-02-13/2024-02-18"),
    ("She left in late 2022.", "2022-09-01/2022-12-31", "2022-11-01/2022-12-31"),
    ("He was arrested in early June 2023.", "2023-06-01/2023-06-10", "2023-06-01/2023-06-07"),
    ("It rained yesterday.", "2024-03-25", None),
    ("They met on Thursday.", "2024-03-21", None),
    ("They met last Tuesday.", "2024-03-19", None),
    ("The strike begins next week.", "2024-04-01/2024-04-07", None),
    ("It was sold two days ago.", "2024-03-24", None),
    ("The court will rule in two weeks.", "2024-04-07/2024-04-11", "2024-04-08/2024-04-10"),
    ("Over the past 10 months it has lost money.", "2023-05-26/2024-03-25", None),
    ("The fair ran from May 3 to 5, 2023.", "2023-05-03/2023-05-05", None),
    ("The fair ran November 18-19, 2023.", "2023-11-18/2023-11-19", None),
    ("Between 2007 and 2009 it doubled.", "2007-01-01/2009-12-31", None),
    ("It has been shut since January.", "2024-01-01/2024-03-26", None),
    ("It must close by the end of June.", "../2024-06-30", None),
    ("The first Monday of October 2023 was warm.", "2023-10-02", None),
    ("Thanksgiving 2023 was quiet.", "2023-11-23", None),
    ("They were married at Easter 2021.", "2021-04-04", None),
    ("Last week's Sunday was the coldest.", "2024-03-24", None),
    ("The summer of 2022 was dry.", "2022-06-01/2022-09-30", "2022-06-21/2022-09-22"),
    ("They left three days before Christmas 2022.", "2022-12-22", None),
    ("It sold 300 last year.", "2023-01-01/2023-12-31", None),
]

NO_DATES = [
    ("fr", "Le mur a été passé à la chaux."),
    ("en", "He was sent off early in the second half, and the crowd booed."),
    ("en", "A baker in her late twenties won."),
    ("en", "Two men in their 30s were hurt."),
    ("fr", "Il est arrivé mar à la gare, sa valise en main."),
    ("fr", "L'Iliouchine-76 a atterri."),
    ("fr", "Un chef qui souhaite aujourd'hui diversifier ses appuis."),
    ("fr", "Le robot roule sur la planète rouge."),
    ("fr", "Il a été blessé par 2 000 manifestants."),
    ("fr", "Les deux tiers des 1 500 salariés ont signé, soit 2/3."),
    ("fr", "Le score final est de 24-17."),
    ("fr", "Un second homme a porté la valise."),
    ("fr", "Le film, d'une durée de 2 h 30, sort en salle."),
    ("fr", "Il a parcouru 1998 kilomètres."),
    ("en", "You may sit down, and she sat."),
    ("en", "They march for peace, second by second."),
    ("en", "He can wait, as the sun sets and the wed couple dance."),
    ("en", "The march drew 2000 people."),
    ("en", "She finished in 2:06:48, the second best time."),
    ("en", "She swam 3:57.84 in the final."),
    ("en", "Call 650-650-6500 for details."),
    ("en", "About 1998 metres of rope."),
]


def read(lang: str, text: str) -> list[tuple[str, str]]:
    timexes = find_timexes(Tokens(text), load(lang), TODAY)
    return [(" ".join(t.strict.isoformat()), " ".join(t.implied.isoformat())) for t in timexes]


@pytest.mark.parametrize(("text", "strict", "implied"), FRENCH)
def test_french(text: str, strict: str, implied: str | None) -> None:
    assert read("fr", text) == [(strict, implied or strict)]


@pytest.mark.parametrize(("text", "strict", "implied"), ENGLISH)
def test_english(text: str, strict: str, implied: str | None) -> None:
    assert read("en", text) == [(strict, implied or strict)]


@pytest.mark.parametrize(("lang", "text"), NO_DATES)
def test_what_is_no_date(lang: str, text: str) -> None:
    assert read(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "event"),
    [
        ("fr", "Elle a vu le toit lundi, au lendemain de la tempête.", "tempête"),
        ("fr", "Il est venu samedi, la veille du vote.", "vote"),
        ("en", "She saw the roof on Monday, the day after the storm.", "storm"),
        ("en", "He came on Saturday, the day before the vote.", "vote"),
    ],
)
def test_the_day_after_an_event_counts_from_it(lang: str, text: str, event: str) -> None:
    last = find_timexes(Tokens(text, Span(0, len(text))), load(lang), TODAY)[-1]
    assert last.relative_to is not None
    assert text[last.relative_to.start : last.relative_to.end].endswith(event)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "Il est parti, et le lendemain elle riait."), ("en", "He left, and she sang the day after.")],
)
def test_the_day_after_alone_points_to_a_day_told_before(lang: str, text: str) -> None:
    assert all(t.relative_to is None for t in find_timexes(Tokens(text, Span(0, len(text))), load(lang), TODAY))
