"""`checker decisions`: list what was accepted, and remove what no longer does anything."""

import typer

from checker.console import options

app = typer.Typer(help="List and prune the decisions on findings.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_decisions(ledger: options.LedgerFile = None) -> None:
    """List the decisions: how each stands to the last runs, its finding, rule, last day, and reason."""
    from checker.console.deciding import listed

    for line in listed(ledger):
        typer.echo(line)


@app.command()
def prune(ledger: options.LedgerFile = None) -> None:
    """Remove decisions that have expired or whose finding is gone, and say which."""
    from checker.console.deciding import pruned

    for decision in pruned(ledger):
        typer.echo(f"removed {decision.finding} ({decision.rule}): {decision.reason}")
