"""A draft held against its sources: fair retellings pass, and one thing that no source says is flagged."""

import pytest

from checker.judge.load import load_rules
from checker.model import Article, Finding, Role, Segment, Span
from checker.pipeline import Options, check

RULES = {"unsupported-in-sources", "turned-against-sources", "reworded-against-sources"}
EN = (
    "The council of Tansy Bay voted on Thursday to close the blue footbridge over the river Orrin after engineers "
    "found rust in 14 of its cables. Repairs will cost £3m and are expected to increase parking fees by 8 per cent. "
    "The bridge, built in 1987 by a British firm, was inspected in March. "
    "Its western pier was damaged by a barge in 2021. "
    "The inspector, Dana Holloway, warned that the bridge had become unsafe for cyclists. "
    "Her brother runs the ferry that will carry schoolchildren across the river while the work goes on."
)
FR = (
    "Le conseil municipal de Brévannes a voté jeudi la fermeture de la passerelle bleue sur l'Orvin après la "
    "découverte de rouille sur 14 de ses câbles. Les réparations coûteront 3 millions d'euros et entraîneront "
    "une hausse de 8 % des tarifs de stationnement. La passerelle, construite en 1987 par une entreprise "
    "britannique, a été inspectée en mars. L'inspectrice, Dana Holloway, a prévenu que l'ouvrage était devenu "
    "dangereux pour les cyclistes. Son frère exploite le bac qui transportera les écoliers sur la rivière "
    "pendant la durée des travaux."
)
TURNED = {"opposite", "negation", "class"}
SOURCES = {"en": EN, "fr": FR}

FAIR = [
    (
        "en",
        "Tansy Bay's council decided on Thursday to shut the blue footbridge over the Orrin because of rusty cables.",
    ),
    ("en", "Fixing the bridge will cost £3 million and parking fees are to go up by eight per cent."),
    ("en", "Built in 1987 by a firm from Britain, the footbridge was last inspected by engineers in March."),
    ("en", "Holloway, the inspector, said the bridge was unsafe for cyclists."),
    ("en", "A ferry run by the inspector's brother will take schoolchildren across the river during the work."),
    ("en", "We asked residents: Moira Tennant, 63, says nobody in Lisbon or Oslo would accept such a thing."),
    ("en", "The U.K. firm that built the bridge in 1987 inspected the cables in March."),
    (
        "fr",
        "Le conseil de Brévannes a décidé jeudi de fermer la passerelle bleue sur l'Orvin à cause de câbles rouillés.",
    ),
    ("fr", "Les réparations de la passerelle coûteront trois millions d'euros et les tarifs augmenteront de 8 %."),
    ("fr", "Construite en 1987 par une entreprise du Royaume-Uni, la passerelle a été inspectée au mois de mars."),
    ("fr", "Pour l'inspectrice Dana Holloway, l'ouvrage était devenu dangereux pour les cyclistes."),
    (
        "fr",
        "Un bac exploité par le frère de l'inspectrice transportera les écoliers pendant les travaux sur la rivière.",
    ),
    (
        "fr",
        "Nous avons interrogé Maurice Tellier, 63 ans : personne à Lisbonne ou à Oslo n'accepterait une telle chose.",
    ),
]
MADE_UP = [
    ("en", "name", "The council of Dunmore voted on Thursday to close the blue footbridge over the river.", "Dunmore"),
    ("en", "name", "The bridge, built in 1987 by a Dutch firm, was inspected by engineers in March.", "Dutch"),
    ("en", "figure", "Engineers found rust in 19 of the cables of the blue footbridge over the river.", "19"),
    (
        "en",
        "weekday",
        "The council voted on Friday to close the footbridge over the river after engineers found rust.",
        "Friday",
    ),
    ("en", "month", "The bridge, built in 1987 by a British firm, was inspected by engineers in June.", "June"),
    ("en", "year", "The bridge, built in 1978 by a British firm, was inspected by engineers in March.", "1978"),
    ("en", "opposite", "Repairs are expected to decrease parking fees by 8 per cent, the council says.", "decrease"),
    ("en", "negation", "The inspector did not warn that the bridge had become unsafe for cyclists.", ""),
    (
        "en",
        "class",
        "The council voted to close the green footbridge over the river after engineers found rust.",
        "green",
    ),
    ("en", "class", "The inspector's uncle runs the ferry that will carry schoolchildren across the river.", "uncle"),
    (
        "fr",
        "name",
        "La passerelle, construite en 1987 par une entreprise néerlandaise, a été inspectée en mars.",
        "néerlandaise",
    ),
    (
        "fr",
        "figure",
        "La rouille a été découverte sur 19 câbles de la passerelle bleue que ferme le conseil municipal.",
        "19",
    ),
    (
        "fr",
        "weekday",
        "Le conseil municipal a voté vendredi la fermeture de la passerelle bleue après la découverte.",
        "vendredi",
    ),
    (
        "fr",
        "year",
        "La passerelle, construite en 1978 par une entreprise britannique, a été inspectée en mars.",
        "1978",
    ),
    ("fr", "opposite", "Les réparations entraîneront une baisse de 8 % des tarifs de stationnement.", "baisse"),
    (
        "fr",
        "negation",
        "La passerelle, construite en 1987, n'a pas été inspectée en mars par une entreprise britannique.",
        "",
    ),
    (
        "fr",
        "class",
        "Le conseil municipal a voté la fermeture de la passerelle verte après la découverte de rouille.",
        "verte",
    ),
    (
        "fr",
        "class",
        "Son oncle exploite le bac qui transportera les écoliers sur la rivière pendant les travaux.",
        "oncle",
    ),
]


