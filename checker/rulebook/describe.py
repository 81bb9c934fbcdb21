"""Rules and their trials, told in lines of text."""

from collections.abc import Iterator, Sequence

import msgspec
import yaml

from checker.judge.rule import Rule, text_in
from checker.rulebook.trial import Trial, Trials
from checker.values.value import Verdict

_PROSE = ("id", "path", "off", "title", "what", "why", "change", "message", "examples", "extends")


def listed(rules: Sequence[Rule], locale: str) -> Iterator[str]:
    """One line a rule: its id, its kind, what a conflict weighs, its title."""
    width = max((len(rule.id) for rule in rules), default=0)
    for rule in sorted(rules, key=lambda rule: rule.id):
        weight = rule.severity(Verdict.CONFLICT)
        yield f"{rule.id:<{width}}  {rule.select.kind:<11}  {weight:<7}  {text_in(rule.title, locale)}"


def described(rule: Rule, locale: str) -> str:
    """A rule for a reader: title, texts, settings as they would be written, number of examples, file."""
    prose = [f"{rule.id}: {text_in(rule.title, locale)}", *_paragraphs(rule, locale), settings(rule).rstrip()]
    counted = f"{len(rule.examples.flag)} examples to flag, {len(rule.examples.pass_)} to pass"
    off = [f"turned off: {rule.off}"] if rule.off else []
    return "\n\n".join([*prose, *off, f"{counted}\n{rule.path}"])


def settings(rule: Rule) -> str:
    """What a rule sets, as YAML: all but its texts and examples, with every verdict's severity."""
    keys = {key: value for key, value in msgspec.to_builtins(rule).items() if key not in _PROSE}
    keys["verdicts"] = {str(verdict): str(rule.severity(verdict)) for verdict in reversed(Verdict)}
    return yaml.safe_dump(keys, allow_unicode=True, sort_keys=False, width=100)


def told(trials: Trials) -> str:
    """One line a rule, every fault, the rules that never fire, and the sum."""
    lines = [_line(trial) for trial in trials.trials]
    faults = [str(fault) for trial in trials.trials for fault in trial.faults]
    silent = [f"never fires: {', '.join(trials.silent)}"] if trials.silent else []
    return "\n".join([*lines, *(f"\n{fault}" for fault in faults), "", *silent, _sum(trials)])


def _line(trial: Trial) -> str:
    mark = "ok  " if trial.passed else "FAIL"
    return f"{mark} {trial.rule}: {trial.flagging} to flag, {trial.passing} to pass, {trial.mutants} changed"


def _sum(trials: Trials) -> str:
    failed = sum(not trial.passed for trial in trials.trials)
    tried = len(trials.trials)
    return f"{tried} {'rule' if tried == 1 else 'rules'} tried, {failed} failed"


def _paragraphs(rule: Rule, locale: str) -> list[str]:
    texts = (text_in(part, locale) for part in (rule.what, rule.why, rule.change))
    return [text for text in texts if text]
