from pathlib import Path

import pytest
import report_samples as samples
from msgspec.structs import replace
from rich.cells import cell_len

from checker.model import Article, Assertion, Kind, Polarity, Report, Severity, Suppression
from checker.report.screen import Screen, renderer
from checker.values.value import Verdict

EXPECTED = Path(__file__).parent / "expected"


def shown(report: Report, *, width: int = 80, colour: bool = False, locale: str = "fr") -> str:
    return renderer("terminal")(report, Screen(width, colour, locale))


def with_mention(text: str, mention: str) -> Report:
    source = samples.article("a.txt", text, "fr")
    other = samples.article("b.txt", "Rien.", "fr")
    members = (samples.said(source, mention, samples.labels("A")), samples.said(other, "Rien", samples.labels("B")))
    fact = samples.fact("f", members, Verdict.VARIANT)
    found = samples.finding(fact, "rule", Severity.WARNING, "Deux noms.", "")
    return Report((source, other), (), (fact,), (found,), 2)


@pytest.mark.parametrize(("width", "locale"), [(80, "fr"), (120, "en"), (40, "fr")])
def test_the_whole_screen_is_as_it_was_agreed(width: int, locale: str) -> None:
    agreed = (EXPECTED / f"terminal-{width}-{locale}.txt").read_text(encoding="utf-8")
    assert shown(samples.full, width=width, locale=locale) == agreed


@pytest.mark.parametrize("width", [20, 40, 80, 120])
@pytest.mark.parametrize("locale", ["fr", "en"])
def test_no_line_is_wider_than_the_screen(width: int, locale: str) -> None:
    lines = shown(samples.full, width=width, locale=locale).splitlines()
    assert [line for line in lines if cell_len(line) > width] == []


def test_colours_come_only_where_the_screen_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in shown(samples.full)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" in shown(samples.full, colour=True)


def test_the_environment_changes_no_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = shown(samples.full)
    for name, value in (("COLUMNS", "33"), ("TERM", "dumb"), ("JUPYTER_COLUMNS", "12")):
        monkeypatch.setenv(name, value)
    assert shown(samples.full) == plain


def test_the_loudest_finding_comes_first_and_the_accepted_one_last() -> None:
    text = shown(samples.full)
    rules = ["event-date-disagreement", "person-name-variant", "length-of-mourning"]
    assert sorted(rules, key=text.index) == rules


def test_a_mention_is_marked_without_colour_by_the_line_below() -> None:
    lines = shown(samples.full).splitlines()
    at = next(number for number, line in enumerate(lines) if "Awa Diara est" in line)
    assert lines[at].index("Awa Diara") == lines[at + 1].index("^" * len("Awa Diara"))
    assert lines[at + 1].count("^") == len("Awa Diara")


def test_further_mentions_of_one_source_take_one_line() -> None:
    text = shown(samples.full)
    assert text.count("Agence du Nord · 27\u00a0mars 2024 · sources/nord.txt:6") == 1
    assert "+2 autres mentions, lignes 6 et 7" in text


def test_the_version_of_most_sources_stands_first() -> None:
    text = shown(samples.full)
    assert text.index("2 sources\u00a0: Diarra") < text.index("1 source\u00a0: Diara\n")


def test_many_sources_of_one_version_are_named_rather_than_quoted() -> None:
    sources = [samples.article(f"{n}.txt", "Le maire Jean Petit parle.", "fr", outlet=f"Journal {n}") for n in range(9)]
    odd = samples.article("odd.txt", "Le maire Jean Petti parle.", "fr")
    members = [samples.said(source, "Jean Petit", samples.labels("Petit")) for source in sources]
    fact = samples.fact("f", (*members, samples.said(odd, "Jean Petti", samples.labels("Petti"))), Verdict.VARIANT)
    found = samples.finding(fact, "rule", Severity.WARNING, "Deux noms.", "")
    text = shown(Report((*sources, odd), (), (fact,), (found,), 10))
    assert "9 sources\u00a0: Petit" in text
    assert text.count("Le maire Jean Petit") < 9
    assert "Journal 8 (8.txt:1)" in text


def test_a_calm_report_says_so_in_a_sentence() -> None:
    text = shown(samples.calm)
    assert text == (
        "Rien à signaler\u00a0: aucune divergence entre les sources.\n"
        "2 sources, 3 assertions, 1 fait comparé, dont 1 concordant.\n"
    )
    assert "no difference between the sources" in shown(samples.calm, locale="en")


