"""Totals shared out over sentences, over two colons, behind "of which", or by participles between the parts."""

import pytest
from arithmetic_articles import slips

WRONG = [
    # a colon before the one that opens the list
    ("fr", "Un point d'étape : neuf chalands perdus, à savoir quatre péniches, deux bacs et une vedette."),
    ("en", "The tally so far: eleven boats lost, namely six barges, three ferries and one tug."),
    # what is said of a part between two parts is none
    ("fr", "Douze sont guéris : quatre rapidement, encore suivis à Lormes, et six au bout d'un mois."),
    ("en", "Twelve have recovered: four at once, still watched at Kelby, and six within a month."),
    # more than the whole, where nothing says that they are all
    ("en", "The survey covers 50 wells, of which 21 are dry, 18 are salty and 16 are sound."),
    ("fr", "L'enquête porte sur 50 puits, dont 21 sont à sec, 18 sont salés et 16 sont sains."),
    # the next sentence shares out all but a few, each part at its own place
    ("en", "Nine crew are in custody. Five are in Kelby, one in Harlow and two in Lorne."),
    ("fr", "Neuf marins sont en garde à vue. Cinq sont à Kelby, un à Harlow et deux à Lorne."),
    ("fr", "Bilan : 61 élèves sont tombés malades. Le rectorat en compte 31 à Lormes, 19 à Brenac et 14 à Vire."),
    ("en", "Now 61 pupils have fallen ill. The council counts 31 in Kelby, 19 in Harlow and 14 in Lorne."),
    # a list behind a colon, and its total in the next sentence
    ("fr", "Trois files : 50 camions de Lormes, 40 de Brenac et 30 de Vire. Soit 130 véhicules en tout."),
    ("en", "Three columns: 50 lorries from Kelby, 40 from Harlow and 30 from Lorne. That makes 130 in all."),
    # all that became of a group named shortly before
    (
        "fr",
        "Huit plongeurs sont partis. Il vente. Trois d'entre eux sont morts, trois blessés et trois sont indemnes.",
    ),
    (
        "en",
        "The eight divers had left. The swell rose. Three of them died, three were hurt and three came back unharmed.",
    ),
    # in detail, whatever stands between
    (
        "fr",
        "Bilan : 32 morts. On déplore 90 blessés.\n\nDans le détail, 17 corps sont à Lom, neuf à Bren et huit à Vire.",
    ),
]
SILENT = [
    ("fr", "Un point d'étape : sept chalands perdus, à savoir quatre péniches, deux bacs et une vedette."),
    ("en", "Ten have recovered: four at once, still watched at Kelby, and six within a month."),
    ("fr", "Douze sont guéris : quatre rapidement, des nourrissons, et six au bout d'un mois."),
    ("en", "The survey covers 60 wells, of which 21 are dry, 18 are salty and 16 are sound."),
    ("en", "The survey covers 50 wells, of which 21 are dry and 38 are privately owned."),
    ("en", "Nine crew are in custody. Five are in Kelby, one in Harlow and three in Lorne."),
    ("en", "Nine crew are in custody. Two are in Kelby, one in Harlow and two in Lorne."),
    ("en", "Some 90 crew are held. Others, including five in Kelby, one in Harlow and two in Lorne, fled."),
    ("fr", "Bilan : 64 élèves sont tombés malades. Le rectorat en compte 31 à Lormes, 19 à Brenac et 14 à Vire."),
    ("fr", "Trois files : 50 camions de Lormes, 40 de Brenac et 30 de Vire. Soit 120 véhicules en tout."),
    (
        "fr",
        "Huit plongeurs sont partis. Il vente. Trois d'entre eux sont morts, trois blessés et deux sont indemnes.",
    ),
    ("fr", "Les huit plongeurs étaient partis à l'aube. Trois d'entre eux sont morts."),
    (
        "fr",
        "Bilan : 34 morts. On déplore 90 blessés.\n\nDans le détail, 17 corps sont à Lom, neuf à Bren et huit à Vire.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), WRONG)
def test_parts_that_do_not_make_their_total(lang: str, text: str) -> None:
    assert slips(lang, text) in (["sum"], ["excess"])


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_parts_that_make_it_or_are_not_all(lang: str, text: str) -> None:
    assert slips(lang, text) == []
