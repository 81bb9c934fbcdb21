from datetime import date
from pathlib import Path
from string import Formatter

import pytest
from report_samples import article

from checker import report
from checker.language.labels import Labels
from checker.language.load import languages, load
from checker.model import Kind, Modality, Polarity, Severity
from checker.report.screen import locale_of
from checker.report.wording import wording
from checker.values.days import Days
from checker.values.value import Verdict

LANGUAGES = languages()


def labels_of(code: str) -> Labels:
    return load(code).labels


def fillings(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_phrases_with_the_same_placeholders(code: str) -> None:
    french, other = labels_of("fr"), labels_of(code)
    assert {key: fillings(text) for key, text in other.texts.items()} == {
        key: fillings(text) for key, text in french.texts.items()
    }
    assert other.speakers.keys() == french.speakers.keys()
    assert other.counted.keys() == french.counted.keys()
    assert all(fillings(forms.other) >= {"count"} or "lines" in key for key, forms in other.counted.items())


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_names_every_severity_verdict_kind_and_month(code: str) -> None:
    labels = labels_of(code)
    assert labels.severities.keys() == set(Severity) - {Severity.OFF}
    assert labels.verdicts.keys() == labels.verdicts_within.keys() == set(Verdict)
    assert labels.kinds.keys() == set(Kind)
    assert len(set(labels.months)) == 12


def test_no_phrase_lies_unused() -> None:
    folder = Path(report.__file__).parent.parent
    code = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    composed = {str(value) for values in (Polarity, Modality, Severity) for value in values}
    composed |= {f"column-{name}" for name in ("outlet", "day", "lang", "path")}
    labels = labels_of("fr")
    assert [key for key in (*labels.texts, *labels.counted) if f'"{key}"' not in code and key not in composed] == []


@pytest.mark.parametrize(
    ("locale", "number", "expected"),
    [
        ("fr", 0, "0 source"),
        ("fr", 1, "1 source"),
        ("fr", 2, "2 sources"),
        ("fr", 12345, "12\u00a0345 sources"),
        ("en", 0, "0 sources"),
        ("en", 1, "1 source"),
        ("en", 12345, "12,345 sources"),
    ],
)
def test_counts_take_the_number_of_their_language(locale: str, number: int, expected: str) -> None:
    assert wording(locale).count("sources", number) == expected


@pytest.mark.parametrize(
    ("days", "french", "english"),
    [
        (Days.on(date(2024, 3, 1)), "1er\u00a0mars 2024", "1\u00a0March 2024"),
        (Days.on(date(2024, 8, 12)), "12\u00a0août 2024", "12\u00a0August 2024"),
        (Days.between(date(2024, 2, 1), date(2024, 2, 29)), "février 2024", "February 2024"),
        (
            Days.between(date(2024, 2, 28), date(2024, 3, 2)),
            "entre le 28\u00a0février et le 2\u00a0mars 2024",
            "between 28\u00a0February and 2\u00a0March 2024",
        ),
        (
            Days.between(date(2024, 3, 1), date(2024, 3, 4)),
            "entre le 1er et le 4\u00a0mars 2024",
            "between 1 and 4\u00a0March 2024",
        ),
        (
            Days.between(date(2023, 12, 31), date(2024, 1, 2)),
            "entre le 31\u00a0décembre 2023 et le 2\u00a0janvier 2024",
            "between 31\u00a0December 2023 and 2\u00a0January 2024",
        ),
        (Days.between(date(2024, 3, 2), None), "à partir du 2\u00a0mars 2024", "from 2\u00a0March 2024"),
        (Days.between(None, date(2024, 3, 2)), "jusqu’au 2\u00a0mars 2024", "until 2\u00a0March 2024"),
        (Days.any(), "jour inconnu", "day unknown"),
        (Days(()), "jour inconnu", "day unknown"),
    ],
)
def test_days_are_written_out(days: Days, french: str, english: str) -> None:
    assert wording("fr").days(days) == french
    assert wording("en").days(days) == english


@pytest.mark.parametrize(
    ("parts", "expected"), [((), ""), (("7",), "7"), (("7", "9"), "7 et 9"), (("7", "9", "12"), "7, 9 et 12")]
)
def test_lists_read_as_in_a_sentence(parts: tuple[str, ...], expected: str) -> None:
    assert wording("fr").listing(parts) == expected


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [("", "fr"), ("fr", "fr"), ("en", "en"), ("en fr", "fr"), ("fr en en", "en"), ("de de en", "en"), ("de", "fr")],
)
def test_a_report_is_in_the_language_of_most_articles(spoken: str, expected: str) -> None:
    assert locale_of(article(f"{n}.txt", "", lang) for n, lang in enumerate(spoken.split())) == expected
