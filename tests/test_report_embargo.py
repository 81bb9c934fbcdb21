import pytest
import report_samples as samples
from msgspec.structs import replace

from checker.model import Assertion, Report, Unread
from checker.report.extraction import render_extraction
from checker.report.screen import Screen, formats, renderer

SECRETS = (
    "Awa Diarra, s’est",
    "139 morts",
    "u moins 139",
    '"139"',
    "secouristes",
    "Deux jours",
    "Nous reconstruirons",
    "La digue a cédé",
    "préfecture",
)


def under_embargo() -> Report:
    """The full report with one source under embargo, and messages and a subject that give its words away."""
    secret = replace(samples.nord, embargoed=True, title="La digue a cédé", blanked=samples.NORD)

    def members(evidence: tuple[Assertion, ...]) -> tuple[Assertion, ...]:
        return tuple(replace(m, article=secret) if m.article == samples.nord else m for m in evidence)

    return replace(
        samples.full,
        articles=tuple(secret if article == samples.nord else article for article in samples.full.articles),
        facts=tuple(
            replace(fact, members=members(fact.members), subject="valmer" if fact == samples.built else "139")
            for fact in samples.full.facts
        ),
        findings=tuple(
            replace(found, evidence=members(found.evidence), message="139 morts, selon la préfecture", why="")
            for found in samples.full.findings
        ),
    )


@pytest.mark.parametrize("name", formats())
def test_no_format_gives_away_embargoed_words(name: str) -> None:
    touched = [f for f in under_embargo().findings if any(m.article.embargoed for m in f.evidence)]
    report = replace(under_embargo(), findings=tuple(touched))
    text = renderer(name)(report, Screen(width=200))
    assert [secret for secret in SECRETS if secret in text] == []
    assert "sous embargo" in text
    assert [f.id for f in touched if f.id not in text] == []


@pytest.mark.parametrize("name", sorted({*formats()} - {"github", "gitlab", "junit", "sarif"}))
def test_whoever_asks_sees_embargoed_words(name: str) -> None:
    text = renderer(name)(under_embargo(), Screen(width=400, embargoed=True))
    assert "La ministre des Ports" in text
    assert "sous embargo" not in text


@pytest.mark.parametrize("name", formats())
def test_a_path_that_is_no_utf_8_breaks_no_format(name: str) -> None:
    odd = replace(samples.telegraph, path="sources/caf\udce9.txt")
    found = replace(samples.year_built, evidence=(replace(samples.built.members[1], article=odd),))
    text = renderer(name)(Report((odd,), (Unread("\udce9.txt", "illisible"),), (), (found,), 1), Screen())
    assert "caf" in text.encode("utf-8").decode("utf-8")


@pytest.mark.parametrize("form", ["terminal", "json"])
def test_extracted_assertions_give_nothing_away_either(form: str) -> None:
    secret = replace(samples.nord, embargoed=True)
    said = tuple(replace(mention, article=secret) for mention in samples.minister.members[:3])
    assert "Diarra" not in render_extraction([(secret, said)], form, Screen())
    assert "Diarra" in render_extraction([(secret, said)], form, Screen(embargoed=True))


def test_places_stay_what_they_were() -> None:
    plain = renderer("json")(samples.full, Screen())
    hidden = renderer("json")(under_embargo(), Screen())
    for key in ('"start":', '"end":', '"line":', '"characters":'):
        assert [row for row in hidden.splitlines() if key in row] == [row for row in plain.splitlines() if key in row]


def test_other_sources_keep_their_words() -> None:
    assert "des centaines de morts" in renderer("terminal")(under_embargo(), Screen())
