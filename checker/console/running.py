"""The commands that read articles: what was asked, the pipeline, the decisions, the reports, the exit status."""

import os
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from checker import pipeline
from checker.console.deciding import ended, take_baseline
from checker.console.desk import Desk, desk, today
from checker.console.errors import tell
from checker.console.memory import remember, remembered
from checker.console.output import Target, screen, targets, write
from checker.console.progress import progress
from checker.console.status import CLEAN, INCOMPLETE, exit_status
from checker.errors import UsageError
from checker.judge.decisions import decided, load_decisions
from checker.judge.draft import from_draft
from checker.language.load import languages
from checker.language.store import bypassed
from checker.model import Report, Unread
from checker.read.corpus import Corpus, read_corpus
from checker.report.screen import locale_of, renderer

AUTO = "auto"
"""The value of `--lang` with which each article's language is told from its words."""


class Request(Struct, frozen=True, kw_only=True):
    """What the command line of `run` asks for; `exports` are `FORMAT=FILE`, `jobs` 0 is one for each core."""

    form: str
    output: Path | None
    exports: tuple[str, ...]
    fail_on: str
    draft: str | None
    rules: tuple[Path, ...]
    lang: str
    locale: str | None
    jobs: int
    cache: bool
    quiet: bool
    baseline: bool
    embargoed: bool


def check(paths: Sequence[str], request: Request) -> int:
    """Check the articles at some paths, write the reports asked for, and return the exit status.

    Raises:
        CheckerError: an option, a path, a rule file, the configuration or the ledger is wrong, or a report cannot be
            written.
    """
    with nullcontext() if request.cache else bypassed():
        return _checked(paths, request)


def _checked(paths: Sequence[str], request: Request) -> int:
    wanted = targets(request.form, request.output, request.exports)
    for target in wanted:
        renderer(target.form)
    sources = [*paths, request.draft] if request.draft else list(paths)
    home = desk(paths, request.rules)
    report = _ruled(_report(sources, request, home), sources, request, home)
    _write(report, wanted, request)
    _notices(report, quiet=request.quiet)
    return exit_status(report, request.fail_on, home.limits)


def show_extracted(paths: Sequence[str], form: str, lang: str, locale: str | None) -> int:
    """Write what was understood of some articles, and return the exit status.

    Raises:
        CheckerError: an option or a path is wrong.
    """
    from checker.report.extraction import render_extraction

    understood, unread = pipeline.extract(paths, pipeline.Options(lang=_language(lang), locale=_known(locale)))
    shown = screen(locale or locale_of(article for article, _ in understood), None)
    write(render_extraction(understood, form, shown), None)
    _tell_unread(unread)
    return INCOMPLETE if unread else CLEAN


def _report(sources: Sequence[str], request: Request, home: Desk) -> Report:
    """The report of the pipeline; with a draft, told from its side."""
    lang, locale = _language(request.lang), _known(request.locale)
    corpus = read_corpus(sources)
    draft = request.draft and _path_of(request.draft, corpus)
    with progress(quiet=request.quiet) as told:
        options = pipeline.Options(
            lang=lang,
            locale=locale,
            jobs=request.jobs or os.cpu_count() or 1,
            progress=told,
            draft=draft,
        )
        report = pipeline.check(corpus.articles, home.rules, options, corpus.unread)
    if draft is None:
        return report
    understood, _ = pipeline.extract([draft], options)
    said = [assertion for _, found in understood for assertion in found]
    return from_draft(report, draft, said, locale or locale_of(report.articles))


def _path_of(draft: str, corpus: Corpus) -> str:
    """The path under which the draft was read: it may lie in a folder that is read anyway."""
    real = os.path.realpath(draft)
    return next((article.path for article in corpus.articles if os.path.realpath(article.path) == real), draft)


def _ruled(report: Report, sources: Sequence[str], request: Request, home: Desk) -> Report:
    """The report by the desk's decisions, and the run remembered for further ones."""
    day, decisions = today(), load_decisions(home.ledger)
    run = remembered(report, home, sources, request.rules, request.draft)
    ruled = replace(report, findings=decided(report.findings, decisions, day, home.unsuppressible))
    remember(run)
    if request.baseline:
        taken = take_baseline(ruled, run)
        tell(f"{taken} findings put into {home.ledger} as baseline")
        decisions = load_decisions(home.ledger)
        ruled = replace(report, findings=decided(report.findings, decisions, day, home.unsuppressible))
    for standing, count in {} if request.quiet else ended(decisions, run, day).items():
        tell(f"decisions in {home.ledger} that are {standing}: {count} (see `checker decisions list`)")
    return ruled


def _write(report: Report, wanted: Sequence[Target], request: Request) -> None:
    """The exports first, so that a reader who leaves the standard output early does not cost a file."""
    locale = request.locale or locale_of(report.articles)
    for target in sorted(wanted, key=lambda target: target.file is None):
        text = renderer(target.form)(report, screen(locale, target.file, embargoed=request.embargoed))
        write(text, target.file)


def _notices(report: Report, *, quiet: bool) -> None:
    _tell_unread(report.unread)
    if len(report.articles) == 1 and not quiet:
        tell("only one article was read: it is checked by itself, there is nothing to compare it with")


def _tell_unread(unread: Sequence[Unread]) -> None:
    for one in unread:
        tell(f"not read: {one.path}: {one.reason}")


def _language(code: str) -> str | None:
    return None if code == AUTO else _known(code)


def _known(code: str | None) -> str | None:
    if code is not None and code not in languages():
        raise UsageError(f"no language {code!r}", hint=f"there are {', '.join(languages())}")
    return code
