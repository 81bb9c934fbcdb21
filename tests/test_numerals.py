"""Numbers as written: every habit of digits, number words of both languages, fractions, what is malformed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.quantities import find_malformed, find_numbers
from checker.grammar.tokens import Tokens
from checker.language.load import load

FRENCH = {
    "38.600 votants": 38_600,
    "1 234 567 bulletins": 1_234_567,
    "12\u00a0500 hectares": 12_500,
    "12\u202f500 hectares": 12_500,
    "8'400 francs": 8_400,
    "1,234,567 signatures": 1_234_567,
    "3,75 tonnes": 3.75,
    "3.75 tonnes": 3.75,
    "1.250,50 euros": 1250.5,
    "0,125 gramme": 0.125,
    "vingt et un élus": 21,
    "soixante et onze villages": 71,
    "quatre-vingt-dix-sept wagons": 97,
    "nonante-six wagons": 96,
    "deux cent quarante mille doses": 240_000,
    "trois millions deux cent mille doses": 3_200_000,
    "3 millions 250 000 doses": 3_250_000,
    "6 mille tentes": 6_000,
    "cent trente-deux camions": 132,
    "trois quarts des sièges": 0.75,
    "un demi-million de doses": 500_000,
    "4 millions et demi de doses": 4_500_000,
    "7½ tonnes": 7.5,
    "sept virgule deux": 7.2,
    "une personne sur huit": None,
    "un sur huit": 0.125,
    "-14 au sol": -14,
    "250k abonnés": 250_000,
}
ENGLISH = {
    "38,600 ballots": 38_600,
    "38.6 percent": 38.6,
    "2.750.000 ballots": 2_750_000,
    "12,34,567 rupees": 1_234_567,
    "ninety-seven coaches": 97,
    "one hundred and thirty-two trucks": 132,
    "seven hundred and five thousand and twelve": 705_012,
    "two point seven million doses": 2_700_000,
    "three million and a half": 3_500_000,
    "half a million doses": 500_000,
    "three quarters of the seats": 0.75,
    "six and a quarter": 6.25,
    "10 3/4 inches": 10.75,
    "one out of eight": 0.125,
    "4.6bn shares": 4_600_000_000,
    "minus fourteen": -14,
    "2.5e3 volts": 2500,
    "a dozen eggs": 12,
}


def figures(text: str, lang: str) -> list[float]:
    return [number.figure for number in find_numbers(Tokens(text), load(lang))]


@pytest.mark.parametrize(("text", "figure"), [(t, f) for t, f in FRENCH.items() if f is not None])
def test_french_numbers(text: str, figure: float) -> None:
    assert figures(text, "fr") == [pytest.approx(figure)]


@pytest.mark.parametrize(("text", "figure"), ENGLISH.items())
def test_english_numbers(text: str, figure: float) -> None:
    assert figures(text, "en") == [pytest.approx(figure)]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("entre mille et deux mille", "fr", [1000, 2000]),
        ("entre cent et deux cents", "fr", [100, 200]),
        ("between one hundred and two hundred", "en", [100, 200]),
        ("mille mille", "fr", [1000, 1000]),
        ("trois, quatre, cinq", "fr", [3, 4, 5]),
        ("le prix de https://example.org/12?x=34%20 monte", "fr", []),
        ("Which one is it?", "en", []),
    ],
)
def test_numbers_end_where_a_reader_ends_them(text: str, lang: str, expected: list[float]) -> None:
    assert figures(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [("38.6000", "fr"), ("1,23,4", "fr"), ("12,3456", "en"), ("1.234,567.8", "fr"), ("1,2345,678", "en")],
)
def test_malformed_numbers_are_reported_and_not_guessed(text: str, lang: str) -> None:
    tokens = Tokens(f"x {text} y")
    assert [tokens.text[s.start : s.end] for s in find_malformed(tokens, load(lang))] == [text]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("192.168.1.2", "fr"), ("38.600", "fr"), ("2,5", "fr"), ("1,234,567", "en"), ("12.03.2024", "fr")],
)
def test_well_formed_numbers_and_codes_are_not_malformed(text: str, lang: str) -> None:
    assert find_malformed(Tokens(text), load(lang)) == ()


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from([" ", "\u00a0", "\u202f", ".", "'"]))
def test_grouped_digits_are_read_as_the_number_they_group(number: int, sign: str) -> None:
    written = f"{number:,}".replace(",", sign)
    assert figures(written, "fr") == [number]


@given(st.text(alphabet="0123456789.,' -/°%$€ekmdetunaxvig", max_size=60))
def test_numbers_keep_to_the_text_and_to_reading_order(text: str) -> None:
    tokens = Tokens(text)
    for lang in ("fr", "en"):
        found = find_numbers(tokens, load(lang))
        assert all(0 <= n.first <= n.last < len(tokens) for n in found)
        assert all(a.last < b.first for a, b in pairwise(found))
