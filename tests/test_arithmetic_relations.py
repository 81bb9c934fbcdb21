"""Relations between the figures of a sentence or two, told in many ways: gaps, stretches, changes, rates and parts."""

from datetime import date

import pytest
from arithmetic_articles import slips
from told_relations import SILENT, WRONG


@pytest.mark.parametrize(("lang", "attribute", "text"), WRONG)
def test_figures_that_do_not_fit_each_other(lang: str, attribute: str, text: str) -> None:
    assert slips(lang, text, date(2025, 3, 14)) == [attribute]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_figures_that_fit_or_are_of_something_else(lang: str, text: str) -> None:
    assert slips(lang, text, date(2025, 3, 14)) == []
