"""What is counted and how many, in the many words of news: a table of phrasings, with what must stay unread."""

import pytest

import checker

READ = [
    ("fr", "Ils étaient 241 à bord du bac quand il a coulé.", "aboard", 241),
    ("fr", "Ils sont désormais 12 à avoir perdu la vie.", "deaths", 12),
    ("fr", "Le bilan est de neuf morts.", "deaths", 9),
    ("fr", "Le bilan s'élève à neuf morts et 14 blessés.", "injured", 14),
    ("fr", "Le bilan humain s'élève à 34.", "deaths", 34),
    ("fr", "Le nombre de victimes a été porté à 21.", "casualties", 21),
    ("fr", "L'incendie n'a pas fait de blessé.", "injured", 0),
    ("fr", "Le feu a détruit l'entrepôt sans faire de blessé.", "injured", 0),
    ("fr", "Le feu a détruit l'entrepôt sans faire de victime.", "casualties", 0),
    ("fr", "Pas de blessé dans l'accident de Lorne.", "injured", 0),
    ("fr", "L'accident n'a fait aucun blessé.", "injured", 0),
    ("fr", "L'accident n'a fait ni mort ni blessé.", "injured", 0),
    ("fr", "L'accident n'a fait ni mort ni blessé.", "deaths", 0),
    ("fr", "Aucune victime n'est à déplorer à Lorne.", "casualties", 0),
    ("fr", "On ne déplore aucun blessé.", "injured", 0),
    ("fr", "On ne déplore pas de victime.", "casualties", 0),
    ("fr", "Il n'y a pas eu de blessé, selon la mairie.", "injured", 0),
    ("fr", "Personne n'a été blessé dans l'accident.", "injured", 0),
    ("fr", "Nul n'a été blessé dans l'accident.", "injured", 0),
    ("fr", "L'accident s'est produit sans qu'il y ait de blessés.", "injured", 0),
    ("fr", "Aucun blessé n'a été signalé.", "injured", 0),
    ("fr", "Deux pompiers ont passé la nuit à l'hôpital.", "hospitalised", 2),
    ("fr", "Deux pompiers ont été conduits à l'hôpital de Creil.", "hospitalised", 2),
    ("fr", "Quatre enfants ont dû être hospitalisés.", "hospitalised", 4),
    ("fr", "Trois ouvriers sont soignés à l'hôpital de Lorne.", "hospitalised", 3),
    ("fr", "Trois ouvriers sont à l'hôpital.", "hospitalised", 3),
    ("fr", "Cinq passagers ont fini à l'hôpital.", "hospitalised", 5),
    ("fr", "Les 214 passagers ont quitté le bord.", "people", 214),
    ("fr", "Nous étions 214 à bord, raconte-t-il.", "aboard", 214),
    ("fr", "Elles sont 48 à bord du voilier.", "aboard", 48),
    ("fr", "On dénombre 14 morts et 22 blessés.", "injured", 22),
    ("fr", "On recense 14 disparus.", "missing", 14),
    ("fr", "Le séisme a coûté la vie à 41 personnes.", "deaths", 41),
    ("fr", "41 personnes y ont laissé la vie.", "deaths", 41),
    ("fr", "41 personnes ne sont pas rentrées vivantes, 12 ont été blessées.", "injured", 12),
    ("fr", "Volume saisi : 3 400 kilos.", "mass", 3400),
    ("fr", "Coût : 12 millions d'euros.", "money", 12_000_000),
    ("fr", "Bilan : neuf morts.", "deaths", 9),
    ("fr", "Morts : 9.", "deaths", 9),
    ("fr", "Blessés : 14.", "injured", 14),
    ("fr", "Le concert était gratuit pour les 300 spectateurs.", "=spectators", 300),
    ("fr", "L'effectif est de 320 salariés.", "employees", 320),
    ("fr", "Le groupe emploie 320 personnes.", "employees", 320),
    ("fr", "L'usine fait travailler 320 personnes.", "employees", 320),
    ("fr", "Une douzaine de blessés sont à déplorer.", "injured", 12),
    ("fr", "Deux morts : c'est le bilan de l'accident.", "deaths", 2),
    ("fr", "Le drame a fait sept morts, à savoir trois gardes et quatre passants.", "deaths", 7),
    ("fr", "Il y a eu 31 interpellations.", "arrested", 31),
    ("fr", "La police a procédé à 31 interpellations.", "arrested", 31),
    ("fr", "31 manifestants ont été placés en garde à vue.", "arrested", 31),
    ("fr", "Aucune interpellation n'a eu lieu.", "arrested", 0),
    ("fr", "Il n'y a eu aucune arrestation.", "arrested", 0),
    ("fr", "Aucun passager n'a été blessé.", "injured", 0),
    ("fr", "Tous les passagers sont indemnes, aucun n'a été blessé.", "injured", 0),
    ("fr", "Pas un blessé, pas une vitre cassée.", "injured", 0),
    ("fr", "Sept personnes ont été légèrement blessées.", "injured", 7),
    ("fr", "On compte 260 spectateurs sur la place.", "=spectators", 260),
    ("en", "There were 241 of them on board the ferry.", "aboard", 241),
    ("en", "The toll stands at nine.", "deaths", 9),
    ("en", "The death toll stands at nine.", "deaths", 9),
    ("en", "The toll has risen to 34 in Kelby.", "deaths", 34),
    ("en", "The number of dead was put at 34.", "deaths", 34),
    ("en", "The number of injured rose to 14.", "injured", 14),
    ("en", "No one was hurt in the fire.", "injured", 0),
    ("en", "Nobody was hurt in the fire.", "injured", 0),
    ("en", "No one was injured, the fire service said.", "injured", 0),
    ("en", "There were no injuries.", "injured", 0),
    ("en", "No injuries were reported.", "injured", 0),
    ("en", "No casualties were reported.", "casualties", 0),
    ("en", "The fire caused no injuries.", "injured", 0),
    ("en", "The blaze destroyed the shed without causing injuries.", "injured", 0),
    ("en", "None of the passengers was hurt.", "injured", 0),
    ("en", "No passengers were injured.", "injured", 0),
    ("en", "No deaths were reported.", "deaths", 0),
    ("en", "There were no arrests.", "arrested", 0),
    ("en", "Police made no arrests.", "arrested", 0),
    ("en", "Police made 31 arrests.", "arrested", 31),
    ("en", "Two firefighters were taken to hospital.", "hospitalised", 2),
    ("en", "Four people were treated in hospital.", "hospitalised", 4),
    ("en", "Four people are in hospital.", "hospitalised", 4),
    ("en", "Four people spent the night in hospital.", "hospitalised", 4),
    ("en", "Four people ended up in hospital.", "hospitalised", 4),
    ("en", "Four people were hospitalized.", "hospitalised", 4),
    ("en", "Four children needed hospital treatment.", "hospitalised", 4),
    ("en", "Four people were rushed to hospital with burns.", "hospitalised", 4),
    ("en", "Nine people lost their lives.", "deaths", 9),
    ("en", "The crash left nine dead and 14 injured.", "injured", 14),
    ("en", "Dead: 9. Injured: 14.", "injured", 14),
    ("en", "Cost: $12 million.", "money", 12_000_000),
    ("en", "Seized: 3,400 kilos of cocaine.", "mass", 3400),
    ("en", "The plant employs 320 people.", "employees", 320),
    ("en", "The firm has 320 staff.", "employees", 320),
    ("en", "Seven people sustained injuries.", "injured", 7),
    ("en", "Seven were slightly hurt.", "injured", 7),
    ("en", "A crowd of 260 watched the match.", "=spectators", 260),
    ("en", "Some 31 demonstrators were taken into custody.", "arrested", 31),
    ("en", "Four miners remain unaccounted for.", "missing", 4),
    ("en", "Four are still missing.", "missing", 4),
    ("en", "The accident left no one injured.", "injured", 0),
]
UNREAD = [
    ("fr", "L'accident n'a pas fait de blessé grave.", "injured"),
    ("fr", "Il n'y a pas d'autre blessé à déplorer.", "injured"),
    ("fr", "Aucun nouveau mort n'a été recensé dans la nuit.", "deaths"),
    ("en", "No serious injuries were reported.", "injured"),
    ("en", "There were no other deaths that night.", "deaths"),
    ("en", "No further arrests were made on Sunday.", "arrested"),
]


@pytest.mark.parametrize(("lang", "text", "attribute", "figure"), READ)
def test_read(lang: str, text: str, attribute: str, figure: float) -> None:
    """The count is read, of what is counted."""
    assert any(
        at == attribute and low <= figure <= high and (figure > 0 or high == 0) for at, low, high in _read(lang, text)
    )


@pytest.mark.parametrize(("lang", "text", "attribute"), UNREAD)
def test_not_none_at_all(lang: str, text: str, attribute: str) -> None:
    """None of a sort, and none besides, is not none at all."""
    assert attribute not in {at for at, _, high in _read(lang, text) if high == 0}


def _read(lang: str, text: str) -> list[tuple[str, float, float]]:
    article = checker.article(text, path="a.txt", lang=lang, published="2024-05-14")
    counts = [a for a in checker.extract(article) if a.kind == "quantity"]
    hulls = [(a.attribute, getattr(a.value.implied, "hull", (None, None))) for a in counts]
    return [(at, low, high) for at, (low, high) in hulls if low is not None and high is not None]
