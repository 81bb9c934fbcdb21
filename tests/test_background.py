"""What is told of an earlier event, and what only names an earlier time in passing."""

from datetime import date

import pytest
from desk_runs import article
from msgspec.structs import replace

from checker.extract.assertions import extract_article
from checker.values.days import Days

PUBLISHED = Days.on(date(2025, 3, 26))
Told = tuple[str, str, str]
"""A language, what an article in it says, and the words of a figure or day in it."""

STORY: list[Told] = [
    ("fr", "Le navire, construit en 1987, transportait 340 passagers.", "340"),
    ("fr", "Construit en 1987, le pont portait 340 voitures.", "340"),
    ("fr", "La maire, élue en 2020, a promis 340 places. Son équipe a parlé de 90 logements.", "90"),
    ("fr", "L'usine, qui a ouvert en 1998, emploie 340 personnes. Elle vend 90 tonnes.", "90 tonnes"),
    (
        "fr",
        "Le bénéfice atteint 38 millions, contre 12 millions d'euros en 2023. La dette est de 90 millions d'euros.",
        "90 millions",
    ),
    ("fr", "Il purgeait neuf ans pour avoir dévalisé une banque en 2021. Il pesait 90 kilos.", "90 kilos"),
    ("fr", "Le groupe a gagné 18 millions d'euros en 2024. Il emploie 90 personnes.", "18 millions"),
    ("fr", "La panne du 4 mars a touché 340 foyers, selon le bilan du 26 mars.", "4 mars"),
    ("fr", "L'audience s'était ouverte le 12 mars. Le barreau comptait ce mardi 90 avocats.", "12 mars"),
    ("en", "The ferry, launched in 1987, carried 340 passengers.", "340"),
    ("en", "Founded in 1958, the dairy employs 340 people. It makes 90 tonnes.", "90 tonnes"),
    ("en", "He was serving nine years for robbing a bank in 2021. He was missed at a count of 90 men.", "90"),
    ("en", "Turnout was 41%, far below the 58% of July 2023. The count took 90 clerks.", "90"),
    ("en", "The models went on sale in March 2021. A bigger one is sold in 90 shops.", "90"),
    ("en", "The harbour works made £18 million in 2024.", "£18 million"),
]

BACKGROUND: list[Told] = [
    ("fr", "Le bac a coulé lundi. En 2011, un naufrage avait fait 46 morts.", "46"),
    ("fr", "Le bac a coulé lundi. En 2011, un cargo avait sombré là. Ses soutes avaient perdu 40 tonnes.", "40 tonnes"),
    ("fr", "Le bac a coulé lundi. En mars 2016, le conseil avait siégé. Le budget avait recueilli 19 voix.", "19"),
    (
        "fr",
        "Le bac a coulé lundi. En 2020, un premier plan a supprimé 210 postes. Deux usines ont perdu 90 ouvriers.",
        "90",
    ),
    ("en", "The ferry sank on Monday. In 2011 a coaster sank there. Her tanks lost 40 tonnes.", "40 tonnes"),
    ("en", "The ferry sank on Monday. In 2019 it took back 88,000 toasters. Some 90 people were burnt.", "90"),
    ("en", "The ferry sank on Monday. In January five swimmers had drowned off the mole.", "five"),
]


def background(told: Told) -> bool:
    """Whether the assertion of some words of an article is background to it."""
    lang, text, words = told
    given = replace(article(0, text, lang), published=PUBLISHED)
    found = [a for a in extract_article(given)[1] if a.kind.value in ("quantity", "date") and words in a.quote]
    assert found, text
    return found[-1].context.background


@pytest.mark.parametrize("told", STORY)
def test_a_time_told_in_passing_makes_no_background(told: Told) -> None:
    assert not background(told)


@pytest.mark.parametrize("told", BACKGROUND)
def test_an_earlier_event_is_background_as_long_as_it_is_told(told: Told) -> None:
    assert background(told)


YEARS: list[Told] = [
    ("fr", "Pour 2026, le port vise un trafic de 340 tonnes.", "340 tonnes"),
    ("fr", "Le port vise un trafic de 340 tonnes pour 2026.", "340 tonnes"),
    ("en", "After 2025, when works end, the port will ship 340 tonnes.", "340 tonnes"),
]


@pytest.mark.parametrize("told", YEARS)
def test_a_preposition_right_before_a_time_begins_no_clause(told: Told) -> None:
    lang, text, words = told
    given = replace(article(0, text, lang), published=PUBLISHED)
    (found,) = [a for a in extract_article(given)[1] if a.kind.value == "quantity" and a.quote == words]
    assert found.context.days.first == date(2026, 1, 1)
