import json

import pytest
import report_samples as samples

from checker.errors import UsageError
from checker.model import Assertion
from checker.report.extraction import reading, render_extraction
from checker.report.screen import Screen
from checker.values.numbers import Numbers
from checker.values.value import Value

SCREEN = Screen()


def test_extracted_assertions_have_the_shape_of_the_contract() -> None:
    said: tuple[Assertion, ...] = samples.deaths.members[:1]
    document = json.loads(render_extraction([(samples.nord, said)], "json", SCREEN))
    assert list(document) == ["articles"]
    article = document["articles"][0]
    assert " ".join(article) == "path published lang assertions"
    assertion = article["assertions"][0]
    assert " ".join(assertion) == "kind attribute subject polarity modality attribution evidence"
    assert assertion["evidence"]["quote"] == "Au moins 139"
    assert assertion["evidence"]["value"]["implied"] == [139, 159.85]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (samples.exactly(139, "death"), "139 death"),
        (Value("deux", Numbers.between(None, 2.5), Numbers.between(1, 2.5)), "1–2.5 [≤ 2.5]"),
        (Value("5 h 45", Numbers.exactly(345), Numbers.exactly(345), "minute-of-day"), "05:45"),
        (
            Value("peu avant 6 h", Numbers.between(330, 360), Numbers.between(345, 359), "minute-of-day"),
            "05:45–05:59 [05:30–06:00]",
        ),
        (samples.labels("Valmer"), "valmer"),
        (samples.year("1962"), "1962-01-01/1962-12-31"),
    ],
)
def test_readings_are_told_in_signs(value: Value, expected: str) -> None:
    assert reading(value) == expected


def test_the_table_of_assertions_shows_readings_and_says_when_there_are_none() -> None:
    table = render_extraction([(samples.nord, samples.deaths.members[:1]), (samples.fleuve, ())], "terminal", SCREEN)
    assert "139–159.85 death [≥ 139]" in table
    assert "Aucune assertion reconnue" in table
    assert "1 assertion." in table


def test_a_narrow_screen_keeps_the_mention_and_the_value() -> None:
    table = render_extraction([(samples.nord, samples.minister.members[:1])], "terminal", Screen(width=40))
    assert "Awa Diarra" in table
    assert max(map(len, table.splitlines())) <= 40


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(UsageError, match="there are json, terminal"):
        render_extraction([], "csv", SCREEN)
