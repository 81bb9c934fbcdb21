"""A sentence that another article denies in nearly the same words, whatever its verb."""

import pytest

from checker.grammar.clauses.denying import denies
from checker.grammar.tokens import Tokens
from checker.judge.load import load_rules
from checker.language.load import load
from checker.model import Article, Role, Segment, Span
from checker.pipeline import check

CONTRADICTED = [
    (
        "fr",
        "La commune de Vernolle a raccordé les hameaux du plateau au réseau de chaleur.",
        "La commune de Vernolle n'a pas raccordé les hameaux du plateau au réseau de chaleur.",
    ),
    (
        "en",
        "The Ashdale council has repainted the railings of the old fish market.",
        "The Ashdale council has not repainted the railings of the old fish market.",
    ),
]
COMPATIBLE = [
    (
        "fr",
        "La commune de Vernolle a raccordé les hameaux du plateau au réseau de chaleur.",
        "La commune de Vernolle n'a raccordé que les hameaux du plateau au réseau de chaleur.",
    ),
    (
        "fr",
        "À Vernolle, 40 foyers des hameaux du plateau chauffent leur maison au bois.",
        "À Vernolle, 60 foyers des hameaux du plateau ne chauffent pas leur maison au bois.",
    ),
    (
        "en",
        "The Ashdale council has repainted the railings of the old fish market.",
        "The Ashdale council has not yet named an architect for the swimming pool.",
    ),
    (
        "en",
        "All the railings need paint, said Dora Pell, the Ashdale town surveyor.",
        "Dora Pell, who is surveyor to the town of Ashdale, thinks not.",
    ),
    (
        "fr",
        "Les garde-corps sont à repeindre, dit Dora Pell, géomètre de la ville de Vernolle.",
        "Dora Pell, qui est géomètre de la ville de Vernolle, ne le croit pas.",
    ),
]


def flagged(lang: str, first: str, second: str) -> list[str]:
    articles = [
        Article(path, text, (Segment(Span(0, len(text)), Role.BODY),), lang=lang)
        for path, text in (("a.txt", first), ("b.txt", second))
    ]
    return [finding.rule for finding in check(articles, load_rules(())).findings]


@pytest.mark.parametrize(("lang", "first", "second"), CONTRADICTED)
def test_a_denied_copy_is_flagged_once(lang: str, first: str, second: str) -> None:
    assert flagged(lang, first, second) == ["denied-elsewhere"]
    assert flagged(lang, second, first) == ["denied-elsewhere"]


@pytest.mark.parametrize(("lang", "first", "second"), COMPATIBLE)
def test_restrictions_other_figures_and_other_matters_are_left_alone(lang: str, first: str, second: str) -> None:
    assert "denied-elsewhere" not in flagged(lang, first, second)


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("fr", "Le pont n'est pas ouvert.", True),
        ("fr", "Le plus long pont est ouvert.", False),
        ("fr", "Le pont ne porte que des piétons.", None),
        ("fr", "Le pont est ouvert sans limite.", None),
        ("en", "The bridge is not open.", True),
        ("en", "The bridge is open.", False),
        ("en", "The bridge is not only open but busy.", None),
    ],
)
def test_what_a_sentence_denies(lang: str, sentence: str, expected: bool | None) -> None:  # noqa: FBT001 - a table
    assert denies(Tokens(sentence), load(lang)) is expected


def test_two_denied_opposites_are_compatible() -> None:
    rise = "The Ashdale observatory reports no rise of the lake at the northern sluices since the spring."
    fall = "The Ashdale observatory reports no fall of the lake at the northern sluices since the spring."
    assert flagged("en", rise, fall) == []
    assert flagged("en", rise.replace("no rise", "a rise"), fall.replace("no fall", "a fall")) == ["wording-altered"]
