"""checker: a linter for facts. It compares articles about the same events and shows where they differ.

The functions here are the Python interface. `import checker` is cheap: what they need is imported when they run.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from checker import extract as _package  # noqa: F401 - bound first, so that the name stays the function's below

if TYPE_CHECKING:
    from checker.judge.rule import Rule
    from checker.model import Article, Assertion, Report

__version__ = "0.1.0"
__all__ = ["article", "check", "extract", "read_articles", "rules"]


def check(
    articles: "Sequence[Article]",
    rules: "Sequence[Rule] | None" = None,
    *,
    locale: str | None = None,
    jobs: int = 1,
) -> "Report":
    """Compare articles, as `checker run` does.

    Args:
        articles: each with a path of its own; see `article` and `read_articles`.
        rules: all rules that hold; without them, the bundled ones. See `rules`.
        locale: the language of messages ("fr", "en"); without it, that of most articles.
        jobs: worker processes.

    Raises:
        UsageError: two articles have one path.
    """
    from checker import api

    return api.check(articles, rules, locale=locale, jobs=jobs)


def extract(article: "Article") -> "tuple[Assertion, ...]":
    """All that one article asserts, in reading order, as `checker extract` shows it."""
    from checker import api

    return api.extract(article)


def article(  # noqa: PLR0913 - one argument for each thing that can be declared
    text: str, *, path: str, outlet: str = "", published: str | date = "", lang: str = "", title: str = ""
) -> "Article":
    """An article from text in memory; what is not declared is read in its front matter or inferred from its words.

    Args:
        text: the whole article. Offsets of assertions count its characters.
        path: what reports call it; a suffix that has a reader (`.md`) says how it is marked up.
        outlet: who published it.
        published: the day or moment, as a date or as front matter may write it.
        lang: "fr" or "en".
        title: its headline, where `text` does not begin with it.

    Raises:
        UnreadableError: there is no text, or its front matter cannot be understood.
        UsageError: `published` or `lang` cannot be understood.
    """
    from checker import api

    return api.article(text, path, {"outlet": outlet, "published": published, "lang": lang, "title": title})


def read_articles(*paths: str) -> "tuple[Article, ...]":
    """The articles of files and folders, with what a `sources.yaml` beside them declares.

    Raises:
        UsageError: a path does not exist, or a folder holds no file.
        UnreadableError: a file could not be read.
    """
    from checker import api

    return api.read_articles(paths)


def rules(*paths: str) -> "tuple[Rule, ...]":
    """The bundled rules and those of some files and folders; a later rule replaces one of its id.

    Raises:
        FaultsError: a rule file is wrong.
    """
    from checker import api

    return api.rules(paths)
