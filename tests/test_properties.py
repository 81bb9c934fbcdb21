"""What must hold of every run, whatever the articles (STYLE.md's properties), on the bundles of `fixtures/`."""

import os
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import FrameType

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import checker
from checker.model import Article, Finding, Report
from checker.report.screen import Screen, renderer

FIXTURES = Path(__file__).parent.parent / "fixtures"
BUNDLES = sorted(path.parent.name for path in FIXTURES.glob("*/gold.yaml"))
CLOCKS = {"today", "now", "utcnow", "time", "localtime", "gmtime"}
"""The built-in functions that tell what time it is."""

each_bundle = pytest.mark.parametrize("bundle", BUNDLES)


@cache
def articles(bundle: str) -> tuple[Article, ...]:
    return checker.read_articles(str(FIXTURES / bundle / "sources"))


@cache
def alone(bundle: str) -> Report:
    return checker.check(articles(bundle))


def told(findings: Iterable[Finding]) -> dict[str, tuple[str, str, frozenset[tuple[str, str]]]]:
    """What findings say, by their ids: rule, severity, and the words of each outlet."""
    return {
        found.id: (found.rule, found.severity, frozenset((e.article.outlet, e.quote) for e in found.evidence))
        for found in findings
    }


def program(*arguments: object, cwd: Path = FIXTURES, **environment: str) -> bytes:
    command = [sys.executable, "-m", "checker", "run", *map(str, arguments), "--format", "json", "--quiet"]
    env = {**os.environ, "PYTHONPATH": str(FIXTURES.parent), **environment}
    done = subprocess.run([*command, "--fail-on", "never"], capture_output=True, check=True, cwd=cwd, env=env)
    return done.stdout


@each_bundle
def test_the_order_of_articles_changes_no_finding(bundle: str) -> None:
    assert told(checker.check(articles(bundle)[::-1]).findings) == told(alone(bundle).findings)


@each_bundle
def test_the_names_of_files_change_no_finding(bundle: str) -> None:
    """Names that sort the other way round."""
    names = [f"{number}.txt" for number in range(len(articles(bundle)), 0, -1)]
    renamed = [replace(article, path=name) for article, name in zip(articles(bundle), names, strict=True)]
    assert told(checker.check(renamed).findings) == told(alone(bundle).findings)


def test_the_number_of_workers_changes_no_finding() -> None:
    """All bundles at once: enough articles that they are handed to workers."""
    everything = [article for bundle in BUNDLES for article in articles(bundle)]
    one, two = (checker.check(everything, jobs=jobs) for jobs in (1, 2))
    assert one == two


