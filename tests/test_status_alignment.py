# ruff: noqa: E501 -- two sentences that are compared read best side by side
"""Statuses, denials and acts of several articles: what is flagged and, above all, what is not."""

from itertools import permutations

import pytest
from msgspec.structs import replace
from told_articles import told_article, told_findings

from checker.judge.load import load_rules
from checker.model import Finding, Kind
from checker.pipeline import check

KINDS = {Kind.STATUS, Kind.POLARITY, Kind.ACT}


def _findings(*told: tuple[str, str, int]) -> list[Finding]:
    return told_findings(KINDS, *told)


FLAGGED = [
    ("fr", "Une agence commune du lac est en cours de création.", "fr", "Les deux cantons ont fondé une agence commune du lac."),
    ("fr", "Un musée de la Batellerie doit être construit à Orvane.", "fr", "Le musée de la Batellerie a été construit à Orvane."),
    ("en", "A coastal rescue corps is being set up.", "en", "A coastal rescue corps was founded by both ports."),
    ("en", "The Maddox tunnel has been completed.", "en", "The Maddox tunnel is still under construction."),
    ("fr", "La mairie n'a versé aucune indemnité aux forains.", "fr", "La mairie a versé une indemnité aux forains."),
    ("fr", "Personne n'a été interpellé.", "fr", "Trois hommes ont été interpellés."),
    ("fr", "Le comité de bassin n'a pas adopté la motion Delorme.", "fr", "Le comité de bassin a adopté la motion Delorme."),
    ("fr", "Anne Delorme refuse d'admettre sa défaite.", "fr", "Anne Delorme a reconnu sa défaite."),
    ("en", "None of the sailors was wearing a life jacket when the boat sank.", "fr", "La plupart des marins avaient enfilé un gilet de sauvetage quand le bateau a coulé."),
    ("en", "The Kestrel board did not approve the Marlow plan.", "en", "The Kestrel board approved the Marlow plan."),
    ("en", "Hugo Lanver was acquitted on Tuesday.", "fr", "Hugo Lanver a été condamné mardi."),
    ("fr", "Le permis de la carrière avait été suspendu.", "fr", "Le permis de la carrière n'a jamais été retiré."),
    ("fr", "L'armée a remis six prisonniers au Croissant-Vert.", "fr", "Le Croissant-Vert a remis six prisonniers à l'armée."),
    ("en", "Pellworth Mills bought Corran on Monday.", "en", "Corran bought Pellworth Mills on Monday."),
    ("fr", "Le port d'Orvane a été vendu par la région Nord-Lac à la société Ormel.", "fr", "La société Ormel a vendu le port d'Orvane à la région Nord-Lac."),
]  # fmt: skip

SILENT = [
    ("fr", "Une agence commune du lac doit être créée.", "fr", "Une agence commune du lac va être fondée."),
    ("fr", "Une force navale conjointe est en cours de création.", "fr", "Les deux pays ont fondé un tribunal maritime."),
    ("fr", "Le maire n'a pas seulement signé la charte du lac.", "fr", "Le maire a signé la charte du lac."),
    ("fr", "Le maire pourrait ne pas signer la charte du lac.", "fr", "Le maire a signé la charte du lac."),
    ("fr", "« Je n'ai pas signé la charte du lac », lance le maire.", "fr", "Le maire a signé la charte du lac."),
    ("fr", "Le maire d'Orvane n'a pas signé la charte.", "fr", "Le maire de Bressol a signé la charte."),
    ("fr", "La préfecture n'a versé aucune aide aux forains.", "fr", "La préfecture a versé une rançon."),
    ("fr", "Aucun bateau n'a été vendu à Ormel.", "fr", "Aucun bateau n'a été acheté."),
    ("en", "The harbour was not only dredged, it was closed.", "en", "The harbour was closed."),
    ("en", "Has the Kestrel board approved the Marlow plan?", "en", "The Kestrel board did not approve the Marlow plan."),
    ("en", "No boat was found near the reef.", "en", "A body was found near the light."),
    ("en", "The Marlow road is closed.", "en", "The Corran road reopened on Monday."),
    ("en", "Pellworth Mills bought Corran.", "en", "Corran was bought by Pellworth Mills."),
    ("fr", "L'armée a remis six prisonniers au Croissant-Vert.", "fr", "Six prisonniers ont été remis par l'armée au Croissant-Vert."),
    ("en", "Hugo Lanver was acquitted.", "en", "Marta Quill was convicted."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), FLAGGED)
def test_articles_of_one_day_that_exclude_each_other(lang: str, text: str, other_lang: str, other: str) -> None:
    assert _findings((lang, text, 4), (other_lang, other, 4))


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), SILENT)
def test_articles_that_may_both_be_true(lang: str, text: str, other_lang: str, other: str) -> None:
    assert not _findings((lang, text, 4), (other_lang, other, 4))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Une agence commune du lac doit être créée.", "Les deux cantons ont fondé une agence commune du lac."),
        ("La route du col est fermée.", "La route du col est rouverte."),
        ("La charte du lac n'a pas encore été signée.", "La charte du lac a été signée."),
        ("Hugo Lanver a été écroué.", "Hugo Lanver est en fuite."),
    ],
)
def test_a_later_article_may_tell_what_came_next(earlier: str, later: str) -> None:
    assert not _findings(("fr", earlier, 4), ("fr", later, 6))


def test_what_was_done_cannot_be_undone_later() -> None:
    assert _findings(("fr", "La charte du lac a été signée.", 4), ("fr", "La charte du lac n'a pas été signée.", 6))


def test_a_pluperfect_is_no_later_turn() -> None:
    earlier = "Aucun appel de détresse n'a été capté après le naufrage du bateau."
    later = "Le bateau avait lancé un appel de détresse avant le naufrage."
    assert _findings(("fr", earlier, 4), ("fr", later, 6))


def test_what_lasts_reaches_back() -> None:
    later = "La centrale de Bressol est toujours à l'arrêt."
    assert _findings(("fr", "La centrale de Bressol a été raccordée au réseau.", 4), ("fr", later, 6))


def test_an_article_that_says_both_is_no_rival() -> None:
    both = "La charte du lac n'a pas été signée à Orvane. La charte du lac a été signée à Bressol."
    assert not _findings(("fr", both, 4), ("fr", "La charte du lac a été signée.", 4))


def test_the_order_of_articles_changes_nothing() -> None:
    told = [("fr", FLAGGED[0][1], 4), ("fr", FLAGGED[0][3], 4), ("fr", SILENT[2][3], 4)]
    articles = [told_article(f"{text[:9]}.txt", text, lang, day) for lang, text, day in told]
    rules = load_rules(())
    found = {
        tuple(f.id for f in check([replace(a) for a in order], rules).findings) for order in permutations(articles)
    }
    assert len(found) == 1
