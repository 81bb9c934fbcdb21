"""Who bears which title, rank, office and country: phrases and what they say, per language."""

import pytest
from naming_sentences import people

FRENCH = [
    ("Le ministre de la Justice, le colonel Yaya Dembo, est venu.", {"Yaya Dembo": {"minister-of-justice"}}),
    ("Il a vu Yaya Dembo, ministre de l'Agriculture.", {"Yaya Dembo": {"minister-of-agriculture"}}),
    (
        "Il était avec le ministre de la Santé, le docteur Abel Kourouma et celui des Mines, Paul Etcha.",
        {"Abel Kourouma": {"minister-of-health"}, "Paul Etcha": {"minister-of-mines"}},
    ),
    (
        "Les vice-ministres turcs de l'énergie Orhan Selik et Emre Batur ont signé.",
        {"Orhan Selik": {"deputy-minister-of-energy"}, "Emre Batur": {"deputy-minister-of-energy"}},
    ),
    (
        "Le Premier ministre et ministre des Finances du Bénin, M. Luc Adjovi, a répondu.",
        {"Luc Adjovi": {"prime-minister", "minister-of-finance"}},
    ),
    ("La préfète de Lozère, Mme Anne Vidal, a tranché.", {"Anne Vidal": {"prefect"}}),
    ("L'ancien maire de Vérac, Jean Costa, est mort.", {"Jean Costa": {"former-mayor"}}),
    ("Rémi Bastide, le directeur du musée, a souri.", {"Rémi Bastide": {"director"}}),
    (
        "La sage-femme Awa Traoré et l'infirmier Luc Petit dormaient.",
        {"Awa Traoré": {"midwife"}, "Luc Petit": {"nurse"}},
    ),
    ("Paul Roche, des hôpitaux de Vérac, préfet de Lozère, a tranché.", {"Paul Roche": {"prefect"}}),
    ("Le maire a salué Paul Roche.", {"Paul Roche": set()}),
    ("Paul Roche a salué le maire.", {"Paul Roche": set()}),
]
ENGLISH = [
    ("Finance Minister Greta Holm resigned.", {"Greta Holm": {"minister-of-finance"}}),
    ("Greta Holm, the minister for health, resigned.", {"Greta Holm": {"minister-of-health"}}),
    ("State parks director Neil Arden agreed.", {"Neil Arden": {"director"}}),
    ("Neil Arden, chief engineer of the builder, Stone Works, agreed.", {"Neil Arden": {"chief-engineer"}}),
    ("Norway's foreign minister, Kari Lund, agreed.", {"Kari Lund": {"minister-of-foreign-affairs"}}),
    ("The former mayor, Tom Pratt, agreed.", {"Tom Pratt": {"former-mayor"}}),
    ("Its director, Paula Grey, agreed with Sheriff Dan Cole.", {"Paula Grey": {"director"}, "Dan Cole": {"sheriff"}}),
    ("Paula Grey, who chairs the board, agreed.", {"Paula Grey": {"chair"}}),
    ("Paula Grey, of Holm, the lead investigator, agreed.", {"Paula Grey": {"lead-investigator"}}),
    ("At Holm Creek, a spokesman for the rangers agreed.", {}),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french_offices(text: str, expected: dict[str, set[str]]) -> None:
    found = people("fr", text)
    assert {name: set(found[name].offices) for name in expected if name in found} == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_offices(text: str, expected: dict[str, set[str]]) -> None:
    found = people("en", text)
    assert {name: set(naming.offices) for name, naming in found.items() if naming.sure} == expected


@pytest.mark.parametrize(
    ("lang", "text", "name", "country", "nationality"),
    [
        ("fr", "Le président sénégalais Issa Thiam est arrivé.", "Issa Thiam", "SN", None),
        ("fr", "Le président du Ghana, Kofi Mensa, est arrivé.", "Kofi Mensa", "GH", None),
        ("fr", "La Kényane Ruth Wanjiru a gagné.", "Ruth Wanjiru", None, "KE"),
        ("fr", "Il a vu Ken Ito, expert japonais.", "Ken Ito", None, "JP"),
        ("en", "Russian President Ivan Orlov left.", "Ivan Orlov", "RU", None),
        ("en", "Peru's Rosa Quispe won.", "Rosa Quispe", None, "PE"),
        ("en", "Rosa Quispe of Peru won.", "Rosa Quispe", None, "PE"),
        ("en", "Rosa Quispe, a 31-year-old from Peru, won.", "Rosa Quispe", None, "PE"),
        ("en", "Rosa Quispe, the 31-year-old Peruvian, won.", "Rosa Quispe", None, "PE"),
        ("en", "Rosa Quispe left for Peru.", "Rosa Quispe", None, None),
    ],
)
def test_countries(lang: str, text: str, name: str, country: str | None, nationality: str | None) -> None:
    naming = people(lang, text)[name]
    assert (naming.country, naming.nationality) == (country, nationality)


@pytest.mark.parametrize(
    ("lang", "text", "name", "titles"),
    [
        ("fr", "Le général de brigade Idé Barka est là.", "Idé Barka", ("brigade-general",)),
        ("fr", "Le Colonel Général BARKA IDÉ est arrivé hier avec sa suite.", "BARKA IDÉ", ("general",)),
        ("fr", "Me Luc Ferrand et le Pr Ada Roy sont là.", "Ada Roy", ("professor",)),
        ("en", "Lt. Col. Amy Webb spoke.", "Amy Webb", ("lieutenant-colonel",)),
        ("en", "Dr. Amy Webb spoke.", "Amy Webb", ("doctor",)),
    ],
)
def test_titles_and_ranks(lang: str, text: str, name: str, titles: tuple[str, ...]) -> None:
    assert people(lang, text)[name].titles == titles
