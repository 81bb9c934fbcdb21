"""A rule file to start from: how a rule is written, then a bundled rule of the kind to write over."""

from importlib.resources import files
from pathlib import Path

from checker.errors import UsageError
from checker.judge.fault import did_you_mean
from checker.judge.gather import SUFFIX
from checker.judge.load import bundled_rules
from checker.model import Kind

MODELS = {Kind.QUANTITY: "count-disagreement", Kind.DATE: "event-date-disagreement", Kind.NAME: "name-spelling-variant"}
"""The rule that shows a kind best; of the other kinds it is the first by id."""
GUIDE = "starter.txt"


def write_starter(path: Path, kind: str) -> Path:
    """Write a rule file at a path (with its suffix, if it lacks one) and return where it is.

    Raises:
        UsageError: the kind is unknown, there is a file already, or it cannot be written.
    """
    if kind not in list(Kind):
        raise UsageError(f"there is no kind {kind!r}", hint=did_you_mean(kind, list(Kind)))
    target = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8") as file:
            file.write(starter(Kind(kind)))
    except FileExistsError as error:
        raise UsageError(f"{target} exists already", hint="choose another name") from error
    except OSError as error:
        raise UsageError(f"{target} cannot be written: {error.strerror}") from error
    return target


def starter(kind: Kind) -> str:
    """The text of a rule file to start from: the guide, then a bundled rule of the kind without its first line."""
    rules = {rule.id: rule for rule in bundled_rules() if rule.select.kind is kind}
    model = rules[MODELS.get(kind, min(rules))]
    _, _, keys = Path(model.path).read_text(encoding="utf-8").partition("\n")
    guide = (files(__package__) / GUIDE).read_text(encoding="utf-8")
    return guide.replace("MODEL", model.id) + keys
