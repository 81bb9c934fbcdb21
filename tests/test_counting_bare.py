"""What a figure counts when no noun, or a noun for people, stands after it."""

from time import process_time

import pytest

import checker

COUNTED = [
    ("en", "Some 14,200 runners set off at dawn and 13,107 reached the finish.", "13,107", "people"),
    ("en", "Of the rescued sailors, nine were kept in hospital overnight.", "nine", "hospitalised"),
    ("en", "Three survivors were taken to hospital in Kelby.", "Three", "hospitalised"),
    ("fr", "Sur les quais, quarante ont refusé de parler.", "quarante", "people"),
    ("fr", "Huit rescapés ont été hospitalisés à Sarremont.", "Huit", "hospitalised"),
    ("en", "Fourteen members sat in the chamber until midnight.", "Fourteen", "people"),
    ("fr", "Le motion a recueilli 31 voix pour, 12 contre et deux abstentions.", "12", "votes"),
    ("fr", "Neuf conseillers ont voté contre le projet de piscine.", "Neuf", "votes"),
    ("en", "The motion passed with 31 votes in favour, 12 against and two abstentions.", "12", "votes"),
    ("en", "Nine councillors voted against the plan for a pool.", "Nine", "votes"),
    ("fr", "Cinq élus ont préféré s'abstenir lors du vote.", "Cinq", "abstentions"),
    ("fr", "L'entreprise a levé 40 millions d'euros, puis emprunté 12 millions.", "12 millions", "money"),
    ("en", "The club paid $40 million for the ground and borrowed 12 million.", "12 million", "money"),
    ("en", "Organisers put the crowd along the river route at 80,000.", "80,000", "=spectators"),
    ("fr", "Le nombre de morts de la crue est passé à 34.", "34", "deaths"),
    ("fr", "Ils étaient 12 000 dans la rue selon la préfecture.", "12 000", "people"),
    ("en", "Twelve villagers were moved to safety in Harlow.", "Twelve", "evacuated"),
    ("en", "The blast claimed the lives of nine miners near Harlow.", "nine", "deaths"),
    ("en", "Four climbers escaped unhurt near Harlow.", "Four", "survivors"),
    ("en", "Eight inmates were rushed to hospital in Harlow.", "Eight", "hospitalised"),
    ("en", "Nearly 400 mourners filled the church in Harlow.", "Nearly 400", "people"),
    ("en", "The operator sent 40 power plant engineers to Harlow.", "40", "people"),
    ("en", "The operator shut three power plants workers had built in Harlow.", "three", "=plant"),
    ("fr", "Douze villageois ont été mis en sécurité à Brive.", "Douze", "evacuated"),
    ("fr", "Quatre randonneuses ont réchappé à la tempête à Brive.", "Quatre", "survivors"),
    ("fr", "Six supporteurs sont sous les verrous à Brive.", "Six", "arrested"),
    ("fr", "Huit détenus ont été évacués vers l'hôpital de Brive.", "Huit", "hospitalised"),
    ("fr", "Quelque 400 pèlerins ont rempli la basilique de Brive.", "Quelque 400", "people"),
    ("en", "A crowd of 12,000 watched the match in Harlow.", "12,000", "=spectators"),
    ("en", "The firm cut a workforce of 1,200 by half.", "1,200", "employees"),
    ("fr", "Ils ont joué devant 31 482 spectateurs.", "31 482", "=spectators"),
    ("en", "The two sides played before 31,482 spectators in Harlow.", "31,482", "=spectators"),
    ("en", "Its workforce in the valley will shrink to 1,200 by June.", "1,200", "employees"),
]
NOT_COUNTED = [
    ("fr", "Un couvre-feu est instauré de 19H00 à 05H00 dans la ville de Brive.", "19H00", "duration"),
    ("fr", "L'équipe a marqué 12 buts contre 8 la saison passée.", "12", "votes"),
    ("fr", "La région compte 2 millions d'habitants et dépense 3 milliards d'euros.", "2 millions", "money"),
    ("fr", "Le train a fait 40 millions de kilomètres et coûté 3 milliards d'euros.", "40 millions", "money"),
    ("en", "The third one granted since the spring was withdrawn on Monday.", "one", "people"),
    ("fr", "Les 300 passages piétons de la ville seront repeints cet été.", "300", "people"),
]


