"""Run the examples of rules: one without both sorts fails, and so does one blind to what it claims to see."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from checker.judge.document import Document
from checker.judge.fault import Fault
from checker.judge.rule import Rule
from checker.model import Article, Finding, Report
from checker.rulebook.articles import bundle
from checker.rulebook.mutation import mutants

Check = Callable[[Sequence[Article], Sequence[Rule]], Report]
"""Checks articles by rules: the pipeline, given by the caller."""


_CLAIM = "if the rule does not claim to see this, say so with `sees: []`"


class Trial(Struct, frozen=True):
    """How one rule did: examples and mutants run, findings of its own among them, and what went wrong."""

    rule: str
    path: str
    flagging: int
    passing: int
    mutants: int
    fired: int
    faults: tuple[Fault, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing went wrong."""
        return not self.faults


class Trials(Struct, frozen=True):
    """How all rules did, by id; `silent` are the rules that flagged nothing in all that was run."""

    trials: tuple[Trial, ...]
    silent: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether every rule passed."""
        return all(trial.passed for trial in self.trials)


def test_rules(rules: Sequence[Rule], check: Check, corpus: Sequence[Article] = ()) -> Trials:  # noqa: PT028 - tests rules, is no test
    """Try each rule on its own examples, one rule at a time; on a corpus too, to see which rules never fire."""
    trials = tuple(_tried(rule, check) for rule in sorted(rules, key=lambda rule: rule.id))
    heard = {finding.rule for finding in check(corpus, rules).findings} if corpus else set()
    return Trials(trials, tuple(t.rule for t in trials if not t.fired and t.rule not in heard))


def _tried(rule: Rule, check: Check) -> Trial:
    run = _Run(rule, check)
    faults = [*run.missing(), *run.flagging(), *run.passing()]
    return Trial(
        rule=rule.id,
        path=rule.path,
        flagging=len(rule.examples.flag),
        passing=len(rule.examples.pass_),
        mutants=run.mutants,
        fired=run.fired,
        faults=tuple(faults),
    )


class _Run:
    """One rule's examples, run once each."""

    def __init__(self, rule: Rule, check: Check) -> None:
        self.rule, self.check = rule, check
        self.mutants = self.fired = 0

    def missing(self) -> Iterator[Fault]:
        examples = self.rule.examples
        for sort, given in (("flag", examples.flag), ("pass", examples.pass_)):
            if not given:
                yield self._fault(f"no example to {sort}", "a rule needs at least one of each sort", "examples")

    def flagging(self) -> Iterator[Fault]:
        for index, example in enumerate(self.rule.examples.flag):
            if not self._findings(bundle(self.rule.id, "flag", index, example)):
                yield self._fault("this example is not flagged", self._compared(), "examples", "flag", index)

    def passing(self) -> Iterator[Fault]:
        for index, example in enumerate(self.rule.examples.pass_):
            findings = self._findings(bundle(self.rule.id, "pass", index, example))
            if findings:
                yield self._fault("this example is flagged", findings[0].message, "examples", "pass", index)
            else:
                yield from self._blind(index)

    def _blind(self, index: int) -> Iterator[Fault]:
        for mutant in mutants(self.rule, self.report):
            self.mutants += 1
            if not self._findings(mutant.articles):
                what = f"blind: `{mutant.before}` changed into `{mutant.after}` in this example is not flagged"
                yield self._fault(what, _CLAIM, "examples", "pass", index)

    def _findings(self, articles: Sequence[Article]) -> list[Finding]:
        self.report = self.check(articles, (self.rule,))
        found = [finding for finding in self.report.findings if finding.rule == self.rule.id]
        self.fired += len(found)
        return found

    def _compared(self) -> str:
        """What the last check compared, for whoever wonders why nothing was flagged."""
        facts = [fact for fact in self.report.facts if fact.kind is self.rule.select.kind]
        if not facts:
            return f"no two assertions of kind `{self.rule.select.kind}` were found to speak of one thing"
        seen = sorted({f"`{fact.attribute}` ({fact.verdict})" for fact in facts})
        return f"compared: {', '.join(seen)}"

    def _fault(self, what: str, hint: str, *keys: str | int) -> Fault:
        document = Document.read(Path(self.rule.path))
        return document.fault(document.at(*keys), what, hint)
