"""Clock times, their hedges, and the day beside them."""

from datetime import date

import pytest

from checker.grammar.reading import Timex
from checker.grammar.timex import find_timexes
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.days import Days

TODAY = Days.on(date(2024, 3, 26))

CLOCKS = [
    ("fr", "L'alerte a été donnée à 2 h 30 par un voisin.", 150),
    ("fr", "Le mur est tombé à 5H45.", 345),
    ("fr", "La séance s'ouvre à 15 heures.", 900),
    ("fr", "Le coup est parti à midi.", 720),
    ("fr", "Il a fermé à 23h.", 1380),
    ("en", "The alarm was raised at 1.45am by a neighbour.", 105),
    ("en", "Doors open at 9.30am.", 570),
    ("en", "The shot was fired at noon.", 720),
    ("en", "It closed at 11pm.", 1380),
    ("en", "The train left at 3:18 p.m. from Leeds.", 918),
]

HEDGED = [
    ("fr", "Le mur est tombé vers 15 heures.", (840, 960), (880, 920)),
    ("fr", "Le mur est tombé peu avant 6 heures.", (300, 359), (340, 359)),
    ("fr", "Le mur est tombé peu après minuit.", (1, 60), (1, 20)),
    ("en", "The wall fell shortly before 8 a.m. on the road.", (420, 479), (460, 479)),
    ("en", "The wall fell at about 7:40 a.m. on the road.", (400, 520), (440, 480)),
]

WITH_DAY = [
    ("fr", "Jeudi vers 5h45, le sol a cédé.", "2024-03-21"),
    ("fr", "Le sol a cédé hier à 14 heures.", "2024-03-25"),
    ("en", "The ground gave way yesterday at 2pm.", "2024-03-25"),
    ("en", "It fell at 8:15 on Thursday.", "2024-03-21"),
]


def only(lang: str, text: str) -> Timex:
    (timex,) = find_timexes(Tokens(text), load(lang), TODAY)
    return timex


@pytest.mark.parametrize(("lang", "text", "minutes"), CLOCKS)
def test_minutes_of_the_day(lang: str, text: str, minutes: int) -> None:
    timex = only(lang, text)
    assert timex.grain == "time"
    assert timex.minutes is not None
    assert timex.minutes.hull == (minutes, minutes)


@pytest.mark.parametrize(("lang", "text", "strict", "implied"), HEDGED)
def test_a_hedge_widens_both_readings(lang: str, text: str, strict: tuple[int, int], implied: tuple[int, int]) -> None:
    timex = only(lang, text)
    assert timex.minutes is not None
    assert timex.minutes_implied is not None
    assert (timex.minutes.hull, timex.minutes_implied.hull) == (strict, implied)


@pytest.mark.parametrize(("lang", "text", "day"), WITH_DAY)
def test_a_day_beside_a_clock_time_is_its_day(lang: str, text: str, day: str) -> None:
    timex = only(lang, text)
    assert timex.minutes is not None
    assert timex.implied.isoformat() == [day]


@pytest.mark.parametrize("text", ["Il a couru en 2 h 30.", "Le concert a duré 2 h 30."])
def test_a_duration_is_no_time_of_day(text: str) -> None:
    assert find_timexes(Tokens(text), load("fr"), TODAY) == ()
