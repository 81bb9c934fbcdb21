"""Clauses: what is done, how far it has got, and whether it is denied."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.reading import read_article
from checker.grammar.clauses.negation import Denial
from checker.grammar.clauses.predicates import Predication, predications
from checker.model import Article, Role, Segment, Span


def _told(text: str, lang: str) -> list[Predication]:
    article = Article(path="a.txt", text=text, segments=(Segment(Span(0, len(text)), Role.BODY),), lang=lang)
    reading = read_article(article)
    return [found for read in reading.sentences for found in predications(read, reading.language)]


def _of(text: str, lang: str, concept: str) -> Predication:
    return next(found for found in _told(text, lang) if found.concept == concept)


@pytest.mark.parametrize(
    ("lang", "text", "concept", "stage"),
    [
        ("fr", "Une agence du lac est en cours de création.", "!found", "in-progress"),
        ("fr", "La création de l'agence du lac est en cours.", "!found", "in-progress"),
        ("fr", "Une agence du lac doit être créée avant l'été.", "!found", "planned"),
        ("fr", "Une agence du lac va être créée.", "!found", "planned"),
        ("fr", "Une agence du lac sera créée.", "!found", "planned"),
        ("fr", "Les trois communes ont fondé une agence du lac.", "!found", "completed"),
        ("fr", "Les trois communes viennent de fonder une agence du lac.", "!found", "completed"),
        ("fr", "Le pays signera la charte.", "!sign", "planned"),
        ("fr", "Le pays cherche à signer la charte.", "!sign", "attempted"),
        ("fr", "Le pays pourrait signer la charte.", "!sign", "uncertain"),
        ("en", "A lake agency is being set up.", "!found", "in-progress"),
        ("en", "A lake agency is to be created.", "!found", "planned"),
        ("en", "A lake agency will be created.", "!found", "planned"),
        ("en", "A lake agency has been created.", "!found", "completed"),
        ("en", "The three towns founded a lake agency.", "!found", "completed"),
        ("en", "The three towns tried to sign the charter.", "!sign", "attempted"),
        ("en", "The tower is still under construction.", "making/in-progress", "completed"),
    ],
)
def test_how_far_it_has_got(lang: str, text: str, concept: str, stage: str) -> None:
    assert _of(text, lang, concept).stage == stage


@pytest.mark.parametrize(
    ("lang", "text", "concept", "denied"),
    [
        ("fr", "Le maire n'a pas signé la charte.", "!sign", Denial.NOT),
        ("fr", "Le maire n'a toujours pas signé la charte.", "!sign", Denial.NOT),
        ("fr", "Le maire n'a jamais signé la charte.", "!sign", Denial.NOT),
        ("fr", "Le maire refuse de signer la charte.", "!sign", Denial.NOT),
        ("fr", "Personne n'a signé la charte.", "!sign", Denial.NOBODY),
        ("fr", "Aucune charte n'a été signée.", "!sign", Denial.NOTHING),
        ("fr", "La ville n'a versé aucune indemnité.", "!pay", Denial.NOTHING),
        ("fr", "Le maire n'a pas seulement signé la charte.", "!sign", Denial.UNCLEAR),
        ("fr", "Le maire n'a pas refusé de signer la charte.", "!sign", Denial.UNCLEAR),
        ("fr", "Le maire n'a signé que deux chartes.", "!sign", Denial.UNCLEAR),
        ("fr", "Le maire a signé la charte.", "!sign", None),
        ("en", "The mayor did not sign the charter.", "!sign", Denial.NOT),
        ("en", "The mayor hasn't signed the charter.", "!sign", Denial.NOT),
        ("en", "The mayor has never signed the charter.", "!sign", Denial.NOT),
        ("en", "The mayor refused to sign the charter.", "!sign", Denial.NOT),
        ("en", "Nobody has signed the charter.", "!sign", Denial.NOBODY),
        ("en", "No charter was signed.", "!sign", Denial.NOTHING),
        ("en", "The town paid no compensation.", "!pay", Denial.NOTHING),
        ("en", "The mayor has not only signed the charter.", "!sign", Denial.UNCLEAR),
        ("en", "The mayor signed the charter.", "!sign", None),
    ],
)
def test_whether_it_is_denied(lang: str, text: str, concept: str, denied: Denial | None) -> None:
    assert _of(text, lang, concept).denied is denied


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "Le maire a-t-il signé la charte ?"), ("en", "Has the mayor signed the charter?")],
)
def test_a_question_tells_nothing(lang: str, text: str) -> None:
    assert not _told(text, lang)


def test_a_passive_and_an_active_name_the_same_parties() -> None:
    active = _of("Le groupe Ormel a racheté la société Davane.", "fr", "!buy")
    passive = _of("La société Davane a été rachetée par le groupe Ormel.", "fr", "!buy")
    assert "@ormel" in active.agent & passive.agent
    assert "@davane" in active.theme & passive.theme


def test_a_clause_without_a_subject_takes_the_sentences() -> None:
    found = _of("Paul Avrillon, qui dirigeait le chantier, a été relaxé.", "fr", "verdict/acquitted")
    assert {"@paul", "@avrillon"} <= found.theme


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ne pas a été signé , ; « » ? ' aucun que doit en cours de création", max_size=300))
def test_any_text_is_read_and_spans_lie_inside(text: str) -> None:
    for found in _told(text, "fr"):
        assert 0 <= found.start <= found.first <= found.last
        assert found.first < found.stop
