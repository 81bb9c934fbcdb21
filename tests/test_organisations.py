"""Organisations: one body under many names, and the spellings of it that an editor is told of."""

import pytest
from desk_runs import name_findings

FRIENDS = " Le préfet de Roz, Jean Kassel, était avec Paula Vernier."


def flagged(a: str, b: str, lang: str = "fr", langs: tuple[str, ...] = ()) -> list[set[str]]:
    """What is flagged of two articles of one story."""
    found = name_findings(a + FRIENDS, b + FRIENDS, lang=lang, langs=langs)
    return [{mention.quote for mention in finding.evidence} for finding in found]


@pytest.mark.parametrize(
    ("lang", "a", "b", "spellings"),
    [
        ("fr", "La société Sogebat a fermé.", "La société Sogevat a fermé.", {"Sogebat", "Sogevat"}),
        ("fr", "La banque Wafaprim rouvre.", "La banque Wafafrim rouvre.", {"Wafaprim", "Wafafrim"}),
        ("en", "The company Norvelt closed.", "The company Norfelt closed.", {"Norvelt", "Norfelt"}),
        (
            "fr",
            "L'Office Kerguelen de Pêche ment.",
            "L'Office Kerguelin de Pêche ment.",
            {"Office Kerguelen de Pêche", "Office Kerguelin de Pêche"},
        ),
        (
            "fr",
            "Le Front uni pour le salut du peuple (FUSP) attend.",
            "Le Front uni pour la sauvegarde de la patrie (FUSP) attend.",
            {"Front uni pour le salut du peuple", "Front uni pour la sauvegarde de la patrie"},
        ),
        (
            "fr",
            "Le Comité d'aide de la côte (CADC) attend.",
            "Le Conseil des artisans de Caube (CADC) attend.",
            {"Comité d'aide de la côte", "Conseil des artisans de Caube"},
        ),
        (
            "en",
            "The Coastal Rescue Service (CRS) waits.",
            "The CRS (Civil Rescue Service) waits.",
            {"Coastal Rescue Service", "Civil Rescue Service"},
        ),
    ],
)
def test_one_organisation_spelt_twice_is_flagged(lang: str, a: str, b: str, spellings: set[str]) -> None:
    (found,) = flagged(a, b, lang)
    assert spellings <= found


@pytest.mark.parametrize(
    ("lang", "a", "b"),
    [
        ("fr", "L'État a saisi l'Église réformée.", "L'Etat a saisi l'Eglise Réformée."),
        ("fr", "Le Conseil d’État juge.", "Le Conseil d'Etat juge."),
        ("fr", "L'Union Nationale des Ports (UNP) est là.", "L'Union nationale des ports (UNP) est là."),
        ("fr", "La Force d'appui rapide (FAR) est là.", "Les Forces d'appui rapide (FAR) sont là."),
        ("en", "The World Trade Organization met.", "The World Trade Organisation met."),
        ("en", "The Brodel Defense Council met.", "The Brodel Defence Council met."),
        ("fr", "Le Programme alimentaire mondial (PAM) livre.", "Le PAM livre. L'UNHCR et le HCR aussi."),
        (
            "fr",
            "La Communauté économique des États de l'Ouest (CEDEO) est là.",
            "La CEDEO (Communauté Economique des Etats de l'ouest) est là.",
        ),
        ("fr", "L'Agence des ports du Nord (APN) ment.", "L'Agence des ports (APN) ment."),
        ("fr", "La société Sogebat a fermé.", "L'hôtel Sogevat a fermé."),
        ("fr", "L'Ambassade du Niger ferme.", "L'Ambassade du Nigeria ferme."),
        ("fr", "L'Institut Michel Roz est là.", "L'Institut Michèle Roz est là."),
        ("fr", "Des djihadistes ont fui.", "Des jihadistes ont fui."),
        ("en", "The Bank of Brodel, founded in 1920, met.", "The Bank of Kressel met."),
    ],
)
def test_habits_short_forms_and_other_organisations_are_silent(lang: str, a: str, b: str) -> None:
    assert flagged(a, b, lang) == []


def test_names_of_two_languages_are_no_variants() -> None:
    a, b = "L'Organisation mondiale de la santé (OMS) attend.", "The World Health Organization (WHO) waits."
    assert flagged(a, b, langs=("fr", "en")) == []


def test_articles_of_two_stories_may_explain_one_acronym_in_two_ways() -> None:
    a, b = "Le Club alpin de Roz (CAR) grimpe.", "Le Comité agricole régional (CAR) sème."
    assert name_findings(a, b) == []


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("Le ministre de la Santé, Karim Belhadi, est venu. Karim Belhady, ministre de la Santé, a parlé.", 2),
        ("La société Sogebat a fermé. Puis la société Sogevat a rouvert.", 2),
        ("Le juge Ilias Karimov a tranché. Pour le juge Llias Karimov, c'est fini.", 2),
    ],
)
def test_two_spellings_inside_one_article_are_found(text: str, spellings: int) -> None:
    (finding,) = name_findings(text)
    assert len({mention.quote for mention in finding.evidence}) == spellings
