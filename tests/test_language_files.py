"""A wrong file of a language is named, with the place in it where YAML breaks."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.errors import LanguageError
from checker.language import load as module
from checker.language.load import languages, load


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the languages, read instead of the bundled ones."""
    for code in languages():
        shutil.copytree(Path(module.__file__).parent / code, tmp_path / code)
    monkeypatch.setattr(module, "files", lambda _package: tmp_path)
    monkeypatch.setenv("CHECKER_NO_CACHE", "1")
    languages.cache_clear()
    load.cache_clear()
    yield tmp_path
    languages.cache_clear()
    load.cache_clear()


def test_every_section_is_read(folder: Path) -> None:
    (folder / "en" / "framing.yaml").write_text("{}", encoding="utf-8")
    assert load("fr").framing != load("en").framing


def test_a_new_language_is_a_folder(folder: Path) -> None:
    (folder / "pt").mkdir()
    (folder / "pt" / "language.yaml").write_text("code: pt\nname: português\nstemmer: portuguese\n", encoding="utf-8")
    languages.cache_clear()
    assert languages() == ("en", "fr", "pt")
    assert load("pt").name == "português"


def test_broken_yaml_names_its_file(folder: Path) -> None:
    (folder / "fr" / "timex.yaml").write_text("months: [", encoding="utf-8")
    with pytest.raises(LanguageError, match=r"fr/timex\.yaml"):
        load("fr")


def test_an_unknown_section_names_its_language(folder: Path) -> None:
    (folder / "fr" / "recipes.yaml").write_text("soup: [leek]", encoding="utf-8")
    with pytest.raises(LanguageError, match="recipes"):
        load("fr")


@pytest.mark.usefixtures("folder")
def test_a_language_that_is_not_there() -> None:
    with pytest.raises(LanguageError, match="no language 'xx'"):
        load("xx")


@pytest.mark.parametrize(
    "path", sorted(Path(module.__file__).parent.glob("*/*.yaml")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_no_key_stands_twice(path: Path) -> None:
    """YAML keeps the last of two like keys and says nothing of the first."""
    keys = re.findall(r"^([\w'-]+):", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(set(keys)) == sorted(keys)
