"""A rule file to start from: a bundled rule of the kind, with its own texts and examples to write over."""

from pathlib import Path

from checker.errors import UsageError
from checker.judge.fault import did_you_mean
from checker.judge.load import SUFFIX, bundled_rules
from checker.judge.rule import Rule
from checker.model import Kind

MODELS = {Kind.QUANTITY: "count-disagreement", Kind.DATE: "event-date-disagreement", Kind.NAME: "name-spelling-variant"}
"""The rule that shows a kind best; of the other kinds it is the first by id."""


def write_starter(path: Path, kind: str) -> Path:
    """Write a rule file at a path (with its suffix, if it lacks one) and return where it is.

    Raises:
        UsageError: the kind is unknown, or there is a file already.
    """
    if kind not in list(Kind):
        raise UsageError(f"there is no kind {kind!r}", hint=did_you_mean(kind, list(Kind)))
    target = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    if target.exists():
        raise UsageError(f"{target} exists already", hint="choose another name")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(starter(_model(Kind(kind))), encoding="utf-8")
    return target


def starter(rule: Rule) -> str:
    """The text of a bundled rule's file, for another rule to be made of."""
    return Path(rule.path).read_text(encoding="utf-8")


def _model(kind: Kind) -> Rule:
    rules = {rule.id: rule for rule in bundled_rules() if rule.select.kind is kind}
    return rules[MODELS.get(kind, min(rules))]
