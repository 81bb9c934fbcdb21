"""Who is who in a run, and which differences an editor is told of."""

from itertools import permutations

import pytest
from people_articles import facts, persons

from checker.values.value import Verdict


def verdicts(*texts: str, lang: str = "fr", langs: tuple[str, ...] = ()) -> set[tuple[str, str]]:
    return {
        (fact.attribute, fact.verdict)
        for fact in facts(*texts, lang=lang, langs=langs)
        if fact.verdict is not Verdict.CONSISTENT
    }


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Le ministre de la Santé, Karim Belhadi, est venu.", "Il a reçu Karim Belhady, ministre de la Santé."),
        ("La maire de Roz, Agnès Thibault, a dit non.", "Agnès Thibaud, la maire de Roz, a dit non."),
        ("L'infirmière Aminata Sow a fui.", "L'infirmière Aminatou Sow a fui."),
        ("Selon Hiro Matsuda, expert japonais, c'est sûr.", "Le Japonais Hira Matsuda est sûr."),
        ("Le préfet Issa Amadou Kalla Bako parle.", "Le préfet, M. Issa Amadou Bako, parle."),
    ],
)
def test_one_person_spelt_twice_is_a_variant(a: str, b: str) -> None:
    assert ("person", Verdict.VARIANT) in verdicts(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Le général Ousseïni Garba est là.", "Le general Ousseini Garba est la."),
        ("Le préfet Moussa Idrissa Bako parle.", "Moussa Bako, le préfet, parle."),
        ("Le président Blaise Nguema Obiang parle.", "Le président Nguema Obiang parle."),
        ("Il a vu Kenji Matsuda. M. Matsuda a souri.", "Matsuda Kenji, expert japonais, est parti."),
        ("Le chauffeur Mahaman Sani dort.", "Le préfet Maman Sani dort."),
        ("Le colonel Mohamed Sidi est là.", "Le colonel Mohamed Siri est là."),
        ("Le juge Marc Petit a vu Marie Petit.", "Jean-Marc Petit est parti."),
        ("Le juge Jean Martin est là.", "Martine raconte sa nuit."),
        ("Issa Amadou Kalla Bako parle.", "Issa Amadou Bako parle."),
    ],
)
def test_habits_short_forms_and_namesakes_are_silent(a: str, b: str) -> None:
    assert not verdicts(a, b)


def test_transliteration_usual_in_the_other_language_is_silent() -> None:
    french, english = "Le ministre Andriy Kravtchouk est venu.", "The minister Andriy Kravchuk came."
    assert not verdicts(french, english, langs=("fr", "en"))
    assert persons(facts(french, english, langs=("fr", "en"))) == [{"Andriy Kravtchouk", "Andriy Kravchuk"}]


def test_capital_i_read_as_l_is_a_corruption() -> None:
    a, b = "Le juge Ilias Karimov a tranché hier.", "Le juge Llias Karimov a tranché hier."
    assert ("person", Verdict.CORRUPT) in verdicts(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Le ministre de la Justice, Paul Vasse, est là.", "Paul Vasse, le ministre de l'Énergie, est là."),
        ("Le maire de Roz, Paul Vasse, est là.", "Paul Vasse, premier adjoint, est là."),
        ("L'infirmier Paul Vasse est là.", "La sage-femme Paul Vasse est là."),
        ("Le ministre de la Défense, Paul Vasse, est là.", "Paul Vasse, chef d'état-major, est là."),
    ],
)
def test_two_offices_of_one_person_contradict(a: str, b: str) -> None:
    assert verdicts(a, b) == {("office", Verdict.CONFLICT)}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Le maire de Roz, Paul Vasse, est là.", "Paul Vasse, vice-président de l'agglomération, est là."),
        ("Le Premier ministre Paul Vasse est là.", "Paul Vasse, ministre des Finances, est là."),
        ("Le chef de la diplomatie, Paul Vasse, est là.", "Paul Vasse, le ministre des Affaires étrangères, est là."),
        ("Le ministre des Finances, Paul Vasse, est là.", "Paul Vasse, ministre de l'Économie, est là."),
        ("L'ancien préfet Paul Vasse est là.", "L'ambassadeur Paul Vasse est là."),
        ("Le docteur Paul Vasse est là.", "Paul Vasse, directeur de l'hôpital, est là."),
    ],
)
def test_offices_held_together_are_silent(a: str, b: str) -> None:
    assert not verdicts(a, b)


def test_two_nationalities_contradict() -> None:
    found = verdicts("Peru's Rosa Quispe won.", "Rosa Quispe, of Chile, won on Sunday.", lang="en")
    assert found == {("nationality", Verdict.CONFLICT)}


def test_short_form_that_could_be_two_people_belongs_to_nobody() -> None:
    found = facts("Le colonel Aly Diop et le juge Omar Diop parlent. Diop s'en va.", "Aly Diop est parti.")
    assert persons(found) == [{"Aly Diop"}]


def test_a_name_mistyped_once_in_an_article_that_also_has_it_right_is_a_variant() -> None:
    right, both = "Judge Nora Halvorsen left on Monday.", "Nora Halvorsen came early. Nora Halverson, 58, stayed."
    assert ("person", Verdict.VARIANT) in verdicts(right, both, lang="en")
    assert not verdicts(both, lang="en")
    assert not verdicts(right, "Nora Halvorsen came early. Nora Haldane, 58, stayed.", lang="en")


def test_father_and_child_stay_apart() -> None:
    found = facts("Souleymane Diarra Keïta est mort hier.", "Son fils Amadou Souleymane Diarra Keïta est là.")
    assert persons(found) == []


def test_order_of_articles_changes_nothing() -> None:
    texts = (
        "Le ministre de la Santé, Karim Belhadi, est venu.",
        "Il a reçu Karim Belhady, ministre de la Santé.",
        "M. Belhadi a répondu.",
    )
    runs = {frozenset((f.attribute, f.verdict, f.subject) for f in facts(*order)) for order in permutations(texts)}
    assert len(runs) == 1