def article(path: str, text: str, lang: str) -> Article:
    return Article(path=path, text=text, segments=(Segment(Span(0, len(text)), Role.BODY),), outlet=path, lang=lang)


def unsupported(text: str, lang: str, draft: str | None = "draft") -> list[Finding]:
    articles = [article("wire", SOURCES[lang], lang), article("draft", text, lang)]
    found = check(articles, load_rules(()), Options(draft=draft)).findings
    return [finding for finding in found if finding.rule in RULES]


@pytest.mark.parametrize(("lang", "text"), FAIR)
def test_a_fair_retelling_is_silent(lang: str, text: str) -> None:
    assert [finding.message for finding in unsupported(text, lang)] == []


@pytest.mark.parametrize(("lang", "sort", "text", "words"), MADE_UP)
def test_what_no_source_says_is_flagged_once(lang: str, sort: str, text: str, words: str) -> None:
    (finding,) = unsupported(text, lang)
    mine, theirs = finding.evidence
    assert mine.attribute == f"unsupported-{sort}"
    assert (mine.article.path, mine.quote) == ("draft", words or text)
    assert theirs.article.path == "wire"


OWN = {
    "en": " Our reporter met forty anglers, a baker and two retired pilots, who mostly cheered at the news.",
    "fr": " Notre reporter a croisé quarante pêcheurs, un boulanger et deux pilotes à la retraite, plutôt ravis.",
}


@pytest.mark.parametrize(("lang", "sort", "text"), [case[:3] for case in MADE_UP if case[1] in TURNED])
def test_a_contrary_is_a_warning_in_a_retelling_and_a_note_in_a_report_of_its_own(
    lang: str, sort: str, text: str
) -> None:
    (retold,) = unsupported(text, lang)
    (reported,) = unsupported(text + OWN[lang], lang)
    assert (retold.severity, reported.severity) == ("warning", "info")
    assert reported.evidence[0].attribute == f"unsupported-own-{sort}"


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, _, text, _ in MADE_UP[::6]])
def test_without_a_draft_nothing_is_held_against_anything(lang: str, text: str) -> None:
    assert not unsupported(text, lang, draft=None)


def test_a_name_in_several_words_is_one_finding() -> None:
    (finding,) = unsupported("The inspector, Moira Tennant, warned that the bridge was unsafe for cyclists.", "en")
    assert finding.evidence[0].quote == "Moira Tennant"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_copy_of_its_source_says_nothing_new(lang: str) -> None:
    assert not unsupported(SOURCES[lang], lang)