def counted(lang: str, text: str) -> set[tuple[str, str]]:
    article = checker.article(text, path="a", lang=lang, published="2024-05-14")
    return {(a.quote, a.attribute) for a in checker.extract(article) if a.kind == "quantity"}


@pytest.mark.parametrize(("lang", "text", "words", "attribute"), COUNTED)
def test_what_is_counted(lang: str, text: str, words: str, attribute: str) -> None:
    assert (words, attribute) in counted(lang, text)


@pytest.mark.parametrize(("lang", "text", "words", "attribute"), NOT_COUNTED)
def test_what_is_not(lang: str, text: str, words: str, attribute: str) -> None:
    assert (words, attribute) not in counted(lang, text)


BOTH = "Entre 4.200 personnes, selon la préfecture, et 9.000, selon les syndicats, ont défilé jeudi."
VOICES = [
    ("fr", BOTH, "4.200", "prefecture"),
    ("fr", BOTH, "9.000", "unions"),
    ("en", "The police counted 4,200 people on Thursday, the unions 9,000 people.", "4,200", "police"),
    ("en", "The police counted 4,200 people on Thursday, the unions 9,000 people.", "9,000", "unions"),
]


@pytest.mark.parametrize(("lang", "text", "words", "voice"), VOICES)
def test_each_figure_has_its_own_voice(lang: str, text: str, words: str, voice: str) -> None:
    article = checker.article(text, path="a", lang=lang, published="2024-05-14")
    told = {a.quote: a.attribution for a in checker.extract(article) if a.kind == "quantity"}
    assert told[words] == voice


LINEAR = 3.5
"""The most that twice the figures of one sentence may cost, in times: 2 and the noise of a busy machine."""


@pytest.mark.parametrize("unit", ["12 contre, ", "1 234 euros et 12 morts selon la police "])
def test_a_sentence_of_many_figures_costs_no_more_than_its_length(unit: str) -> None:
    def cost(times: int) -> float:
        article = checker.article(f"Le bilan {unit * times}.", path="a", lang="fr", published="2024-05-14")
        start = process_time()
        checker.extract(article)
        return process_time() - start

    cost(10)
    once, twice = min(cost(1500) for _ in range(2)), min(cost(3000) for _ in range(2))
    assert twice <= LINEAR * once


CLAUSES = [
    (
        "fr",
        "Neuf ont regagné leur village, quatre ont été recueillis par un cousin et un guide a été tué.",
        "Neuf",
        "people",
    ),
    ("fr", "Neuf randonneurs ont été soignés sur place et un guide a perdu la vie.", "Neuf", "people"),
    ("fr", "Une tempête partie du large avait tué six pêcheurs en mai.", "six", "deaths"),
    ("fr", "Six villageois ont été arrêtés, un gendarme a été tué et deux granges ont brûlé.", "deux", "=farmyard"),
    ("en", "Eleven walked down to Harlow, two were killed and five were taken to hospital.", "Eleven", "people"),
    ("en", "Eleven walked down to Harlow, two were killed and five were taken to hospital.", "two", "deaths"),
    ("en", "Three climbers, two guides and a cook were killed near Harlow.", "Three", "deaths"),
]
NOT_OF_CLAUSE = [
    ("fr", "Une tempête partie du large avait tué six pêcheurs en mai.", "Une", "deaths"),
    ("fr", "Deux coulées de boue ont blessé trois ouvriers à Brive.", "Deux", "injured"),
    ("en", "Two landslides had killed nine miners near Harlow.", "Two", "deaths"),
    ("en", "Six villagers were arrested, a guard was killed and two barns burned down.", "two", "deaths"),
]


@pytest.mark.parametrize(("lang", "text", "words", "attribute"), CLAUSES)
def test_a_figure_takes_what_it_counts_from_its_own_verb(lang: str, text: str, words: str, attribute: str) -> None:
    assert (words, attribute) in counted(lang, text)


@pytest.mark.parametrize(("lang", "text", "words", "attribute"), NOT_OF_CLAUSE)
def test_and_not_from_another(lang: str, text: str, words: str, attribute: str) -> None:
    assert (words, attribute) not in counted(lang, text)
