"""What holds for every text, day and language."""

from datetime import date, timedelta
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.grammar.timex import find_timexes
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.days import Days

LANGUAGES = st.sampled_from(["fr", "en"])
FRENCH = (
    "mardi mars 26 2024 le la du au de d' à en dernier prochain trois jours semaine depuis avant fin début mi Noël été"
)
ENGLISH = "Tuesday March the of in last next three days week since by end early 5th to from 1990s Q3 h 15 30 am - / . ,"
WORDS = st.sampled_from([*FRENCH.split(), *ENGLISH.split()])
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join))
DAYS = st.dates(date(1950, 1, 1), date(2080, 12, 31))


@settings(max_examples=150, deadline=None)
@given(LANGUAGES, TEXTS, DAYS)
@example("fr", "avant mardi0prochain", date(2000, 1, 1))
@example("fr", "fin été dernier", date(2000, 1, 1))
def test_spans_are_in_order_and_implied_lies_inside_strict(lang: str, text: str, day: date) -> None:
    timexes = find_timexes(Tokens(text), load(lang), Days.on(day))
    assert all(0 <= t.span.start < t.span.end <= len(text) for t in timexes)
    assert all(a.span.end <= b.span.start for a, b in pairwise(timexes))
    assert all(t.implied.intersection(t.strict) == t.implied for t in timexes)


@settings(max_examples=60, deadline=None)
@given(LANGUAGES, TEXTS, DAYS, st.integers(0, 40))
def test_knowing_the_publication_day_better_never_adds_a_day(lang: str, text: str, day: date, wide: int) -> None:
    tokens, language = Tokens(text), load(lang)
    sure = find_timexes(tokens, language, Days.on(day))
    unsure = {t.span: t.strict for t in find_timexes(tokens, language, Days.between(day, day + timedelta(days=wide)))}
    for timex in sure:
        assert timex.strict.intersection(unsure[timex.span]) == timex.strict


@pytest.mark.parametrize(
    "unit",
    [
        "mardi 26 mars ",
        "le ",
        "du 3 au ",
        "26/03/",
        "depuis la fin de ",
        "trois jours et ",
        "premier jour du ",
        "mille ",
    ],
)
def test_time_is_linear_in_the_length_of_hostile_text(unit: str) -> None:
    short, long = (min(cost(unit * n) for _ in range(3)) for n in (200, 1600))
    assert long < 8 * 4 * short


def cost(text: str) -> float:
    tokens, language, today = Tokens(text), load("fr"), Days.on(date(2024, 3, 26))
    start = process_time()
    find_timexes(tokens, language, today)
    return process_time() - start + 1e-4
