"""One figure for two things, and what every check of a text must hold to."""

from time import perf_counter

import pytest
from arithmetic_articles import PUBLISHED, checked, slips
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.align.collisions import facts
from checker.extract.assertions import extract_article
from checker.extract.reading import read_article
from checker.kinds.arithmetic import extract
from checker.model import Article, Assertion, Kind, Role, Segment, Span
from checker.values.days import Days


def counted(lang: str, *texts: str) -> list[Assertion]:
    """What some articles count, one article a text."""
    days = Days.on(PUBLISHED)
    articles = [
        Article(f"{n}.txt", text, (Segment(Span(0, len(text)), Role.BODY),), lang=lang, published=days)
        for n, text in enumerate(texts)
    ]
    return [a for article in articles for a in extract_article(article)[1] if a.kind is Kind.QUANTITY]


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        ("fr", ("Le séisme de Brenac a fait 4 467 morts.", "Le séisme de Brenac : 4 467 personnes ont été évacuées.")),
        ("fr", ("L'attaque de Lormes a fait 137 blessés.", "L'attaque de Lormes a tué 137 personnes.")),
        ("en", ("The Harlow quake killed 4,467 people.", "After the Harlow quake 4,467 people were evacuated.")),
        ("en", ("In Harlow 213 people are missing after the flood.", "The Harlow flood left 213 people dead.")),
    ],
)
def test_one_uncommon_figure_for_two_things_is_told(lang: str, texts: tuple[str, ...]) -> None:
    (fact,) = facts(counted(lang, *texts))
    assert {member.article.path for member in fact.members} == {"0.txt", "1.txt"}


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        ("fr", ("Le séisme de Brenac a fait 4 467 morts.", "Le séisme de Brenac a tué 4 467 personnes.")),
        ("fr", ("Le séisme de Brenac a fait 4 500 morts.", "Le séisme de Brenac : 4 500 personnes ont été évacuées.")),
        ("fr", ("Le séisme de Brenac a fait 12 morts.", "Le séisme de Brenac a fait 12 blessés.")),
        ("fr", ("À Brenac, 137 morts et blessés.", "À Brenac, le séisme a fait 137 blessés.")),
        ("en", ("The Harlow quake killed 137 people.", "The Harlow quake killed 137 people and injured 137.")),
        ("en", ("Crews rescued 137 people in Harlow.", "In Harlow 137 people were evacuated.")),
        ("en", ("The Harlow quake killed 137 people.", "A shop in Harlow sells 137 cheeses.")),
    ],
)
def test_common_figures_and_one_group_under_two_names_are_left_alone(lang: str, texts: tuple[str, ...]) -> None:
    assert list(facts(counted(lang, *texts))) == []


@given(st.lists(st.integers(30, 190), min_size=2, max_size=5), st.integers(-3, 3).filter(bool))
@settings(deadline=None, max_examples=40)
def test_a_list_is_told_exactly_when_it_does_not_add_up(parts: list[int], slip: int) -> None:
    listed = ", ".join(f"{part} in ward {chr(65 + i)}" for i, part in enumerate(parts[:-1]))
    text = "In all, {} patients were moved: " + f"{listed} and {parts[-1]} in ward Z."
    assert slips("en", text.format(sum(parts))) == []
    assert slips("en", text.format(sum(parts) + slip)) == ["sum"]


@given(st.text(alphabet="3,: .()%-—soitande\n", max_size=300))
@settings(deadline=None, max_examples=60)
def test_every_side_quotes_its_article(text: str) -> None:
    for lang in ("fr", "en"):
        for fact in checked(lang, text, PUBLISHED):
            assert all(member.quote and member.quote in text for member in fact.members)


@pytest.mark.parametrize("pattern", ["3, 4 and 5: ", "soit ", "(2 ", "5 of the 6, or 7% ", "de 3 à 4 euros, soit 5 % "])
def test_time_grows_with_length_and_no_faster(pattern: str) -> None:
    def spent(times: int) -> float:
        text = pattern * times
        article = Article("a.txt", text, (Segment(Span(0, len(text)), Role.BODY),), lang="fr")
        reading = read_article(article)
        start = perf_counter()
        list(extract(reading))
        return perf_counter() - start

    spent(10)
    assert spent(400) < 16 * max(spent(100), 0.01)
