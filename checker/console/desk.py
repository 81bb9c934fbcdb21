"""What a desk has set up around its sources: the nearest `checker.yaml` and ledger, and the rules they make."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from checker.errors import UsageError
from checker.judge import decisions
from checker.judge.home import HOUSE_LIST, Limits, find_config, nearest
from checker.judge.load import load_rules
from checker.judge.rule import Rule

TODAY = "CHECKER_TODAY"
"""The environment variable that says which ISO day it is: only the ends of decisions depend on the day."""


class Desk(Struct, frozen=True):
    """What holds for some sources. `ledger` is where their decisions are, or would be written."""

    rules: tuple[Rule, ...]
    limits: Limits
    ledger: Path

    @property
    def unsuppressible(self) -> frozenset[str]:
        """The ids of rules whose findings nobody may accept."""
        return frozenset(rule.id for rule in self.rules if not rule.suppressible)


def desk(paths: Sequence[str], rules: Sequence[Path] = ()) -> Desk:
    """The desk that the sources at some paths belong to; `rules` are those of the command line.

    Raises:
        ConfigurationError: the configuration or a rule file is wrong.
    """
    home = common_folder(paths)
    config = find_config(home)
    if config is None and nearest(HOUSE_LIST, home) is None:
        return Desk(load_rules(rules), Limits(), ledger_for(home))
    from checker.judge.config import configured_rules, load_config

    limits = load_config(config).limits if config else Limits()
    return Desk(configured_rules(config, rules, home), limits, ledger_for(home))


def ledger_for(home: Path) -> Path:
    """The ledger of a folder: beside its `checker.yaml`, else the nearest upwards, else one in the folder itself."""
    config = find_config(home)
    if config:
        return config.parent / decisions.NAME
    above = (folder / decisions.NAME for folder in (home, *home.parents))
    return next((ledger for ledger in above if ledger.is_file()), home / decisions.NAME)


def common_folder(paths: Sequence[str]) -> Path:
    """The innermost folder that holds all of some paths."""
    folders = [path if path.is_dir() else path.parent for path in (Path(path).resolve() for path in paths)]
    return Path(os.path.commonpath(folders)) if folders else Path.cwd()


def today() -> date:
    """The day on which decisions are in force or not.

    Raises:
        UsageError: `CHECKER_TODAY` is no ISO day.
    """
    told = os.environ.get(TODAY)
    try:
        return date.fromisoformat(told) if told else date.today()  # noqa: DTZ011 - the day where the desk is
    except ValueError as error:
        raise UsageError(f"{TODAY}={told} is no ISO day", hint="for instance 2025-03-14") from error
