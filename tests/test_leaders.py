"""Who is to head a company: one person at a time, and only when the texts say so of the future."""

import pytest

import checker
from checker.model import Finding


def findings(*texts: str, lang: str) -> list[Finding]:
    articles = [
        checker.article(text, path=f"{n}", lang=lang, outlet=f"outlet {n}", published="2025-03-04")
        for n, text in enumerate(texts)
    ]
    return [finding for finding in checker.check(articles).findings if finding.rule == "role-disagreement"]


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [
        (
            "fr",
            "Vernal rachète Ostrom. Claire Montaud, directrice financière de Vernal, dirigera le groupe.",
            "Vernal rachète Ostrom. Jean Barret, le patron d'Ostrom, prendra la tête du groupe.",
        ),
        (
            "en",
            "Vernal is to buy Ostrom. Clare Monto, finance director of Vernal, will head the new company.",
            "Vernal is to buy Ostrom. John Barret, who runs Ostrom, is to lead the enlarged group.",
        ),
    ],
)
def test_two_people_for_one_post_to_come_are_told(lang: str, one: str, other: str) -> None:
    assert len(findings(one, other, lang=lang)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Vernal buys Ostrom. Clare Monto will head the new company.",
            "Vernal buys Ostrom. Ms Monto will lead the group.",
        ),
        (
            "Vernal buys Ostrom. Clare Monto will head the new company.",
            "Vernal buys Ostrom. John Barret led the company for ten years.",
        ),
        (
            "Vernal buys Ostrom. Clare Monto will head the new company. John Barret will lead the group in Asia.",
            "Vernal buys Ostrom. John Barret will lead the group.",
        ),
        (
            "Vernal buys Ostrom. Clare Monto will head the new company.",
            "Vernal buys Ostrom. John Barret will run the marathon in Brest.",
        ),
    ],
)
def test_the_same_person_another_time_or_another_thing_is_silent(one: str, other: str) -> None:
    assert findings(one, other, lang="en") == []
