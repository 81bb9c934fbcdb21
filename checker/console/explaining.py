"""`checker explain`: the whole path of a finding, from words to verdict; or what a rule does."""

from pathlib import Path

from checker import pipeline
from checker.console import memory
from checker.console.desk import desk
from checker.console.explanation import Case, explanation
from checker.console.memory import Remembered
from checker.errors import UsageError
from checker.judge.draft import from_draft
from checker.report.screen import locale_of
from checker.rulebook.describe import described


def explain(name: str, locale: str | None) -> str:
    """The explanation of a rule by its id, or of a finding of a run that is remembered.

    Raises:
        UsageError: there is no such rule, and no such finding in the last runs.
        CheckerError: the run cannot be repeated: its sources or rules are gone or wrong.
    """
    here = desk([str(Path.cwd())])
    rule = next((rule for rule in here.rules if rule.id == name), None)
    if rule is not None:
        return described(rule, locale or "en")
    run = next((run for run in memory.runs() if run.decision(name)), None)
    if run is None:
        raise UsageError(f"no rule {name}, and no such finding in the last runs", hint="run `checker run` first")
    return _explained(name, run, locale)


def _explained(name: str, run: Remembered, locale: str | None) -> str:
    home = desk([str(Path(run.ledger).parent)], [Path(path) for path in run.rules])
    options = pipeline.Options(locale=locale, draft=run.draft)
    understood, unread = pipeline.extract(run.paths, options)
    said = [assertion for _, found in understood for assertion in found]
    shown = locale or locale_of(article for article, _ in understood)
    report = pipeline.check([article for article, _ in understood], home.rules, options, unread)
    if run.draft:
        own = [assertion for assertion in said if assertion.article.path == run.draft]
        report = from_draft(report, run.draft, own, shown)
    finding = next((finding for finding in report.findings if finding.id == name), None)
    if finding is None:
        raise UsageError(f"finding {name} is gone: its sources have changed since", hint="run `checker run` again")
    fact = next(fact for fact in report.facts if fact.id == finding.fact)
    rule = next((rule for rule in home.rules if rule.id == finding.rule), None)
    return "\n".join(explanation(Case(finding, fact, rule, said, shown)))
