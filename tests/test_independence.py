"""Copies of one wire text are one voice: in what the report says, and in every majority."""

import msgspec
import pytest

import checker
from checker.align.near_copies import with_voices
from checker.model import Article, Report
from checker.report.account import said, told
from checker.report.screen import Screen, renderer
from checker.report.wording import wording

WIRE = (
    "Le ministre de la Santé, Karim Belhady, a visité mardi l'hôpital de Lormes, où 12 patients sont morts en mars "
    "d'une infection. Il a promis une inspection de tous les services et un rapport avant l'été."
)
OWN = "Karim Belhadi, le ministre de la Santé, est venu à Lormes mardi sans rencontrer les familles des malades."
OTHER = "À l'hôpital, on attendait le ministre de la Santé, Karim Belhadi. Il n'est resté que vingt minutes sur place."


def report_on(*texts: str) -> Report:
    return checker.check([articled(number, text) for number, text in enumerate(texts)])


def articled(number: int, text: str) -> Article:
    return checker.article(text, path=f"{number}.txt", outlet=f"Journal {number}", lang="fr", published="2024-03-26")


def versions_of(report: Report, rule: str) -> list[str]:
    (found,) = [found for found in report.findings if found.rule == rule]
    return [said(version, wording("fr")) for version in told(found)]


def test_what_many_copies_say_is_one_voice_against_two() -> None:
    copies = [f"{WIRE} Édition {place}." for place in ("du soir", "du matin", "de Lormes")]
    report = report_on(*copies, OWN, OTHER)
    assert versions_of(report, "name-spelling-variant") == [
        "2 sources\u00a0: Karim Belhadi",
        "3 sources (1 voix)\u00a0: Karim Belhady",
    ]


def test_sources_of_their_own_words_are_as_many_voices() -> None:
    assert versions_of(report_on(WIRE, OWN, OTHER), "name-spelling-variant")[0] == "2 sources\u00a0: Karim Belhadi"


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_a_report_names_the_copies(form: str) -> None:
    shown = renderer(form)(report_on(WIRE, f"{WIRE} Édition du soir.", OWN), Screen())
    assert "2 sources (1 voix)" in shown.replace("\\", "")
    assert "copies d’un même texte\u00a0: Journal 0 et Journal 1." in " ".join(shown.split(" ")).replace("\n", " ")


def test_json_gives_the_voice_of_each_source() -> None:
    written = msgspec.json.decode(renderer("json")(report_on(OWN, WIRE, f"{WIRE} Édition du soir."), Screen()))
    assert [(source["id"], source["voice"]) for source in written["sources"]] == [
        *(("s1", "s1"), ("s2", "s2"), ("s3", "s2")),
    ]


def test_copies_are_marked_whatever_their_order_and_nothing_else_is() -> None:
    articles = [articled(number, text) for number, text in enumerate([WIRE, OWN, f"{WIRE} Édition du soir."])]
    assert [article.copy_of for article in with_voices(articles)] == ["0.txt", "", "0.txt"]
    assert [article.voice for article in with_voices(articles[::-1])] == ["0.txt", "1.txt", "0.txt"]
