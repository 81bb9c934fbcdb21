"""The commands that read articles: what was asked, the pipeline, the reports, the exit status."""

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from checker import pipeline
from checker.console.errors import tell
from checker.console.output import Target, screen, targets, write
from checker.console.progress import progress
from checker.console.status import CLEAN, INCOMPLETE, exit_status
from checker.errors import UsageError
from checker.language.load import languages
from checker.model import Report, Unread
from checker.report.screen import locale_of, renderer

AUTO = "auto"
"""The value of `--lang` with which each article's language is told from its words."""


class Request(Struct, frozen=True, kw_only=True):
    """What the command line of `run` asks for; `exports` are `FORMAT=FILE`, `jobs` 0 is one for each core."""

    form: str
    output: Path | None
    exports: tuple[str, ...]
    fail_on: str
    rules: tuple[Path, ...]
    lang: str
    locale: str | None
    jobs: int
    cache: bool
    quiet: bool
    embargoed: bool


def check(paths: Sequence[str], request: Request) -> int:
    """Check the articles at some paths, write the reports asked for, and return the exit status.

    Raises:
        CheckerError: an option, a path or a rule file is wrong, or a report cannot be written.
    """
    wanted = targets(request.form, request.output, request.exports)
    for target in wanted:
        renderer(target.form)
    lang, locale = _language(request.lang), _known(request.locale)
    with progress(quiet=request.quiet) as told:
        options = pipeline.Options(
            rules=request.rules,
            lang=lang,
            locale=locale,
            jobs=request.jobs or os.cpu_count() or 1,
            cache=request.cache,
            progress=told,
        )
        report = pipeline.run(paths, options)
    _write(report, wanted, locale, embargoed=request.embargoed)
    _notices(report, quiet=request.quiet)
    return exit_status(report, request.fail_on)


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


def _write(report: Report, wanted: Sequence[Target], locale: str | None, *, embargoed: bool) -> None:
    """The exports first, so that a reader who leaves the standard output early does not cost a file."""
    chosen = locale or locale_of(report.articles)
    for target in sorted(wanted, key=lambda target: target.file is None):
        text = renderer(target.form)(report, screen(chosen, target.file, embargoed=embargoed))
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
