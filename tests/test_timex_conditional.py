"""A French conditional leaves open whether a month is the last or the next one: no verb says that it is past."""

from datetime import date

import pytest
from desk_runs import article
from msgspec.structs import replace

from checker.extract.assertions import extract_article
from checker.model import Kind
from checker.values.days import Days

OCTOBER = Days.on(date(2025, 10, 7))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("La retenue du moulin serait remplie en novembre par la rivière.", 2025),
        ("Les travaux du moulin reprendraient en novembre sur la rivière.", 2025),
        ("Le meunier espérait partir en novembre de la rivière.", 2024),
        ("Le meunier serait mort en novembre au bord de la rivière.", 2024),
    ],
)
def test_the_month_beside_a_conditional(text: str, year: int) -> None:
    _, found = extract_article(replace(article(0, text, "fr"), published=OCTOBER))
    days = [each.value.implied for each in found if each.kind is Kind.DATE]
    assert [each.first.year for each in days if isinstance(each, Days) and each.first] == [year]
