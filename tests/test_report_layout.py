import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import article, labels, said
from rich.cells import cell_len

from checker.report.layout import wrap
from checker.report.passage import passage
from checker.report.wording import wording

TEXTS = st.text(st.sampled_from("ab é«»:;!?\u00a0漢"), max_size=60)


@given(TEXTS, st.integers(2, 20))
def test_wrapped_lines_fit_and_lose_nothing_but_spaces(text: str, width: int) -> None:
    lines = [text[line.start : line.end] for line in wrap(text, width)]
    assert all(cell_len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("un deux trois", 8, ["un deux", "trois"]),
        ("il dit « oui » puis « non »", 10, ["il dit", "« oui »", "puis", "« non »"]),
        ("le bilan\u00a0: douze", 8, ["le", "bilan\u00a0:", "douze"]),
        ("interminable", 5, ["inter", "minab", "le"]),
        ("", 5, [""]),
    ],
)
def test_lines_break_where_typography_allows(text: str, width: int, expected: list[str]) -> None:
    assert [text[line.start : line.end] for line in wrap(text, width)] == expected


@given(TEXTS, TEXTS, st.integers(0, 80))
def test_a_passage_keeps_its_mention_whole_whatever_is_cut(before: str, after: str, limit: int) -> None:
    source = article("a.txt", f"{before}Valmer{after}", "fr")
    shown = passage(said(source, "Valmer", labels("Valmer")), wording("fr"), limit)
    assert shown.text[shown.start : shown.end] == "Valmer"
    assert len(shown.text) <= max(limit, len("Valmer")) + len("… ") * 2
