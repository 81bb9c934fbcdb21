"""The five steps: read, extract, align, judge; the report is rendered by the caller."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct

from checker.align.align import align
from checker.align.near_copies import with_voices
from checker.extract.assertions import extract_article
from checker.extract.sentences import split_sentences
from checker.judge.house import house_facts
from checker.judge.house_names import settled
from checker.judge.judge import judge
from checker.judge.load import load_rules
from checker.judge.rule import Rule
from checker.language.load import load
from checker.model import Article, Assertion, Fact, Report, Sentence, Unread
from checker.read.corpus import read_corpus
from checker.report.screen import locale_of

Progress = Callable[[str, int, int], None]
"""Told the name of a step, how many articles are done, and how many there are."""
Extracted = tuple[Article, tuple[Assertion, ...]]

CHUNK = 16
"""Articles handed to a worker process at once: enough to outweigh the cost of handing over."""


class Options(Struct, frozen=True):
    """What a run may be told: rule files or folders, languages, number of worker processes, who is told of progress.

    `draft` is the path of the article that the others are held against, when there is one.
    """

    rules: tuple[Path, ...] = ()
    lang: str | None = None
    locale: str | None = None
    jobs: int = 1
    progress: Progress | None = None
    draft: str | None = None


DEFAULTS = Options()
"""A run that is told nothing."""


def run(paths: Sequence[str], options: Options = DEFAULTS) -> Report:
    """Check the articles at some paths against each other.

    Raises:
        CheckerError: a path does not exist, no article is found, or a rule file is wrong.
    """
    rules = load_rules(options.rules)
    corpus = read_corpus(paths)
    return check(corpus.articles, rules, options, corpus.unread)


def check(
    articles: Sequence[Article], rules: Sequence[Rule], options: Options = DEFAULTS, unread: Sequence[Unread] = ()
) -> Report:
    """Check articles that are in memory."""
    extracted = list(_extracted(with_voices(articles), options))
    assertions = [assertion for _, found in extracted for assertion in found]
    read = tuple(article for article, _ in extracted)
    aligned, misspelt = settled(align(assertions), rules)
    facts = (*aligned, *house_facts(read, rules, _sentences, misspelt), *_unsupported(read, options.draft))
    return Report(
        articles=read,
        unread=tuple(unread),
        facts=facts,
        findings=judge(facts, rules, options.locale or locale_of(read), options.draft),
        assertions=len(assertions),
    )


def _unsupported(articles: Sequence[Article], draft: str | None) -> tuple[Fact, ...]:
    if draft is None:
        return ()
    from checker.align.unsupported_facts import unsupported_facts  # noqa: PLC0415 - only a draft has a use for it

    return unsupported_facts(articles, draft, _sentences)


def _sentences(article: Article) -> tuple[Sentence, ...]:
    return split_sentences(article, load(article.lang))


def extract(paths: Sequence[str], options: Options = DEFAULTS) -> tuple[tuple[Extracted, ...], tuple[Unread, ...]]:
    """What is understood of each article at some paths, and what could not be read."""
    corpus = read_corpus(paths)
    return tuple(_extracted(corpus.articles, options)), corpus.unread


def _extracted(articles: Sequence[Article], options: Options) -> Iterator[Extracted]:
    """Articles with their assertions, in the order of the articles, whatever the number of workers."""
    work = partial(extract_article, lang=options.lang)
    if options.jobs <= 1 or len(articles) <= CHUNK:
        results: Iterable[Extracted] = map(work, articles)
        yield from _told(results, len(articles), options.progress)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a small run has no use for it

    with ProcessPoolExecutor(options.jobs) as pool:
        yield from _told(pool.map(work, articles, chunksize=CHUNK), len(articles), options.progress)


def _told(results: Iterable[Extracted], total: int, progress: Progress | None) -> Iterator[Extracted]:
    for done, result in enumerate(results, start=1):
        if progress:
            progress("extract", done, total)
        yield result
