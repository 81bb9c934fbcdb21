"""Quantities of a sentence: units, hedges and their two readings, ranges, ages, and what is no quantity."""

from itertools import pairwise
from math import ceil, floor, inf
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.quantities import find_quantities
from checker.grammar.reading import Quantity
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.numbers import Numbers

SEEDS = Path(__file__).parents[2] / "shared" / "data" / "seeds"


def quantities(text: str, lang: str) -> tuple[Quantity, ...]:
    return find_quantities(Tokens(text), load(lang))


def the(text: str, lang: str) -> Quantity:
    (quantity,) = quantities(text, lang)
    return quantity


def ends(numbers: object) -> tuple[float, float]:
    assert isinstance(numbers, Numbers)
    return numbers.intervals[0].low, numbers.intervals[-1].high


UNITS = [
    ("fr", "2,5 millions d'euros", "money", "EUR", 2_500_000, "EUR"),
    ("fr", "300 M€", "money", "EUR", 300_000_000, "EUR"),
    ("fr", "4 Md€", "money", "EUR", 4e9, "EUR"),
    ("fr", "75 milliards de francs CFA", "money", "CFA", 75e9, "CFA"),
    ("fr", "900 dollars canadiens", "money", "CAD", 900, "CAD"),
    ("en", "$ 75 million", "money", "USD", 75e6, "USD"),
    ("en", "€3.5bn", "money", "EUR", 3.5e9, "EUR"),
    ("en", "450 pence", "money", "GBP-penny", 4.5, "GBP"),
    ("fr", "12,5 %", "percent", "%", 12.5, "%"),
    ("fr", "trente pour cent", "percent", "%", 30, "%"),
    ("fr", "deux tiers des sièges", "percent", "fraction", 66.6667, "%"),
    ("en", "three percentage points", "percent", "pp", 3, "pp"),
    ("fr", "15 km", "length", "km", 15_000, "m"),
    ("en", "10 miles", "length", "mi", 16_093.44, "m"),
    ("en", "5 ft 2 in", "length", "ft", 1.5748, "m"),
    ("fr", "1m80", "length", "m", 1.8, "m"),
    ("fr", "40 hectares", "area", "ha", 400_000, "m²"),
    ("en", "40 acres", "area", "acre", 161_874.257, "m²"),
    ("fr", "300 mètres carrés", "area", "m²", 300, "m²"),
    ("fr", "18 km²", "area", "km²", 18e6, "m²"),
    ("fr", "3 tonnes", "mass", "t", 3000, "kg"),
    ("fr", "12 mètres cubes", "volume", "m³", 12_000, "l"),
    ("en", "50 °F", "temperature", "°F", 10, "°C"),
    ("fr", "- 4 °C", "temperature", "°C", -4, "°C"),
    ("fr", "90 km/h", "speed", "km/h", 25, "m/s"),
    ("en", "45 miles per hour", "speed", "mi/h", 20.1168, "m/s"),
    ("fr", "trois heures et demie", "duration", "h", 12_600, "s"),
    ("en", "two hours, six minutes and 48 seconds", "duration", "h", 7608, "s"),
    ("en", "2:06:48", "duration", "s", 7608, "s"),
    ("en", "3:57.84", "duration", "s", 237.84, "s"),
    ("en", "1:12.305", "duration", "s", 72.305, "s"),
    ("fr", "250 Go", "information", "GB", 250e9, "B"),
    ("fr", "600 MWh", "energy", "MWh", 600 * 3.6e9, "J"),
    ("fr", "trois fois", "ratio", "times", 3, "times"),
    ("en", "twice", "ratio", "times", 2, "times"),
]


@pytest.mark.parametrize("case", UNITS, ids=lambda case: case[1])
def test_units_are_read_and_converted(case: tuple[str, str, str, str, float, str]) -> None:
    lang, text, dimension, unit, value, base = case
    quantity = the(text, lang)
    low, high = ends(quantity.value.implied)
    assert (quantity.dimension, quantity.unit, quantity.value.unit) == (dimension, unit, base)
    assert (low + high) / 2 == pytest.approx(value, rel=1e-4)


