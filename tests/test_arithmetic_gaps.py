"""Rises and falls as fractions, gaps of votes, times and heights, and stretches between two instants."""

from datetime import date

import pytest
from arithmetic_articles import slips

WRONG = [
    # a change told as a fraction or a factor
    ("en", "change", "Sales went from £84m to £63m, a fall of a third."),
    ("en", "change", "Sales came to £2.2m, up from £2m a year before, a rise of one fifth."),
    ("en", "change", "Membership fell from 900 to 600, a drop of half."),
    ("en", "change", "It now employs 80 people, against 120 in 2019, a quarter fewer."),
    ("fr", "change", "Le chiffre est passé de 204 à 153 millions d'euros, soit une baisse d'un tiers."),
    (
        "fr",
        "change",
        "Les ventes atteignent 3,3 millions d'euros, contre 3,0 millions un an plus tôt, une hausse d'un cinquième.",
    ),
    ("fr", "change", "Le club est tombé de 900 à 600 membres, un recul de moitié."),
    ("fr", "change", "L'usine emploie 80 personnes, contre 120 en 2019, soit un quart de moins."),
    ("en", "change", "Sales went from £84m in 2019 to £63m in 2024, a fall of 40%."),
    ("fr", "change", "Les ventes vont de 84 millions d'euros en 2019 à 63 millions en 2024, une baisse de 40 %."),
    ("en", "change", "The fair took £1.1m in its eight days, up from £1m last year, a rise of one fifth."),
    (
        "fr",
        "change",
        "La foire a fait 1,1 million d'euros en huit jours, contre 1 million l'an passé, une hausse d'un cinquième.",
    ),
    # votes
    ("en", "margin", "The plan fell by 46 votes. The count: 412 yes, 468 no."),
    ("en", "margin", "It passed with a margin of 25 votes: 310 for, 275 against."),
    ("en", "margin", "The ayes won by 31 votes, with 190 in favour and 169 against."),
    ("fr", "margin", "Avec 46 voix d'écart, le projet échoue : 412 oui, 468 non."),
    ("fr", "margin", "Le texte passe de justesse, avec 25 voix d'avance : 310 pour, 275 contre."),
    ("fr", "margin", "Trente et une voix d'écart seulement. On a compté 190 oui et 169 non."),
    # times
    (
        "en",
        "margin",
        "Ida Brandt won the slalom in 2:04.18. Lena Moser, timed at 2:04.93, was 0.57 seconds behind the winner.",
    ),
    (
        "en",
        "margin",
        "Ruth Calloway won in 2:31:08. Third was Amy Orde in 2:32:40, 62 seconds behind the winner.",
    ),
    (
        "fr",
        "margin",
        "Ida Brandt a remporté le géant en 2:04.18. Lena Moser, en 2:04.93, finit à 0,57 seconde de la gagnante.",
    ),
    # heights
    (
        "en",
        "ascent",
        "They left base camp at 4,900 metres. They climbed 2,800 metres of ice to the summit of Kharta (7,020 m).",
    ),
    ("en", "ascent", "From the hut, at 1,850 m, the runners climbed 900 metres to the top, at 2,430 m."),
    ("en", "ascent", "The race starts at 640 m and ends on the Grand Mont (1,930 m), an ascent of 1,590 metres."),
    (
        "fr",
        "ascent",
        "Ils ont quitté le camp de base, à 4 900 m. Ils ont gravi 2 800 mètres de glace jusqu'au Kharta (7 020 m).",
    ),
    ("fr", "ascent", "Partis du refuge, à 1 850 m, les coureurs ont grimpé 900 mètres jusqu'au sommet, à 2 430 m."),
    ("fr", "ascent", "La course part de 640 m et finit au Grand Mont (1 930 m), soit un dénivelé de 1 590 mètres."),
    # hours
    ("en", "clock", "The lion got out at 6.30am. At 3.30pm it was asleep in a barn. In between, seven hours of fear."),
    ("en", "clock", "The fire broke out at 14:10. It was put out at 19:10, three hours later."),
    ("en", "clock", "The gates closed at 8am. The last man came out at 2pm, after nine hours below."),
    (
        "fr",
        "clock",
        "À 6 h 30, le lion s'échappe. À 15 h 30, on le retrouve endormi. Entre les deux, sept heures de peur.",
    ),
    ("fr", "clock", "Le feu a pris à 14 h 10. Il a été éteint à 19 h 10, trois heures plus tard."),
    ("fr", "clock", "Les grilles ont fermé à 8 heures. Le dernier est sorti à 14 heures, au bout de neuf heures."),
    # days
    (
        "en",
        "elapsed",
        "The probe was launched on January 10, 2025. It fell back on March 11, 2025, after 40 days in orbit.",
    ),
    ("en", "elapsed", "The strike began on 3 February. It ended on 3 March, after 38 days."),
    ("en", "elapsed", "She was taken on January 4. Freed on Wednesday, March 12, she had spent 47 days in a cellar."),
    (
        "fr",
        "elapsed",
        "La sonde a été lancée le 10 janvier 2025. Elle est retombée le 11 mars 2025, après 40 jours en orbite.",
    ),
    ("fr", "elapsed", "La grève a commencé le 3 février. Elle a pris fin le 3 mars, au bout de 38 jours."),
    ("fr", "elapsed", "Enlevée le 4 janvier, libérée le 12 mars, elle a passé 47 jours dans une cave."),
    # the age of a thing and the year it was built
    ("en", "age", "Built in 1986, the ferry sank in the night. The ferry was 28 years old."),
    ("en", "age", "The mill, opened in 1971, is closing. Experts say the 44-year-old mill is worn out."),
    ("fr", "age", "Lancé en 1986, le cargo a coulé. Le cargo avait 28 ans."),
    ("fr", "age", "Construite en 1971, la halle ferme. Selon le maire, la halle a 44 ans et tient encore."),
    # wins
    ("en", "tally", "Bram Okoro had 31 wins before the bout. Friday's takes his record to 33 wins."),
    ("en", "tally", "She had 12 titles until then. This one brings her tally to 14 titles."),
    ("fr", "tally", "Bram Okoro comptait 31 victoires avant le combat. Celle-ci porte son total à 33 victoires."),
    ("fr", "tally", "Elle avait 12 titres avant la finale. Ce succès porte son palmarès à 14 titres."),
]
SILENT = [
    ("en", "Sales went from £84m to £56m, a fall of a third."),
    ("en", "Sales went from £84m to £63m, a fall of a quarter."),
    ("en", "Sales went from £84m to £63m, and a third of the shops closed."),
    ("en", "Sales went from £84m to £63m, a third of what its rival makes."),
    ("en", "Membership fell from 900 to 460, a drop of almost half."),
    ("fr", "Le chiffre est passé de 204 à 153 millions d'euros, soit une baisse d'un quart."),
    ("fr", "Le chiffre est passé de 200 à 150 millions d'euros, soit un tiers du marché."),
    ("fr", "L'usine emploie 80 personnes, contre 120 en 2019, soit un tiers de moins."),
    ("en", "The plan fell by 56 votes. The count: 412 yes, 468 no."),
    ("en", "Five years ago it fell by 46 votes. Now the count is 412 yes, 468 no."),
    ("en", "The plan was ahead by 46 votes in the last poll. The count: 412 yes, 468 no."),
    ("fr", "Avec 56 voix d'écart, le projet échoue : 412 oui, 468 non."),
    ("fr", "En 2019, il avait échoué avec 46 voix d'écart. Cette fois : 412 oui, 468 non."),
    (
        "en",
        "Ida Brandt won in 2:04.18. Lena Moser, timed at 2:04.93, was second, 0.75 seconds behind the winner.",
    ),
    (
        "en",
        "Ida Brandt won in 2:04.18, Mia Holt in 2:04.36. Lena Moser, in 2:04.93, was 0.57 seconds behind Holt.",
    ),
    (
        "en",
        "The record is 2:01.10. Ida Brandt won in 2:04.18. Lena Moser, in 2:04.93, was 0.75 seconds behind the winner.",
    ),
    (
        "fr",
        "Ida Brandt a gagné en 2:04.18. Lena Moser, en 2:04.93, finit à 0,75 seconde de la gagnante.",
    ),
    ("en", "They left base camp at 4,900 metres. They climbed 2,120 metres of ice to the summit of Kharta (7,020 m)."),
    ("en", "They left base camp at 4,900 metres. They climbed some 2,100 metres to the summit of Kharta (7,020 m)."),
    (
        "en",
        "They left base camp at 4,900 metres and climbed 600 metres of ice before the storm. Kharta is 7,020 m high.",
    ),
    ("fr", "Ils ont quitté le camp de base, à 4 900 m. Ils ont gravi 2 100 mètres de glace jusqu'au Kharta (7 020 m)."),
    ("fr", "Partis du refuge, à 1 850 m, les coureurs ont grimpé 580 mètres jusqu'au sommet, à 2 430 m."),
    ("en", "The lion got out at 6.30am. At 3.30pm it was asleep in a barn. In between, nine hours of fear."),
    ("en", "The lion got out at 6.30am. At 3.30pm it was asleep in a barn. The keeper had worked seven hours."),
    ("en", "The fire broke out at 14:10. It was put out at 19:10, three hours after the roof fell in."),
    ("en", "The fire broke out at 14:10 on Monday. It was put out on Tuesday at 19:10, 29 hours later."),
    ("en", "The gates closed at 8am. At 11am the water rose. The last man came out at 2pm, after three hours below."),
    ("fr", "À 6 h 30, le lion s'échappe. À 15 h 30, on le retrouve endormi. Entre les deux, neuf heures de peur."),
    ("fr", "Le feu a pris à 14 h 10. Il a été éteint à 19 h 10, cinq heures plus tard."),
    ("fr", "Le feu a pris à 14 h 10. À 16 h 10, le toit cède. Il a été éteint à 19 h 10, trois heures plus tard."),
    ("en", "The probe was launched on January 10, 2025. It fell back on March 11, 2025, after 60 days in orbit."),
    ("en", "The strike began on 3 February. It ended on 3 March, after 28 days."),
    ("en", "The strike began on 3 February. It ended on 3 March, after two days of talks."),
    ("en", "The strike began on 3 February. It ended on 3 March, after 20 working days."),
    ("en", "She was taken on January 4. Freed on March 12, she had spent 67 days in a cellar."),
    ("fr", "La sonde a été lancée le 10 janvier 2025. Elle est retombée le 11 mars 2025, après 60 jours en orbite."),
    ("fr", "La grève a commencé le 3 février. Elle a pris fin le 3 mars, au bout de 28 jours."),
    ("fr", "La grève a commencé le 3 février. Elle a pris fin le 3 mars, au bout de trois jours de pourparlers."),
    ("en", "Built in 1986, the ferry sank in the night. The ferry was 38 years old."),
    ("en", "Built in 1986, the ferry sank in the night. The captain was 28 years old."),
    ("en", "Built in 1986, the ferry sank in 2014. The ferry was 28 years old."),
    ("fr", "Lancé en 1986, le cargo a coulé. Le cargo avait 38 ans."),
    ("fr", "Lancé en 1986, le cargo a coulé. Le capitaine avait 28 ans."),
    ("en", "Bram Okoro had 31 wins before the bout. Friday's takes his record to 32 wins."),
    ("en", "Bram Okoro had 31 wins before the season. Friday's takes his record to 35 wins."),
    ("fr", "Bram Okoro comptait 31 victoires avant le combat. Celle-ci porte son total à 32 victoires."),
    ("fr", "Bram Okoro comptait 31 victoires avant la saison. Celle-ci porte son total à 35 victoires."),
]


@pytest.mark.parametrize(("lang", "attribute", "text"), WRONG)
def test_gaps_that_do_not_fit_what_they_lie_between(lang: str, attribute: str, text: str) -> None:
    assert slips(lang, text, date(2025, 3, 14)) == [attribute]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_gaps_that_fit_or_are_of_something_else(lang: str, text: str) -> None:
    assert slips(lang, text, date(2025, 3, 14)) == []
