"""Markdown articles: the prose without the markup, offset for offset, and the blocks it falls into."""

import time

import pytest

from checker.model import Article, Role
from checker.read import markdown


def read(content: str) -> Article:
    return markdown.read("a.md", content.encode())


def prose(content: str) -> list[str]:
    """The words of each segment, spaces run together."""
    article = read(content)
    return [" ".join(article.prose[s.span.start : s.span.end].split()) for s in article.segments]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("Au moins **139** morts, _selon_ la ***police***.", "Au moins 139 morts, selon la police ."),
        ("Le [bilan](https://x.org/12 'a') monte.", "Le bilan monte."),
        ('Le [bilan](https://x.org/p_(12) "au 26 mars") monte.', "Le bilan monte."),
        ("Le [bilan][12] monte.", "Le bilan monte."),
        ("Le bilan[^1] monte <https://x.org/12>.", "Le bilan monte ."),
        ("Le bilan <b class='x'>monte</b> <br/> à 12.", "Le bilan monte à 12."),
        ("Le bilan ~~de 12 morts~~ de 14 morts.", "Le bilan de 14 morts."),
        ("Voir `rm 12` et l`armée et l`État.", "Voir et l`armée et l`État."),
        ("Un nom_de_fichier, 5 * 3 = 15, 2_000.", "Un nom_de_fichier, 5 * 3 = 15, 2_000."),
        ("Le 12\\. rue, à Sète\\!", "Le 12 . rue, à Sète !"),
        ("Avant {{< video id=12 >}} {% include 12.md %} après.", "Avant après."),
        ("![Le pont, 12 mars](pont.jpg) La légende.", "La légende."),
    ],
)
def test_inline_markup_is_blanked(content: str, words: str) -> None:
    assert prose(f"---\ntitle: T\n---\n{content}\n") == ["T", words]


@pytest.mark.parametrize(
    ("content", "blocks"),
    [
        ("- un\n- deux\n", ["un", "deux"]),
        ("1. un\n12. deux\n", ["un", "deux"]),
        ("> Il a dit\n> ceci.\n", ["Il a dit ceci."]),
        ("Avant.\n\n```py\ncode 12\n```\n\nAprès.\n", ["Avant.", "Après."]),
        ("Avant.\n\n~~~\ncode 12\n```\nencore\n", ["Avant."]),
        ("Avant.\n\n***\n\n- - -\n\nAprès.\n", ["Avant.", "Après."]),
        ("Avant.\n<!-- 12\n\nmorts -->\nAprès.\n", ["Avant.", "Après."]),
        ("Avant.\n<script>\nlet a = 12;\n</script>\n\nAprès.\n", ["Avant.", "Après."]),
        ("Avant.\n\n[12]: https://x.org/12 'rien'\n\nAprès.\n", ["Avant.", "Après."]),
        ("| Lieu | Morts |\n|------|:-----:|\n| Sorville | 12 |\n", ["| Lieu | Morts |", "| Sorville | 12 |"]),
        ("## Le bilan\nDouze morts.\n", ["Le bilan", "Douze morts."]),
        ("Une phrase\nsur deux lignes.\n\nUne autre.\n", ["Une phrase sur deux lignes.", "Une autre."]),
    ],
)
def test_blocks_are_segments(content: str, blocks: list[str]) -> None:
    assert prose(f"---\ntitle: T\n---\n{content}") == ["T", *blocks]


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("# Un pont *cède* hier\n\nDouze morts.\n", "Un pont cède hier"),
        ("Un pont cède\n============\n\nDouze morts.\n", "Un pont cède"),
        ("Un pont cède\n\nDouze morts, dit la police.\n", "Un pont cède"),
        ("Douze morts sont à déplorer.\n\n# Le pont\n\nFin.\n", ""),
        ("---\ntitle: Déclaré\n---\n# Un pont cède\n\nDouze morts.\n", "Déclaré"),
    ],
)
def test_a_first_heading_is_the_title(content: str, title: str) -> None:
    article = read(content)
    titles = [article.prose[s.span.start : s.span.end].split() for s in article.segments if s.role is Role.TITLE]
    assert (titles, article.title) == ([title.split()] if title else [], title)


def test_offsets_are_those_of_the_file() -> None:
    content = "---\ntitle: T\n---\n> Au moins **139** [morts](https://x.org/12).\n"
    article = read(content)
    at = content.index("139")
    assert article.text == content
    assert article.prose[at : at + 3] == "139"
    assert any(s.span.start <= at < s.span.end for s in article.segments)


@pytest.mark.parametrize(
    "piece", ["[", "](", "![", "<", "<!--", "`", "*", "~~", "{{", "{% ", "[^", "_a", "> ", "http://", "- "]
)
def test_hostile_markup_takes_linear_time(piece: str) -> None:
    content = (piece * (400_000 // len(piece))).encode()
    start = time.perf_counter()
    markdown.read("a.md", content)
    assert time.perf_counter() - start < 10  # seconds; quadratic time would be hours