HEDGES = [
    ("fr", "139 morts", (139, 139), (139, 139)),
    ("fr", "12 000 manifestants", (11_500, 12_500), (12_000, 12_000)),
    ("fr", "au moins 40 blessés", (40, inf), (40, 46)),
    ("fr", "plus de 100 blessés", (100, inf), (100, 200)),
    ("fr", "un peu plus de 1.000 soldats", (1000, inf), (1000, 1100)),
    ("fr", "moins de 300 voix", (0, 300), (200, 300)),
    ("fr", "près de 500 tentes", (400, 500), (450, 500)),
    ("fr", "environ 200 tentes", (150, 250), (180, 220)),
    ("fr", "quelque 200 tentes", (150, 250), (180, 220)),
    ("fr", "jusqu'à 50 postes", (0, 50), (40, 50)),
    ("fr", "une centaine de tentes", (70, 140), (85, 120)),
    ("fr", "environ une centaine de tentes", (70, 140), (85, 120)),
    ("fr", "plusieurs dizaines de tentes", (20, inf), (20, 100)),
    ("fr", "des centaines de tentes", (200, inf), (200, 1000)),
    ("fr", "des dizaines de milliers de tentes", (20_000, inf), (20_000, 100_000)),
    ("fr", "dix-sept creuseurs au moins", (17, inf), (17, 19.55)),
    ("fr", "aucun blessé", (0, 0), (0, 0)),
    ("fr", "entre 10 et 15 blessés", (10, 15), (10, 15)),
    ("fr", "de 10 à 15 blessés", (10, 15), (10, 15)),
    ("fr", "10 à 15 millions d'habitants", (10e6, 15e6), (10e6, 15e6)),
    ("fr", "10-15 blessés", (10, 15), (10, 15)),
    ("fr", "deux ou trois blessés", (2, 3), (2, 3)),
    ("en", "about a hundred tents", (70, 140), (85, 120)),
    ("en", "nearly 500 tents", (400, 500), (450, 500)),
    ("en", "more than 12,000 tents", (12_000, inf), (12_000, 13_000)),
    ("en", "up to 50 jobs", (0, 50), (40, 50)),
    ("en", "dozens of tents", (20, inf), (20, 100)),
    ("en", "hundreds of tents", (200, inf), (200, 1000)),
    ("en", "no casualties", (0, 0), (0, 0)),
    ("en", "between 10 and 15 tents", (10, 15), (10, 15)),
    ("en", "40 people or more", (40, inf), (40, 46)),
]


@pytest.mark.parametrize(("lang", "text", "strict", "implied"), HEDGES)
def test_hedges_have_two_readings(
    lang: str, text: str, strict: tuple[float, float], implied: tuple[float, float]
) -> None:
    value = the(text, lang).value
    assert ends(value.strict) == pytest.approx(strict)
    assert ends(value.implied) == pytest.approx(implied)


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        ("fr", "Awa Sarr, 22 ans, est saine et sauve", 22),
        ("fr", "un homme de 35 ans", 35),
        ("fr", "âgée d'environ 64 ans", 64),
        ("en", "a 64-year-old driver", 64),
        ("en", "the driver, aged 22", 22),
        ("en", "Jo Lee, 41, was driving", 41),
        ("en", "he is five years old", 5),
    ],
)
def test_ages(lang: str, text: str, years: float) -> None:
    ages = [q for q in quantities(text, lang) if q.dimension == "age"]
    assert [(q.figure, q.value.unit) for q in ages] == [(years, "year")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "L'Iliouchine-76 et l'Airbus A320 au G20 face au Covid-19"),
        ("fr", "en 2019, puis fin 2021"),
        ("fr", "le 01 23 45 67 89"),
        ("fr", "battus 3-1 à domicile"),
        ("fr", "12, rue des Lilas"),
        ("fr", "l'article 49 et le vol 370"),
        ("fr", "à 14 h 30"),
        ("fr", "1. Rono"),
        ("fr", "le réseau 192.168.1.2 et la 5G"),
        ("fr", "l'un des leurs"),
        ("fr", "38.6000 spectateurs"),
        ("en", "the Boeing 737 near 10 Downing Street in 2019"),
        ("en", "one of them, that one"),
        ("en", "since 1998 and by 2030"),
        ("en", "a 4x4 and the A-10"),
    ],
)
def test_labels_are_no_quantities(lang: str, text: str) -> None:
    assert quantities(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("A 64-seat bus left. The 13-page report stayed.", [64, 13]),
        ("With 45 beds it was small", [45]),
        ("a magnitude-6.4 quake", [6.4]),
        ("Apollo 13 flew on Covid-19 money", []),
    ],
)
def test_a_capital_of_a_frequent_word_names_nothing(text: str, figures: list[float]) -> None:
    assert [q.figure for q in quantities(text, "en")] == figures


