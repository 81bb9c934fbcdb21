"""The publication day, inferred from the words of the article alone."""

from datetime import date

import pytest

from checker.extract.publication import infer_publication
from checker.grammar.timex import parse_timexes
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.days import Days

KNOWN = [
    ("fr", ["Ce jeudi 6 juin 2024, le maire a démissionné."], ["2024-06-06"]),
    ("fr", ["En mai 2022, il avait été élu.", "Ce lundi 13 juin, il a démissionné."], ["2022-06-13"]),
    ("fr", ["Publié le 3 avril 2023.", "Le maire a démissionné en 2021."], ["2023-04-03"]),
    ("fr", ["Le 4 mai 2021, la digue a cédé."], ["2021-05-04/.."]),
    ("fr", ["Le 4 mai 2021, la digue a cédé.", "Le procès s'ouvrira le 9 juin 2025."], ["2021-05-04/2025-06-09"]),
    (
        "fr",
        ["En mai 2023, un accord a été signé.", "Il est mort mardi 9 janvier.", "Jeudi, on l'a enterré."],
        ["2024-01-09/2024-01-12"],
    ),
    ("en", ["Published March 4, 2021.", "The mayor resigned in 2020."], ["2021-03-04"]),
    ("en", ["The dam broke on May 4, 2021."], ["2021-05-04/.."]),
]


def infer(lang: str, sentences: list[str], declared: Days) -> Days:
    parsed = [(parse_timexes(tokens, load(lang)), tokens) for tokens in map(Tokens, sentences)]
    return infer_publication(parsed, load(lang), declared)


@pytest.mark.parametrize(("lang", "sentences", "days"), KNOWN)
def test_the_text_tells_when_it_came_out(lang: str, sentences: list[str], days: list[str]) -> None:
    assert infer(lang, sentences, Days.any()).isoformat() == days


def test_a_declared_day_stands() -> None:
    declared = Days.on(date(2020, 1, 2))
    assert infer("fr", ["Ce jeudi 6 juin 2024, le maire a démissionné."], declared) == declared


def test_a_weekday_and_date_alone_leave_the_years_that_fit() -> None:
    days = infer("fr", ["Ce mardi 26 mars, le maire a démissionné."], Days.any())
    assert {range_.isoformat() for range_ in days.ranges} >= {"2013-03-26", "2019-03-26", "2024-03-26"}


def test_an_article_without_a_clue_may_be_of_any_day() -> None:
    assert infer("fr", ["Le maire a démissionné hier."], Days.any()) == Days.any()
