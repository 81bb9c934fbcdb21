"""Figures told again in other terms: shares, portions, rises and falls, points, margins of timed races."""

import pytest
from arithmetic_articles import slips

WRONG = [
    # so many of so many, told again as one in so many, between commas, or as a percentage of the total
    ("en", "Nine of the 36 players tested positive, or one in three.", "share"),
    ("fr", "Neuf des 36 joueurs ont été contrôlés positifs, soit un sur trois.", "share"),
    ("en", "Of the 120 applicants, 44 were refused, almost one in two.", "share"),
    ("fr", "Sur les 120 candidats, 44 ont été recalés, presque un sur deux.", "share"),
    ("en", "She took 3,120 of the 5,200 votes, 65% of the total.", "share"),
    ("en", "Only 210 of the 700 seats were taken, which is 40 per cent.", "share"),
    ("fr", "Seuls 210 des 700 sièges étaient occupés, soit 40 %.", "share"),
    ("fr", "Un élève sur quatre est absent, soit 90 des 600 inscrits.", "share"),
    ("en", "Two thirds of the 90 sailors, that is 40, were ill.", "share"),
    # what each gets, whoever stands first
    ("en", "The fund, £3.6m, will be divided equally among the 12 villages: £400,000 each.", "portion"),
    ("en", "The four brothers will share the £10m prize, or £3m each.", "portion"),
    ("fr", "Les quatre frères se partageront les 10 millions d'euros, soit 3 millions chacun.", "portion"),
    # a rise or fall behind two amounts of two times
    ("en", "Attendance was 18,000 last year; this year 13,500 came, down 35%.", "change"),
    ("fr", "On comptait 18 000 visiteurs l'an dernier ; ils étaient 13 500 cette année, en baisse de 35 %.", "change"),
    ("en", "The herd numbered 250 in 2015 and 400 last winter, a 45% increase.", "change"),
    ("fr", "Le troupeau comptait 250 têtes en 2015 et 400 l'hiver dernier, soit une progression de 45 %.", "change"),
    ("en", "The village had 8,000 people in 1990. It has 6,000 today, a fall of 40%.", "change"),
    ("fr", "Le village comptait 8 000 habitants en 1990. Ils sont 6 000 aujourd'hui, une baisse de 40 %.", "change"),
    ("en", "It cost £2.4m, against £2m planned, 35 per cent over budget.", "change"),
    # differences: of counts, of percentages
    ("fr", "La flotte passera de 120 avions à 90, soit une réduction de 40 appareils.", "difference"),
    ("en", "Turnout fell from 64% to 48%, a drop of 12 points.", "points"),
    ("fr", "La participation est passée de 64 % à 48 %, soit un recul de 12 points.", "points"),
    ("fr", "Le oui recule à 41 %, contre 52 % en mars, soit 16 points de moins.", "points"),
    # minutes and seconds with decimals are a time that was run, no hour of the day
    ("en", "Peter Rono won in 1:45.20. Jan Ode, who ran 1:45.90, finished 0.50 seconds behind Rono.", "margin"),
]
SILENT = [
    ("en", "Nine of the 36 players tested positive, or one in four."),
    ("fr", "Sur les 120 candidats, 58 ont été recalés, presque un sur deux."),
    ("fr", "Sur les 120 candidats, 44 ont été recalés, un sur deux à Lormes."),
    ("en", "Of the 120 applicants, 44 were refused, 50% more than in May."),
    ("fr", "Seuls 280 des 700 sièges étaient occupés, soit 40 %."),
    ("fr", "Un élève sur quatre est absent, soit 150 des 600 inscrits."),
    ("en", "The four brothers will share the £12m prize, or £3m each."),
    ("en", "Attendance was 18,000 last year; this year 13,500 came, down 25%."),
    ("en", "The village had 8,000 people in 1990. It has 6,000 today, a fall of 25%."),
    # two amounts of two things: the percentage compares the last with its own past
    ("en", "Profit was £40m last year on sales of £60m this year, up 40%."),
    ("en", "The firm had 900 workers in 2020. It made 1,200 cars last year, a rise of 40%."),
    ("fr", "L'usine comptait 900 salariés en 2020. Elle a produit 1 200 voitures l'an dernier, une hausse de 40 %."),
    ("en", "Exports came to £40m and imports to £60m, up 40%."),
    ("en", "Sales were £40m in March and £60m in April, up 40% on last year."),
    ("en", "The club was worth £90m in 2019. It lost £60m last year, a fall of 40%."),
    ("en", "The club, worth £90m in 2019, lost £60m last year, down 40%."),
    ("fr", "Le club valait 90 millions d'euros en 2019. Il en a perdu 60 l'an dernier, une baisse de 40 %."),
    ("en", "The village had 8,000 people in 1990. It has 6,000 today, a fall of 40% since 1980."),
    # a share of another whole, points of another comparison
    ("en", "She took 3,120 of the 5,200 votes, 40% of the electorate."),
    ("fr", "La participation tombe de 64 % à 48 %, 12 points sous la moyenne."),
    ("en", "Turnout fell from 64% to 48%, a drop of 16 points."),
    ("fr", "La participation est passée de 64,4 % à 48,2 %, soit un recul de 16 points."),
    ("en", "Turnout fell from 64% to 48%, and the party was 12 points ahead."),
    ("en", "Peter Rono won in 1:45.20. Jan Ode, who ran 1:45.90, finished 0.70 seconds behind Rono."),
]


@pytest.mark.parametrize(("lang", "text", "what"), WRONG)
def test_figures_told_again_otherwise(lang: str, text: str, what: str) -> None:
    assert slips(lang, text) == [what]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_figures_told_again_the_same_or_of_another_thing(lang: str, text: str) -> None:
    assert slips(lang, text) == []
