"""The lexicon of notions: translations and synonyms meet, lookalikes stay apart, no word says two things."""

from collections import defaultdict

import pytest

import checker
from checker.grammar.stems import HAPPENING, SENSE, keys, stems
from checker.grammar.tokens import Tokens
from checker.language.load import languages, load

PHRASES = [
    ("=termination-fee", "en", "a break-up fee of 80 million"),
    ("=termination-fee", "fr", "une indemnité de rupture de 80 millions"),
    ("=poll-survey", "en", "an opinion poll"),
    ("=poll-survey", "fr", "un sondage"),
    ("=crew", "en", "the crew"),
    ("=crew", "fr", "l'équipage"),
    ("=layoff", "en", "it laid off 300"),
    ("=layoff", "fr", "des licenciements"),
    ("=factory", "en", "the mill"),
    ("=factory", "fr", "l'usine"),
    ("=postpone", "en", "the vote was put off"),
    ("=postpone", "fr", "le match a été reporté"),
    ("=cancel", "en", "called off"),
    ("=cancel", "fr", "annulées"),
    ("=landslide", "en", "a mudslide"),
    ("=landslide", "fr", "des coulées de boue"),
    ("=vaccine", "en", "vaccinated"),
    ("=vaccine", "fr", "vaccinée"),
    ("=resident", "en", "villagers"),
    ("=resident", "fr", "les habitants"),
    ("=house", "fr", "des habitations"),
    ("=weapon", "fr", "des armes"),
    ("=army", "fr", "l'armée"),
    ("=harvest", "en", "crops"),
    ("=harvest", "fr", "récoltes"),
    ("=satellite", "en", "satellites"),
    ("=referee", "fr", "l'arbitre"),
    ("=referee", "en", "the umpire"),
    ("=shareholder", "fr", "les actionnaires"),
    ("=shareholder", "en", "shareholders"),
    ("=subsidy", "fr", "subventionné"),
    ("=subsidy", "en", "subsidies"),
    ("!turnout", "en", "just under half of them turned out"),
    ("!turnout", "fr", "le nombre de votants"),
    ("!vote", "fr", "ils ont voté"),
    ("!fire", "en", "the bushfire"),
    ("=gunshot", "en", "he opened fire"),
    ("=gunshot", "fr", "il a ouvert le feu"),
    ("!loan", "en", "it borrowed the sum"),
    ("!loan", "fr", "l'emprunt"),
    ("!resign", "en", "she stepped down"),
    ("!rise", "en", "a hike"),
    ("!rise", "fr", "une hausse"),
]
LOOKALIKES = [
    ("fr", "parler", "parlement"),
    ("fr", "petit", "pétition"),
    ("fr", "payer", "pays"),
    ("fr", "important", "importations"),
    ("fr", "élever", "élève"),
    ("fr", "tenir", "tennis"),
    ("fr", "courant", "cour"),
    ("fr", "actif", "activiste"),
    ("fr", "appelle", "appel"),
    ("fr", "fouler", "foule"),
    ("fr", "militairement", "militaires"),
    ("en", "important", "imports"),
    ("en", "several", "severely"),
    ("en", "office", "officer"),
    ("en", "personal", "person"),
    ("en", "care", "car"),
    ("en", "own", "owner"),
    ("en", "apart", "apartment"),
    ("en", "experience", "experiment"),
    ("en", "finally", "finals"),
    ("en", "busy", "business"),
    ("en", "united", "unit"),
    ("en", "department", "departure"),
    ("en", "examine", "exam"),
]
OPPOSITES = [
    ("en", "died", "injured"),
    ("en", "died", "missing"),
    ("en", "revenue", "profit"),
    ("en", "profit", "loss"),
    ("en", "won", "lost"),
    ("en", "rose", "fell"),
    ("en", "doubled", "halved"),
    ("en", "arrested", "charged"),
    ("en", "charged", "convicted"),
    ("en", "convicted", "acquitted"),
    ("en", "approved", "rejected"),
    ("en", "began", "ended"),
    ("en", "suspended", "resumed"),
    ("en", "postponed", "cancelled"),
    ("en", "hired", "laid off"),
    ("en", "import", "exports"),
    ("en", "confirmed", "denied"),
    ("en", "opened", "closed"),
    ("fr", "décédé", "blessé"),
    ("fr", "décédé", "disparu"),
    ("fr", "bénéfice", "perte"),
    ("fr", "bénéfice", "recettes"),
    ("fr", "remporté", "perdu"),
    ("fr", "hausse", "baisse"),
    ("fr", "interpellé", "inculpé"),
    ("fr", "condamné", "acquitté"),
    ("fr", "adopté", "rejeté"),
    ("fr", "commencé", "terminé"),
    ("fr", "suspendu", "repris"),
    ("fr", "reporté", "annulé"),
    ("fr", "embauche", "licenciement"),
    ("fr", "confirmé", "démenti"),
]


def notions(text: str, lang: str) -> list[str]:
    """The concepts of a text."""
    return [key for key in keys(Tokens(text), load(lang)) if key and key.startswith((SENSE, HAPPENING))]


@pytest.mark.parametrize("lang", languages())
def test_no_word_is_of_two_concepts(lang: str) -> None:
    concepts = load(lang).concepts
    owners: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name, words in (*concepts.happenings.items(), *concepts.senses.items()):
        for word in words:
            exact = word in concepts.homonyms
            owners[(word, "") if exact else stems(word, load(lang).stemmer)].add(name)
    assert not {word: names for word, names in owners.items() if len(names) > 1}


def test_each_language_has_every_concept() -> None:
    names = {lang: {*load(lang).concepts.happenings, *load(lang).concepts.senses} for lang in languages()}
    assert all(mine == names["en"] for mine in names.values())


@pytest.mark.parametrize(("concept", "lang", "text"), PHRASES)
def test_synonyms_and_translations_meet(concept: str, lang: str, text: str) -> None:
    assert concept in notions(text, lang)


@pytest.mark.parametrize(("lang", "other", "word"), LOOKALIKES)
def test_words_that_only_share_a_stem_stay_apart(lang: str, other: str, word: str) -> None:
    assert notions(word, lang)
    assert set(notions(word, lang)).isdisjoint(notions(other, lang))


@pytest.mark.parametrize(("lang", "one", "other"), OPPOSITES)
def test_what_an_editor_keeps_apart_stays_apart(lang: str, one: str, other: str) -> None:
    assert notions(one, lang)
    assert notions(other, lang)
    assert set(notions(one, lang)).isdisjoint(notions(other, lang))


@pytest.mark.parametrize(
    ("lang", "whole", "rest", "count"),
    [
        (
            "fr",
            "Les ministres ont signé lundi quatre accords.",
            "Les ministres ont signé {} accords.",
            "trois",
        ),
        ("en", "The ministers signed four agreements on Monday.", "The ministers signed {} agreements.", "three"),
    ],
)
def test_things_counted_besides_others_are_not_all(lang: str, whole: str, rest: str, count: str) -> None:
    further = {"fr": "autres", "en": "other"}[lang]

    def flagged(said: str) -> bool:
        texts = (f"{whole} Ottavia Brancusi a tenu parole.", f"{rest.format(said)} Ottavia Brancusi a tenu parole.")
        articles = [
            checker.article(text, path=f"{n}", lang=lang, outlet=f"outlet {n}", published="2025-03-04")
            for n, text in enumerate(texts)
        ]
        return any(finding.rule == "count-disagreement" for finding in checker.check(articles).findings)

    assert flagged(count)
    assert not flagged(f"{count} {further}")
