"""What is a name and what it names: persons, organisations, places, and words that are none of these."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_sentences import namings, people

from checker.grammar.naming import Vocabulary, find_namings
from checker.grammar.tokens import Tokens
from checker.language.load import load


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Le Conseil national des Pêches a écrit à Ouagadougou.", ["organisation", "place"]),
        ("fr", "Le HCR a quitté le Burkina Faso.", ["organisation", "place"]),
        ("fr", "Jean de la Tour a parlé.", ["person"]),
        ("fr", "Elle vit à Bransat depuis mardi.", ["place"]),
        ("en", "The Harbour Board met in Wexley.", ["organisation", "place"]),
        ("en", "Clara van der Meer met Sinéad O'Hara.", ["person", "person"]),
        ("en", "J. R. Farrow spoke.", ["person"]),
        ("en", "The Scottish farmers left on Monday in May.", []),
    ],
)
def test_sorts(lang: str, text: str, expected: list[str]) -> None:
    found = [naming.sort for naming in namings(lang, text)]
    assert [sort for sort in found if sort != "unknown"] == expected


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        ("fr", ("Deux Hommes Ont Fui Dans Les Bois", "Les bois et les hommes, deux en tout.")),
        ("fr", ("LE MAIRE ACCUSE LA RÉGION DE MENTIR", "Il a menti.")),
        ("en", ("Storm Kills Nine As Rivers Rise Again", "The storm came in the night.")),
        ("fr", ("Interrogée mardi, elle a nié. Venus de loin, ils dorment.",)),
        ("en", ("Officials said so. However, nobody came on Friday.",)),
    ],
)
def test_common_words_do_not_become_people(lang: str, sentences: tuple[str, ...]) -> None:
    assert not people(lang, *sentences)


def test_headline_in_title_case_keeps_the_names_that_the_text_knows() -> None:
    found = people("en", "Mayor Prue Dalby Wins Second Term In Style", "On Sunday the mayor, Prue Dalby, won.")
    assert list(found) == ["Prue Dalby"]


def test_surname_alone_is_a_person_once_the_article_has_named_him() -> None:
    found = people("fr", "Le colonel Aly Sangaré est là.", "Le pouvoir de Sangaré vacille.")
    assert set(found) == {"Aly Sangaré", "Sangaré"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le patron, Ronan Le Floch, se tait.", {"Ronan Le Floch"}),
        ("« Non », dit Nolwenn Le Gall, la maire de Roz.", {"Nolwenn Le Gall"}),
        ("Elle a reçu la visite d'Anne-Lise Bérard, de la préfecture.", {"Anne-Lise Bérard"}),
        ("Il a remercié Pierre L'Anthoën et Sylvie Du Bois.", {"Pierre L Anthoën", "Sylvie Du Bois"}),
        ("Selon Le Quotidien, rien n'est joué.", set()),
    ],
)
def test_names_with_a_capital_article_or_behind_a_cut_word(text: str, expected: set[str]) -> None:
    assert set(people("fr", text)) == expected


def test_spans_are_the_words_as_written() -> None:
    text = "Hier, le préfet du Nord, M. Éric Vasse, a parlé."
    (naming,) = (n for n in namings("fr", text) if n.sort == "person")
    assert text[naming.span.start : naming.span.end] == "Éric Vasse"
    assert text[naming.phrase.start : naming.phrase.end] == "le préfet du Nord, M. Éric Vasse"


@pytest.mark.parametrize("unit", ["A de ", "l'A", "ministre de la ", "A-b", "Ministre, le ", "M. ", "de la ", "A. "])
def test_time_grows_with_the_text_and_not_its_square(unit: str) -> None:
    def seconds(times: int) -> float:
        tokens = Tokens(unit * times)
        started = perf_counter()
        find_namings(tokens, load("fr"), Vocabulary.of([tokens]))
        return perf_counter() - started

    seconds(100)
    assert seconds(8000) < 60 * max(seconds(800), 0.01)


@given(st.text(alphabet="AÉabé,.'’-«» \nM0(", max_size=120), st.sampled_from(["fr", "en"]))
def test_any_text_gives_spans_inside_it(text: str, lang: str) -> None:
    tokens = Tokens(text)
    for naming in find_namings(tokens, load(lang), Vocabulary.of([tokens])):
        assert 0 <= naming.span.start < naming.span.end <= len(text)
        assert naming.phrase.contains(naming.span)
