"""Plain text articles: what is title, what is prose, what is declared; offsets are those of the decoded file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import UnreadableError
from checker.model import Article, Role
from checker.read import markdown, text
from checker.read.formats import reader

BODY = "Le pont a cédé mardi vers six heures. Trois ouvriers étaient dessous.\n"


def read(content: str | bytes) -> Article:
    raw = content.encode() if isinstance(content, str) else content
    return text.read("a.txt", raw)


def parts(article: Article, role: Role) -> list[str]:
    return [article.text[s.span.start : s.span.end] for s in article.segments if s.role is role]


@pytest.mark.parametrize(
    ("first", "is_title"),
    [
        ("Effondrement d'un pont à Sorville\n\n", True),
        ("Effondrement d'un pont à Sorville\n", True),  # the paragraph below is longer
        ("  Qui savait que le pont allait céder ?\n\n", True),
        ("Le pont a cédé.\n\n", False),  # a full sentence
        ("Sorville, mardi :\n\n", False),
        ("Un " + "très " * 40 + "long titre\n\n", False),
        ("Trois morts, dont un enfant de dix ans et deux ouvriers venus de la ville voisine pour réparer\n", False),
    ],
)
def test_a_first_line_is_a_title_when_it_looks_like_one(first: str, *, is_title: bool) -> None:
    article = read(first + BODY)
    assert parts(article, Role.TITLE) == ([first.strip()] if is_title else [])
    assert article.title == (first.strip() if is_title else "")
    assert "".join(parts(article, Role.BODY)).endswith("dessous.")


@pytest.mark.parametrize(
    ("written", "cooked", "span"),
    [
        ("title: Un pont cède\n", "Un pont cède", "Un pont cède"),
        ('title: "Un pont cède : trois morts"\n', "Un pont cède : trois morts", "Un pont cède : trois morts"),
        ("title: 'L''autre pont'\n", "L'autre pont", "L''autre pont"),
        ("title: Un pont cède  # le nôtre\n", "Un pont cède", "Un pont cède"),
        ("title: >\n  Un pont\n  cède\n", "Un pont cède", "Un pont\n  cède"),
        ("title: Un pont 🌉 cède : trois morts\n", "Un pont 🌉 cède : trois morts", "Un pont 🌉 cède : trois morts"),
    ],
)
def test_a_declared_title_is_prose_where_it_stands(written: str, cooked: str, span: str) -> None:
    article = read(f"---\nsource: Le Réveil\n{written}lang: fr\n---\nTitre d'avant\n\n{BODY}")
    assert article.title == cooked
    assert parts(article, Role.TITLE) == [span]
    assert parts(article, Role.BODY) == ["Titre d'avant\n\n" + BODY.strip()]


def test_front_matter_declares_the_article() -> None:
    article = read(
        f"---\nsource: Le Réveil\ndate: 2024-03-26T08:30:00+01:00\nLanguage: fr-FR\ntags: [pont, eau]\n---\n{BODY}"
    )
    assert (article.outlet, article.lang, article.timestamp) == ("Le Réveil", "fr", "2024-03-26T08:30:00+01:00")
    assert article.published.isoformat() == ["2024-03-26"]


@pytest.mark.parametrize(
    ("date", "days", "timestamp"),
    [
        ("2024-03-26", "2024-03-26", None),
        ("2024-03", "2024-03-01/2024-03-31", None),
        ("2024-02", "2024-02-01/2024-02-29", None),
        ("2024", "2024-01-01/2024-12-31", None),
        ("'2024-03-26'", "2024-03-26", None),
        ("2024-03-26T23:30:00-06:00", "2024-03-26", "2024-03-26T23:30:00-06:00"),
        ("2024-03-26T23:30:00Z", "2024-03-26", "2024-03-26T23:30:00+00:00"),
        ("2024-03-26 08:30", "2024-03-26", "2024-03-26T08:30:00"),
    ],
)
def test_declared_dates_are_iso(date: str, days: str, timestamp: str | None) -> None:
    article = read(f"---\npublished: {date}\n---\n{BODY}")
    assert article.published.isoformat() == [days]
    assert article.timestamp == timestamp


def test_nothing_declared_is_nothing_known() -> None:
    article = read(BODY)
    assert (article.outlet, article.lang, article.timestamp) == ("", "", None)
    assert not article.published.known


@pytest.mark.parametrize(("value", "embargoed"), [("2030-01-01", True), ("yes", True), ("no", False), ("", False)])
def test_an_embargo_is_kept_until_it_is_lifted_in_the_file(value: str, *, embargoed: bool) -> None:
    assert read(f"---\nsource: Le Réveil\nembargo: {value}\n---\n{BODY}").embargoed is embargoed


@pytest.mark.parametrize(
    "content",
    [
        "---\nEt pourtant elle tourne.\n---\nSuite du récit, plus bas.\n",
        "---\nIl a dit ceci : rien.\n---\nSuite du récit, plus bas.\n",
        "---\nsource: Le Réveil\nsans fin\n",
    ],
)
def test_prose_between_rules_is_no_front_matter(content: str) -> None:
    article = read(content)
    assert article.outlet == ""
    assert parts(article, Role.BODY)[0].startswith("---")


def test_yaml_surprises_are_closed() -> None:
    article = read(f"---\nsource: no\ntitle: 12:30\n---\n{BODY}")
    assert (article.outlet, article.title) == ("no", "12:30")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_are_counted_and_are_no_prose(end: str, mark: str) -> None:
    lines = ["---", "title: Un pont cède", "source: Le Réveil", "---", "Le pont a cédé mardi.", "", "Trois morts."]
    raw = (mark + end.join(lines)).encode()
    article = read(raw)
    assert article.text == raw.decode()
    assert (article.outlet, parts(article, Role.TITLE)) == ("Le Réveil", ["Un pont cède"])
    assert parts(article, Role.BODY) == [f"Le pont a cédé mardi.{end}{end}Trois morts."]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        ("Un été à Sète".encode("latin-1"), "not UTF-8: byte 0xE9"),
        ("Un pont".encode("utf-16"), "UTF-16"),
        (b"%PDF-1.7 blah", "PDF"),
        (b"PK\x03\x04 docx", "zip archive"),
        (b"text \x00 text", "NUL"),
        (b"---\npublished: mardi\n---\nLe pont.\n", "`mardi` names no certain day"),
        (b"---\npublished: 2024-02-31\n---\nLe pont.\n", "`2024-02-31` names no certain day"),
        (b"---\nlang: de\n---\nLe pont.\n", "no language `de`"),
        (b"---\nsource: a\nsource: b\n---\nLe pont.\n", "twice"),
        (b"---\nsource: a\nsource: " + b"[" * 100_000 + b"\n---\nLe pont.\n", "nested deeper"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read(raw)


def test_the_place_of_a_fault_is_its_line_in_the_file() -> None:
    with pytest.raises(UnreadableError) as caught:
        read("---\nsource: Le Réveil\npublished: mardi\n---\nLe pont.\n")
    assert str(caught.value.place) == "a.txt:3"


def test_addresses_are_no_prose() -> None:
    article = read("Le bilan : voir https://example.org/2024/03/26/139-morts. Puis le texte.\n")
    assert len(article.prose) == len(article.text)
    assert "139" not in article.prose
    assert article.prose.endswith(". Puis le texte.\n")


def test_formats_are_found_by_their_suffix() -> None:
    assert reader("a.TXT") is text.read
    assert reader("b.md") is markdown.read
    with pytest.raises(UnreadableError, match=r"no reader for .docx files \(formats read: "):
        reader("c.docx")


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_and_spans_lie_in_it(content: str) -> None:
    for read_one in (text.read, markdown.read):
        try:
            article = read_one("a", content.encode("utf-8", errors="replace"))
        except UnreadableError:
            continue
        assert len(article.prose) == len(article.text)
        ends = [0]
        for segment in article.segments:
            assert 0 <= segment.span.start < segment.span.end <= len(article.text)
            assert segment.span.start >= ends[-1] or segment.role is Role.TITLE
            ends.append(segment.span.end)
