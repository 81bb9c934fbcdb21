"""So much for each, how many there are, and what it comes to."""

import pytest
from arithmetic_articles import slips

WRONG = [
    ("en", "Farmers get £180 per cow, or £9,900 for the 35 that died."),
    ("en", "The club sold 400 shirts at £25 each, raising £16,000 in all."),
    ("en", "Each of the 60 guests paid $40. The evening brought in $3,400 in total."),
    ("en", "The state pays £30m a year for six years, a total of £240m."),
    ("en", "Tickets cost 15 euros a head: that makes 4,500 euros for the 200 visitors."),
    ("fr", "Les éleveurs touchent 180 euros par vache, soit 9 900 euros pour les 35 bêtes."),
    ("fr", "Le club a vendu 400 maillots à 25 euros pièce, soit 16 000 euros au total."),
    ("fr", "Chacun des 60 convives a payé 40 euros. La soirée a rapporté 3 400 euros au total."),
    ("fr", "L'État verse 30 millions d'euros par an pendant six ans, soit 240 millions au total."),
    ("fr", "L'entrée coûte 15 euros par personne : cela fait 4 500 euros pour les 200 visiteurs."),
]
SILENT = [
    ("en", "Farmers get £180 per cow, or £6,300 for the 35 that died."),
    ("en", "The club sold 400 shirts at £25 each, raising £10,000 in all."),
    ("en", "The club sold 400 shirts at £25 each and spent £16,000 on a new stand."),
    ("en", "Each of the 60 guests paid $40. The evening brought in $2,400 in total."),
    ("en", "Each of the 60 guests paid $40. The charity has raised $90,000 in total."),
    ("en", "The state pays £30m a year for six years, a total of £180m."),
    ("en", "Around 400 people paid at least £25 each, for a total of £16,000."),
    ("en", "Tickets cost £12 for adults and £6 each for the 90 children, in all £1,900."),
    ("fr", "Les éleveurs touchent 180 euros par vache, soit 6 300 euros pour les 35 bêtes."),
    ("fr", "Le club a vendu 400 maillots à 25 euros pièce, soit 10 000 euros au total."),
    ("fr", "Le club a vendu 400 maillots à 25 euros pièce et dépensé 16 000 euros."),
    ("fr", "L'État verse 30 millions d'euros par an pendant six ans, soit 180 millions au total."),
    ("fr", "Chacun des 60 convives a payé 40 euros. La soirée a rapporté 2 400 euros au total."),
]


@pytest.mark.parametrize(("lang", "text"), WRONG)
def test_a_rate_times_its_count_that_misses_the_total(lang: str, text: str) -> None:
    assert slips(lang, text) == ["rate"]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_a_rate_that_makes_its_total_or_is_another_one(lang: str, text: str) -> None:
    assert slips(lang, text) == []