def test_one_article_alone_is_not_called_consistent() -> None:
    assert shown(samples.single, locale="en") == (
        "Nothing to compare: no fact is told by more than one source.\n1 source, 1 assertion, 0 facts compared.\n"
    )


def test_an_accepted_finding_stays_with_its_reason_and_is_not_counted() -> None:
    text = shown(samples.full)
    assert "Accepté\u00a0: vérifié auprès de la mairie, par L. Petit, jusqu’au 30\u00a0juin 2024" in text
    assert "1 erreur, 2 avertissements et 1 constat accepté." in text


def test_of_a_baseline_only_the_number_is_told() -> None:
    old = replace(samples.known, suppressed=Suppression("avant", baseline=True))
    text = shown(replace(samples.full, findings=(old, samples.toll)))
    assert "length-of-mourning" not in text
    assert "1 avertissement et 1 constat déjà connu." in text


def test_a_finding_switched_off_is_not_shown() -> None:
    off = replace(samples.year_built, severity=Severity.OFF)
    assert off.rule not in shown(replace(samples.full, findings=(off,)))


def test_what_was_not_read_is_named() -> None:
    assert "sources/photo.txt\u00a0: n’est pas du texte UTF-8" in shown(samples.full)


@pytest.mark.parametrize("hostile", ["\x1b[31mrouge", "a\rb\x9b2Jb", "\u202eenvers", "[bold]gras[/bold]", "a\x07b"])
def test_words_of_an_article_never_command_the_terminal(hostile: str) -> None:
    text = shown(with_mention(f"Il a dit {hostile} hier.", hostile))
    assert not set(text) & set("\x1b\r\x9b\u202e\x07")
    assert ("[bold]gras[/bold]" in text) == hostile.startswith("[bold]")


def test_a_long_sentence_is_shortened_around_its_mention() -> None:
    text = shown(with_mention("avant " * 200 + "Ici même " + "après " * 200, "Ici même"))
    assert "Ici même" in text
    assert text.count("…") == 2
    assert len(text.splitlines()) < 40


def test_quotation_marks_stay_on_the_line_of_their_words() -> None:
    for width in range(32, 80):
        lines = shown(samples.full, width=width).splitlines()
        assert not [line for line in lines if line.endswith("«") or line.strip(" │").startswith((":", "»", "?"))]


def test_an_article_that_differs_from_itself_is_not_called_several_sources() -> None:
    source = samples.article("a.txt", "En tout, 66 personnes : 45 à bord et 19 à terre.", "fr")
    members = tuple(
        samples.said(source, figure, samples.exactly(float(figure), "person"), kind=Kind.QUANTITY)
        for figure in ("66", "45")
    )
    fact = samples.fact("f", members, Verdict.CONFLICT)
    found = samples.finding(fact, "arithmetic-mismatch", Severity.ERROR, "Le compte n’y est pas.", "")
    text = shown(Report((source,), (), (fact,), (found,), 3))
    assert "L’article ne concorde pas avec lui-même" in text
    assert "1 source\u00a0:" not in text
    alone = shown(Report((source,), (), (fact,), (replace(found, evidence=members[:1]),), 3))
    assert "ne concorde" not in alone


def test_who_is_quoted_is_told_where_voices_differ() -> None:
    spoken = tuple(
        replace(mention, attribution=who)
        for mention, who in zip(samples.deaths.members, ("police", "ouattara"), strict=True)
    )
    plain = replace(samples.toll, evidence=spoken)
    disputed = replace(plain, verdict=Verdict.DISPUTED)
    for found, told in ((plain, False), (disputed, True)):
        text = shown(replace(samples.full, findings=(found,)))
        assert ("selon la police" in text) == told
        assert ("selon ouattara" in text) == told


def test_a_denial_is_told_from_what_it_denies() -> None:
    said: list[Assertion] = []
    sources: list[Article] = []
    for path, polarity in (("a.txt", Polarity.AFFIRMED), ("b.txt", Polarity.DENIED)):
        source = samples.article(path, "The alarm failed.", "en")
        value = samples.labels("failed")
        said.append(replace(samples.said(source, "failed", value, kind=Kind.POLARITY), polarity=polarity))
        sources.append(source)
    fact = samples.fact("f", tuple(said), Verdict.CONFLICT)
    report = Report((*sources,), (), (fact,), (samples.finding(fact, "r", Severity.ERROR, "Said and denied.", ""),), 2)
    text = shown(report, locale="en")
    assert "1 source: failed\n" in text
    assert "1 source: failed (denied)\n" in text
