"""Ages, stretches, weekdays, malformed numbers and lists of names: what must be told, what must not."""

from datetime import date

import pytest
from arithmetic_articles import PUBLISHED, slips

from checker.grammar.arithmetic.single import MALFORMED, WEEKDAY

WRONG = [
    ("en", "clock", "Stuck at 18:10, they were let out at 20:40, after more than five hours."),
    ("fr", "clock", "Bloqués à 18 h 10, ils ont été libérés à 20 h 40, au bout de cinq heures d'attente."),
    ("en", "portion", "The £12m jackpot will be split six ways, which makes £2.5m apiece."),
    ("fr", "portion", "Les 12 millions d'euros seront partagés entre six salariés, soit 2,5 millions chacun."),
    ("en", "clock", "The strike lasted three hours, from 14:10 to 18:10."),
    ("en", "clock", "The lift was stuck for two hours, between 2pm and 6pm."),
    ("en", "clock", "The alarm rang at 14:10 and the doors opened at 18:10, three hours later."),
    ("fr", "clock", "Entrés à 6 heures, ils sont ressortis à 9 heures, cinq heures plus tard."),
    ("en", "conversion", "The mast is 300 feet (150 metres) tall."),
    ("en", "conversion", "They rowed five miles (3 km) home."),
    ("fr", "conversion", "Il faisait 104 degrés Fahrenheit (35 °C) dans la halle."),
    ("en", "portion", "The prize of £900 will be shared by the three winners, or £450 each."),
    ("fr", "portion", "Les 300 000 euros seront répartis entre six communes, soit 40 000 euros chacune."),
    ("en", "list", "Four towns were cut off: Ardley, Brockhurst and Penmoor."),
    ("en", "list", "The three towns - Ardley, Brockhurst, Lowick and Penmoor - were cut off."),
    ("fr", "age", "Née en 1961 à Brenac, Odile Marchand, 54 ans, dirige le port."),
    ("fr", "age", "Karim Belloc, 31 ans, né le 3 juin 1979, a été élu."),
    ("fr", "stretch", "Un congrès de trois jours se tiendra à Lormes du 2 au 6 avril 2025."),
    ("fr", "stretch", "La grève de quatre jours, du 10 au 12 mars 2025, a paralysé le port."),
    ("fr", "ago", "Il y a quinze ans, en 2004, la mine fermait."),
    ("fr", "list", "Les trois pays (le Niger et le Mali) ont signé."),
    ("fr", "list", "L'alliance réunit quatre pays : le Niger, le Mali et le Burkina Faso."),
    ("en", "age", "Born in 1950, Ruth Calloway, 64, runs the port."),
    ("en", "age", "Ruth Calloway is 64 years of age and was born in Leeds on 2 June 1970."),
    ("en", "age", "Ruth Calloway, 64, was born on 2 June 1970."),
    ("en", "age", "Ruth Calloway is 64. She was born in Leeds in 1970 and runs the port."),
    ("fr", "age", "Âgée de 54 ans, Odile Marchand est née à Brenac le 3 juin 1961."),
    ("fr", "age", "Odile Marchand, 54 ans, a été élue. Née en 1961 à Brenac, elle dirige le port."),
    ("en", "age", "The 64-year-old bridge, opened in 1981, is closed."),
    ("en", "stretch", "A three-day fair runs from April 2 to April 6, 2025."),
    ("en", "ago", "Fifteen years ago, in 2004, the mine closed."),
    ("fr", "since", "Il dirige le port depuis 2010, soit vingt ans."),
    ("en", "list", "The four countries: Niger, Mali and Burkina Faso."),
]
SILENT = [
    ("en", "Stuck at 18:10, they were let out at 20:40, after more than two hours."),
    ("en", "Seen at 18:10, he was back at 20:40, after a five-year absence and two hours of talk."),
    ("fr", "Bloqués à 18 h 10, ils ont été libérés à 20 h 40, au bout de deux heures et demie d'attente."),
    ("en", "The £12m jackpot will be split six ways, which makes £2m apiece."),
    ("en", "The strike lasted three hours, from 14:10 to 17:20."),
    ("en", "The shop is open from 9am to 6pm and the staff work eight hours."),
    ("en", "Buses ran two hours late from 9am to 6pm."),
    ("fr", "Entrés à 6 heures, ils sont ressortis à 9 heures, trois heures plus tard."),
    ("en", "The mast is 300 feet (91 metres) tall."),
    ("en", "The wreck lies about six miles (10 km) off the coast."),
    ("en", "The deal is worth $10m (£8m)."),
    ("fr", "Le contrat vaut 10 millions de dollars (9,2 millions d'euros)."),
    ("fr", "Les 300 000 euros seront répartis entre six communes, soit 50 000 euros chacune."),
    ("en", "Three men were held in the raid: Ardley, the leader, and two others."),
    ("fr", "Marie Durand, 54 ans, mère d'un garçon né en 2001, a témoigné."),
    ("fr", "Marie Durand, 54 ans, a un fils, né en 2001."),
    ("fr", "Le festival, du 2 au 6 avril 2025, propose un pass de deux jours."),
    ("en", "The festival runs from April 2 to April 6, 2025, and a two-day pass costs $40."),
    ("fr", "Née en 1961 à Brenac, Odile Marchand, 63 ans, dirige le port."),
    ("fr", "Marie Durand, 54 ans, vit avec son fils, né en 2001."),
    ("fr", "Marie Durand, 54 ans, a vu Odile Marchand. Née en 2001, elle dirige le port."),
    ("en", "Ruth Calloway, who was 12 when her brother was born in 1980, runs the port."),
    ("en", "Ruth Calloway is 54. She was born in Leeds in 1970."),
    ("en", "Ruth Calloway, 64, wept. Her son, Paul Orde, was born in 1990."),
    ("fr", "Né en 1930, Paul Vesin est mort à l'âge de 54 ans."),
    ("fr", "Né en 1961, il avait 20 ans quand la mine a fermé."),
    ("fr", "Son fils, né en 2001, et Odile Marchand, 54 ans, dirigent le port avec Luc Arnal."),
    ("fr", "Après deux jours de pause, le festival se tiendra du 2 au 6 avril 2025."),
    ("fr", "Un congrès de cinq jours se tiendra à Lormes du 2 au 6 avril 2025."),
    ("fr", "Il y a quinze ans, en 2010, la mine fermait."),
    ("fr", "Il dirige le port depuis 2010, soit quinze ans."),
    ("fr", "Les trois pays (le Niger, le Mali et le Burkina Faso) ont signé."),
    ("fr", "Quatre pays sont visés : le Niger, le Mali et d'autres."),
    ("fr", "Deux hommes : Paul Vesin, le maire, et Luc Arnal, son adjoint."),
    ("en", "Born in 1950, Ruth Calloway, 74, runs the port."),
    ("en", "Born in 1950, Ruth Calloway was 64 when she retired."),
    ("en", "The 64-year-old bridge, opened in 1961, is closed."),
    ("en", "Marta Quill, 64, opened in 1981 and never closed."),
    ("fr", "Marta Quill, 64 ans, ouverte en 1981, sa boutique."),
    ("en", "The 64-year-old engineer, whose bridge opened in 1981, wept."),
    ("en", "After two days of rain, the fair runs from April 2 to April 6, 2025."),
    ("en", "Fifteen years ago, in 2010, the mine closed."),
    ("en", "Three countries: Niger, Mali and Burkina Faso."),
    ("en", "Five countries, including Niger, Mali and Burkina Faso, agreed."),
]


