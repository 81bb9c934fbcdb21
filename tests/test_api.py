"""The Python interface: the same findings as the command line, from text in memory."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import msgspec
import pytest
from cli_screen import Checker
from conftest import Write

import checker as api
from checker.errors import CheckerError
from checker.model import Kind

FIXTURE = Path(__file__).parent.parent / "fixtures" / "fr-crue" / "sources"
TOLL = "L'effondrement du pont de Sorville a fait {} morts mardi, selon la préfecture.\n"


def test_articles_in_memory_are_compared() -> None:
    one = api.article(TOLL.format(143), path="a", outlet="A", published="mardi 5 mars 2024")
    other = api.article(TOLL.format(139), path="b", outlet="B", published=date(2024, 3, 5))
    report = api.check([one, other])
    assert [(found.rule, {mention.quote for mention in found.evidence}) for found in report.findings] == [
        ("death-toll-disagreement", {"143", "139"})
    ]
    assert api.check([one, other], rules=()).findings == ()
    assert api.check([one, other], locale="en").findings[0].message != report.findings[0].message


def test_files_give_the_findings_of_the_command_line(checker: Checker) -> None:
    report = api.check(api.read_articles(str(FIXTURE)), jobs=2)
    told = msgspec.json.decode(checker("run", FIXTURE, "--format", "json", "--fail-on", "never").out)
    assert [found.id for found in report.findings]
    assert {found.id for found in report.findings} == {found["id"] for found in told["findings"]}


def test_one_article_is_extracted() -> None:
    article = api.article(TOLL.format(143), path="a.txt", lang="fr")
    deaths = [found for found in api.extract(article) if found.attribute == "deaths"]
    assert [(found.kind, found.quote) for found in deaths] == [(Kind.QUANTITY, "143")]


def test_the_name_of_a_function_stays_a_functions() -> None:
    program = "import checker; from checker.extract.assertions import extract_article; checker.extract.__call__"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_markdown_and_front_matter_in_memory_are_read_as_in_files() -> None:
    article = api.article(f"---\nsource: Le Réveil\n---\n# Un pont cède\n\n**{TOLL}**", path="a.md", outlet="autre")
    assert (article.outlet, article.title) == ("Le Réveil", "Un pont cède")


def test_own_rules_are_added_to_the_bundled_ones(write: Write) -> None:
    assert {rule.id for rule in api.rules()} >= {"death-toll-disagreement"}
    with pytest.raises(CheckerError):
        api.rules(str(write("rules/broken.yaml", "id: [")))


@pytest.mark.parametrize(
    ("text", "declared", "message"),
    [
        ("", {}, "the file is empty"),
        (TOLL, {"published": "hier"}, "published: `hier` names no certain day"),
        (TOLL, {"lang": "de"}, "lang: no language `de`"),
    ],
)
def test_what_cannot_be_an_article_says_why(text: str, declared: dict[str, str], message: str) -> None:
    with pytest.raises(CheckerError, match=message):
        api.article(text, path="a.txt", **declared)


def test_two_articles_of_one_path_are_refused() -> None:
    article = api.article(TOLL, path="a.txt")
    with pytest.raises(CheckerError, match=r"2 articles have the path 'a.txt'"):
        api.check([article, article])


def test_a_file_that_cannot_be_read_is_never_passed_over(write: Write) -> None:
    write("s/a.txt", TOLL)
    write("s/b.txt", b"%PDF-1.7")
    with pytest.raises(CheckerError, match=r"b\.txt: not text"):
        api.read_articles(str(write("s/a.txt", TOLL).parent))


def test_importing_the_package_is_cheap() -> None:
    program = (
        "import checker, sys; sys.exit(len([m for m in sys.modules if m.startswith(('checker.', 'msgspec'))]) - 1)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
