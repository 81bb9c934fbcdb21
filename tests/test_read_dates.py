"""Declared dates as people write them, read the same on any day."""

import subprocess
import sys
from datetime import datetime

import pytest
from conftest import Write

from checker.errors import ConfigurationError
from checker.read.corpus import read_corpus
from checker.read.dates import declared_days

BODY = "Le pont de Sorville a cédé.\n"


@pytest.mark.parametrize(
    ("text", "lang", "days"),
    [
        ("mardi 26 mars 2024", "fr", "2024-03-26"),
        ("Mardi  26 mars 2024", "", "2024-03-26"),
        ("1er avril 2024", "fr", "2024-04-01"),
        ("26 sept. 2024", "fr", "2024-09-26"),
        ("3 févr. 2024", "fr", "2024-02-03"),
        ("mars 2024", "fr", "2024-03-01/2024-03-31"),
        ("mi-mars 2024", "fr", "2024-03-10/2024-03-20"),
        ("March 26, 2024", "en", "2024-03-26"),
        ("Tuesday 26th of March 2024", "", "2024-03-26"),
        ("February 2024", "en", "2024-02-01/2024-02-29"),
        ("26.03.2024", "fr", "2024-03-26"),
        ("26/03/2024", "", "2024-03-26"),
        ("03/04/2024", "fr", "2024-04-03"),
        ("2024/03/26", "en", "2024-03-26"),
        ("20240326", "", "2024-03-26"),
    ],
)
def test_a_written_date_is_its_days(text: str, lang: str, days: str) -> None:
    assert declared_days(text, lang)[0].isoformat() == [days]


@pytest.mark.parametrize("lang", ["en", ""])
def test_figures_that_two_countries_read_apart_are_both_days(lang: str) -> None:
    assert declared_days("03/04/2024", lang)[0].isoformat() == ["2024-03-04", "2024-04-03"]


@pytest.mark.parametrize(
    ("text", "lang", "moment"),
    [
        ("Tue, 26 Mar 2024 18:40:00 GMT", "en", "2024-03-26T18:40:00+00:00"),
        ("Tue, 26 Mar 2024 18:40:00 +0100", "", "2024-03-26T18:40:00+01:00"),
        ("26 mars 2024 18:40", "fr", "2024-03-26T18:40:00"),
        ("26 mars 2024 à 18h40", "fr", "2024-03-26T18:40:00"),
        ("March 26, 2024 6:40 PM EST", "en", "2024-03-26T18:40:00-05:00"),
    ],
)
def test_a_written_moment_is_kept(text: str, lang: str, moment: str) -> None:
    days, found = declared_days(text, lang)
    assert days.isoformat() == ["2024-03-26"]
    assert found is not None
    assert datetime.fromisoformat(found) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("26 mars", "fr"),
        ("March 26", "en"),
        ("mardi", "fr"),
        ("hier", ""),
        ("yesterday at noon", "en"),
        ("quatre jours après", "fr"),
        ("depuis 2020", "fr"),
        ("il y a trois jours", "fr"),
        ("lundi 2024", "fr"),
        ("sat 2024", "en"),
        ("31/02/2024", "fr"),
        ("2024-02-31", "fr"),
        ("vendredi 26 mars 2024", "fr"),
        ("26 mars 2024 ou 27 mars 2024", "fr"),
        ("1711478400", "en"),
        ("bientôt", ""),
    ],
)
def test_what_names_no_certain_day_is_refused(text: str, lang: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        declared_days(text, lang)


def test_the_language_beside_it_reads_a_date(write: Write) -> None:
    path = write("a.txt", f"---\nlang: fr\npublished: 03/04/2024\n---\n{BODY}")
    (article,) = read_corpus([str(path)]).articles
    assert article.published.isoformat() == ["2024-04-03"]


def test_a_manifest_may_write_dates_too(write: Write) -> None:
    path = write("s/a.txt", BODY)
    manifest = write("s/sources.yaml", "a.txt:\n  published: mardi 26 mars 2024\n")
    assert read_corpus([str(path)]).articles[0].published.isoformat() == ["2024-03-26"]
    manifest.write_text("a.txt:\n  published: mardi prochain\n")
    with pytest.raises(ConfigurationError, match=r"sources.yaml:2:3: `mardi prochain` names no certain day"):
        read_corpus([str(path)])


def test_iso_dates_never_load_dateparser(write: Write) -> None:
    path = write("a.txt", f"---\npublished: 2024-03-26\n---\n{BODY}")
    program = (
        "import sys; from checker.read.corpus import read_corpus; "
        f"read_corpus([{str(path)!r}]); assert 'dateparser' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
