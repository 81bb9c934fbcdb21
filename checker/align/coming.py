"""Acts that lie ahead: what is planned in one story under one name is mostly one thing, and has one day."""

from collections.abc import Iterable

from checker.align.days import TELLING, ahead, events, shared
from checker.align.evolution import judge_pair
from checker.align.parties import unrelated
from checker.align.weights import COMING_ACT
from checker.grammar.event_words import OTHER, UNNAMED, incidents
from checker.kinds.dates import DAY, END, START, TIME
from checker.model import Assertion, Kind
from checker.values.days import Days
from checker.values.value import Verdict

_DAYS = frozenset({DAY, START, END})
_NO_ACTS = TELLING | frozenset({OTHER, UNNAMED})


def coming(a: Assertion, b: Assertion) -> bool:
    """Whether two days are of one act that lies ahead of both articles, and of one thing as far as words tell."""
    if a.kind is not Kind.DATE or a.article.path == b.article.path or not _comparable(a, b):
        return False
    if not _acts(shared(a, b)) or unrelated(a, b):
        return False
    return all(ahead(each, article) for each in (a, b) for article in (a.article, b.article))


def _comparable(a: Assertion, b: Assertion) -> bool:
    """Whether both are days, or both hours of one day."""
    if a.attribute == b.attribute == TIME:
        return a.context.days.relation(b.context.days).meets
    return {a.attribute, b.attribute} <= _DAYS


class Agenda:
    """The days and hours that each article gives for what lies ahead of it."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the days."""
        self._by_act: dict[tuple[str, str, bool], list[Assertion]] = {}
        for each in assertions:
            if each.kind is Kind.DATE and ahead(each, each.article):
                for act in _acts(events(each)):
                    self._by_act.setdefault((each.article.path, act, each.attribute == TIME), []).append(each)

    def weight(self, a: Assertion, b: Assertion) -> float:
        """What it speaks for two days being one event's that both articles give one day of it only.

        A day from which on something is so ("dès mardi") is not the day of an act.
        """
        told = coming(a, b) and not _onward(a) and not _onward(b)
        return COMING_ACT if told and self._one_day(a, b) else 0.0

    def _one_day(self, a: Assertion, b: Assertion) -> bool:
        """Whether neither article gives another day for an act that both days are of."""
        acts = _acts(shared(a, b))
        return all(
            judge_pair(other, mine) is Verdict.CONSISTENT
            for mine in (a, b)
            for act in acts
            for other in self._by_act.get((mine.article.path, act, mine.attribute == TIME), ())
        )


def _onward(a: Assertion) -> bool:
    return isinstance(a.value.implied, Days) and a.value.implied.last is None


def _acts(names: frozenset[str]) -> frozenset[str]:
    return names - _NO_ACTS - incidents()
