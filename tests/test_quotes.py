"""Quotations of several articles: what is an altered quotation, what is not, and who is said to speak."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_articles import assertions, differences

from checker.align.alteration import alteration
from checker.align.quotes import quote_facts
from checker.grammar.speech.wording import vocabulary, words_of

ALTERED = [
    (
        "fr",
        "« Ce stade n'aurait jamais dû être vendu cet été », a dit Luc Amiel.",
        "« Ce stade n'aurait jamais dû être construit », a dit Luc Amiel.",
    ),
    (
        "fr",
        "« Nous n'accepterons jamais ce plan », dit Luc Amiel.",
        "« Nous n'accepterons pas ce plan », dit Luc Amiel.",
    ),
    ("fr", "« L'usine est menacée par la crue », dit-on.", "« L'usine n'est pas menacée par la crue », dit-on."),
    (
        "fr",
        "« Nous sommes très inquiets pour la récolte », dit-elle.",
        "« Nous sommes inquiets pour la récolte », dit-elle.",
    ),
    (
        "en",
        '"It is a story about courage, not about luck," Jo Lindley said.',
        '"It is a story about courage, not only about luck," Jo Lindley said.',
    ),
    (
        "en",
        '"She did it right. Then she rang the museum from the field," Jo said.',
        '"She did it wrong. Then she rang the museum from the field," Jo said.',
    ),
    ("fr", "« Il a raison. Nous irons voter dimanche », dit-il.", "« Il a tort. Nous irons voter dimanche », dit-il."),
    ("en", '"We may close the northern harbour," said Jo Lindley.', '"We must close the northern harbour," she said.'),
    (
        "en",
        '"We were short of sand, and short of bags," Jo said.',
        '"We were short of sand, and short of men," Jo said.',
    ),
    (
        "fr",
        "« On manquait de sable, et on manquait de sacs », dit-il.",
        "« On manquait de sable, et on manquait de bras », dit-il.",
    ),
]
UNALTERED = [
    (
        "fr",
        "« Le port restera ouvert toute la nuit », dit-elle.",
        '"Le port restera ouvert, toute la nuit!", dit-elle.',
    ),
    ("fr", "« Nous ne fermerons aucune école cette année », dit-il.", "« Nous ne fermerons aucune école », dit-il."),
    (
        "fr",
        "« Nous ne fermerons aucune école cette année », dit-il.",
        "« Nous ne fermerons aucune école (…) », dit-il.",
    ),
    (
        "fr",
        "« Le port (…) restera ouvert toute la nuit », dit-il.",
        "« Le port de Lorient, malgré la grève, restera ouvert toute la nuit », dit-il.",
    ),
    ("fr", "« [Le port] restera ouvert toute la nuit », dit-il.", "« Il restera ouvert toute la nuit », dit-il."),
    (
        "fr",
        "« Nous avons sauvé 12 personnes cette nuit », dit-il.",
        "« Nous avons sauvé douze personnes cette nuit », dit-il.",
    ),
    ("fr", "« Nous avons besoin de temps et de moyens », dit-il.", "« Nous avons besoin de médecins », dit-il."),
    ("fr", "« Il faut sauver la forêt de Brocé », dit Luc Amiel.", "« Il faut sauver la filière bois », dit Jo Marin."),
    ("en", '"We don\'t close the northern harbour," he said.', '"We do not close the northern harbour," he said.'),
    ("en", '"We will organise relief in every town," he said.', '"We will organize relief in every town," he said.'),
    (
        "en",
        '"The harbour will stay open all night," he said.',
        '"As the mayor of the town I say the harbour will stay open all night," he said.',
    ),
    (
        "en",
        '"Ask the BSP to deploy the new boats soon," he said.',
        '"Ask the Baltic Sea Patrol to deploy the new boats soon," he said.',
    ),
    (
        "en",
        '"We will rebuild the pier before next winter," he said.',
        '"We will rebuild the school before the vote," he said.',
    ),
]


@pytest.mark.parametrize(("lang", "one", "other"), ALTERED)
def test_a_changed_content_word_is_an_altered_quotation(lang: str, one: str, other: str) -> None:
    (fact,) = differences(one, other, langs=[lang])
    assert (fact.kind, fact.verdict) == ("quote", "conflict")
    assert [member.article.path for member in fact.members] == ["0.txt", "1.txt"]


@pytest.mark.parametrize(("lang", "one", "other"), UNALTERED)
def test_fragments_cuts_typography_and_other_utterances_are_no_alteration(lang: str, one: str, other: str) -> None:
    assert not differences(one, other, langs=[lang])


def test_one_altered_copy_among_many_makes_one_finding_with_all_sources() -> None:
    said, altered = "« La digue de Pors-Even tiendra », dit-il.", "« La digue de Pors-Even cédera », dit-il."
    (fact,) = differences(said, said, altered, said)
    assert len(fact.members) == 4


def test_order_of_articles_changes_nothing() -> None:
    texts = [ALTERED[0][1], ALTERED[0][2], UNALTERED[0][1]]
    found = {tuple((fact.id, fact.verdict) for fact in differences(*order)) for order in permutations(texts)}
    assert len(found) == 1


def test_a_translation_is_not_compared_word_by_word() -> None:
    french = "« La justice doit passer, et vite », a dit Luc Amiel."
    english = '"Justice must pass, and slowly," said Luc Amiel.'
    assert not differences(french, english, langs=["fr", "en"])


def test_an_article_that_gives_both_wordings_quotes_two_utterances() -> None:
    both = (
        "« La ville ne paiera pas la facture », a dit la maire. L'opposition juge que « la ville paiera la facture »."
    )
    assert not differences(both, "« La ville ne paiera pas la facture », a dit la maire.")


SAID = "« La digue tiendra encore dix hivers »"
SPEAKERS = [
    ("a assuré le préfet Paul Vasseur", "a assuré la maire Inès Lavallier", True),
    ("a assuré Paul Vasseur", "a promis Maud Servant devant la presse", True),
    ("a assuré le préfet Paul Vasseur", "a assuré M. Vasseur", False),
    ("a assuré le préfet Paul Vasseur", "a assuré le préfet", False),
    ("a assuré le préfet Paul Vasseur", "a assuré la préfecture", False),
    ("a assuré Kitamura Haruto", "a assuré Haruto Kitamura", False),
    ("a assuré M. Yıldıray", "a assuré Kemal Yildiray", False),
    ("a assuré Paul Vasseur, porte-parole de Maud Servant", "a assuré Maud Servant", False),
]


@pytest.mark.parametrize(("one", "other", "differ"), SPEAKERS)
def test_one_utterance_given_to_two_persons(one: str, other: str, *, differ: bool) -> None:
    found = differences(f"{SAID}, {one}.", f"{SAID}, {other}.")
    assert [(fact.kind.value, fact.verdict.value) for fact in found] == [("attribution", "conflict")] * differ


WORDS = st.lists(
    st.sampled_from(["nous", "la", "digue", "tiendra", "pas", "jamais", "hiver", "port", "ville", "eau"]), max_size=12
)


@given(WORDS, WORDS)
def test_comparison_is_symmetric(one: list[str], other: list[str]) -> None:
    there, back = alteration(one, other, vocabulary("fr")), alteration(other, one, vocabulary("fr"))
    if len(one) != len(other):
        assert (there is None) == (back is None)
        if there is not None and back is not None:
            assert (there.first, there.second) == (back.second, back.first)


@given(st.text(max_size=60))
def test_a_quotation_is_no_alteration_of_itself(text: str) -> None:
    words = words_of(text, "fr")
    found = alteration(words, words, vocabulary("fr"))
    assert found is None or not found.changed


def test_many_copies_of_one_quotation_stay_one_fact() -> None:
    (fact,) = quote_facts(assertions(*[f"{SAID}, a assuré Paul Vasseur."] * 30))
    assert len(fact.members) == 30
    assert len(fact.pairs) < 60


def test_a_word_changed_in_a_quotation_of_several_sentences_is_found_once() -> None:
    said = "« Nous avons sorti nos voisins. D'autres familles attendent encore sur les toits », a dit Luc Amiel."
    (fact,) = differences(said, said.replace("familles", "patrouilles"))
    assert fact.kind == "quote"


def test_the_evidence_of_two_speakers_shows_words_and_names() -> None:
    found = differences(f"{SAID}, a assuré le préfet Paul Vasseur.", f"Inès Lavallier l'assure : {SAID}.")
    (fact,) = found
    assert ["Vasseur" in fact.members[0].quote, "Lavallier" in fact.members[1].quote] == [True, True]
    assert all("dix hivers" in member.quote for member in fact.members)
