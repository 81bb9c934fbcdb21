# ruff: noqa: E501 -- two sentences that are compared read best side by side
"""How things turned out by two articles of one day: what is flagged and, above all, what is not."""

import pytest
from told_articles import told_findings

import checker
from checker.language.load import load
from checker.model import Finding, Kind

KINDS = {Kind.STATUS, Kind.POLARITY}


def _findings(*told: tuple[str, str, int]) -> list[Finding]:
    return told_findings(KINDS, *told)


FLAGGED = [
    ("en", "The march in Orvane passed off peacefully.", "fr", "À Orvane, la manifestation a dégénéré."),
    ("en", "Marta Quill broke the track record at Orvane.", "en", "At Orvane the track record stood, though Marta Quill came close."),
    ("fr", "Marta Quill a battu le record de la piste d'Orvane.", "fr", "Le record de la piste d'Orvane tient toujours, Marta Quill ayant fini deuxième."),
    ("en", "The Kestrel shipyard of Orvane raised its dividend.", "fr", "Le chantier Kestrel d'Orvane a maintenu son dividende."),
    ("fr", "La commune n'augmentera pas la taxe foncière à Orvane.", "fr", "La taxe foncière augmentera à Orvane."),
    ("en", "Hugo Lanver has appealed against the ruling.", "en", "Hugo Lanver accepts the ruling and will let the deadline pass."),
    ("fr", "Hugo Lanver fera appel, dit son avocat.", "fr", "Hugo Lanver ne fera pas appel."),
    ("en", "The talks in Orvane broke down.", "fr", "À Orvane, les pourparlers ont abouti à un accord."),
    ("en", "A short circuit started the fire at the Marlow mill.", "en", "The fire at the Marlow mill was started by a cigarette."),
    ("en", "The ferry struck a rock off Orvane.", "fr", "Au large d'Orvane, le bac a heurté un chalutier."),
    ("fr", "Ils ont abordé les droits humains à Orvane.", "fr", "À Orvane, pas un mot n'a été dit sur les droits humains."),
    ("en", "No siren sounded in Orvane before the wave.", "fr", "Les sirènes ont retenti à Orvane avant la vague."),
    ("en", "Hugo Lanver pleaded guilty.", "en", "Hugo Lanver pleaded not guilty."),
    ("fr", "La vaccination est obligatoire à Orvane.", "en", "In Orvane vaccination is voluntary."),
    ("fr", "Le cessez-le-feu tient autour d'Orvane.", "fr", "Le cessez-le-feu a été rompu autour d'Orvane."),
    ("en", "Two spinners were taken to hospital in Orvane.", "fr", "À Orvane, personne n'a été blessé."),
    ("fr", "La filature d'Orvane a suspendu sa production.", "fr", "La filature d'Orvane n'a jamais cessé de produire."),
    ("en", "All seven trustees of the Orvane mill backed the sale.", "fr", "À Orvane, la vente est passée par quatre voix contre trois."),
    ("en", "Police in Orvane used tear gas.", "fr", "Aucun gaz lacrymogène n'a été utilisé à Orvane."),
    ("en", "The Orvane quarry had been granted a permit in 2011.", "en", "The Orvane quarry was never licensed."),
]  # fmt: skip

