"""Which articles copy one text."""

from pathlib import Path

import pytest
from speech_articles import article

from checker.align.near_copies import aligned_sentences, near_copies
from checker.read.corpus import read_corpus

BUNDLES = Path(__file__).parents[2] / "shared" / "data" / "bundles"
WIRE = (
    "Le phare de Kerroc'h a été rallumé vendredi soir après onze ans de silence, devant deux cents habitants. "
    "L'association des amis du phare a réuni les fonds en vendant des gravures et des confitures. "
    "La lanterne, fabriquée à Douarnenez en 1887, porte à quarante kilomètres par temps clair."
)
REWRITTEN = (
    "Le phare de Kerroc'h a été rallumé vendredi après onze ans de silence, devant quelque deux cents personnes. "
    "L'association des amis du phare a réuni les fonds en vendant des gravures. "
    "La lanterne, fabriquée à Douarnenez en 1887, porte à 40 km par temps clair, précise le maire."
)
OWN = (
    "Onze ans que la côte dormait dans le noir. Vendredi, à Kerroc'h, les enfants ont compté à rebours et la lumière "
    "est revenue. Les confitures de Mme Le Bihan ont payé l'ampoule, les gravures de son mari ont payé le reste."
)


def test_a_rewritten_wire_text_is_a_near_copy_and_an_own_account_is_not() -> None:
    articles = [article(text, path=f"{i}.txt") for i, text in enumerate([OWN, WIRE, REWRITTEN])]
    assert near_copies(articles) == (frozenset({1, 2}),)


def test_many_copies_are_one_group() -> None:
    copies = [article(f"Édition {i}. {WIRE}", path=f"{i}.txt") for i in range(40)]
    assert near_copies([*copies, article(OWN, path="own.txt")]) == (frozenset(range(40)),)


def test_articles_without_words_are_no_copies() -> None:
    assert not near_copies([article("", path="a"), article("…", path="b"), article("Oui.", path="c")])


def test_one_reused_sentence_is_found_between_other_articles() -> None:
    sentences = [each.split() for each in WIRE.split(". ")]
    other = [OWN.split(), sentences[1], ["Rien", "de", "commun", "ici", "avec", "le", "reste"]]
    (reuse,) = aligned_sentences([sentences, other])
    assert (reuse.first, reuse.second, reuse.share) == ((0, 1), (1, 1), 1.0)


@pytest.mark.skipif(not BUNDLES.is_dir(), reason="needs the development data beside the checkout")
@pytest.mark.parametrize(
    ("bundle", "copies"),
    [
        ("fr-otages", {"agence-du-fleuve.txt", "quotidien-sahel.txt"}),
        ("en-merger", {"ledger-wire.txt", "midland-herald.txt"}),
        ("fr-canicule", {"agence-meridienne.txt", "sud-quotidien.txt"}),
        ("fr-mine", set()),
        ("en-bridge", set()),
    ],
)
def test_copies_in_the_development_bundles(bundle: str, copies: set[str]) -> None:
    articles = read_corpus([str(BUNDLES / bundle / "sources")]).articles
    groups = [{Path(articles[index].path).name for index in group} for group in near_copies(articles)]
    assert groups == ([copies] if copies else [])
