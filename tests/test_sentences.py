"""Where sentences and paragraphs end, in French and in English."""

import pytest

from checker.extract.identify import identify
from checker.extract.sentences import split_sentences
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Article, Role, Segment, Span


def sentences(text: str, lang: str) -> list[str]:
    article = Article("article.txt", text, (Segment(Span(0, len(text)), Role.BODY),))
    return [text[s.span.start : s.span.end] for s in split_sentences(article, load(lang))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le pont a cédé. Deux camions sont tombés.", ["Le pont a cédé.", "Deux camions sont tombés."]),
        ("M. Ourdas et Mme Tell ont signé. C’est fini.", ["M. Ourdas et Mme Tell ont signé.", "C’est fini."]),
        ("« Il faut partir. » Elle est partie.", ["« Il faut partir. »", "Elle est partie."]),
        ("« C’est fini ! », a-t-il dit hier.", ["« C’est fini ! », a-t-il dit hier."]),
        ("Il a payé 1.250 euros. Elle, rien.", ["Il a payé 1.250 euros.", "Elle, rien."]),
        ("L’élu J. P. Varenne a démissionné.", ["L’élu J. P. Varenne a démissionné."]),
        ("Où est-il ? Nul ne sait…  Personne.", ["Où est-il ?", "Nul ne sait…", "Personne."]),
        ("Le stade, qui a coûté 3,5 millions. Puis rien", ["Le stade, qui a coûté 3,5 millions.", "Puis rien"]),
        ("Sans point\n\nNi ici", ["Sans point", "Ni ici"]),
        ("", []),
    ],
)
def test_french_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Hale left. She was 43. He stayed.", ["Dr. Hale left.", "She was 43.", "He stayed."]),
        ('"We held on." Then the roof went.', ['"We held on."', "Then the roof went."]),
        ('"It held," she said. "Barely."', ['"It held," she said.', '"Barely."']),
        ("Reactor No. 2 stopped at 5 p.m. on Sunday.", ["Reactor No. 2 stopped at 5 p.m. on Sunday."]),
        ("Men: 1. A. Ruud 2:06; 2. B. Olin 2:07", ["Men: 1. A. Ruud 2:06; 2. B. Olin 2:07"]),
        ("Holt ran 2:14:36. Farr ran 2:16.", ["Holt ran 2:14:36.", "Farr ran 2:16."]),
        ("It cost $4.2 million. Nobody paid.", ["It cost $4.2 million.", "Nobody paid."]),
    ],
)
def test_english_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text, "en") == expected


def test_lines_that_a_machine_wrapped_are_one_sentence() -> None:
    text = (
        "The bridge over the river at Tarn gave way\nduring the night of Monday and nobody was there.\n\nPolice came."
    )
    assert len(sentences(text, "en")) == 2


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Le maire a dit qu’il ne savait pas où étaient les clés de la salle.", "fr"),
        ("The mayor said that he did not know where the keys of the hall were.", "en"),
        ("Kigali, le 4 mai - La ministre est à Paris.", "fr"),
        ("Paris - The minister was in Kigali on May 4.", "en"),
    ],
)
def test_the_language_is_told_by_its_frequent_words(text: str, lang: str) -> None:
    assert identify(Tokens(text)) == lang


def test_hostile_stops_cost_no_more_than_their_length() -> None:
    text = "A. " * 20_000 + "«" * 20_000 + "." * 20_000
    assert sentences(text, "fr")