@pytest.mark.parametrize(
    ("lang", "text", "share"),
    [
        ("fr", "Un élève sur quatre mange à la cantine.", 0.25),
        ("fr", "Deux Français sur trois ont voté.", 2 / 3),
        ("fr", "neuf fois sur dix", 0.9),
        ("en", "One pupil in four is ill.", 0.25),
        ("en", "Six riders out of ten fell.", 0.6),
    ],
)
def test_so_many_out_of_so_many_is_a_share(lang: str, text: str, share: float) -> None:
    (found,) = quantities(text, lang)
    assert (found.dimension, round(found.figure, 3)) == ("percent", round(share, 3))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "un homme sur deux roues"),
        ("fr", "trois agents sur le pont"),
        ("en", "two men in three shirts"),
        ("en", "two ministers in ten days"),
    ],
)
def test_so_many_on_or_in_something_is_no_share(lang: str, text: str) -> None:
    assert "percent" not in [q.dimension for q in quantities(text, lang)]


def test_ordinals_never_count() -> None:
    assert [(q.dimension, q.figure) for q in quantities("le 21e corps et un cinquième homme", "fr")] == [
        ("ordinal", 21)
    ]


def test_articles_are_marked_so_that_only_strong_nouns_count_them() -> None:
    assert the("un mort", "fr").hedge == "article"


def test_a_change_is_two_numbers_and_not_a_range() -> None:
    assert [q.figure for q in quantities("le total est passé de 12 à 15 morts", "fr")] == [12, 15]


def test_the_start_of_a_change_has_the_scale_and_unit_of_its_end() -> None:
    start, end = quantities("l'aide passe de 3,1 à 2,8 millions d'euros", "fr")
    assert (start.figure, start.unit, end.figure) == (3_100_000, "EUR", 2_800_000)


def test_a_doubtful_unit_leaves_a_count() -> None:
    assert the("25 livres rares", "fr").dimension == "count"


def test_a_hedge_belongs_to_the_next_number_when_it_stands_before_it() -> None:
    first, second = quantities("deux hommes environ 30 ans", "fr")
    assert (first.hedge, second.hedge) == (None, "about")


@pytest.mark.parametrize("text", ["au moins 139 morts", "près de 2 000 $", "entre 3 et 4 km"])
def test_spans_are_the_quoted_words(text: str) -> None:
    quantity = the(f"Bilan : {text}.", "fr")
    assert quantity.value.text == f"Bilan : {text}."[quantity.span.start : quantity.span.end]
    assert quantity.span.contains(quantity.head)


WORDS = ["1", "12 000", "mille", "entre", "et", "de", "plus", "à", "-", "un", "demi", "%", "$", "h", "°", "sur", "2,5"]


@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_implied_lies_inside_strict_and_spans_are_in_order(words: list[str]) -> None:
    found = quantities(" ".join(words), "fr")
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    for quantity in found:
        strict, implied = quantity.value.strict, quantity.value.implied
        assert isinstance(strict, Numbers)
        assert isinstance(implied, Numbers)
        assert all(any(i.within(s) for s in strict.intervals) for i in implied.intervals)


def _whole(numbers: object) -> list[int | None]:
    """A set of whole numbers as the seeds write it: closed ends, None for no end."""
    assert isinstance(numbers, Numbers)
    first, last = numbers.intervals[0], numbers.intervals[-1]
    low = floor(first.low) + 1 if first.low_open else ceil(first.low)
    if last.high == inf:
        return [low, None]
    return [low, ceil(last.high) - 1 if last.high_open else round(last.high)]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs ../shared/data/seeds beside the checkout")
@pytest.mark.parametrize("key", ["V01", "V02", "V03", "V04", "V05", "V06", "V07", "V08"])
def test_seed_quantities(key: str) -> None:
    gold = {
        entry["id"]: entry for entry in yaml.safe_load((SEEDS / "gold.yaml").read_text(encoding="utf-8"))["quantities"]
    }
    entry = gold[key]
    found = [q for q in quantities(entry["quote"], "fr") if q.dimension != "ordinal"]
    if entry["strict"] is None:
        assert found == []
        return
    (quantity,) = found
    scale = 86_400 if quantity.unit == "day" else 1
    strict, implied = (
        n.scaled(1 / scale) for n in (quantity.value.strict, quantity.value.implied) if isinstance(n, Numbers)
    )
    nothing_more = entry["strict"] if entry["implied"] is None else entry["implied"]
    assert (_whole(strict), _whole(implied)) == (entry["strict"], nothing_more)
