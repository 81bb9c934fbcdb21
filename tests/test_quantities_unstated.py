"""Numbers that a text says it does not know."""

import pytest

from checker.grammar.quantities import find_quantities
from checker.grammar.tokens import Tokens
from checker.language.load import load


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Les sauveteurs, dont le nombre n’a pas été précisé, sont venus de Brest."),
        ("fr", "Un nombre inconnu de passagers dormait."),
        ("en", "An undisclosed number of workers left."),
        ("en", "The divers, whose number was not given, came from Brest."),
    ],
)
def test_a_number_that_is_not_told_may_be_any_from_one_on(lang: str, text: str) -> None:
    (found,) = find_quantities(Tokens(text), load(lang))
    assert found.hedge == "unstated"
    assert found.value.strict.hull == (1, None)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le nombre de sauveteurs a été précisé hier."),
        ("fr", "Un numéro inconnu a appelé."),
        ("en", "The number was given to the press."),
        ("en", "An unknown man left."),
    ],
)
def test_a_number_that_is_told_elsewhere_or_is_no_count(lang: str, text: str) -> None:
    assert not [q for q in find_quantities(Tokens(text), load(lang)) if q.hedge == "unstated"]
