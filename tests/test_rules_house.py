"""House values: what the house does not write is found in every article and told with what it writes."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from checker.judge.gather import pack_folder
from checker.judge.house import house_facts
from checker.judge.judge import judge
from checker.judge.load import bundled_rules, own_rules
from checker.judge.rule import Rule
from checker.model import Article, Finding, Role, Segment, Sentence, Span

RULE = """\
title: {en: House}
why: {en: One name.}
select: {kind: name}
house:
  - {write: Kyiv, instead_of: [Kiev], languages: [en]}
  - {write: police force, instead_of: [forces of order, gendarmery]}
message: {en: "{a}: write {subject}"}
"""


@pytest.fixture
def rules(tmp_path: Path) -> tuple[Rule, ...]:
    path = tmp_path / "desk-names.yaml"
    path.write_text(RULE, encoding="utf-8")
    return (*bundled_rules(), *own_rules([path]))


def article(path: str, text: str, lang: str = "en") -> Article:
    return Article(path, text, (Segment(Span(0, len(text)), Role.BODY),), lang=lang)


def whole(article: Article) -> tuple[Sentence, ...]:
    return (Sentence(Span(0, len(article.text)), 0, 0, Role.BODY),)


def findings(rules: Sequence[Rule], *articles: Article, draft: str | None = None) -> tuple[Finding, ...]:
    return judge(house_facts(articles, rules, whole), rules, "en", draft)


def test_every_mention_is_evidence_of_one_finding(rules: tuple[Rule, ...]) -> None:
    texts = article("a", "From Kiev to KIEV."), article("b", "In Kiev.")
    (finding,) = findings(rules, *texts)
    assert (finding.rule, finding.message) == ("desk-names", "Kiev: write Kyiv")
    assert [(member.article.path, member.quote) for member in finding.evidence] == [
        ("a", "Kiev"), ("a", "KIEV"), ("b", "Kiev")]  # fmt: skip


def test_words_of_several_words_are_found_whole(rules: tuple[Rule, ...]) -> None:
    (finding,) = findings(rules, article("a", "The Forces of\norder, not the forces of nature."))
    assert finding.evidence[0].quote == "Forces of\norder"
    assert "\n" not in finding.message


def test_a_capital_and_a_language_that_the_rule_writes_are_kept(rules: tuple[Rule, ...]) -> None:
    assert not findings(rules, article("a", "un poulet à la Kiev", "fr"), article("b", "the kiev of my youth"))


def test_a_rule_for_the_draft_leaves_the_sources_alone(rules: tuple[Rule, ...], tmp_path: Path) -> None:
    path = tmp_path / "desk-names.yaml"
    path.write_text(RULE.replace("kind: name", "kind: name, scope: [draft]"), encoding="utf-8")
    mine = own_rules([path])
    texts = article("a", "In Kiev."), article("draft", "In Kiev again.")
    assert not findings(mine, *texts)
    (finding,) = findings(mine, *texts, draft="draft")
    assert [member.article.path for member in finding.evidence] == ["draft"]
    assert rules


def test_without_house_values_no_article_is_cut() -> None:
    def never(_: Article) -> Sequence[Sentence]:
        raise AssertionError

    assert house_facts([article("a", "In Kiev.")], bundled_rules(), never) == ()


def test_the_bundled_house_style_does_what_its_examples_say() -> None:
    for rule in own_rules([pack_folder("house-style")]):
        for examples, flagged in ((rule.examples.flag, True), (rule.examples.pass_, False)):
            for example in examples:
                texts = [article(str(n), written.text, written.lang) for n, written in enumerate(example)]
                assert bool(findings((rule,), *texts)) is flagged, rule.id
