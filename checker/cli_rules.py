"""`checker rules`: list, show, test, validate and write rule files."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from checker.judge.rule import Rule

app = typer.Typer(help="List, show, test, check and write rule files.", no_args_is_help=True, rich_markup_mode=None)

FAILED = 1
"""Exit status when a rule fails its own examples."""

Paths = Annotated[list[Path] | None, typer.Argument(help="Rule files or folders; the bundled rules without any.")]
Own = Annotated[list[Path] | None, typer.Option("--rules", help="Rule files or folders beside the bundled ones.")]
Locale = Annotated[str, typer.Option("--locale", help="Language of titles and explanations.")]


@app.command("list")
def list_rules(rules: Own = None, locale: Locale = "en") -> None:
    """List the rules of a run: id, kind, severity of a conflict, title."""
    from checker.rulebook.describe import listed

    for line in listed(_configured(rules), locale):
        typer.echo(line)


@app.command()
def show(
    rule_id: Annotated[str, typer.Argument(help="The rule's id.")], rules: Own = None, locale: Locale = "en"
) -> None:
    """Show what a rule does, why, by which settings, and where its file is."""
    from checker.errors import UsageError
    from checker.judge.fault import did_you_mean
    from checker.rulebook.describe import described

    known = {rule.id: rule for rule in _configured(rules)}
    if rule_id not in known:
        raise UsageError(f"there is no rule {rule_id!r}", hint=did_you_mean(rule_id, known))
    typer.echo(described(known[rule_id], locale))


@app.command()
def validate(paths: Paths = None) -> None:
    """Check rule files and say everything that is wrong with them."""
    count = len(_rules(paths))
    typer.echo(f"{count} {'rule' if count == 1 else 'rules'}, nothing wrong")


@app.command()
def test(paths: Paths = None) -> None:  # noqa: PT028 - a command, no test
    """Run the examples of rules, and changes of them that the rules claim to see."""
    from checker.pipeline import Options, check
    from checker.rulebook.articles import draft_of
    from checker.rulebook.describe import told
    from checker.rulebook.trial import test_rules

    trials = test_rules(_rules(paths), lambda found, rules: check(found, rules, Options(draft=draft_of(found))))
    typer.echo(told(trials))
    raise typer.Exit(0 if trials.passed else FAILED)


@app.command("schema")
def print_schema(
    config: Annotated[bool, typer.Option("--config", help="The schema of checker.yaml instead.")] = False,
) -> None:
    """Print the JSON Schema of rule files, for editors."""
    from checker.judge.schema import config_schema, schema, schema_text

    typer.echo(schema_text(config_schema() if config else schema()), nl=False)


@app.command()
def new(
    path: Annotated[Path, typer.Argument(help="The file to write; its name is the rule's id.")],
    kind: Annotated[str, typer.Option("--kind", help="The kind of fact that the rule judges.")] = "quantity",
) -> None:
    """Write a rule file to start from."""
    from checker.rulebook.starter import write_starter

    typer.echo(f"wrote {write_starter(path, kind)}")


def _rules(paths: list[Path] | None) -> tuple["Rule", ...]:
    """The rules of some paths, or the bundled ones, or those of `checker.yaml`."""
    from checker.judge.load import own_rules

    return own_rules(paths) if paths else _configured(None)


def _configured(paths: list[Path] | None) -> tuple["Rule", ...]:
    from checker.judge.config import configured_rules
    from checker.judge.home import find_config

    return configured_rules(find_config(Path.cwd()), paths or (), Path.cwd())
