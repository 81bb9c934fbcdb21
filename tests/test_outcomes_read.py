"""What is read of sentences that tell how things turned out, on many topics."""

import pytest
from told_articles import told_article
from told_outcomes import ENGLISH, FRENCH

from checker.extract.assertions import extract_article
from checker.kinds.outcomes import OUTCOME
from checker.values.labels import Labels

ROWS = [
    (lang, told, text)
    for lang, table in (("en", ENGLISH), ("fr", FRENCH))
    for told, texts in table.items()
    for text in texts
]


def told_outcomes(lang: str, text: str) -> dict[str, tuple[str, ...]]:
    """Question -> the sides told of it."""
    found = [
        each for each in extract_article(told_article("a.txt", text, lang, 4))[1] if each.attribute.startswith(OUTCOME)
    ]
    return {
        each.attribute.removeprefix(OUTCOME): each.value.strict.names
        for each in found
        if isinstance(each.value.strict, Labels)
    }


@pytest.mark.parametrize(("lang", "told", "text"), ROWS)
def test_a_question_is_answered(lang: str, told: str, text: str) -> None:
    question, side = told.split("/")
    assert told_outcomes(lang, text).get(question) == (side,)


UNTOLD = [
    ("en", "casualties", "The driver was not hurt."),
    ("en", "casualties", "None of the eight injured is in danger."),
    ("en", "shots", "Firemen fought the fire at the mill."),
    ("en", "arrests", "The police may arrest two men."),
    ("en", "permit", "The authors wrote to the authorities."),
    ("en", "plan", "The plan is to stop the drop in sales."),
    ("en", "dismissal", "The bank caught fire."),
    ("en", "fault", "Inspectors were wearing yellow helmets."),
    ("en", "activity", "Will the dairy stop production?"),
    ("en", "precedent", "He never had a chance."),
    ("fr", "casualties", "Aucun des huit blessés n'est en danger."),
    ("fr", "shots", "Des rafales de vent ont soufflé toute la nuit."),
    ("fr", "arrests", "La police pourrait interpeller deux hommes."),
    ("fr", "fitness", "Le village souffre du manque d'eau."),
    ("fr", "guilt", "La cour a reçu les juges à la Maison blanche."),
    ("fr", "division", "Une équipe est montée à bord du navire."),
    ("fr", "injury", "L'opération de secours se poursuit."),
    ("fr", "data-theft", "Le maire leur a donné un plan volé."),
    ("fr", "insured", "Le but est de s'assurer de la suite."),
    ("fr", "activity", "La laiterie va-t-elle arrêter sa production ?"),
    ("fr", "amnesty", "Il aimait sa femme, Gracia."),
]


@pytest.mark.parametrize(("lang", "question", "text"), UNTOLD)
def test_a_question_is_not_answered(lang: str, question: str, text: str) -> None:
    assert question not in told_outcomes(lang, text)
