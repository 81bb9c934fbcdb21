"""The Python interface behind `checker.check` and its like: articles in memory or from files, findings back."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path, PurePath

from checker import pipeline
from checker.errors import UnreadableError, UsageError
from checker.extract.assertions import extract_article
from checker.judge.load import load_rules
from checker.judge.rule import Rule
from checker.model import Article, Assertion, Report
from checker.read import text as plain_text
from checker.read.corpus import read_corpus
from checker.read.formats import readers
from checker.read.metadata import DeclarationError, completed, metadata


def check(
    articles: Sequence[Article], rules: Sequence[Rule] | None = None, *, locale: str | None = None, jobs: int = 1
) -> Report:
    """What `checker.check` documents."""
    _refuse_repeats(articles)
    known = load_rules() if rules is None else rules
    return pipeline.check(articles, known, pipeline.Options(locale=locale, jobs=jobs))


def extract(article: Article) -> tuple[Assertion, ...]:
    """What `checker.extract` documents."""
    return extract_article(article)[1]


def article(text: str, path: str, declared: dict[str, str | date]) -> Article:
    """What `checker.article` documents; `declared` are the keys of a front matter."""
    read = readers().get(PurePath(path).suffix.lower(), plain_text.read)
    try:
        told = metadata(
            {key: value if isinstance(value, str) else value.isoformat() for key, value in declared.items()}
        )
    except DeclarationError as error:
        raise UsageError(f"{error.key}: {error}") from error
    return completed(read(path, text.encode(errors="replace")), told)


def read_articles(paths: Sequence[str]) -> tuple[Article, ...]:
    """What `checker.read_articles` documents."""
    corpus = read_corpus(paths)
    for unread in corpus.unread:
        raise UnreadableError(f"{unread.path}: {unread.reason}")
    return corpus.articles


def rules(paths: Sequence[str]) -> tuple[Rule, ...]:
    """What `checker.rules` documents."""
    return load_rules([Path(path) for path in paths])


def _refuse_repeats(articles: Sequence[Article]) -> None:
    """Articles are told apart by their paths."""
    for path, times in Counter(article.path for article in articles).items():
        if times > 1:
            raise UsageError(f"{times} articles have the path {path!r}", hint="give each its own")
