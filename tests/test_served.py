"""Prison terms: what of them is to be served, and that articles which differ in it contradict each other."""

import pytest
from told_figures import loud

import checker

TERMS = [
    ("fr", "Il a été condamné à quatre ans de prison, dont un avec sursis.", (48, 36)),
    ("fr", "Elle écope de quatre ans d'emprisonnement, dont la moitié assortie du sursis.", (48, 24)),
    ("fr", "La cour l'a condamné à trois ans de prison dont dix-huit mois ferme.", (36, 18)),
    ("fr", "La peine est de cinq ans ferme.", (60, 60)),
    ("fr", "Le maire est condamné à huit mois de prison avec sursis.", (8, 0)),
    ("en", "He was given four years in prison, half of it suspended.", (48, 24)),
    ("en", "She was jailed for three years, one of them suspended.", (36, 24)),
    ("en", "The court imposed 18 months in prison, with six months suspended.", (18, 12)),
    ("en", "He got a two-year suspended sentence.", (24, 0)),
]


@pytest.mark.parametrize(("lang", "text", "expected"), TERMS)
def test_what_is_to_be_served(lang: str, text: str, expected: tuple[float, float]) -> None:
    told = checker.extract(checker.article(text, path="a", lang=lang, published="2024-05-14"))
    found = [(float(a.subject), a.value.strict.hull[0]) for a in told if a.attribute == "to-serve"]  # type: ignore[union-attr]
    assert found == [expected]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Il a été condamné à quatre ans de prison."),
        ("fr", "Elle a tenu cette ferme pendant quatre ans."),
        ("fr", "Il a purgé deux ans, puis la ferme a brûlé."),
        ("en", "The service was suspended for two years."),
        ("en", "He worked there for three years with six months off."),
    ],
)
def test_what_tells_nothing_of_it(lang: str, text: str) -> None:
    told = checker.extract(checker.article(text, path="a", lang=lang, published="2024-05-14"))
    assert not [a for a in told if a.attribute == "to-serve"]


PARTLY = ("fr", "Le tribunal de Lorne a condamné mardi Jean Morel à quatre ans de prison, dont deux avec sursis.")


@pytest.mark.parametrize(
    ("other", "flagged"),
    [
        (("fr", "Jean Morel a été condamné mardi par le tribunal de Lorne à quatre ans ferme."), True),
        (("en", "The Lorne court on Tuesday gave Jean Morel four years in prison, half of it suspended."), False),
        (("fr", "Jean Morel a été condamné mardi par le tribunal de Lorne à quatre ans dont deux ferme."), False),
        (("fr", "Jean Morel a été condamné mardi par le tribunal de Lorne à quatre ans de prison."), False),
        (("fr", "Son chauffeur, Luc Arnal, écope de deux ans avec sursis."), False),
    ],
)
def test_a_term_told_as_wholly_served(other: tuple[str, str], *, flagged: bool) -> None:
    found = [finding for finding in loud(PARTLY, other) if finding.kind == "quantity"]
    assert [finding.rule for finding in found] == ["duration-disagreement"] * flagged
