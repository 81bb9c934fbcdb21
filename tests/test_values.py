"""Sets of possibilities and the verdict table."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.days import Days
from checker.values.labels import Labels
from checker.values.numbers import Numbers
from checker.values.relation import Relation
from checker.values.value import Possibilities, Value, Verdict, compare

bounds = st.one_of(st.none(), st.integers(-1000, 1000).map(float))
numbers = st.builds(Numbers.between, bounds, bounds, low_open=st.booleans(), high_open=st.booleans())
ordinals = st.integers(738_000, 739_000)
days = st.lists(st.tuples(ordinals, ordinals), max_size=4).map(Days.of)
labels = st.lists(st.sampled_from("abcdef")).map(lambda names: Labels.of(*names))
pairs = st.one_of(st.tuples(numbers, numbers), st.tuples(days, days), st.tuples(labels, labels))


@given(pairs)
def test_relation_is_symmetric(pair: tuple[Possibilities, Possibilities]) -> None:
    a, b = pair
    assert a.relation(b).mirrored is b.relation(a)  # type: ignore[arg-type]


@given(st.one_of(numbers, days, labels))
def test_a_set_equals_itself(possibilities: Possibilities) -> None:
    assert possibilities.relation(possibilities) is Relation.EQUAL  # type: ignore[arg-type]


@given(pairs)
def test_an_intersection_lies_inside_both(pair: tuple[Possibilities, Possibilities]) -> None:
    a, b = pair
    common = a.intersection(b)  # type: ignore[arg-type]
    assert common.relation(a) in {Relation.NARROWER, Relation.EQUAL}  # type: ignore[arg-type]
    assert common.relation(b) in {Relation.NARROWER, Relation.EQUAL}  # type: ignore[arg-type]


@given(pairs, pairs)
def test_comparison_is_symmetric(
    strict: tuple[Possibilities, Possibilities], implied: tuple[Possibilities, Possibilities]
) -> None:
    same_sort = type(strict[0]) is type(implied[0])
    readings = implied if same_sort else strict
    a, b = Value("a", strict[0], readings[0]), Value("b", strict[1], readings[1])
    assert compare(a, b).verdict is compare(b, a).verdict


AT_LEAST_139 = Value("au moins 139", Numbers.between(139, None), Numbers.between(139, 160))
HUNDREDS = Value("des centaines", Numbers.between(200, None), Numbers.between(200, 999))
EXACTLY = {n: Value(str(n), Numbers.exactly(n), Numbers.exactly(n)) for n in (12, 139, 143, 250)}


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        (EXACTLY[139], EXACTLY[139], Verdict.CONSISTENT),
        (EXACTLY[139], EXACTLY[143], Verdict.CONFLICT),
        (AT_LEAST_139, EXACTLY[143], Verdict.CONSISTENT),
        (AT_LEAST_139, EXACTLY[250], Verdict.IMPRECISE),
        (AT_LEAST_139, HUNDREDS, Verdict.IMPRECISE),
        (HUNDREDS, EXACTLY[12], Verdict.CONFLICT),
    ],
)
def test_the_verdict_follows_the_two_readings(a: Value, b: Value, verdict: Verdict) -> None:
    assert compare(a, b).verdict is verdict


def test_open_ends_touch_only_where_both_are_closed() -> None:
    below, from_20 = Numbers.between(None, 20, high_open=True), Numbers.between(20, None)
    assert below.relation(from_20) is Relation.DISJOINT
    assert Numbers.between(None, 20).relation(from_20) is Relation.OVERLAPPING


def test_a_conversion_that_rounds_is_still_the_same_number() -> None:
    assert Numbers.exactly(0.1 + 0.2).relation(Numbers.exactly(0.3)) is Relation.EQUAL


def test_numbers_against_days_is_a_mistake_of_the_caller() -> None:
    number, day = Numbers.exactly(1), Days.on(date(2024, 3, 26))
    with pytest.raises(TypeError, match="cannot compare Numbers with Days"):
        compare(Value("1", number, number), Value("26 mars", day, day))


@pytest.mark.parametrize(
    ("found", "written"),
    [
        (Days.on(date(2024, 3, 26)), ["2024-03-26"]),
        (Days.between(date(2024, 3, 1), date(2024, 3, 31)), ["2024-03-01/2024-03-31"]),
        (Days.between(date(2020, 1, 1), None), ["2020-01-01/.."]),
        (Days.on(date(2024, 3, 5), date(2024, 3, 12)), ["2024-03-05", "2024-03-12"]),
        (Days.on(date(2024, 3, 5), date(2024, 3, 6)), ["2024-03-05/2024-03-06"]),
        (Days.of([]), []),
    ],
)
def test_days_print_as_iso_ranges(found: Days, written: list[str]) -> None:
    assert found.isoformat() == written


def test_an_unknown_day_is_every_day_and_never_known() -> None:
    assert not Days.any().known
    assert not Days.of([]).known
    assert Days.any().shifted(4) == Days.any()
    assert Days.on(date(2024, 3, 26)).shifted(-4) == Days.on(date(2024, 3, 22))