SILENT = [
    ("en", "The march in Orvane passed off peacefully.", "fr", "À Orvane, aucun incident n'a été signalé pendant la manifestation."),
    ("en", "Kestrel may raise its dividend.", "en", "Kestrel kept its dividend."),
    ("en", "Will Kestrel raise its dividend?", "en", "Kestrel kept its dividend."),
    ("en", "Kestrel raised its dividend.", "en", "Marlow kept its dividend."),
    ("en", "Kestrel raised its dividend and kept its outlook.", "en", "Kestrel raised its dividend."),
    ("en", "Hugo Lanver will appeal against the ruling.", "en", "Marta Quill accepts the ruling."),
    ("en", "Another march in Orvane turned violent.", "en", "The march in Orvane was peaceful."),
    ("en", "The ferry did not hit the rock.", "en", "The ferry struck a trawler."),
    ("fr", "Le bac n'a heurté qu'un rocher.", "fr", "Le bac a heurté un rocher."),
    ("en", "Reactor No. 2 tripped but radiation levels remained normal.", "en", "Radiation levels remained normal."),
    ("en", "In Orvane train services have resumed. Train services to Bressol are suspended.", "en", "Train services in Orvane are suspended."),
    ("en", "The fire spread to a barn where a cigarette was found.", "en", "A short circuit started the fire."),
    ("fr", "Le record de la piste a été battu par Marta Quill.", "fr", "Le record du saut tient toujours, dit Hugo Lanver."),
    ("en", "The driver was not hurt, said the firm in Orvane.", "en", "Two children were hurt in Orvane."),
    ("en", "None of the injured is in danger in Orvane.", "en", "Two people were injured in Orvane."),
    ("en", "Police in Orvane used tear gas.", "en", "In Orvane, no slides were used."),
    ("fr", "Aucune arrestation n'a eu lieu à Bressol.", "fr", "Deux hommes ont été arrêtés à Orvane."),
    ("fr", "« Je n'ai pas signé la charte d'Orvane », dit le maire.", "fr", "La charte d'Orvane a été signée."),
    ("en", "The launch from Orvane ended in an explosion.", "en", "The launch from Orvane was a failure."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), FLAGGED)
def test_outcomes_that_exclude_each_other(lang: str, text: str, other_lang: str, other: str) -> None:
    assert _findings((lang, text, 4), (other_lang, other, 4))


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), SILENT)
def test_outcomes_that_may_both_be_true(lang: str, text: str, other_lang: str, other: str) -> None:
    assert not _findings((lang, text, 4), (other_lang, other, 4))


def test_a_later_article_rightly_tells_that_trains_run_again() -> None:
    assert not _findings(("en", "Train services are suspended.", 4), ("en", "Train services have resumed.", 5))
    assert _findings(("en", "Train services have resumed.", 4), ("en", "Train services are still suspended.", 4))


def test_what_nothing_turns_back_is_not_denied_later() -> None:
    arrested, nobody = "A man was arrested in Orvane.", "No arrests have been made in Orvane."
    assert _findings(("en", arrested, 4), ("en", nobody, 6))
    assert not _findings(("en", nobody, 4), ("en", arrested, 6))


def test_what_is_denied_of_all_the_time_before_is_no_later_turn() -> None:
    stopped = "La laiterie d'Orvane a suspendu sa production."
    assert _findings(("fr", stopped, 4), ("fr", "Pas un jour la laiterie d'Orvane n'a cessé de produire.", 6))
    assert not _findings(("fr", stopped, 4), ("fr", "La laiterie d'Orvane tourne normalement.", 6))


def test_articles_without_a_day_need_a_word_in_common() -> None:
    def flagged(first: str, second: str) -> bool:
        articles = [
            checker.article(
                f"The news from Orvane, Kestrel and Marlow. {text}", path=f"{n}.txt", lang="en", outlet=str(n)
            )
            for n, text in enumerate((first, second))
        ]
        return any(finding.kind in KINDS for finding in checker.check(articles).findings)

    assert not flagged("The culprit is still at large.", "At seventeen a sailor was arrested.")
    assert flagged(
        "The culprit of the smelter theft is still at large.", "The culprit of the smelter theft was arrested."
    )


def test_both_languages_know_the_same_questions_and_sides() -> None:
    sides = {
        code: {name: {*each.beside, *each.alone} for name, each in load(code).outcomes.items()} for code in ("fr", "en")
    }
    assert sides["fr"] == sides["en"]


def test_both_languages_say_the_same_of_their_questions() -> None:
    traits = {code: {name: each.traits for name, each in load(code).outcomes.items()} for code in ("fr", "en")}
    assert traits["fr"] == traits["en"]
