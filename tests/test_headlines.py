"""A headline's figure against its own article."""

import pytest

import checker


def flagged(lang: str, title: str, text: str) -> list[str]:
    article = checker.article(f"{title}\n\n{text}", path="a.txt", lang=lang, published="2024-05-14", title=title)
    return [finding.rule for finding in checker.check([article]).findings]


@pytest.mark.parametrize(
    ("lang", "rule", "title", "text"),
    [
        (
            "en",
            "death-toll-disagreement",
            "31 dead in hotel fire in Ardley",
            "A fire in an Ardley hotel killed 34 people on Monday night, police said. Another 12 were injured.",
        ),
        (
            "fr",
            "death-toll-disagreement",
            "Incendie dans un hôtel de Lormeuil : 31 morts",
            "Un incendie a fait 34 morts lundi soir à Lormeuil, selon la police. Douze personnes ont été blessées.",
        ),
        (
            "fr",
            "count-disagreement",
            "Crue à Lormeuil : douze maisons détruites",
            "La crue a détruit quinze maisons à Lormeuil lundi, selon la mairie.",
        ),
    ],
)
def test_a_figure_that_the_article_gives_otherwise_is_flagged(lang: str, rule: str, title: str, text: str) -> None:
    assert flagged(lang, title, text) == [rule]


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("en", "At least 31 dead in hotel fire", "A fire in an Ardley hotel killed 34 people on Monday, police said."),
        ("en", "Dozens dead in hotel fire", "A fire in an Ardley hotel killed 34 people on Monday, police said."),
        ("en", "Hotel fire kills 31", "A fire killed 28 people on Monday. Three more died in hospital on Tuesday."),
        (
            "en",
            "Hotel fire kills 34",
            "A fire killed 31 people on Monday. The toll rose to 34 on Tuesday, police said.",
        ),
        ("en", "Hotel fire: 12 children dead", "A fire in an Ardley hotel killed 14 people on Monday, police said."),
        (
            "en",
            "Two dead in hotel fire",
            "A fire in Ardley, where a blaze killed 3 people in 1998, killed two on Monday.",
        ),
        ("fr", "Incendie : 31 morts", "Un incendie a fait 31 morts à Lormeuil. Un autre en avait fait 40 en 1987."),
    ],
)
def test_a_figure_that_the_article_bears_out_is_left_alone(lang: str, title: str, text: str) -> None:
    assert not flagged(lang, title, text)
