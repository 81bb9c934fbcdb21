"""Where the quotations of a text are, whatever its typography."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_articles import reading

from checker.grammar.speech import find_quotations
from checker.kinds.quotes import extract
from checker.model import Span

TYPOGRAPHY = [
    ("Elle dit « oui, mais plus tard ».", ["oui, mais plus tard"]),
    ("Elle dit «\u00a0oui\u00a0», puis «\u202fnon\u202f».", ["oui", "non"]),
    ("Il parle d'\"urgence absolue\" et s'en va.", ["urgence absolue"]),
    ("“We stay,” she said.", ["We stay,"]),
    ("„Wir bleiben“, dit-elle.", ["Wir bleiben"]),
    ("He called it ‘a fool’s errand’, no more.", ["a fool’s errand"]),
    ("'Go home,' he said, 'and sleep.'", ["Go home,", "and sleep."]),
    ("« Il m'a dit “jamais” deux fois », raconte-t-elle.", ["Il m'a dit “jamais” deux fois"]),
    ("« Un. Deux ! Trois ? » Fin.", ["Un. Deux ! Trois ?"]),
    ("“First part.\n\n“Second part,” he said.", ["First part.", "Second part,"]),
    ("L'état d'urgence de l'été n'a rien d'exceptionnel.", []),
    ("In the '90s the players' union won.", []),
    ('A 5" pipe and a 6" one.', []),
    ("« Jamais refermé.\n\nAutre paragraphe.", []),
    ("Refermé sans être ouvert » et puis rien.", []),
    ("« Ouvert “puis refermé” sans fin.", ["puis refermé"]),
]


@pytest.mark.parametrize(("text", "expected"), TYPOGRAPHY)
def test_quoted_stretches(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_quotations(text, Span(0, len(text)))] == expected


@given(st.text(alphabet="«»“”„\"‘’' \n.,aé1", max_size=200), st.integers(0, 50))
def test_quotations_are_apart_and_inside(text: str, start: int) -> None:
    bounds = Span(min(start, len(text)), len(text))
    found = find_quotations(text, bounds)
    assert all(bounds.contains(span) and span.start < span.end for span in found)
    assert all(one.end < other.start for one, other in pairwise(found))


def test_a_quotation_is_asserted_with_its_words_and_speaker() -> None:
    text = "« Le barrage tiendra tout l'hiver », a répété l'ingénieure Maud Servant."
    (found,) = extract(reading(text))
    assert found.quote == "Le barrage tiendra tout l'hiver"
    assert (found.attribution, found.subject) == ("servant", "maud servant")


def test_each_sentence_of_a_quotation_is_asserted_apart() -> None:
    text = "« Le barrage tiendra tout l'hiver. Les villages en aval dormiront tranquilles », a dit Maud Servant."
    found = list(extract(reading(text)))
    assert [each.attribution for each in found] == ["servant", "servant"]
    assert all(each.sentence.span.contains(each.mention) for each in found)


@pytest.mark.parametrize(
    "text", ["Il parle d'« urgence absolue ».", "Elle répond « oui » puis « non ».", "Rien à citer."]
)
def test_single_terms_are_no_quotations_to_compare(text: str) -> None:
    assert not list(extract(reading(text)))
