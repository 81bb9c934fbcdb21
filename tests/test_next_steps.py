"""The next step of a procedure, another's act of the same sort and last week's event are no disagreement of dates."""

from datetime import date
from itertools import combinations

import pytest
from desk_runs import article
from msgspec.structs import replace

from checker.judge.load import bundled_rules
from checker.pipeline import check
from checker.values.days import Days

ELECTION = (
    "L'élection partielle de la 3e circonscription de l'Orne s'est tenue dimanche 13 octobre. Claire Morvan mène.",
    "Le second tour de la partielle de l'Orne aura lieu dimanche 20 octobre. La campagne finit vendredi 18 octobre.",
    "Claire Morvan et Luc Bannier débattront vendredi 18 octobre avant le second tour de l'élection dans l'Orne.",
    "Luc Bannier peut contester jusqu'au vendredi 25 octobre l'élection de Claire Morvan dans l'Orne.",
    "La commission de recensement des votes de l'Orne se réunira vendredi 18 octobre pour valider l'élection.",
    "Claire Morvan a été élue députée de l'Orne dimanche 20 octobre. Elle siégera dès mardi 22 octobre.",
    "L'élection du nouveau maire d'Argentan, dans l'Orne, se fera samedi. Claire Morvan l'avait battu en 2022.",
)
TRIAL = (
    "Le procès de Luc Bannier s'est ouvert lundi 10 mars à Caen. L'audience doit durer jusqu'au vendredi 21 mars.",
    "Le verdict du procès de Luc Bannier est attendu vendredi 21 mars à Caen.",
    "Luc Bannier avait été arrêté le vendredi 18 octobre près de Caen. Son procès, ouvert lundi, se poursuit.",
    "Luc Bannier, jugé à Caen, a fait appel. La cour rendra son arrêt le 21 mars.",
    "Luc Bannier avait été condamné le mardi 14 janvier dans un autre dossier, à Caen.",
)
STRIKE = (
    "The strike at the Colby mill began on Monday 10 March. Talks resume on Thursday 13 March, the Ashe union said.",
    "Workers at the Colby mill will vote on Friday 14 March. The strike entered its second day on Tuesday.",
    "The court hearing on the Colby mill strike is set for Friday 21 March. A first hearing was held on Monday.",
    "The Ashe union called the strike at Colby on Friday 28 February. It starts on Monday 10 March.",
)
SETS: list[tuple[tuple[str, ...], str, date]] = [
    (ELECTION, "fr", date(2024, 10, 14)),
    (TRIAL, "fr", date(2025, 3, 11)),
    (STRIKE, "en", date(2025, 3, 11)),
]


@pytest.mark.parametrize(("texts", "lang", "published"), SETS)
def test_steps_of_one_procedure_are_several_events(texts: tuple[str, ...], lang: str, published: date) -> None:
    rules, day = bundled_rules(), Days.on(published)
    articles = [replace(article(number, text, lang), published=day) for number, text in enumerate(texts)]
    for pair in combinations(articles, 2):
        assert not [found for found in check(pair, rules).findings if found.rule == "event-date-disagreement"]
