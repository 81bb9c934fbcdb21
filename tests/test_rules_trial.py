"""Rules tried on their own examples, by a checker that only compares the first figure of each article."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from checker.judge.judge import judge
from checker.judge.load import own_rules
from checker.judge.rule import Rule
from checker.model import Article, Assertion, Fact, Kind, Pair, Report, Role, Sentence, Span
from checker.rulebook import trial
from checker.rulebook.describe import told
from checker.values.numbers import Numbers
from checker.values.value import Value, Verdict, compare

RULE = """\
title: {en: Toll}
why: {en: Readers remember it.}
select: {kind: quantity, attributes: [deaths]}
message: {en: "{a} or {b}"}
examples:
  flag: [[{lang: en, text: 12 dead}, {lang: en, text: 15 dead}]]
  pass: [[{lang: en, text: 12 dead}, {lang: en, text: The 12 who died}]]
"""


def sees(article: Article, limit: int) -> Assertion | None:
    found = re.search(r"\d+", article.text)
    if found is None or int(found.group()) > limit:
        return None
    number = Numbers.exactly(int(found.group()))
    sentence = Sentence(Span(0, len(article.text)), 0, 0, Role.BODY)
    span = Span(*found.span())
    return Assertion(Kind.QUANTITY, "deaths", "", Value(found.group(), number, number), article, span, sentence)


def check(articles: Sequence[Article], rules: Sequence[Rule], limit: int = 10**9) -> Report:
    members = tuple(seen for article in articles if (seen := sees(article, limit)))
    facts: tuple[Fact, ...] = ()
    if len(members) == 2:
        verdict = compare(members[0].value, members[1].value).verdict
        facts = (Fact("f", Kind.QUANTITY, "deaths", "", members, (Pair(0, 1, verdict),), verdict),)
    return Report(tuple(articles), (), facts, judge(facts, rules, "en"), len(members))


def blind(articles: Sequence[Article], rules: Sequence[Rule]) -> Report:
    """A checker that cannot read figures above 20."""
    return check(articles, rules, limit=20)


def rules_of(folder: Path, text: str) -> tuple[Rule, ...]:
    path = folder / "toll.yaml"
    path.write_text(text, encoding="utf-8")
    return own_rules([path])


def test_a_good_rule_passes_and_a_changed_figure_is_seen(tmp_path: Path) -> None:
    trials = trial.test_rules(rules_of(tmp_path, RULE), check)
    assert trials.passed
    assert (trials.trials[0].flagging, trials.trials[0].passing, trials.trials[0].mutants) == (1, 1, 1)
    assert not trials.silent
    assert "ok   toll" in told(trials)


@pytest.mark.parametrize(
    ("before", "after", "place", "words"),
    [
        ("15 dead", "12 dead", ":6:10:", "this example is not flagged"),
        ("The 12 who", "The 14 who", ":7:10:", "this example is flagged"),
        ("  flag: [[{lang: en, text: 12 dead}, {lang: en, text: 15 dead}]]\n", "", ":6:3:", "no example to flag"),
        (
            "  pass: [[{lang: en, text: 12 dead}, {lang: en, text: The 12 who died}]]\n",
            "",
            ":6:3:",
            "no example to pass",
        ),
    ],
)
def test_an_example_that_goes_wrong_is_shown_where_it_stands(
    tmp_path: Path, before: str, after: str, place: str, words: str
) -> None:
    trials = trial.test_rules(rules_of(tmp_path, RULE.replace(before, after)), check)
    assert not trials.passed
    assert f"toll.yaml{place}" in told(trials)
    assert words in told(trials)
    assert "FAIL toll" in told(trials)


def test_a_rule_that_does_not_see_a_changed_figure_fails(tmp_path: Path) -> None:
    trials = trial.test_rules(rules_of(tmp_path, RULE), blind)
    assert "blind: `12` changed into `22`" in told(trials)


def test_a_rule_may_say_that_it_sees_no_changes(tmp_path: Path) -> None:
    assert trial.test_rules(rules_of(tmp_path, RULE + "sees: []\n"), blind).passed


def test_a_rule_that_never_fires_is_named_unless_a_corpus_makes_it_fire(tmp_path: Path) -> None:
    rules = rules_of(tmp_path, RULE.replace("15 dead", "12 dead") + "sees: []\n")
    assert trial.test_rules(rules, check).silent == ("toll",)
    (other,) = rules_of(tmp_path, RULE)
    corpus = [Article(str(n), f"{n} dead", ()) for n in (3, 4)]
    assert trial.test_rules(rules, check, corpus).silent == ()
    assert other.examples


def test_an_article_of_an_example_has_what_it_declares(tmp_path: Path) -> None:
    seen: list[Article] = []

    def watch(articles: Sequence[Article], rules: Sequence[Rule]) -> Report:
        seen.extend(articles)
        return check(articles, rules)

    text = RULE.replace("{lang: en, text: 15 dead}", "{lang: fr, outlet: Écho, published: 2024-05-14, text: 15 morts}")
    trial.test_rules(rules_of(tmp_path, text), watch)
    assert (seen[1].outlet, seen[1].lang, seen[1].published.isoformat()) == ("Écho", "fr", ["2024-05-14"])
    assert Verdict.CONFLICT in {pair.verdict for pair in check(seen[:2], ()).facts[0].pairs}
