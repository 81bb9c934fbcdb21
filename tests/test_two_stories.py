"""Two stories in one folder: neither is compared with the other, and what they have alike is told of each."""

from datetime import date

from desk_runs import article
from msgspec.structs import replace

from checker.judge.load import bundled_rules
from checker.model import Finding
from checker.pipeline import check
from checker.values.days import Days

TUESDAY = Days.on(date(2024, 5, 14))
BUS = (
    "A bus left the road near Colby in Norland on Monday. Seven people died, said the Norland police chief Ada Pell.",
    "Nine people died when a bus left the road near Colby in Norland on Monday, Ada Pell of the police said.",
)
MINE = (
    "A gallery of the Tarrant mine at Morvel in Sudania fell in on Monday. Seven people died, said Luke Ashby.",
    "Nine people died at Morvel in Sudania on Monday when a gallery of the Tarrant mine fell in, Luke Ashby said.",
)


def found(*texts: str) -> list[Finding]:
    articles = [replace(article(number, text, "en"), published=TUESDAY) for number, text in enumerate(texts)]
    return [each for each in check(articles, bundled_rules()).findings if each.rule == "death-toll-disagreement"]


def test_one_story_has_one_finding() -> None:
    assert len(found(*BUS)) == 1


def test_two_stories_with_the_same_tolls_have_a_finding_each() -> None:
    findings = found(*BUS, *MINE)
    assert len({each.id for each in findings}) == len(findings) == 2
    assert {frozenset(member.article.path for member in each.evidence) for each in findings} == {
        frozenset({"0.txt", "1.txt"}),
        frozenset({"2.txt", "3.txt"}),
    }


def test_the_ids_do_not_depend_on_the_order_of_the_files() -> None:
    one = {(each.id, min(member.quote for member in each.evidence)) for each in found(*BUS, *MINE)}
    other = {(each.id, min(member.quote for member in each.evidence)) for each in found(*MINE, *BUS)}
    assert {each for each, _ in one} == {each for each, _ in other}


def test_tolls_of_two_stories_are_not_compared() -> None:
    assert not found(BUS[0], MINE[1])
