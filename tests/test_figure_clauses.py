"""What sets a figure apart from others of its sort is told by its own clause, not by the rest of its sentence."""

import pytest
from told_figures import contexts, loud

STRETCH = [
    (
        "Le port a vendu 42 millions d'euros de poisson, et sa criée a connu son pire mois depuis la crise.",
        "42 millions d'euros",
        False,
    ),
    ("La mine a extrait 900 tonnes de zinc, ce qui ne s'était pas vu depuis dix ans.", "900 tonnes", False),
    ("Le club a vendu 1 240 billets mais sa boutique est fermée depuis lundi.", "1 240", False),
    ("Le musée, fermé depuis mars, a perdu 3 millions d'euros.", "3 millions d'euros", False),
    ("La mine a extrait 900 tonnes de zinc depuis janvier.", "900 tonnes", True),
    ("Depuis janvier, la mine a extrait 900 tonnes de zinc, et le port en a expédié 700 tonnes.", "700 tonnes", True),
    ("L'usine a livré 40 rames et 12 locomotives depuis janvier.", "40", True),
    ("La ville a dépensé 4 millions d'euros pour ses digues depuis la crue.", "4 millions d'euros", True),
]


@pytest.mark.parametrize(("text", "words", "apart"), STRETCH)
def test_a_stretch_of_time_is_that_of_the_clause(text: str, words: str, *, apart: bool) -> None:
    assert ("since" in contexts(text, "fr")[words].qualifiers) is apart


WHOLES = [
    ("fr", "Treize pays sur quatorze ont signé le traité.", "Treize", True),
    ("en", "Nine villages of 12 along the river were flooded by the storm.", "Nine", True),
    ("fr", "La taxe est passée à 12 % sur 400 produits importés.", "12 %", False),
    ("fr", "Le canal perd 40 kilomètres sur 2 communes voisines.", "40 kilomètres", False),
    ("en", "The county paid $4 million of 12 grants in May.", "$4 million", False),
]


@pytest.mark.parametrize(("lang", "text", "words", "part"), WHOLES)
def test_only_counts_are_part_of_a_whole_behind_them(lang: str, text: str, words: str, *, part: bool) -> None:
    assert contexts(text, lang)[words].part is part


TIMES = [
    (
        "the year that is reported",
        (
            "fr",
            "Le groupe Lorne a enregistré en 2023 une activité de 812 millions d'euros, en recul de 3,4 %.",
        ),
        ("fr", "Lorne annonce un chiffre d'affaires de 821 millions d'euros, en recul de 3,4 %."),
        True,
    ),
    (
        "another year",
        (
            "fr",
            "Le groupe Lorne avait enregistré en 2019 une activité de 812 millions d'euros, en recul de 3,4 %.",
        ),
        ("fr", "Lorne annonce un chiffre d'affaires de 821 millions d'euros, en recul de 3,4 %."),
        False,
    ),
    (
        "an earlier accident",
        (
            "fr",
            "Un car a quitté la route vendredi à Sarlieu. En 2016, l'accident d'un car y avait blessé 42 personnes.",
        ),
        ("fr", "L'accident d'un car a blessé 24 personnes vendredi à Sarlieu."),
        False,
    ),
]


@pytest.mark.parametrize(("one", "other", "flagged"), [case[1:] for case in TIMES], ids=[case[0] for case in TIMES])
def test_a_figure_is_of_another_time_where_its_own_words_say_so(
    one: tuple[str, str], other: tuple[str, str], *, flagged: bool
) -> None:
    found = [f for f in loud(one, other, published="2024-02-14") if f.kind == "quantity"]
    assert bool(found) is flagged


MARKS = [
    ("fr", "L'an prochain, la filature vise des ventes de 62 millions d'euros.", "62 millions d'euros", "goal"),
    ("fr", "La filature a vendu pour 62 millions d'euros, et vise mieux encore.", "62 millions d'euros", ""),
    ("en", "The mill is targeting sales of £62 million for next year.", "£62 million", "goal"),
    ("en", "The mill reported sales of £62 million, above its own goal.", "£62 million", ""),
    ("fr", "Le car roulait à 97 km/h sur une route limitée à 80 km/h.", "80 km/h", "limit"),
    ("fr", "Le car roulait à 97 km/h sur une route limitée à 80 km/h.", "97 km/h", ""),
    ("en", "The coach was doing 61 mph, where drivers are limited to 50 mph.", "50 mph", "limit"),
    ("en", "The coach was doing 61 mph, where drivers are limited to 50 mph.", "61 mph", ""),
]


@pytest.mark.parametrize(("lang", "text", "words", "mark"), MARKS)
def test_goals_and_limits_are_no_figures_that_were_reached(lang: str, text: str, words: str, mark: str) -> None:
    assert contexts(text, lang)[words].qualifiers == ({mark} if mark else set())


RECORDS = [
    ("fr", "Le fleuve a culminé à 7,40 mètres à l'aube, dépassant le record établi en 1958 à Lorne.", "7,40 mètres"),
    ("fr", "La gare a vu 9 400 voyageurs, un chiffre jamais atteint depuis son ouverture, en 1932.", "9 400"),
    (
        "en",
        "The river peaked at 7.4 metres at dawn, beating the record that had stood at Kelby since 1958.",
        "7.4 metres",
    ),
    ("en", "The station had 9,400 travellers, a figure never reached since it opened in 1932.", "9,400"),
]


@pytest.mark.parametrize(("lang", "text", "words"), RECORDS)
def test_a_record_is_of_the_story_though_the_old_one_has_its_year(lang: str, text: str, words: str) -> None:
    assert not contexts(text, lang)[words].background


BESIDE_A_RELATIVE = [
    ("fr", "Le car, qui transportait 48 élèves vers un musée de Lorne, date de 2018.", "48"),
    ("en", "The coach, which carried 48 pupils to a museum in Kelby, dates from 2018.", "48"),
]


@pytest.mark.parametrize(("lang", "text", "words"), BESIDE_A_RELATIVE)
def test_a_year_behind_a_relative_clause_is_not_that_clauses(lang: str, text: str, words: str) -> None:
    assert not contexts(text, lang)[words].background
