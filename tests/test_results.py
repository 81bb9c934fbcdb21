"""The final score of one match, by two articles."""

import pytest
from told_figures import loud

Told = tuple[str, str]

TWO_SCORES: list[tuple[Told, Told]] = [
    (
        ("en", "Hallworth beat Kelby 3-1 at the Mill Ground."),
        ("en", "Hallworth won 3-0 at the Mill Ground on Tuesday."),
    ),
    (("fr", "Lorne s'est imposé 28 à 26 face à Colbert."), ("fr", "Lorne a battu Colbert 28-25, mardi soir.")),
    (("fr", "Lorne a gagné 3-1 contre Hallworth."), ("en", "Hallworth lost 4-1 to Lorne on Tuesday.")),
    (("en", "The match at Kelby ended 21–18."), ("en", "Kelby lost 21-15, its third defeat in a row.")),
]
ONE_SCORE: list[tuple[Told, Told]] = [
    # named from the other side
    (("en", "Hallworth beat Kelby 3-1 at the Mill Ground."), ("en", "Kelby lost 1-3 to Hallworth.")),
    # of a part of the match, or of another one
    (("en", "Hallworth beat Kelby 3-1."), ("en", "Hallworth led 2-1 at half-time and won.")),
    (("en", "Hallworth beat Kelby 3-1."), ("en", "Hallworth won 2-0 there last season.")),
    (("fr", "Lorne a battu Colbert 3-1."), ("fr", "Lorne menait 2-0 à la pause avant de gagner.")),
    # sets
    (("fr", "Anne Morel a battu Jane Holt 6-4, 6-3."), ("fr", "Anne Morel a gagné, 7-5 dans le premier set.")),
    # two matches of one article
    (("en", "Hallworth beat Kelby 3-1. Harlow won 2-0."), ("en", "Hallworth beat Kelby 3-1.")),
    # no match at all
    (("en", "The Kelby council won the vote 12-3."), ("en", "The Kelby council lost 12-4 in the vote on Monday.")),
]


@pytest.mark.parametrize(("one", "other"), TWO_SCORES)
def test_two_final_scores_of_one_match_are_flagged(one: Told, other: Told) -> None:
    assert [f.rule for f in loud(one, other)] == ["count-disagreement"]


@pytest.mark.parametrize(("one", "other"), ONE_SCORE)
def test_other_scores_are_not(one: Told, other: Told) -> None:
    assert not [f for f in loud(one, other) if f.kind == "quantity"]
