"""Everything a user names: folders, links, manifests, and files that cannot be read."""

import os
from pathlib import Path

import pytest
from conftest import Write

from checker.errors import ConfigurationError, UsageError
from checker.read.corpus import read_corpus

ARTICLE = "Le pont a cédé mardi vers six heures. Trois ouvriers étaient dessous.\n"


def paths_of(*named: Path | str) -> list[str]:
    return [article.path for article in read_corpus([str(path) for path in named]).articles]


def test_a_folder_is_walked_in_order_without_hidden_files(write: Write, tmp_path: Path) -> None:
    for name in ("b/z.txt", "b/a.md", "a.txt", ".hidden.txt", ".git/x.txt", "sources.yaml", "checker.yaml"):
        write(
            name,
            ""
            if name.endswith(".yaml") and "sources" not in name
            else "a.txt: {lang: fr}"
            if "sources" in name
            else ARTICLE,
        )
    assert paths_of(tmp_path) == [f"{tmp_path}/a.txt", f"{tmp_path}/b/a.md", f"{tmp_path}/b/z.txt"]


def test_paths_are_kept_as_given(write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    write("s/a.txt", ARTICLE)
    monkeypatch.chdir(tmp_path)
    assert paths_of("./s") == ["./s/a.txt"]
    assert paths_of("s/../s/a.txt") == ["s/../s/a.txt"]


def test_what_is_named_twice_is_read_once(write: Write, tmp_path: Path) -> None:
    path = write("s/a.txt", ARTICLE)
    (tmp_path / "s/again.txt").symlink_to(path)
    assert paths_of(tmp_path / "s", path, path, tmp_path / "s") == [str(path)]


def test_links_that_lead_back_are_followed_once(write: Write, tmp_path: Path) -> None:
    write("s/a.txt", ARTICLE)
    (tmp_path / "s/loop").symlink_to(tmp_path / "s")
    (tmp_path / "s/up").symlink_to(tmp_path)
    assert paths_of(tmp_path / "s") == [f"{tmp_path}/s/a.txt"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("latin.txt", "Un été".encode("latin-1"), "line 1: not UTF-8: byte 0xE9 (save the file as UTF-8)"),
        ("empty.md", b"", "the file is empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\0", "not text: this is a PNG image (export it as text)"),
        ("wire.docx", b"PK\x03\x04", "no reader for .docx files (formats read: "),
        ("dated.txt", b"---\ndate: hier\n---\nLe pont.", "line 2: front matter: date: `hier` names no certain day"),
    ],
)
def test_what_cannot_be_read_is_named_and_the_rest_is_read(
    write: Write, name: str, content: bytes, reason: str
) -> None:
    good, bad = write("s/good.txt", ARTICLE), write(f"s/{name}", content)
    corpus = read_corpus([str(good.parent)])
    assert [article.path for article in corpus.articles] == [str(good)]
    assert [unread.path for unread in corpus.unread] == [str(bad)]
    assert corpus.unread[0].reason.startswith(reason)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "wire.txt")
    corpus = read_corpus([str(tmp_path)])
    assert [unread.reason for unread in corpus.unread] == ["no regular file: a device or a pipe"]


def test_a_broken_link_is_named(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    corpus = read_corpus([str(tmp_path)])
    assert [unread.reason for unread in corpus.unread] == ["cannot be opened: No such file or directory"]


def test_a_file_without_permission_is_named(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated: the tests may run as root, whom no permission stops."""
    good, secret = write("s/good.txt", ARTICLE), write("s/secret.txt", ARTICLE)
    opened = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == secret:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    corpus = read_corpus([str(good.parent)])
    assert [article.path for article in corpus.articles] == [str(good)]
    assert [(unread.path, unread.reason) for unread in corpus.unread] == [
        (str(secret), "cannot be opened: Permission denied")
    ]


def test_a_folder_without_permission_is_named(write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Simulated: the tests may run as root, whom no permission stops."""
    good, shut = write("s/good.txt", ARTICLE), write("s/shut/a.txt", ARTICLE).parent
    scandir = os.scandir

    def refuse(path: str) -> object:
        if Path(path) == shut:
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    corpus = read_corpus([str(tmp_path / "s")])
    assert [article.path for article in corpus.articles] == [str(good)]
    assert [(unread.path, unread.reason) for unread in corpus.unread] == [
        (str(shut), "the folder cannot be opened: Permission denied")
    ]


def test_a_missing_path_is_wrong_usage(write: Write) -> None:
    path = write("sources/a.txt", ARTICLE)
    with pytest.raises(UsageError, match=r"no such file or folder: .*soucres \(did you mean .*/sources\?\)"):
        read_corpus([str(path.parent.parent / "soucres")])
    with pytest.raises(UsageError, match="there is no folder"):
        read_corpus([str(path.parent.parent / "nowhere/a.txt")])


def test_an_empty_folder_is_wrong_usage(write: Write, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no articles in .* \(put "):
        read_corpus([str(tmp_path)])
    write("sources.yaml", "")
    with pytest.raises(UsageError, match="no articles in"):
        read_corpus([str(tmp_path)])


def test_a_manifest_declares_what_the_articles_do_not(write: Write, tmp_path: Path) -> None:
    write("a.txt", ARTICLE)
    write("b.txt", f"---\nsource: Le Réveil\ndate: 2024-03-26\n---\n{ARTICLE}")
    declared = "  outlet: Agence\n  date: 2024-03-27T08:00:00Z\n  language: en\n  title: Un pont cède\n"
    write("sources.yaml", f"# les nôtres\na.txt:\n{declared}b.txt:\n{declared}")
    a, b = read_corpus([str(tmp_path)]).articles
    assert (a.outlet, a.lang, a.title, a.timestamp) == ("Agence", "en", "Un pont cède", "2024-03-27T08:00:00+00:00")
    assert (b.outlet, b.lang, b.published.isoformat(), b.timestamp) == ("Le Réveil", "en", ["2024-03-26"], None)


@pytest.mark.parametrize(
    ("manifest", "error"),
    [
        ("a.txt:\n  outlte: X\n", "sources.yaml:2:3: unknown key `outlte` (did you mean `outlet`?)"),
        (
            "a.txt:\n  lang: fr\nagense.txt:\n  lang: fr\n",
            "sources.yaml:3:1: no file `agense.txt` beside this manifest (did you mean `agence.txt`?)",
        ),
        (
            "a.txt:\n  date: hier\n",
            "sources.yaml:2:3: `hier` names no certain day: write it as 2025-03-14 or 2025-03-14T08:30:00+01:00",
        ),
        ("a.txt:\n  lang: de\n", "sources.yaml:2:3: no language `de`; there are en, fr"),
        ("a.txt: Agence\n", "sources.yaml:1:1: keys and values are expected under a file name"),
        ("a.txt:\n  outlet: [a, b]\n", "sources.yaml:2:3: `outlet` must be one text"),
        ("- a.txt\n", "sources.yaml:1:1: keys and values are expected (`key: value`)"),
        ("a.txt: {lang: fr}\na.txt: {lang: en}\n", "sources.yaml:2:1: key `a.txt` stands twice"),
        ("a.txt:\n\tlang: fr\n", "sources.yaml:2:1: found character that cannot start any token"),
    ],
)
def test_a_wrong_manifest_says_where_and_what(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, manifest: str, error: str
) -> None:
    for name in ("a.txt", "agence.txt"):
        write(name, ARTICLE)
    write("sources.yaml", manifest)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError) as caught:
        read_corpus(["."])
    assert str(caught.value) == f"./{error}"
