"""Dates that point to other dates of their article, weekdays that do not fit, and offsets from events."""

from datetime import date

import pytest

from checker.grammar.reading import Timex
from checker.grammar.timex import find_timexes, parse_timexes, resolve_anaphora
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.days import Days

TODAY = Days.on(date(2024, 3, 26))


def read(lang: str, *sentences: str) -> list[tuple[Timex, ...]]:
    tokens = [Tokens(sentence) for sentence in sentences]
    parsed = [(parse_timexes(sentence, load(lang)), sentence) for sentence in tokens]
    return list(resolve_anaphora(parsed, TODAY))


POINTING = [
    ("fr", "Le pont a cédé le 12 mars 2023.", "La veille, un camion avait brûlé.", "2023-03-11"),
    ("fr", "Le pont a cédé le 12 mars 2023.", "Trois jours plus tard, il a été rouvert.", "2023-03-15"),
    ("fr", "Il est venu en mai 2021.", "Deux accords avaient alors été conclus.", "2021-05-01/2021-05-31"),
    ("en", "The bridge fell on March 12, 2023.", "Two days earlier, a lorry had burned.", "2023-03-10"),
    ("en", "The bridge fell on March 12, 2023.", "The next day, it was closed.", "2023-03-13"),
]


@pytest.mark.parametrize(("lang", "first", "second", "days"), POINTING)
def test_an_anaphor_has_the_days_it_points_to(lang: str, first: str, second: str, days: str) -> None:
    _, (timex,) = read(lang, first, second)
    assert timex.strict.isoformat() == [days]


def test_without_a_date_before_it_an_anaphor_may_be_any_day() -> None:
    ((timex,),) = read("fr", "La veille, un camion avait brûlé.")
    assert timex.strict == Days.any()


def test_an_offset_names_the_event_it_counts_from() -> None:
    text = "Il est mort quatre jours après une attaque au couteau."
    (timex,) = find_timexes(Tokens(text), load("fr"), TODAY)
    assert timex.relative_to is not None
    assert text[timex.relative_to.start : timex.relative_to.end] == "une attaque au couteau"
    assert timex.offset is not None
    assert timex.offset.hull == (4, 4)


@pytest.mark.parametrize(
    ("lang", "text", "fits"),
    [
        ("fr", "Il est mort le mardi 12 mars 2024.", True),
        ("fr", "Il est mort le mercredi 12 mars 2024.", False),
        ("en", "He died on Tuesday, March 12, 2024.", True),
        ("en", "He died on Friday, March 12, 2024.", False),
    ],
)
def test_a_weekday_that_does_not_fit_its_date_is_told(lang: str, text: str, *, fits: bool) -> None:
    (timex,) = find_timexes(Tokens(text), load(lang), TODAY)
    assert timex.fits_weekday is fits


def test_a_date_that_no_calendar_has_is_no_day() -> None:
    (timex,) = find_timexes(Tokens("Il est mort le 30 février 2023."), load("fr"), TODAY)
    assert timex.strict.empty
