"""Shares of one whole that make more than all of it, and votes against those who took part."""

import pytest
from arithmetic_articles import slips

WRONG = [
    ("en", "share", "A quarter of the fleet is diesel, another 55 percent is electric and 30 percent is gas."),
    ("en", "share", "Half of the pupils walk, a further 35% cycle and 25% come by bus."),
    ("en", "share", "Some 42% of the land is forest and 38% is pasture. The remaining 30% is built on."),
    ("fr", "share", "Un quart du parc est diesel, 55 % sont électriques et les 30 % restants roulent au gaz."),
    ("fr", "share", "La moitié des élèves marchent, 35 % encore viennent à vélo et les autres 25 % en car."),
    ("fr", "share", "La forêt couvre 42 % du sol, les prés 38 %. Les 30 % restants sont bâtis."),
    ("en", "votes", "Sixty-four members took part in the ballot. 38 voted in favour, 21 against and six abstained."),
    ("en", "votes", "Of the council's members, 29 voted. There were 15 for, 11 against and two abstained."),
    ("en", "sum", "All 47 deputies took part: 30 voted for, 14 voted against and five abstained."),
    ("fr", "votes", "Soixante-quatre élus ont participé. 38 ont voté pour, 21 contre et six se sont abstenus."),
    ("fr", "votes", "Vingt-neuf conseillers ont pris part au vote : 15 pour, 11 contre et deux abstentions."),
    ("fr", "sum", "Les 47 délégués ont voté. Trente ont dit oui, 14 ont dit non et cinq se sont abstenus."),
]
SILENT = [
    ("en", "A quarter of the fleet is diesel, another 45 percent is electric and 30 percent is gas."),
    ("en", "A third of the fleet is diesel, another third is electric and 33 percent is gas."),
    ("en", "Half of the pupils walk, 35% play football and 25% read."),
    ("en", "Some 42% of the land is forest and 38% is pasture. The remaining 20% is built on."),
    ("en", "Prices rose 42% in May and 38% in June. Another 30% is expected."),
    ("en", "Sales fell by 60% in Kelby, 40% in Harlow and another 20% in Lorne."),
    ("fr", "Un quart du parc est diesel, 45 % sont électriques et les 30 % restants roulent au gaz."),
    ("fr", "La forêt couvre 42 % du sol, les prés 38 %. Les 20 % restants sont bâtis."),
    ("fr", "Les prix ont pris 42 % en mai et 38 % en juin. On attend encore 30 % de hausse."),
    ("en", "Sixty-four members took part in the ballot. 38 voted in favour, 20 against and six abstained."),
    ("fr", "Soixante-quatre élus ont participé. 38 ont voté pour, 20 contre et six se sont abstenus."),
    ("en", "The council of 70 members voted: 38 in favour, 20 against and six abstained."),
    ("fr", "Le conseil compte 70 élus. 38 ont voté pour, 20 contre et six se sont abstenus."),
]


@pytest.mark.parametrize(("lang", "attribute", "text"), WRONG)
def test_shares_and_votes_that_do_not_make_the_whole(lang: str, attribute: str, text: str) -> None:
    assert slips(lang, text) == [attribute]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_shares_and_votes_that_do(lang: str, text: str) -> None:
    assert slips(lang, text) == []
