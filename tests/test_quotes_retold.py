"""A quotation retold with one word changed, and a reused sentence turned round."""

import pytest
from speech_articles import differences

QUOTED = (
    "Les ministres ont « convenu de la nécessité de protéger les pêcheurs industriels de la région », "
    "indique un communiqué."
)
RETOLD = [
    ("fr", QUOTED, "Il ressort que tous ont convenu de la nécessité de protéger les pêcheurs artisanaux de la région."),
    ("fr", QUOTED, "Ils ont parlé de la nécessité de protéger les pêcheurs artisanaux, selon un communiqué."),
    (
        "en",
        'The ministers "agreed on the need to protect the large fishing ports of the coast," a statement said.',
        "The ministers agreed on the need to protect the small fishing ports of the coast, a statement said.",
    ),
    (
        "fr",
        "La digue est là « pour tenir tête aux tempêtes actuelles », selon la préfecture.",
        "La digue est là pour tenir tête aux tempêtes tropicales actuelles, selon la préfecture.",
    ),
]
FREE = [
    ("fr", QUOTED, "Les ministres ont convenu de la nécessité de protéger les pêcheurs, selon un communiqué."),
    ("fr", QUOTED, "Ils veulent protéger les pêcheurs de la région et les pêcheurs industriels, selon un communiqué."),
    ("fr", QUOTED, "Le besoin de protéger les pêcheurs artisanaux de la région est connu."),
    (
        "fr",
        QUOTED,
        "Ils ont convenu mardi de la nécessité de protéger les pêcheurs industriels bretons, selon un communiqué.",
    ),
    (
        "fr",
        "« Aucune somme n'a été versée aux ravisseurs », a assuré le préfet.",
        "Aucune somme n'a été payée aux ravisseurs, a assuré le préfet.",
    ),
    (
        "fr",
        "La médiation a été menée par des chefs traditionnels du fleuve, a dit le préfet.",
        "La médiation a été conduite par des chefs coutumiers du fleuve, a dit le préfet.",
    ),
    (
        "en",
        '"The bridge over the river Orne was closed for repairs," police said.',
        "The bridge over the river Orne was closed on Monday for repairs, police said.",
    ),
    # apostrophes, hyphens and spaces are typography
    (
        "en",
        '"I can\'t speak for the pilot but it looks like a lack of sleep to me," the coach said.',
        "I cant speak for the pilot but it looks like a lack of sleep to me, the coach said.",
    ),
    (
        "fr",
        "« Nous avons passé tout le week-end à pomper l'eau de la cave voûtée », dit le maire.",
        "Ils ont passé tout le weekend à pomper l'eau de la cave voûtée, selon le maire.",
    ),
]
TURNED = [
    (
        "fr",
        "Le conseil régional a validé mardi le projet de port de Pors-Even.",
        "Le conseil régional a rejeté mardi le projet de port de Pors-Even.",
    ),
    (
        "en",
        "The county board on Tuesday approved the plan for a new harbour at Seaton.",
        "The county board on Tuesday rejected the plan for a new harbour at Seaton.",
    ),
]
NOT_TURNED = [
    (
        "fr",
        "Le conseil régional a validé mardi le projet de port de Pors-Even.",
        "Mardi, le conseil régional a adopté le projet de port de Pors-Even.",
    ),
    (
        "fr",
        "Le musée municipal ouvrira lundi matin à neuf heures précises.",
        "La piscine de Brocé fermera lundi soir à neuf heures précises.",
    ),
]


@pytest.mark.parametrize(("lang", "quoted", "told"), RETOLD)
def test_a_changed_word_of_a_quotation_retold_is_found(lang: str, quoted: str, told: str) -> None:
    (fact,) = differences(quoted, told, langs=[lang])
    assert (fact.kind, fact.verdict) == ("wording", "imprecise")
    assert all(
        member.article.text[member.mention.start : member.mention.end] == member.quote for member in fact.members
    )
    assert len({member.value.text for member in fact.members}) == 2


@pytest.mark.parametrize(("lang", "one", "other"), FREE)
def test_free_wording_is_left_alone(lang: str, one: str, other: str) -> None:
    assert not differences(one, other, langs=[lang])


@pytest.mark.parametrize(("lang", "one", "other"), TURNED)
def test_a_reused_sentence_turned_into_its_opposite_conflicts(lang: str, one: str, other: str) -> None:
    (fact,) = differences(one, other, langs=[lang])
    assert (fact.kind, fact.verdict) == ("wording", "conflict")


@pytest.mark.parametrize(("lang", "one", "other"), NOT_TURNED)
def test_synonyms_and_other_sentences_are_not_turned(lang: str, one: str, other: str) -> None:
    assert not differences(one, other, langs=[lang])
