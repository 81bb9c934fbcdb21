"""What was signed on one occasion: one document of a sort in this article, several or of another sort in that one."""

from datetime import date

import pytest
from desk_runs import article
from msgspec.structs import replace

from checker.judge.load import bundled_rules
from checker.pipeline import check
from checker.values.days import Days

PUBLISHED = Days.on(date(2024, 5, 17))
PLACE = {
    "en": "The port of Colby in Norland lies on the river Ashe, below the mill of the Tarrant family.",
    "fr": "Le port de Colby, au Norland, borde l'Aisne, sous le moulin de la famille Tarrant.",
}
Told = tuple[str, str]

APART: list[tuple[Told, Told]] = [
    (
        ("fr", "La visite de la ministre à Colby s'est terminée par la signature : un mémorandum a été signé jeudi."),
        ("fr", "Des accords sur la pêche et les ports ont été signés jeudi à Colby pendant la visite de la ministre."),
    ),
    (
        ("fr", "Jeudi à Colby, les deux ministres ont signé un traité sur la pêche."),
        ("fr", "Les deux ministres ont signé jeudi à Colby une lettre d'intention sur la pêche."),
    ),
    (
        ("fr", "Les deux pays ont conclu jeudi à Colby un contrat de dragage du port."),
        ("en", "Two memoranda on dredging the port were signed by both countries in Colby on Thursday."),
    ),
    (
        ("en", "The two ministers signed a treaty on fisheries in Colby on Thursday."),
        ("en", "In Colby the two ministers on Thursday signed a joint declaration on fisheries."),
    ),
    (
        ("en", "Both ministers signed a memorandum of understanding on the port in Colby on Thursday."),
        ("en", "Agreements on the port were signed by both ministers in Colby on Thursday."),
    ),
]

TOGETHER: list[tuple[Told, Told]] = [
    # any document is an agreement
    (
        ("fr", "Jeudi à Colby, les deux ministres ont signé un accord sur la pêche."),
        ("fr", "Les deux ministres ont signé jeudi à Colby un traité sur la pêche."),
    ),
    (
        ("en", "The two ministers signed a deal on fisheries in Colby on Thursday."),
        ("en", "The two ministers signed agreements on fisheries in Colby on Thursday."),
    ),
    # the other article names that one, too
    (
        ("en", "Both ministers signed a memorandum of understanding on the port in Colby on Thursday."),
        ("en", "Agreements were signed by both ministers in Colby on Thursday. One is a memorandum on the port."),
    ),
    # only planned, or refused
    (
        ("fr", "Jeudi à Colby, les deux ministres ont signé un traité sur la pêche."),
        ("fr", "Une lettre d'intention sur la pêche doit être signée par les deux ministres."),
    ),
    (
        ("en", "The two ministers signed a treaty on fisheries in Colby on Thursday."),
        ("en", "The two ministers have not signed a roadmap on fisheries in Colby."),
    ),
    # another day
    (
        ("fr", "Jeudi à Colby, les deux ministres ont signé un traité sur la pêche."),
        ("fr", "Les deux ministres avaient signé en mars 2021 une lettre d'intention sur la pêche à Colby."),
    ),
]


def flagged(one: Told, other: Told) -> bool:
    articles = [
        replace(article(number, f"{text} {PLACE[lang]}", lang), published=PUBLISHED)
        for number, (lang, text) in enumerate((one, other))
    ]
    return any(found.rule == "act-disagreement" for found in check(articles, bundled_rules()).findings)


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_documents_of_one_occasion_are_told_apart(one: Told, other: Told) -> None:
    assert flagged(one, other)


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_what_may_be_one_signing_is_left_alone(one: Told, other: Told) -> None:
    assert not flagged(one, other)
