"""Which of several like things an article means: numbered things and flags."""

import pytest

import checker

TOLD = [
    ("fr", "L'incendie a touché le réacteur n° 3 de la centrale.", {("designation", "reactor", "3")}),
    ("fr", "La tranche 1 a été arrêtée mardi.", {("designation", "reactor", "1")}),
    ("fr", "Le trafic est interrompu sur la ligne 13 depuis l'aube.", {("designation", "line", "13")}),
    ("en", "A fire broke out in reactor No. 3 at the plant.", {("designation", "reactor", "3")}),
    ("en", "The blaze began near the No. 2 reactor on Monday.", {("designation", "reactor", "2")}),
    ("en", "Passengers were held at terminal 2 for hours.", {("designation", "terminal", "2")}),
    (
        "fr",
        "Un cargo battant pavillon panaméen a heurté le quai 4.",
        {("flag", "", "PA"), ("designation", "platform", "4")},
    ),
    ("en", "The Liberian-flagged freighter sank off the cape.", {("flag", "", "LR")}),
    ("en", "The trawler, which flies the Spanish flag, was boarded.", {("flag", "", "ES")}),
    ("fr", "Les réacteurs 1 et 2 restent à l'arrêt.", set()),
    ("fr", "La piste mesure 2,5 kilomètres.", set()),
    ("en", "The line 4.5 miles long was closed.", set()),
    ("en", "The Spanish minister raised the flag.", set()),
]


@pytest.mark.parametrize(("lang", "text", "expected"), TOLD)
def test_what_is_designated(lang: str, text: str, expected: set[tuple[str, str, str]]) -> None:
    found = checker.extract(checker.article(text, path="a", lang=lang, published="2024-05-14"))
    told = {(a.attribute, a.subject, *a.value.strict.names) for a in found if a.attribute in ("designation", "flag")}  # type: ignore[union-attr]
    assert told == expected


def findings(*texts: tuple[str, str]) -> list[str]:
    articles = [
        checker.article(text, path=f"{number}.txt", outlet=f"Outlet {number}", lang=lang, published="2024-05-14")
        for number, (lang, text) in enumerate(texts)
    ]
    return [finding.rule for finding in checker.check(articles).findings]


def test_two_articles_that_name_two_reactors_of_one_plant() -> None:
    one = ("fr", "Un feu de transformateur a entraîné mardi l'arrêt du réacteur n° 2 de la centrale de Malvert.")
    other = ("en", "A transformer fire on Tuesday shut down unit 3 at the Malvert plant.")
    assert "place-disagreement" in findings(one, other)
    same = ("en", "A transformer fire on Tuesday shut down unit 2 at the Malvert plant.")
    assert "place-disagreement" not in findings(one, same)


def test_an_article_that_names_several_contradicts_nobody() -> None:
    one = ("fr", "Un feu de transformateur a entraîné mardi l'arrêt du réacteur n° 2 de la centrale de Malvert.")
    several = (
        "fr",
        "Un feu a entraîné mardi l'arrêt du réacteur n° 3 de la centrale de Malvert. Le réacteur n° 2 a un an.",
    )
    assert "place-disagreement" not in findings(one, several)
