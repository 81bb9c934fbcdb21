"""The benchmarks' own logic: one word changed at its place, pairs counted as what they are."""

import json
from pathlib import Path

from contradictions import Tally, main, tally
from gold import load
from mutants import apply, date_edits, figure_edits, verb_edits
from mutations import outcomes_of
from pairs import CORPORA, Pair, read_pairs

from checker.judge.load import load_rules
from checker.model import Article, Role, Segment, Span

FIXTURES = Path(__file__).parent.parent / "fixtures"


def article(text: str, lang: str) -> Article:
    half = text.index(".") + 1
    segments = (Segment(Span(0, half), Role.TITLE), Segment(Span(half, len(text)), Role.BODY))
    return Article("a.txt", text, segments, lang=lang)


def test_an_edit_moves_what_stands_behind_it() -> None:
    source = article("La digue a cédé. Neuf maisons ont été noyées mardi.", "fr")
    whole = Span(0, len(source.text))
    changed = {edit[0]: apply(source, edit) for edit in verb_edits(source, whole)}
    assert changed["negation"].article.text == "La digue n'a pas cédé. Neuf maisons ont été noyées mardi."
    assert changed["negation"].now == "n'a pas"
    title, body = changed["negation"].article.segments
    assert changed["negation"].article.text[title.span.start : title.span.end] == "La digue n'a pas cédé."
    assert body.span.end == len(changed["negation"].article.text)


def test_figures_and_days_become_others() -> None:
    source = article("It rained. Some 3,400 people left on Tuesday in June.", "en")
    whole = Span(0, len(source.text))
    assert [apply(source, edit).now for edit in figure_edits(source, whole)] == ["4"]
    assert [apply(source, edit).now for edit in date_edits(source, whole)] == ["Friday", "November"]


def test_number_words_keep_their_capital() -> None:
    source = article("Fin. Neuf maisons.", "fr")
    assert [apply(source, edit).now for edit in figure_edits(source, Span(0, len(source.text)))] == ["Onze"]


def test_some_mutants_of_a_fixture_are_caught() -> None:
    outcomes = list(outcomes_of(load(FIXTURES / "fr-crue"), load_rules(()), every=4))
    assert any(outcome.caught for outcome in outcomes)
    assert all(outcome.mutant.was != outcome.mutant.now for outcome in outcomes)


def test_a_pair_counts_as_what_it_is_and_whether_it_is_flagged() -> None:
    right = Pair("1", "fr", "a", "b 2", contradiction=True)
    other = Pair("2", "fr", "a", "b", contradiction=False)
    reached = tally([(right, ()), (other, ()), (other, ())])
    assert (reached, right.numeric, other.numeric) == (Tally(missed=1, passed=2), True, False)
    assert Tally(right=4, wrong=1, missed=4, passed=9).precision == 0.8
    assert Tally(right=4, wrong=1, missed=4, passed=9).balanced == (0.5 + 0.9) / 2


def test_a_set_below_its_goal_fails_and_no_set_is_an_error(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 2
    file = tmp_path / CORPORA[0].path
    file.parent.mkdir()
    row = {"id": "1", "premise": "Il pleut.", "hypothesis": "Il neige.", "label": "1"}
    file.write_text(json.dumps(row) + "\n" + json.dumps(row | {"id": "2", "label": "0"}), encoding="utf-8")
    assert [pair.contradiction for pair in read_pairs(CORPORA[0], tmp_path)] == [True, False]
    assert main([str(tmp_path)]) == 1