@pytest.mark.parametrize(("lang", "attribute", "text"), WRONG)
def test_times_and_lists_that_do_not_fit_are_told(lang: str, attribute: str, text: str) -> None:
    assert slips(lang, text) == [attribute]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_times_and_lists_that_fit_or_may_are_left_alone(lang: str, text: str) -> None:
    assert slips(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "published"),
    [
        ("fr", "La réunion aura lieu le lundi 15 mai 2024 à Lormes.", PUBLISHED),
        ("fr", "Le procès s'ouvrira mardi 20 mars.", PUBLISHED),
        (
            "fr",
            "L'accident du vendredi 3 janvier 2025 a été suivi d'une enquête, close le lundi 5 février 2025.",
            PUBLISHED,
        ),
        ("en", "The hearing is set for Monday, March 19.", PUBLISHED),
        ("en", "It opened on Friday, 12 July 2001.", PUBLISHED),
        ("en", "The vote was held on Sunday, November 4, 2024.", None),
    ],
)
def test_a_weekday_that_is_not_its_date_is_told(lang: str, text: str, published: date | None) -> None:
    assert slips(lang, text, published) == [WEEKDAY]


@pytest.mark.parametrize(
    ("lang", "text", "published"),
    [
        ("fr", "La réunion aura lieu le mercredi 15 mai 2024 à Lormes.", PUBLISHED),
        ("fr", "Le procès s'ouvrira jeudi 20 mars.", PUBLISHED),
        ("fr", "En 2018, le procès s'était ouvert mardi 20 mars.", PUBLISHED),
        ("fr", "Le procès s'ouvrira mardi 20 mars.", None),
        ("en", "The hearing is set for Wednesday, March 19.", PUBLISHED),
        ("en", "It opened on Thursday, 12 July 2001.", PUBLISHED),
    ],
)
def test_a_weekday_that_can_be_right_is_left_alone(lang: str, text: str, published: date | None) -> None:
    assert slips(lang, text, published) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La préfecture a compté 38.6000 manifestants."),
        ("en", "Police counted 38,6000 protesters."),
        ("en", "The works will cost 1,25,00 dollars."),
    ],
)
def test_digits_grouped_like_no_number_are_told(lang: str, text: str) -> None:
    assert slips(lang, text) == [MALFORMED]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La préfecture a compté 38.600 manifestants, 2,5 fois plus qu'en 2019."),
        ("fr", "Joignable au 04.67.12.13.14 ou à l'adresse 192.168.10.1, version 2.10.3."),
        ("fr", "Le 12.05.2024, à 14:30, le n° 2024/118 a été lu."),
        ("en", "Police counted 38,600 protesters, up from 1,250.5 on average."),
        ("en", "It ran for 2:06:48 on version 3.11.2 of the software."),
    ],
)
def test_numbers_dates_codes_and_times_are_no_slips(lang: str, text: str) -> None:
    assert slips(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The rent is £900 a month, or £12,000 a year.", ["rate"]),
        ("en", "The rent is £900 a month, or £10,800 a year.", []),
        ("fr", "Le loyer est de 900 euros par mois, soit 12 000 euros par an.", ["rate"]),
        ("fr", "Le loyer est de 900 euros par mois, soit près de 11 000 euros par an.", []),
        ("en", "The mill makes 300 beds a day, or 1,500 beds a week.", []),
        ("en", "The mill makes 300 beds a day, or 2,900 beds a week.", ["rate"]),
        ("fr", "Il perd 40 litres par semaine, soit 500 litres par mois.", ["rate"]),
        ("fr", "Il perd 40 litres par semaine, soit 160 litres par mois.", []),
        ("en", "The rent is £900 a month, and rates are £2,000 a year.", []),
        ("en", "The tower, built in 1925, is 120 years old.", ["age"]),
        ("fr", "La tour, bâtie en 1925, a 120 ans.", ["age"]),
        ("fr", "La tour, bâtie en 1925, a 100 ans.", []),
        ("en", "The inn, built in 1925, is run by a 54-year-old.", []),
    ],
)
def test_amounts_of_two_periods_and_ages_behind_the_year(lang: str, text: str, found: list[str]) -> None:
    assert slips(lang, text) == found
