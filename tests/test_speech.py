"""Who speaks: the speaker of a sentence, for many ways to say so; None where the article itself speaks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.reading import Naming
from checker.grammar.speech import attribute, attributions
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Span

FRENCH = [
    ("Trois maisons ont brûlé, a indiqué le capitaine Rémi Vautrin.", "vautrin"),
    ("Trois maisons ont brûlé, ont annoncé mardi soir les pompiers.", "firefighters"),
    ("Selon la gendarmerie, douze véhicules sont en cause.", "police"),
    ("D'après les syndicats, ils étaient 30.000 dans la rue.", "unions"),
    ("Ils étaient 12.000 à Lyon, selon la police.", "police"),
    ("Les syndicats parlent de 30.000 marcheurs.", "unions"),
    ("La CGT fait état de 400 licenciements.", "unions"),
    ("Le parquet de Blois a confirmé l'ouverture d'une enquête.", "prosecution"),
    ("Un communiqué de l'Élysée précise que la visite durera deux jours.", "statement"),
    ("La visite durera deux jours, précise un communiqué.", "statement"),
    ("Le ministère de la Santé recense 14 cas.", "ministry"),
    ("La maire, Solène Quiniou, assure que le pont rouvrira.", "quiniou"),
    ("Le pont rouvrira, assure la maire de Brest, Solène Quiniou.", "quiniou"),
    ("« Le pont rouvrira », promet la maire.", "mayor"),
    ("« Nous tiendrons », a lancé M. Ferrandi devant ses partisans.", "ferrandi"),
    ("Devant ses partisans, Ugo Ferrandi a eu ces mots : « Nous tiendrons ».", "ferrandi"),
    ("À en croire le colonel Aubry, la route est coupée.", "aubry"),
    ("L'avocat de la famille, Me Yann Kerdoncuff, a nuancé : « Rien n'est joué ».", "kerdoncuff"),
    ("La directrice de l'hôpital, interrogée lundi, a reconnu une erreur.", "director"),
]
FRENCH_VOICE = [
    "Le pont sera fermé deux jours.",
    "L'accord annoncé par le ministère en mars est caduc.",
    "Le juge a été entendu lundi.",
    "L'annonce du préfet surprend.",
    "L'armée a lancé une offensive dans le nord.",
    "La coopérative compte environ 600 membres.",
    "Un incendie s'est déclaré dans un entrepôt.",
    "Ce crédit s'ajoute à ceux de novembre.",
    "On se rappelle la crue de 1910.",
    "Le budget a été adopté par le conseil.",
    "Les deux pays ont conclu un accord.",
    "Elle a perdu 300.000 euros selon toute vraisemblance.",
]
ENGLISH = [
    ("Three houses burned, fire captain Ron Varley said.", "varley"),
    ('"We held on," said coxswain Moira Teague, a plumber by trade.', "teague"),
    ("According to police, twelve cars were involved.", "police"),
    ("Some 12,000 marched, police said.", "police"),
    ("Police estimated that about 12,000 marched.", "police"),
    ("Unions put the crowd along the quays at 30,000.", "unions"),
    ("The mayor, Jo Lindley, says the bridge will reopen.", "lindley"),
    ("Jo Lindley, who was elected in May, said it would reopen.", "lindley"),
    ("Its director, Jo Lindley, said the money was spent.", "lindley"),
    ("Four had gone home by Monday, said Hal Burrows, a spokesman for the sheriff.", "burrows"),
    ("The health ministry reported 14 cases.", "ministry"),
    ("Organisers claimed 80,000 spectators.", "organisers"),
    ('"It will reopen," the mayor told reporters.', "mayor"),
    ("Savers queued outside a Mill Street branch after the bank admitted that the files were lost.", "bank"),
    ("Fans left for Cobham Road before the police said that the match was off.", "police"),
]
ENGLISH_VOICE = [
    "The bridge will be shut for two days.",
    "The deal announced by the ministry in March has lapsed.",
    "The report was published on Monday.",
    "Few will say no.",
]


def test_a_name_that_reads_like_an_office_is_a_name() -> None:
    text = "Le ministre Bruno Le Maire a déclaré que l'usine rouvrirait."
    start = text.index("Bruno")
    naming = Naming(Span(start, start + 14), Span(0, start + 14), ("Bruno", "Le", "Maire"), sort="person")
    found = attribute(Tokens(text), load("fr"), [naming])
    assert found is not None
    assert (found.normal, found.named) == ("maire", True)


def speaker(text: str, code: str) -> str | None:
    found = attribute(Tokens(text), load(code))
    return found.normal if found else None


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_speaker_of_a_french_sentence(text: str, expected: str) -> None:
    assert speaker(text, "fr") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_speaker_of_an_english_sentence(text: str, expected: str) -> None:
    assert speaker(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "code"), [*((text, "fr") for text in FRENCH_VOICE), *((text, "en") for text in ENGLISH_VOICE)]
)
def test_an_article_may_speak_for_itself(text: str, code: str) -> None:
    assert speaker(text, code) is None


def test_speaker_span_is_the_noun_phrase_as_written() -> None:
    text = "Le pont rouvrira, assure la maire de Brest, Solène Quiniou."
    found = attribute(Tokens(text), load("fr"))
    assert found is not None
    assert text[found.speaker.start : found.speaker.end] == "la maire de Brest, Solène Quiniou"
    assert found.named


def speakers(text: str, code: str) -> list[str | None]:
    """The speakers of an article whose sentences ` | ` parts."""
    plain = text.replace(" | ", "   ")
    return [found.normal if found else None for found in attributions(_sentences(plain, text), load(code), plain)]


def _sentences(plain: str, marked: str) -> list[Tokens]:
    bounds = [0, *(i for i in range(len(marked)) if marked.startswith(" | ", i)), len(marked)]
    return [Tokens(plain, Span(start, end)) for start, end in pairwise(bounds)]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "fr",
            "Le quai a cédé, a indiqué la préfète Maud Servant. | Personne n'est blessé, a-t-elle ajouté.",
            ["servant", "servant"],
        ),
        ("fr", "La préfète Maud Servant est venue. | « Je pleure avec vous », a-t-elle dit.", [None, "servant"]),
        ("fr", "Le quai a cédé, selon un communiqué. | Il date de 1960, d'après la même source.", ["statement"] * 2),
        ("fr", "La mairie annonce des travaux. | Il ressort que le quai est fragile.", ["city", "city"]),
        (
            "fr",
            "« Le quai cède. | Il faut partir », a crié un docker. | La nuit est calme.",
            ["docker", "docker", None],
        ),
        ("en", '"We ran," said Ada Crewe. | "Nobody slept."', ["crewe", "crewe"]),
        ("en", 'Ada Crewe, who runs the pub, heard a bang. | "Then nothing," she said.', [None, "crewe"]),
        ("fr", "La pluie a cessé. | « Tant mieux », a-t-il dit.", [None, ""]),
    ],
)
def test_speakers_are_remembered(code: str, text: str, expected: list[str | None]) -> None:
    assert speakers(text, code) == expected


def test_according_to_reaches_no_further_than_its_sentence() -> None:
    assert speakers("Selon la police, ils étaient 12. | La nuit est calme.", "fr") == ["police", None]


@given(st.text(alphabet="« »“”\"'‘’.,:;-—()[]\n aàeédisLPR0", max_size=120))
def test_any_text_can_be_read(text: str) -> None:
    for code in ("fr", "en"):
        found = attribute(Tokens(text), load(code))
        if found is not None:
            assert text[found.speaker.start : found.speaker.end].strip()
