"""The options of the commands that read articles: their names are a fixed contract."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class FailOn(StrEnum):
    """From which severity on a finding fails a run."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help="Articles, or folders of articles.")]
Form = Annotated[str, typer.Option("--format", metavar="FORMAT", help="terminal, json or another report format.")]
Output = Annotated[Path | None, typer.Option("--output", help="Write the report to this file.")]
Exports = Annotated[
    list[str] | None, typer.Option("--export", metavar="FORMAT=FILE", help="A further report. Repeatable.")
]
Fail = Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 from this severity on.")]
Draft = Annotated[str | None, typer.Option("--draft", metavar="FILE", help="Only what touches this article.")]
Rules = Annotated[list[Path] | None, typer.Option("--rules", metavar="PATH", help="Your rule files. Repeatable.")]
Lang = Annotated[str, typer.Option("--lang", metavar="CODE", help="Language of all articles; auto tells each apart.")]
Locale = Annotated[str | None, typer.Option("--locale", metavar="CODE", help="Language of the report.")]
Jobs = Annotated[int, typer.Option("--jobs", min=0, help="Worker processes; 0 is one for each core.")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Parse language and rule files anew.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Neither progress nor notices.")]
Embargoed = Annotated[bool, typer.Option("--show-embargoed", help="Show the words of sources under embargo.")]
Baseline = Annotated[bool, typer.Option("--baseline", help="Accept all there is now, in the ledger.")]
Reason = Annotated[str, typer.Option("--reason", help="Why the finding is right as it is.")]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decided; you, without it.")]
Expires = Annotated[str | None, typer.Option("--expires", metavar="DATE", help="Last ISO day of the decision.")]
LedgerFile = Annotated[Path | None, typer.Option("--ledger", help="Another ledger than the nearest one.")]
