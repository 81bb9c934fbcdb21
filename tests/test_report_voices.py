import pytest
from report_samples import article, labels, said

from checker.report.voices import telling, versions

LONG = "Nous avons décidé ce matin de rouvrir {} le pont du canal dès la semaine prochaine"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["139", "143"], ["139", "143"]),
        ([LONG.format("tout")], [LONG.format("tout")]),
        (
            [LONG.format("entièrement"), LONG.format("en partie")],
            ["… de rouvrir entièrement le pont …", "… de rouvrir en partie le pont …"],
        ),
        ([LONG.format(""), LONG.format("tout")], ["… de rouvrir le pont …", "… de rouvrir tout le pont …"]),
        ([f"Ce {LONG}", f"Le {LONG}"], ["Ce Nous avons …", "Le Nous avons …"]),
    ],
)
def test_of_long_values_only_the_difference_is_told(values: list[str], expected: list[str]) -> None:
    assert telling(values) == expected


def test_one_value_in_two_wordings_is_one_version() -> None:
    first, second = article("a.txt", "Il y a eu 12 morts.", "fr"), article("b.txt", "Douze morts.", "fr")
    value = labels("douze")
    (only,) = versions([said(second, "Douze", value), said(first, "12", value)])
    assert [voice.shown.quote for voice in only.voices] == ["12", "Douze"]


def test_a_short_name_is_told_with_the_full_form_it_is_short_for() -> None:
    first = article("a.txt", "Awa Diarra parle. Diarra se tait.", "fr")
    second = article("b.txt", "Awa Diara parle. Diarra aussi.", "fr")
    names = [said(first, "Awa Diarra", labels("Awa Diarra")), said(first, "Diarra", labels("Diarra"), nth=1)]
    names += [said(second, "Awa Diara", labels("Awa Diara")), said(second, "Diarra", labels("Diarra"))]
    assert [(version.value, len(version.voices)) for version in versions(names)] == [
        ("Awa Diarra", 2),
        ("Awa Diara", 1),
    ]


def test_a_short_name_that_fits_two_forms_stands_alone() -> None:
    full = [said(article(f"{n}.txt", n, "fr"), n, labels(n)) for n in ("Awa Marie Diarra", "Awa Mari Diarra")]
    short = said(article("z.txt", "Diarra", "fr"), "Diarra", labels("Diarra"))
    assert [version.value for version in versions([*full, short])] == ["Awa Mari Diarra", "Awa Marie Diarra", "Diarra"]


def test_alike_values_are_told_apart_by_their_letters_when_nothing_else_does() -> None:
    source = article("a.txt", "Jean Dupont, puis Jean Dupond.", "fr")
    value = labels("jean")
    same = [
        said(source, name, type(value)(name, value.strict, value.implied)) for name in ("Jean Dupont", "Jean Dupond")
    ]
    assert [version.value for version in versions(same)] == ["Jean Dupont", "Jean Dupond"]
