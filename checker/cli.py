"""The command line: options to pipeline to exit status.

Exit statuses are those of `checker.console.status.exit_status`; every error is one line on standard error.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from checker import __version__, cli_decisions, cli_rules
from checker.console import options
from checker.console.errors import guarded

app = typer.Typer(
    name="checker",
    help="Compare articles about the same events and show where their facts differ.",
    no_args_is_help=True,
    rich_markup_mode=None,  # drawing the help with rich takes longer than everything else in it
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command()
def run(
    paths: options.Paths,
    form: options.Form = "terminal",
    output: options.Output = None,
    export: options.Exports = None,
    fail_on: options.Fail = options.FailOn.ERROR,
    draft: options.Draft = None,
    rules: options.Rules = None,
    lang: options.Lang = "auto",
    locale: options.Locale = None,
    jobs: options.Jobs = 0,
    no_cache: options.NoCache = False,
    quiet: options.Quiet = False,
    baseline: options.Baseline = False,
    show_embargoed: options.Embargoed = False,
) -> None:
    """Compare articles and report where their facts differ."""
    from checker.console.running import Request, check

    request = Request(
        form=form,
        output=output,
        exports=tuple(export or ()),
        fail_on=fail_on,
        draft=draft,
        rules=tuple(rules or ()),
        lang=lang,
        locale=locale,
        jobs=jobs,
        cache=not no_cache,
        quiet=quiet,
        baseline=baseline,
        embargoed=show_embargoed,
    )
    raise typer.Exit(check(paths, request))


@app.command()
def extract(
    paths: options.Paths, form: options.Form = "terminal", lang: options.Lang = "auto", locale: options.Locale = None
) -> None:
    """Show the assertions that are found in each article."""
    from checker.console.running import show_extracted

    raise typer.Exit(show_extracted(paths, form, lang, locale))


@app.command()
def explain(
    name: Annotated[str, typer.Argument(metavar="FINDING-OR-RULE-ID", help="The id that a report gives.")],
    locale: options.Locale = None,
) -> None:
    """Show the path of a finding from words to verdict, or what a rule does."""
    from checker.console import explaining

    typer.echo(explaining.explain(name, locale))


@app.command()
def init(folder: Annotated[Path, typer.Argument(help="Where your sources are.")] = Path()) -> None:
    """Write a commented checker.yaml to start from; one that is there already stays as it is."""
    from checker.console.starting import start

    typer.echo(start(folder))


@app.command()
def accept(
    finding: Annotated[str, typer.Argument(metavar="FINDING-ID", help="The id that a report gives it.")],
    reason: options.Reason,
    by: options.By = None,
    expires: options.Expires = None,
) -> None:
    """Accept a finding as it is: from now on it is marked, and fails no run."""
    from checker.console import deciding

    typer.echo(deciding.accept(finding, reason, by, expires))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"checker {__version__}")
        raise typer.Exit


@app.callback()
def checker(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Compare articles about the same events and show where their facts differ."""


app.add_typer(cli_rules.app, name="rules")
app.add_typer(cli_decisions.app, name="decisions")


def main() -> None:
    """The console script."""
    sys.exit(guarded(lambda: app(standalone_mode=False, prog_name="checker")))