@pytest.mark.parametrize("bundle", ["fr-crue", "mixed-ferry"])
def test_the_seed_of_hashes_changes_no_byte(bundle: str) -> None:
    first, second = (program(FIXTURES / bundle / "sources", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first == second


def test_the_working_directory_changes_no_byte(tmp_path: Path) -> None:
    sources = FIXTURES / "en-wildfire" / "sources"
    assert program(sources, cwd=tmp_path) == program(sources)


@each_bundle
def test_an_article_and_its_copy_differ_in_nothing(bundle: str) -> None:
    for article in articles(bundle):
        copy = replace(article, path=f"copy of {article.path}", outlet="Copie")
        both = checker.check([article, copy])
        assert told(both.findings).keys() <= told(checker.check([article]).findings).keys()


@each_bundle
def test_a_quote_is_the_characters_at_its_offsets(bundle: str) -> None:
    report = msgspec.json.decode(renderer("json")(alone(bundle), Screen(embargoed=True)))
    texts = {source["path"]: Path(source["path"]).read_bytes().decode() for source in report["sources"]}
    evidence = [
        e for part in (*report["facts"], *report["findings"]) for e in part.get("members", part.get("evidence"))
    ]
    assert evidence
    for e in evidence:
        assert texts[e["source"]][e["start"] : e["end"]] == e["quote"]
        assert texts[e["source"]].count("\n", 0, e["start"]) + 1 == e["line"]


@each_bundle
def test_an_unrelated_article_removes_no_finding(bundle: str) -> None:
    other = articles(BUNDLES[BUNDLES.index(bundle) - 1])[0]
    with_other = told(checker.check([*articles(bundle), other]).findings)
    before = told(alone(bundle).findings)
    assert {name: with_other.get(name) for name in before} == before


def test_nothing_asks_what_day_it_is() -> None:
    asked: list[str] = []

    def watch(frame: FrameType, event: str, called: object) -> None:
        if event == "c_call" and getattr(called, "__name__", "") in CLOCKS:
            asked.append(f"{frame.f_code.co_filename}:{frame.f_lineno}")

    articles.cache_clear()
    sys.setprofile(watch)
    try:
        checker.check(articles("mixed-ferry"))
    finally:
        sys.setprofile(None)
    assert asked == []


FRENCH = (
    "Incendie à Vaubrey : {deaths} morts\n\n"
    "Un incendie a ravagé mardi {day} mars 2024 une usine textile de Vaubrey, faisant {deaths} morts et {injured} "
    "blessés, selon la préfecture. La maire, {mayor}, a promis une aide de {money} millions d'euros aux familles.\n"
)
FRENCH_TOO = (
    "À Vaubrey, l'usine textile a brûlé\n\n"
    "{deaths} personnes sont mortes et {injured} autres ont été blessées dans l'incendie d'une usine textile de "
    "Vaubrey, le mardi {day} mars 2024, d'après la préfecture. « C'est un drame », a dit la maire, {mayor}. Une aide "
    "de {money} millions d'euros ira aux familles.\n"
)
ENGLISH = (
    "Vaubrey factory fire kills {deaths}\n\n"
    "A fire tore through a textile factory in Vaubrey on Tuesday, March {day}, 2024, killing {deaths} people and "
    "injuring {injured}, the prefecture said. The mayor, {mayor}, promised the families {money} million euros in aid.\n"
)
ENGLISH_TOO = (
    "Textile factory burns in Vaubrey\n\n"
    "{deaths} people died and {injured} were injured when a textile factory burned in Vaubrey on Tuesday, March {day}, "
    "2024, according to the prefecture. The families will get {money} million euros in aid, said the mayor, {mayor}.\n"
)
FIRE = {"deaths": "37", "injured": "112", "day": "5", "mayor": "Odile Marchenoir", "money": "14"}
CHANGES = [
    ("deaths", "39", "deaths"),
    ("deaths", "73", "deaths"),
    ("injured", "121", "injured"),
    ("money", "24", "money"),
    ("mayor", "Odile Marchenois", "name"),
]
PAIRS = {"fr": (FRENCH, FRENCH_TOO), "en": (ENGLISH, ENGLISH_TOO), "mixed": (FRENCH, ENGLISH_TOO)}


def bundle_of(lang: str, *changed: dict[str, str]) -> list[Article]:
    return [
        checker.article(
            text.format_map(FIRE | change), path=f"{number}.txt", outlet=f"Journal {number}", published="2024-03-06"
        )
        for number, (text, change) in enumerate(zip(PAIRS[lang], changed, strict=True))
    ]


@pytest.mark.parametrize("lang", PAIRS)
def test_articles_that_agree_give_no_finding(lang: str) -> None:
    assert told(checker.check(bundle_of(lang, {}, {})).findings) == {}


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize(("field", "value", "about"), CHANGES)
@pytest.mark.parametrize("lang", PAIRS)
def test_one_changed_figure_makes_exactly_one_finding(lang: str, field: str, value: str, about: str, side: int) -> None:
    changed = ({field: value}, {}) if side == 0 else ({}, {field: value})
    (found,) = checker.check(bundle_of(lang, *changed)).findings
    assert about in {found.kind, found.evidence[0].attribute}
    quotes = {mention.quote for mention in found.evidence}
    assert all(any(words in quote for quote in quotes) for words in (FIRE[field], value))


@settings(max_examples=15, deadline=None)
@given(st.integers(20, 400), st.integers(20, 400))
def test_a_figure_is_flagged_where_it_differs_and_only_there(one: int, other: int) -> None:
    report = checker.check(bundle_of("fr", {"injured": str(one)}, {"injured": str(other)}))
    assert len(report.findings) <= (one != other)
    assert {mention.quote for found in report.findings for mention in found.evidence} <= {str(one), str(other)}
