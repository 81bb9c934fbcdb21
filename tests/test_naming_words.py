"""The words around names: one meaning each, and the same countries in every language."""

from collections import Counter
from collections.abc import Mapping

import pytest

from checker.grammar.tokens import Tokens
from checker.language.load import languages, load

TABLES = ("titles", "ranks", "offices", "portfolio_offices", "portfolios", "clauses")


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("table", TABLES)
def test_a_phrase_has_one_concept(code: str, table: str) -> None:
    words: Mapping[str, tuple[str, ...]] = getattr(load(code).naming, table)
    counted = Counter(tuple(Tokens(phrase).folds) for phrases in words.values() for phrase in set(phrases))
    assert [phrase for phrase, times in counted.items() if times > 1] == []


def test_languages_know_the_same_countries() -> None:
    known = [set(load(code).naming.countries) for code in languages()]
    assert all(codes == known[0] for codes in known)


@pytest.mark.parametrize("code", languages())
def test_a_name_is_one_country(code: str) -> None:
    names = Counter(name for country in load(code).naming.countries.values() for name in country.names)
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("code", languages())
def test_occupations_are_offices(code: str) -> None:
    naming = load(code).naming
    assert naming.occupations <= naming.offices.keys()
