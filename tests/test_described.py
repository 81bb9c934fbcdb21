"""Where somebody is from, told by a description that stands for the name, against what another article tells."""

import pytest
from framed_articles import flagged

APART = [
    ("fr", "Le Kényan Ali Meziane a gagné.", "Ali Meziane a gagné. L'Éthiopien avait attaqué tôt."),
    ("fr", "Le Norvégien Ali Meziane est parti.", "Ali Meziane a souri. Le Danois est parti lundi."),
    ("en", "The Kenyan runner Joan Orde won.", "Joan Orde won. The Ethiopian runner had attacked early."),
    ("en", "The Norwegian striker Joan Orde left.", "Joan Orde left on Monday, and the Denmark striker wept."),
    ("en", "Norway's Joan Orde left.", "Joan Orde left. The 24-year-old Kenyan, who had scored twice, wept."),
]
TOGETHER = [
    ("fr", "Le Kényan Ali Meziane a gagné.", "Ali Meziane a battu Luc Ozanne. L'Éthiopien avait attaqué tôt."),
    ("fr", "Le Kényan Ali Meziane a gagné.", "Ali Meziane a gagné. Le Kényan avait attaqué tôt."),
    ("fr", "Le Kényan Ali Meziane a gagné.", "Ali Meziane a gagné. Le gouvernement éthiopien se tait."),
    ("fr", "Le Kényan Ali Meziane a gagné.", "Ali Meziane a gagné. L'Éthiopien Luc Ozanne suit."),
    ("fr", "Le Kényan Ali Meziane a gagné.", "Ali Meziane a gagné. La Suisse l'avait invité."),
    ("fr", "Le Kényan Ali Meziane a gagné.", "Ali Meziane a gagné. Un Éthiopien avait attaqué tôt."),
    ("en", "The Kenyan runner Joan Orde won.", "Joan Orde beat Simon Pask. The Ethiopian runner fell."),
    ("en", "The Kenyan runner Joan Orde won.", "Joan Orde won. The Ethiopian government kept silent."),
    ("en", "The Kenyan runner Joan Orde won.", "Joan Orde won. An Ethiopian runner was second."),
    ("en", "The Kenyan runner Joan Orde won.", "Joan Orde won. The Ethiopian runner Simon Pask was second."),
    ("en", "The Kenyan runner Joan Orde won.", "Joan Orde won. The Ethiopian-born runner wept."),
]


@pytest.mark.parametrize(("lang", "a", "b"), APART)
def test_two_countries_of_one_person_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["role-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), TOGETHER)
def test_who_else_may_be_meant_is_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)
