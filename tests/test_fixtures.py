"""The fixtures keep the form that fixtures/README.md promises: gold that can be trusted, articles that can be read."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from gold import Bundle, Group, Passage, bundles_below, load, yaml_of_strings

FIXTURES = Path(__file__).parent.parent / "fixtures"
BUNDLES = [load(path) for path in bundles_below(FIXTURES)]
CLEAN = [bundle for bundle in BUNDLES if all(group.expect == "must_not_flag" for group in bundle.gold.groups)]
DIRTY = [bundle for bundle in BUNDLES if bundle not in CLEAN]
WEEKDAYS = (
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
)
MONTHS = (
    *(("january", "janvier"), ("february", "février"), ("march", "mars"), ("april", "avril"), ("may", "mai")),
    *(("june", "juin"), ("july", "juillet"), ("august", "août"), ("september", "septembre"), ("october", "octobre")),
    *(("november", "novembre"), ("december", "décembre")),
)
WEEKDAY = rf"\b(?P<weekday>{'|'.join(WEEKDAYS[0] + WEEKDAYS[1])})\b"
MONTH = "|".join(name for names in MONTHS for name in names)
DAY_MONTH = rf"(?P<day>\d{{1,2}})(?:er)? (?P<month>{MONTH})"
MONTH_DAY = rf"(?P<month_us>{MONTH}) (?P<day_us>\d{{1,2}})"
FULL_DATE = re.compile(rf"{WEEKDAY},? (?:{DAY_MONTH}|{MONTH_DAY}),?(?: (?P<year>\d{{4}}))?", re.IGNORECASE)

each_bundle = pytest.mark.parametrize("bundle", BUNDLES, ids=lambda bundle: bundle.path.name)


def passages(bundle: Bundle) -> Iterator[Passage]:
    for group in bundle.gold.groups:
        yield from group.members
    for trap in bundle.gold.traps:
        yield from trap.must_not_align


def metadata(bundle: Bundle) -> dict[str, dict[str, str]]:
    """What front matter and the manifest say of each article."""
    manifest = bundle.sources / "sources.yaml"
    said = yaml_of_strings(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    fronts = {name: text.split("---\n")[1] for name, text in bundle.texts.items() if text.startswith("---\n")}
    return said | {name: yaml_of_strings(front) for name, front in fronts.items()}


def year(bundle: Bundle) -> int:
    return min(
        dt.date.fromisoformat(said["published"][:10]).year for said in metadata(bundle).values() if "published" in said
    )


@each_bundle
def test_every_quote_stands_once_in_its_file_on_one_line(bundle: Bundle) -> None:
    wrong = [passage for passage in passages(bundle) if bundle.texts[passage.source].count(passage.quote) != 1]
    assert not wrong
    assert not [passage for passage in passages(bundle) if "\n" in passage.quote]


@each_bundle
def test_ids_are_unique_and_say_where_they_belong(bundle: Bundle) -> None:
    ids = [group.id for group in bundle.gold.groups] + [trap.id for trap in bundle.gold.traps]
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    assert bundle.gold.meta.bundle == bundle.path.name
    assert bundle.path.name.startswith(bundle.gold.meta.lang)


@each_bundle
def test_a_groups_values_carry_its_verdict(bundle: Bundle) -> None:
    values = {group.id: {member.value for member in group.members} for group in bundle.gold.groups}
    agree = {name for name, differing in values.items() if len(differing) == 1}
    assert agree == {group.id for group in bundle.gold.groups if group.verdict == "CONSISTENT"}
    assert [group.id for group in bundle.gold.groups if len(group.members) < 2] == []


@each_bundle
def test_scope_says_whether_one_article_is_enough(bundle: Bundle) -> None:
    files = {group.id: {member.source for member in group.members} for group in bundle.gold.groups}
    across = {name for name, sources in files.items() if len(sources) > 1}
    assert across == {group.id for group in bundle.gold.groups if group.scope == "cross"}


@each_bundle
def test_what_is_expected_fits_verdict_and_severity(bundle: Bundle) -> None:
    assert [group.id for group in bundle.gold.groups if not coherent(group)] == []


def coherent(group: Group) -> bool:
    severities = {"must_flag": {"error", "warning"}, "may_flag": {"info"}, "must_not_flag": {"none"}}
    harmless = group.verdict == "CONSISTENT" or (group.verdict == "EVOLVES" and group.severity == "none")
    silent = group.expect == "must_not_flag"
    return harmless is silent and group.severity in severities[group.expect] and group.tier in {1, 2, 3}


@pytest.mark.parametrize("bundle", DIRTY, ids=lambda bundle: bundle.path.name)
def test_a_bundle_has_enough_to_find_and_enough_to_leave_alone(bundle: Bundle) -> None:
    expected = Counter(group.expect for group in bundle.gold.groups)
    assert 4 <= expected["must_flag"] <= 8
    assert 1 <= expected["may_flag"] <= 3
    assert 8 <= expected["must_not_flag"] <= 15


@each_bundle
def test_a_bundle_has_articles_of_a_newspapers_length_and_traps(bundle: Bundle) -> None:
    words = {name: len(text.removeprefix("---\n").split("---\n")[-1].split()) for name, text in bundle.texts.items()}
    assert 3 <= len(words) <= 5
    assert {name: count for name, count in words.items() if not 150 <= count <= 250} == {}
    assert 4 <= len(bundle.gold.traps) <= 6
    assert all(len(trap.must_not_align) == 2 for trap in bundle.gold.traps)


@each_bundle
def test_metadata_parses_and_belongs_to_an_article(bundle: Bundle) -> None:
    for name, said in metadata(bundle).items():
        assert name in bundle.texts
        assert set(said) <= {"source", "published", "lang", "title"}
        assert dt.datetime.fromisoformat(said.get("published", "2024-01-01"))
        assert said["lang"] in {"fr", "en"}


@each_bundle
def test_weekdays_fit_their_dates_unless_the_gold_says_otherwise(bundle: Bundle) -> None:
    doubtful = [group for group in bundle.gold.groups if group.kind == "date" and group.scope == "within"]
    known = [bundle.locate(member) for group in doubtful for member in group.members]
    for name, text in bundle.texts.items():
        for found in FULL_DATE.finditer(text):
            listed = any(
                place.source == name and place.start < found.end() and found.start() < place.end for place in known
            )
            assert fits(found, year(bundle)) is not listed, found[0]


def fits(found: re.Match[str], default_year: int) -> bool:
    month = (found["month"] or found["month_us"]).lower()
    number = next(number for number, names in enumerate(MONTHS, start=1) if month in names)
    day = dt.date(int(found["year"] or default_year), number, int(found["day"] or found["day_us"]))
    return found["weekday"].lower() in names_of(day)


def names_of(day: dt.date) -> set[str]:
    return {names[day.weekday()] for names in WEEKDAYS}


@each_bundle
def test_a_date_in_the_gold_falls_on_the_weekday_it_is_quoted_with(bundle: Bundle) -> None:
    members = [member for group in bundle.gold.groups if group.expect != "may_flag" for member in group.members]
    dated = [member for member in members if re.fullmatch(r"\d{4}-\d{2}-\d{2}", member.value)]
    for member in dated:
        named = {word.lower() for word in re.findall(WEEKDAY, member.quote, re.IGNORECASE)}
        assert len(named) != 1 or named <= names_of(dt.date.fromisoformat(member.value)), member


def test_the_fixtures_span_languages_kinds_and_tiers() -> None:
    wanted = [group for bundle in BUNDLES for group in bundle.gold.groups if group.expect == "must_flag"]
    assert {bundle.gold.meta.lang for bundle in CLEAN} == {"fr", "en", "mixed"}
    assert Counter(bundle.gold.meta.lang for bundle in DIRTY) == {"fr": 5, "en": 4, "mixed": 2}
    assert {group.kind for group in wanted} == {
        *("name", "role", "quantity", "date", "place", "status", "polarity", "act", "quote", "arithmetic"),
    }
    assert {group.tier for group in wanted} == {1, 2, 3}
